from __future__ import annotations

from pathlib import Path

import pytest

from governance_store import (
    BackupUnsound,
    FileErased,
    Named,
    NotRestored,
    back_up,
    create_store,
    digest_of,
    erase,
    open_store,
    restore,
    verify,
)
from tests.governance_store.notes import AT, Note, write


@pytest.fixture
def backup(tmp_path: Path) -> Path:
    """A backup of a record from which something was erased."""
    store = create_store(tmp_path / "data")
    write(store, Note("N-1", text=store.vault.keep(b"the paper")))
    write(store, Note("N-2", text=store.vault.keep(b"gone")))
    erase(
        store,
        Named((("example note", "N-2"),), files=(digest_of(b"gone"),)),
        at=AT,
        actor="clerk",
        surface="test",
        why="asked",
    )
    back_up(store, tmp_path / "one", b"a secret")
    return tmp_path / "one"


def test_what_is_restored_is_the_same_record(backup: Path, tmp_path: Path) -> None:
    """The same bytes, files that are sound, and the secret where it was put in."""
    restore(backup, tmp_path / "new")
    assert (tmp_path / "new/journal.jsonl").read_bytes() == (tmp_path / "data/journal.jsonl").read_bytes()
    assert verify(open_store(tmp_path / "new")).sound
    assert (tmp_path / "new/secret").read_bytes() == b"a secret"
    assert (tmp_path / "new/secret").stat().st_mode & 0o777 == 0o600


def test_what_was_erased_does_not_come_back(backup: Path, tmp_path: Path) -> None:
    """The restored vault refuses it as the first one did."""
    restore(backup, tmp_path / "new")
    for place in ("data", "new"):
        with pytest.raises(FileErased):
            open_store(tmp_path / place).vault.keep(b"gone")


def test_only_an_empty_directory_is_restored_into(backup: Path, tmp_path: Path) -> None:
    """A record that is there, or anything else, stays as it is."""
    for name in ("data", "others"):
        (tmp_path / name).mkdir(exist_ok=True)
        (tmp_path / name / "note.txt").write_text("mine")
        with pytest.raises(NotRestored, match="not empty"):
            restore(backup, tmp_path / name)
        assert (tmp_path / name / "note.txt").read_text() == "mine"


def test_an_unsound_backup_leaves_nothing(backup: Path, tmp_path: Path) -> None:
    """It is checked whole before anything is written."""
    backup.write_bytes(backup.read_bytes()[:-4])
    with pytest.raises(BackupUnsound):
        restore(backup, tmp_path / "new")
    assert not (tmp_path / "new").exists()


def test_a_restore_that_was_killed_may_be_repeated(backup: Path, tmp_path: Path) -> None:
    """Without the journal's name there is no record yet; what stands there already is taken over."""
    (tmp_path / "new/vault/ab").mkdir(parents=True)
    (tmp_path / "new/.journal.jsonl.new").write_bytes(b"half")
    restore(backup, tmp_path / "new")
    assert verify(open_store(tmp_path / "new")).sound
