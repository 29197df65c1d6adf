from __future__ import annotations

import gzip
import io
import json
import tarfile
from pathlib import Path

import pytest

from governance_store import BackupUnsound, Named, NoBackup, Store, back_up, check, create_store, erase
from governance_store.backup import members
from tests.governance_store.notes import AT, Note, write


@pytest.fixture
def store(tmp_path: Path) -> Store:
    """A record with two commits and a file."""
    store = create_store(tmp_path / "data")
    write(store, Note("N-1", text=store.vault.keep(b"the paper")))
    write(store, Note("N-2", text="two"))
    return store


def remade(path: Path, changed: dict[str, bytes], *, extra: tarfile.TarInfo | None = None) -> Path:
    """The backup with other contents under some names, in a file of its own."""
    other = path.with_name("other.tar.gz")
    with tarfile.open(other, "w:gz") as tar:
        for name, content in {**dict(members(path)), **changed}.items():
            member = tarfile.TarInfo(name)
            member.size = len(content)
            tar.addfile(member, io.BytesIO(content))
        if extra:
            tar.addfile(extra)
    return other


def test_a_backup_holds_the_record_as_it_was(store: Store, tmp_path: Path) -> None:
    """The journal byte for byte, every file, its owner's alone; and the same record gives the same bytes."""
    one, two = tmp_path / "one", tmp_path / "two"
    checked = back_up(store, one)
    back_up(store, two)
    assert one.read_bytes() == two.read_bytes()
    assert one.stat().st_mode & 0o777 == 0o600
    assert b"".join(checked.lines) == (tmp_path / "data" / "journal.jsonl").read_bytes()
    assert (checked.report.commits, len(checked.files), checked.report.sound) == (2, 1, True)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["data", "one", "two"]


def test_a_file_that_is_there_is_never_written_over(store: Store, tmp_path: Path) -> None:
    """Yesterday's backup is not lost to today's."""
    (tmp_path / "one").write_bytes(b"precious")
    with pytest.raises(NoBackup, match="already"):
        back_up(store, tmp_path / "one")
    assert (tmp_path / "one").read_bytes() == b"precious"


def test_what_a_killed_backup_left_goes_with_the_next(store: Store, tmp_path: Path) -> None:
    """Nothing half-written gathers beside the backups."""
    (tmp_path / ".one.0123abcd.new").write_bytes(b"half")
    back_up(store, tmp_path / "one")
    assert not list(tmp_path.glob(".one.*"))


def test_what_was_erased_is_in_no_later_backup(store: Store, tmp_path: Path) -> None:
    """A backup after an erasure is sound without what was erased."""
    gone = Named((("example note", "N-1"),), files=tuple(store.vault.digests()))
    erase(store, gone, at=AT, actor="clerk", surface="test", why="asked")
    assert check_again(back_up(store, tmp_path / "one").report.sound, tmp_path / "one")
    assert b"the paper" not in gzip.decompress((tmp_path / "one").read_bytes())


def check_again(sound: bool, path: Path) -> bool:
    """Whether it is still sound when it is read later."""
    return sound and check(path).report.sound


def test_every_cut_is_told(store: Store, tmp_path: Path) -> None:
    """A file that was cut short anywhere is not a whole backup."""
    back_up(store, tmp_path / "one")
    whole = (tmp_path / "one").read_bytes()
    for length in range(0, len(whole), 7):
        (tmp_path / "cut").write_bytes(whole[:length])
        with pytest.raises(BackupUnsound):
            check(tmp_path / "cut")


def test_every_changed_byte_of_what_matters_is_told(store: Store, tmp_path: Path) -> None:
    """Whatever byte of the packed file is changed, what is read is what was written or is refused."""
    back_up(store, tmp_path / "one")
    whole, said = (tmp_path / "one").read_bytes(), list(members(tmp_path / "one"))
    for place in range(0, len(whole), 5):
        changed = bytearray(whole)
        changed[place] ^= 1
        (tmp_path / "bad").write_bytes(changed)
        try:
            sound = check(tmp_path / "bad").report.sound
        except BackupUnsound:
            continue
        assert sound
        assert list(members(tmp_path / "bad")) == said


def test_another_journal_or_file_is_told(store: Store, tmp_path: Path) -> None:
    """Packed anew with other contents it is no longer sound."""
    back_up(store, tmp_path / "one")
    found = dict(members(tmp_path / "one"))
    fewer = b"".join(found["journal.jsonl"].splitlines(keepends=True)[:-1])
    report = check(remade(tmp_path / "one", {"journal.jsonl": fewer})).report
    assert "as much as it says" in " ".join(report.faults)
    other = found["journal.jsonl"].replace(b'"text":"two"', b'"text":"six"')
    assert "line 3" in " ".join(check(remade(tmp_path / "one", {"journal.jsonl": other})).report.faults)
    paper = next(name for name in found if name.startswith("vault/"))
    with pytest.raises(BackupUnsound, match="not what was kept"):
        check(remade(tmp_path / "one", {paper: b"forged"}))


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("../../etc/passwd", tarfile.REGTYPE),
        ("/etc/passwd", tarfile.REGTYPE),
        ("vault/../../x", tarfile.REGTYPE),
        ("journal.jsonl", tarfile.SYMTYPE),
        ("secret", tarfile.LNKTYPE),
        ("secret", tarfile.CHRTYPE),
        ("vault", tarfile.DIRTYPE),
    ],
)
def test_what_no_backup_holds_is_refused(store: Store, tmp_path: Path, name: str, kind: bytes) -> None:
    """Paths that lead out, links and devices are named, and nothing of the file is used."""
    back_up(store, tmp_path / "one")
    extra = tarfile.TarInfo(name)
    extra.type, extra.linkname = kind, "journal.jsonl"
    with pytest.raises(BackupUnsound, match="which no backup of ours does"):
        check(remade(tmp_path / "one", {}, extra=extra))


def test_a_newer_backup_says_so(store: Store, tmp_path: Path) -> None:
    """What a later Network Clerk made is for that one to read."""
    back_up(store, tmp_path / "one")
    about = json.dumps({"format": "network-clerk-backup", "version": 2}).encode()
    with pytest.raises(BackupUnsound, match="format 2") as refused:
        check(remade(tmp_path / "one", {"backup.json": about}))
    assert "install that version" in refused.value.hint


def test_an_older_head_than_was_printed_is_told(store: Store, tmp_path: Path) -> None:
    """A backup from before a commit does not go through its hash."""
    back_up(store, tmp_path / "one")
    write(store, Note("N-3", text="three"))
    assert not check(tmp_path / "one", store.head().hash).report.sound


def test_what_is_no_backup_is_said(tmp_path: Path) -> None:
    """Another file, or none."""
    (tmp_path / "letter").write_bytes(b"Dear all")
    for name in ("letter", "nowhere"):
        with pytest.raises(BackupUnsound):
            check(tmp_path / name)
