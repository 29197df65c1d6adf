from __future__ import annotations

from pathlib import Path

import pytest

from governance_store import Named, Store, create_store, erase, open_store, verify
from tests.governance_store.notes import AT, Margin, Note, write


@pytest.fixture
def directory(tmp_path: Path) -> Path:
    """A data directory with three notes and two kept files."""
    directory = tmp_path / "data"
    store = create_store(directory)
    first, second = store.vault.keep(b"agenda"), store.vault.keep(b"minutes")
    write(store, Note("N-1", text=first))
    write(store, Note("N-2", margins=(Margin("as issued", second),)), reason="issued")
    write(store, Note("N-3", text="sha256:not a digest"))
    return directory


@pytest.fixture
def store(directory: Path) -> Store:
    """Its record."""
    return open_store(directory)


def _vault_file(directory: Path, content: bytes) -> Path:
    (found,) = (
        one for one in (directory / "vault").rglob("*") if one.is_file() and one.read_bytes() == content
    )
    return found


def _change(path: Path, old: bytes, new: bytes) -> None:
    assert old in path.read_bytes()
    path.write_bytes(path.read_bytes().replace(old, new))


def test_a_sound_record_is_said_to_be_sound(store: Store) -> None:
    """The report says how many commits and files were checked, and the head."""
    report = verify(store)
    assert (report.commits, report.files, report.faults) == (3, 2, [])
    assert report.sound
    assert report.head == store.head().hash


def test_a_head_that_was_printed_is_found_again(store: Store) -> None:
    """The hash of any commit, whole or its beginning as printed, shows that the chain goes through it."""
    heads = [commit.hash for commit in store.commits()]
    write(store, Note("N-4"), minutes=1)
    for head in (*heads, heads[0][:12], heads[1].upper()):
        assert verify(store, head).sound


@pytest.mark.parametrize("head", ["0" * 64, "abc", "", "not a hash at all"])
def test_a_head_that_is_not_there_is_a_fault(store: Store, head: str) -> None:
    """A hash that no commit has is named; so few letters that any commit might have them do not count."""
    report = verify(store, head)
    assert report.sound == (not head)
    assert all("cut short or rewritten" in fault for fault in report.faults)


def test_a_journal_that_was_cut_at_a_line_is_told_by_its_head(directory: Path, store: Store) -> None:
    """Without its last commit a journal looks whole; only the printed head shows that one is missing."""
    head, path = store.head().hash, directory / "journal.jsonl"
    path.write_bytes(b"".join(list(store.journal_lines())[:-1]))
    shorter = open_store(directory)
    assert verify(shorter).sound
    assert not verify(shorter, head).sound


def test_the_first_bad_line_is_named(directory: Path, store: Store) -> None:
    """A changed byte is named by its line, and by what is wrong with it."""
    _change(directory / "journal.jsonl", b'"id":"N-2"', b'"id":"N-5"')
    report = verify(store)
    assert report.faults == [
        "Line 3 of the journal: The bytes of example note N-2 are not those that were written."
    ]
    assert report.commits == 1


@pytest.mark.parametrize("content", [b"agenda", b"minutes"])
def test_a_changed_file_is_named(directory: Path, store: Store, content: bytes) -> None:
    """A file in the vault that is not what was kept is a fault, in whatever field it is named."""
    _vault_file(directory, content).write_bytes(b"something else")
    report = verify(store)
    assert len(report.faults) == 1
    assert "has been changed" in report.faults[0]


def test_a_missing_file_is_named(directory: Path, store: Store) -> None:
    """A file that the record names must be there."""
    _vault_file(directory, b"minutes").unlink()
    assert ["is not in the vault" in fault for fault in verify(store).faults] == [True]


def test_a_record_that_cannot_be_read_is_named(directory: Path, store: Store) -> None:
    """A record that is chained well and does not fit its kind is a fault."""
    with store.writing():
        draft_puts = (("example note", "N-9", 1, 1, b'{"id":"N-9","pages":"many"}'),)
        from governance_store.journal.chain import Draft  # noqa: PLC0415 -- only here is one made by hand

        store.append(Draft(4, "2026-12-01T09:00:00Z", "clerk", "test", "note.written", draft_puts))
    assert ["example note N-9" in fault for fault in verify(open_store(directory)).faults] == [True]


def test_an_erasure_is_no_fault(store: Store) -> None:
    """What was lawfully taken out is not missed; files and commits that remain are counted."""
    digest = store.vault.keep(b"agenda")
    taken = Named(records=(("example note", "N-1"),), files=(digest,))
    erase(store, taken, at=AT, actor="PER-1", surface="test", why="asked")
    report = verify(store)
    assert (report.commits, report.files, report.faults) == (4, 1, [])


def test_an_erased_file_that_came_back_is_a_fault(directory: Path, store: Store) -> None:
    """A file that was erased and yet stands in the vault is named."""
    digest = store.vault.keep(b"agenda")
    path = _vault_file(directory, b"agenda")
    erase(store, Named(files=(digest,)), at=AT, actor="PER-1", surface="test", why="asked")
    path.write_bytes(b"agenda")
    assert verify(store).faults == [f"The file {digest} was erased, yet is still in the vault."]


def test_an_erased_payload_that_came_back_is_a_fault(directory: Path, store: Store) -> None:
    """Putting a line back as it was before its erasure does not go unseen."""
    line = list(store.journal_lines())[1]
    erase(store, Named(records=(("example note", "N-1"),)), at=AT, actor="PER-1", surface="test", why="asked")
    _change(directory / "journal.jsonl", list(store.journal_lines())[1], line)
    (fault,) = verify(open_store(directory)).faults
    assert "was erased, yet still stands in the journal" in fault


def test_a_gap_that_no_erasure_names_is_a_fault(directory: Path, store: Store) -> None:
    """A payload or a reason taken out by hand is named, each by itself."""
    (line,) = (one for one in store.journal_lines() if b"issued" in one)
    words = line[line.index(b'"words":{') + 8 : line.index(b',"puts":[{')]
    _change(directory / "journal.jsonl", words, b"null")
    assert verify(store).faults == [
        "The content of the reason of commit 2 is missing, and no erasure accounts for it."
    ]
