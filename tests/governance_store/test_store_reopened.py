from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from governance_store import (
    JournalDamaged,
    JournalForeign,
    JournalUnreadable,
    Store,
    create_store,
    open_store,
)
from tests.governance_store.notes import AT, Note, Page, all_notes, write

NOBODY = """
import os, pathlib, sys
from governance_store import JournalUnreadable, open_store
os.setuid(65534)
try:
    open_store(pathlib.Path(sys.argv[1]))
except JournalUnreadable as told:
    sys.exit(0 if "Permission denied" in told.sentence else str(told))
sys.exit("It was opened.")
"""
OLD = Path(__file__).parent / "journals" / "two_old_shapes.jsonl"


@pytest.fixture
def directory(tmp_path: Path) -> Path:
    """A data directory with a record of two notes."""
    directory = tmp_path / "data"
    store = create_store(directory)
    write(store, Note("N-1", text="first"), line="note write first")
    write(store, Note("N-2"), minutes=1)
    return directory


def _line_of(store: Store, seq: int) -> bytes:
    return list(store.journal_lines())[seq]


class TestReopening:
    def test_everything_is_there_again(self, directory: Path) -> None:
        """Records, history, keys and numbers are rebuilt from the journal and nothing else."""
        before = open_store(directory)
        write(before, Note("N-7", tags=("a",)), minutes=2, keys=("once",))
        again = open_store(directory)
        assert all_notes(again) == all_notes(before)
        assert again.head() == before.head()
        assert list(again.commits()) == list(before.commits())
        with again.reading() as view:
            assert view.next_number("N") == 8
            assert view.has_key("once")

    def test_a_journal_of_old_shapes_is_read(self, tmp_path: Path) -> None:
        """Lines that were written when pages had other shapes read as pages of today, in every version."""
        shutil.copy(OLD, tmp_path / "journal.jsonl")
        store = open_store(tmp_path)
        with store.reading() as view:
            assert view.get(Page, "PAGE-1") == Page("PAGE-1", "Terms Of Reference, Revised", 5, "lower")
            assert [page.id for page in view.find(Page, shelf="lower")] == ["PAGE-1", "PAGE-2"]
        assert [one.record for one in store.history(Page, "PAGE-1")] == [
            Page("PAGE-1", "Terms Of Reference", 4), Page("PAGE-1", "Terms Of Reference, Revised", 5)
        ]  # fmt: skip
        assert store.as_of(AT).get(Page, "PAGE-2").pages == 12

    def test_one_process_reads_what_another_wrote(self, directory: Path) -> None:
        """Two stores on one directory see one another's commits, in whatever order they write."""
        one, other = open_store(directory), open_store(directory)
        write(one, Note("N-3"), minutes=2)
        write(other, Note("N-4"), minutes=2)
        write(one, Note("N-5"), minutes=2)
        assert [note.id for note in all_notes(one)] == [note.id for note in all_notes(other)]
        assert one.head() == other.head()
        assert len(all_notes(one)) == 5

    def test_a_torn_tail_is_told_and_writing_goes_on(self, directory: Path) -> None:
        """After a crash within a line, what was acknowledged is there, and the next commit fits."""
        with (directory / "journal.jsonl").open("ab") as file:
            file.write(b'{"head":{"seq":3')
        store = open_store(directory)
        assert any("kept in torn/" in told for told in store.told)
        assert write(store, Note("N-3"), minutes=2).seq == 3
        assert len(all_notes(open_store(directory))) == 3

    def test_a_tail_is_not_cut_while_somebody_writes(self, directory: Path) -> None:
        """Opening leaves another process's append in progress alone; only without a writer it is torn."""
        store = open_store(directory)
        with store.writing(), (directory / "journal.jsonl").open("ab") as file:
            file.write(b'{"head":{"seq":3')
            file.flush()
            assert open_store(directory).told == ()
        assert len(open_store(directory).told) == 1

    def test_a_tail_torn_under_a_running_clerk_is_cut_by_the_next_writer(self, directory: Path) -> None:
        """Another process's crash does not stop this one."""
        store = open_store(directory)
        with (directory / "journal.jsonl").open("ab") as file:
            file.write(b'{"head":{"seq":3')
        assert len(all_notes(store)) == 2
        assert write(store, Note("N-3"), minutes=2).seq == 3
        assert len(store.told) == 1


class TestDamage:
    @pytest.mark.parametrize(
        "content",
        [
            pytest.param(b"", id="empty"),
            pytest.param(b'{"format":"network-clerk-jour', id="cut within its first line"),
        ],
    )
    def test_a_journal_without_its_first_line_is_refused(self, directory: Path, content: bytes) -> None:
        """An empty file is not a record that nobody has written to yet, and nothing is written into it."""
        (directory / "journal.jsonl").write_bytes(content)
        with pytest.raises(JournalUnreadable, match="empty, or cut off"):
            open_store(directory)
        assert (directory / "journal.jsonl").read_bytes() == content

    def test_a_foreign_file_is_refused(self, directory: Path) -> None:
        """Another program's file is told as that, and left alone."""
        (directory / "journal.jsonl").write_bytes(b"\x89PNG\r\n\x1a\n" * 50)
        with pytest.raises(JournalForeign, match="not a Network Clerk journal"):
            open_store(directory)
        assert (directory / "journal.jsonl").read_bytes() == b"\x89PNG\r\n\x1a\n" * 50

    def test_a_damaged_line_is_named_each_time(self, directory: Path) -> None:
        """Nothing is shown or written while a line is damaged, and it is named whenever anybody asks."""
        store = open_store(directory)
        write(open_store(directory), Note("N-3"), minutes=2)
        path = directory / "journal.jsonl"
        path.write_bytes(path.read_bytes().replace(b"N-3", b"N-4"))
        for attempt in (store.head, lambda: write(store, Note("N-9")), lambda: open_store(directory)) * 2:
            with pytest.raises(JournalDamaged, match="line 4"):
                attempt()

    def test_a_repaired_journal_is_read_again(self, directory: Path) -> None:
        """Once the damage is mended, the same process goes on."""
        store = open_store(directory)
        path = directory / "journal.jsonl"
        sound = path.read_bytes()
        write(open_store(directory), Note("N-3"), minutes=2)
        path.write_bytes(path.read_bytes().replace(b"N-3", b"N-4"))
        with pytest.raises(JournalDamaged):
            store.head()
        path.write_bytes(sound)
        assert store.head().seq == 2

    def test_a_journal_cut_short_under_a_running_clerk_is_noticed(self, directory: Path) -> None:
        """Commits that were there and are not any more are not silently forgotten."""
        store = open_store(directory)
        path = directory / "journal.jsonl"
        os.truncate(path, path.stat().st_size - len(_line_of(store, 2)))
        with pytest.raises(JournalUnreadable, match="replaced while it was open: entry 2"):
            store.head()

    def test_another_record_put_in_its_place_is_noticed(self, directory: Path, tmp_path: Path) -> None:
        """A running clerk does not go on with another network's record."""
        store = open_store(directory)
        other = create_store(tmp_path / "other")
        for number in range(5):
            write(other, Note(f"N-{number}"))
        (tmp_path / "other" / "journal.jsonl").rename(directory / "journal.jsonl")
        with pytest.raises(JournalUnreadable, match="replaced while it was open"):
            write(store, Note("N-3"))

    def test_an_unreadable_file_is_told(self, directory: Path) -> None:
        """A journal that this user may not read gets a sentence."""
        (directory / "journal.jsonl").chmod(0)
        if os.access(
            directory / "journal.jsonl", os.R_OK
        ):  # as root nothing is unreadable; another user looks
            _assert_refused_to_nobody(directory)
            return
        with pytest.raises(JournalUnreadable, match="cannot be read"):
            open_store(directory)

    def test_a_missing_payload_is_damage_to_those_who_open(self, directory: Path) -> None:
        """A payload that was taken out by hand is not taken for an erasure."""
        store = open_store(directory)
        path = directory / "journal.jsonl"
        line = _line_of(store, 1)
        start = line.index(b'"puts":[{"salt"') + len(b'"puts":[')
        path.write_bytes(
            path.read_bytes().replace(line, line[:start] + b"null" + line[line.index(b'],"hash"') :])
        )
        with pytest.raises(JournalDamaged, match=r"line 2.*no erasure accounts for it"):
            open_store(directory)


def _assert_refused_to_nobody(directory: Path) -> None:
    """Open the record as a user without rights, in a process of its own."""
    for parent in (directory, *directory.parents):
        if parent.stat().st_uid == os.getuid() and parent != Path("/"):
            parent.chmod(parent.stat().st_mode | 0o055)
    done = subprocess.run([sys.executable, "-c", NOBODY, str(directory)], capture_output=True, check=False)
    assert (done.returncode, done.stderr) == (0, b"")
