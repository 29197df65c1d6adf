from __future__ import annotations

import errno
import os
from pathlib import Path

import pytest

from governance_store.journal import chain
from governance_store.journal.base import (
    Journal,
    JournalBroken,
    JournalFull,
    JournalUnreadable,
    Mark,
    Rewritten,
)
from governance_store.journal.file import FileJournal
from tests.governance_store.journal.contract import JournalContract, read_all
from tests.governance_store.journal.lines import add, chained


@pytest.fixture
def directory(tmp_path: Path) -> Path:
    """Where a journal is kept."""
    return tmp_path / "data"


@pytest.fixture
def journal(directory: Path) -> FileJournal:
    """A new journal on the disk."""
    return FileJournal.create(directory)


class TestFileJournal(JournalContract):
    @pytest.fixture
    def journal(self, directory: Path) -> Journal:
        """A new journal on the disk."""
        return FileJournal.create(directory)


def path_of(directory: Path) -> Path:
    """The journal's file."""
    return directory / "journal.jsonl"


def test_the_data_directory_is_its_owners_alone(directory: Path, journal: FileJournal) -> None:
    """Neither the directory nor the journal can be read by anybody else, whatever was there before."""
    journal.close()
    assert directory.stat().st_mode & 0o777 == 0o700
    assert path_of(directory).stat().st_mode & 0o777 == 0o600
    other = directory.parent / "open"
    other.mkdir(mode=0o755)
    FileJournal.create(other)
    assert other.stat().st_mode & 0o777 == 0o700


def test_a_journal_is_not_begun_twice(directory: Path, journal: FileJournal) -> None:
    """Where there is a record, none is begun over it."""
    add(journal, 1)
    before = path_of(directory).read_bytes()
    with pytest.raises(JournalUnreadable, match="already"):
        FileJournal.create(directory)
    assert path_of(directory).read_bytes() == before


def test_a_journal_cannot_be_begun_where_a_file_is(tmp_path: Path) -> None:
    """A file in the directory's place is answered with a sentence."""
    (tmp_path / "data").touch()
    with pytest.raises(JournalUnreadable, match="No record can be begun"):
        FileJournal.create(tmp_path / "data")


def test_a_missing_journal_says_how_to_begin(tmp_path: Path) -> None:
    """Somebody who has no record yet is told how to get one."""
    with pytest.raises(JournalUnreadable, match="clerk init"):
        FileJournal(tmp_path)


def test_a_directory_in_the_journals_place_is_refused(directory: Path) -> None:
    """What is no file is answered with a sentence."""
    path_of(directory).mkdir(parents=True)
    with pytest.raises(JournalUnreadable, match="cannot be read"):
        FileJournal(directory)


def test_a_pipe_in_the_journals_place_is_refused(directory: Path) -> None:
    """Nobody waits for ever for a pipe's other end."""
    directory.mkdir()
    os.mkfifo(path_of(directory))
    with pytest.raises(JournalUnreadable, match="not an ordinary file"):
        FileJournal(directory)


def test_a_reader_passes_an_append_in_progress_by(directory: Path, journal: FileJournal) -> None:
    """Half a line is not damage: it is read once the other half is there."""
    lines = chained(next(journal.lines()), 2)
    _, mark = read_all(journal, Mark())
    with path_of(directory).open("ab", buffering=0) as writer:
        writer.write(lines[0] + lines[1][:40])
        found, mark = read_all(journal, mark)
        assert found == [lines[0]]
        writer.write(lines[1][40:])
    assert journal.read(mark)[0] == [lines[1]]


@pytest.mark.parametrize("lacking", [2, 40, 400])
def test_a_torn_tail_is_cut_kept_and_told(directory: Path, journal: FileJournal, lacking: int) -> None:
    """What a crash left of a line leaves the journal, and stands in torn/ under a name that is told."""
    add(journal, 2)
    whole = path_of(directory).read_bytes()
    line, _ = chain.write_entry(_third(journal), chain.reread_entry(list(journal.lines())[-1]).hash)
    path_of(directory).write_bytes(whole + line[:-lacking])
    with journal.lock():
        (told,) = journal.mend(read_all(journal, Mark())[1])
    assert path_of(directory).read_bytes() == whole
    (kept,) = (directory / "torn").iterdir()
    assert kept.read_bytes() == line[:-lacking]
    assert kept.name in told
    assert kept.stat().st_mode & 0o077 == 0


def _third(journal: FileJournal) -> chain.Draft:
    assert len(list(journal.lines())) == 3
    return chain.Draft(3, "2026-12-01T09:00:00Z", "PER-001", "test", "note.written", (), reason="x" * 400)


@pytest.mark.parametrize(
    "ending",
    [
        pytest.param(b"", id="missing"),
        pytest.param(b"\x0b", id="changed in one bit"),
        pytest.param(b" ", id="a blank instead"),
        pytest.param(b"\xff", id="no letter at all"),
    ],
)
def test_a_last_line_that_lacks_only_its_end_is_kept(
    directory: Path, journal: FileJournal, ending: bytes
) -> None:
    """A complete commit is not cut off for the sake of its line end."""
    add(journal, 2)
    whole = path_of(directory).read_bytes()
    path_of(directory).write_bytes(whole[:-1] + ending)
    with journal.lock():
        (told,) = journal.mend(read_all(journal, Mark())[1])
    assert "nothing is lost" in told
    assert path_of(directory).read_bytes() == whole
    assert not (directory / "torn").exists()


def test_a_file_without_any_whole_line_is_left_alone(directory: Path, journal: FileJournal) -> None:
    """What does not begin as a journal is not mended as one."""
    path_of(directory).write_bytes(b'{"format":')
    with journal.lock():
        assert journal.mend(read_all(journal, Mark())[1]) == ()
    assert path_of(directory).read_bytes() == b'{"format":'


def test_what_can_neither_be_written_nor_taken_back_stops_the_journal(
    directory: Path, journal: FileJournal
) -> None:
    """When it is not known what the disk holds, no line is taken until the journal is opened anew."""
    add(journal, 1)
    before = path_of(directory).read_bytes()
    handle, journal._handle = journal._handle, os.open(path_of(directory), os.O_RDONLY)
    with pytest.raises(JournalBroken):
        journal.append(b"{}\n")
    os.close(journal._handle)
    journal._handle = handle
    with pytest.raises(JournalBroken):
        journal.append(b"{}\n")
    assert path_of(directory).read_bytes() == before


def test_after_an_unconfirmed_write_nothing_more_is_taken(directory: Path, journal: FileJournal) -> None:
    """When the disk does not confirm, the journal takes no line until it is opened anew."""
    (line,) = chained(next(journal.lines()), 1)
    reader, writer = os.pipe()  # which can be written to, but not synced
    handle, journal._handle = journal._handle, writer
    with pytest.raises(JournalBroken, match="did not confirm"):
        journal.append(line)
    journal._handle = handle
    os.close(reader)
    os.close(writer)
    with pytest.raises(JournalBroken):
        journal.append(line)
    again = FileJournal(directory)
    again.append(line)
    assert list(again.lines())[1:] == [line]


def test_a_rewrite_by_another_process_is_followed(directory: Path, journal: FileJournal) -> None:
    """Whoever has the old file open goes on with the new one, both for reading and for writing."""
    lines = add(journal, 3)
    other = FileJournal(directory)
    _, mark = read_all(other, Mark())
    birth = next(journal.lines())
    with journal.lock():
        journal.rewrite([birth, lines[0]])
    with pytest.raises(Rewritten):
        other.read(mark)
    with other.lock():
        other.append(lines[1])
    assert list(journal.lines()) == [birth, lines[0], lines[1]]


def test_a_rewrite_takes_torn_pieces_with_it(directory: Path, journal: FileJournal) -> None:
    """What is taken out of the journal for good does not live on in torn/."""
    add(journal, 1)
    with path_of(directory).open("ab") as writer:
        writer.write(b'{"head":"a name')
    with journal.lock():
        journal.mend(read_all(journal, Mark())[1])
        journal.rewrite(list(journal.lines()))
    assert not list((directory / "torn").iterdir())


def test_a_rewrite_that_fails_changes_nothing(directory: Path, journal: FileJournal) -> None:
    """Where there is no room for the new file, the old one stays as it is."""
    add(journal, 2)
    before = path_of(directory).read_bytes()
    (directory / ".journal.jsonl.new").mkdir()
    with journal.lock(), pytest.raises(JournalFull, match="Nothing was recorded"):
        journal.rewrite([b"{}\n"])
    assert path_of(directory).read_bytes() == before


def test_a_journal_that_was_taken_away_is_missed(directory: Path, journal: FileJournal) -> None:
    """A file that vanishes under a running clerk is told, not passed by."""
    path_of(directory).unlink()
    with pytest.raises(JournalUnreadable, match="cannot be read"):
        journal.read(Mark())


def test_a_shortened_journal_must_be_read_from_the_start(directory: Path, journal: FileJournal) -> None:
    """A reader whose mark lies behind the end does not go on as if nothing were new."""
    add(journal, 2)
    _, mark = read_all(journal, Mark())
    os.truncate(path_of(directory), mark.offset - 10)
    with pytest.raises(Rewritten):
        journal.read(mark)


def test_a_long_journal_is_read_in_portions(directory: Path, journal: FileJournal) -> None:
    """Twenty megabytes do not stand in memory at once, and every line comes through."""
    line = b'{"' + b"x" * 99_996 + b'"}\n'
    with path_of(directory).open("ab") as writer:
        writer.writelines([line] * 200)
    first, _ = journal.read(Mark())
    everything, _ = read_all(journal, Mark())
    assert len(first) < 100
    assert everything[1:] == [line] * 200


def test_a_copy_that_cannot_be_written_to_is_read(
    directory: Path, journal: FileJournal, monkeypatch: pytest.MonkeyPatch
) -> None:
    """An auditor's backup lies on a medium mounted for reading: it opens, and nothing is mended there."""
    add(journal, 2)
    journal.close()
    real = os.open

    def mounted_for_reading(path: str | Path, flags: int, mode: int = 0o777) -> int:
        if flags & (os.O_RDWR | os.O_WRONLY | os.O_CREAT):
            raise OSError(errno.EROFS, os.strerror(errno.EROFS), str(path))
        return real(path, flags, mode)

    monkeypatch.setattr(os, "open", mounted_for_reading)
    copy = FileJournal(directory)
    assert len(read_all(copy, Mark())[0]) == 3
    assert not copy.is_free()
    with pytest.raises(JournalUnreadable, match="Read-only file system"), copy.lock():
        pytest.fail("A lock was had where nothing can be written.")
