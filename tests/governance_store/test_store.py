from __future__ import annotations

import os
import shutil
import subprocess
import sys
import threading
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from governance_store import (
    ClockWentBack,
    DuplicateKey,
    ErasedRecord,
    GovernanceError,
    JournalDamaged,
    JournalForeign,
    JournalUnreadable,
    LockHeld,
    Named,
    StaleRecord,
    Store,
    UnknownCommit,
    Unstorable,
    create_store,
    erase,
    memory_store,
    open_store,
    where,
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


@pytest.fixture(params=["file", "memory"])
def store(request: pytest.FixtureRequest, tmp_path: Path) -> Store:
    """A new record, on the disk and in memory."""
    return create_store(tmp_path / "data") if request.param == "file" else memory_store()


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


class TestCommit:
    def test_what_is_committed_holds_at_once(self, store: Store) -> None:
        """The commit says what changed; the record is there for this reader and the next."""
        commit = write(store, Note("N-1"), Note("N-2"), reason="asked for", operator="root")
        assert (commit.seq, commit.reason, commit.operator) == (1, "asked for", "root")
        assert [(change.id, change.version) for change in commit.changes] == [("N-1", 1), ("N-2", 1)]
        assert [note.id for note in all_notes(store)] == ["N-1", "N-2"]
        assert store.head().hash == commit.hash

    def test_a_writer_sees_its_own_commits(self, store: Store) -> None:
        """Within one block, what was committed can be asked for and committed again."""
        with store.writing() as desk:
            for pages in range(1, 4):
                commit = desk.commit(
                    at=AT,
                    actor="clerk",
                    surface="test",
                    verb="note.written",
                    records=(Note("N-1", pages=pages),),
                )
                assert desk.get(Note, "N-1").pages == desk.version(Note, "N-1") == commit.seq == pages

    def test_a_commit_may_hold_no_record(self, store: Store) -> None:
        """That something was done is worth a line, even where no record changed."""
        assert write(store, keys=("done",)).changes == ()
        with pytest.raises(DuplicateKey):
            write(store, keys=("done",))

    def test_a_record_is_kept_as_it_was_when_committed(self, store: Store) -> None:
        """What is handed out is read from what was written, so that nobody shares it with the writer."""
        note = Note("N-1", tags=("a",))
        write(store, note)
        (kept,) = all_notes(store)
        assert kept == note
        assert kept is not note

    @pytest.mark.parametrize("record", [Note("N-1", text="\ud83d"), Note("N-1", pages=None)])  # type: ignore[arg-type]
    def test_what_cannot_be_read_back_is_refused(self, store: Store, record: Note) -> None:
        """A record that nobody could read again never reaches the journal."""
        before = list(store.journal_lines())
        with pytest.raises(Unstorable):
            write(store, Note("N-0"), record)
        assert (all_notes(store), list(store.journal_lines())) == ([], before)

    @pytest.mark.parametrize("where_", ["reason", "line", "operator", "actor"])
    def test_damaged_letters_in_the_words_are_refused(self, store: Store, where_: str) -> None:
        """Half an emoji in what was typed is answered with a sentence."""
        said: dict[str, Any] = {where_: "\udcff"}
        with pytest.raises(GovernanceError, match="came through damaged"):
            write(store, Note("N-1"), **said)
        assert write(store, Note("N-1")).seq == 1

    def test_a_record_stands_in_a_commit_once(self, store: Store) -> None:
        """Two versions of a record in one commit are refused before anything is written."""
        with pytest.raises(ValueError, match="once"):
            write(store, Note("N-1", pages=1), Note("N-1", pages=2))
        assert write(store, Note("N-1")).changes[0].version == 1

    def test_a_desk_takes_nothing_after_its_block(self, store: Store) -> None:
        """Without the lock nothing is written."""
        with store.writing() as desk:
            pass
        with pytest.raises(RuntimeError, match="block"):
            desk.commit(at=AT, actor="clerk", surface="test", verb="note.written", records=())

    def test_what_fails_before_its_commit_leaves_nothing(self, store: Store) -> None:
        """A block that raises has written nothing, and the lock is free again."""
        with pytest.raises(ZeroDivisionError), store.writing():
            _ = 1 // 0
        assert write(store, Note("N-1")).seq == 1


class TestWhoComesFirst:
    def test_a_moved_record_is_not_overwritten(self, store: Store) -> None:
        """Whoever read an older version is told which record moved, and nothing changes."""
        write(store, Note("N-1", pages=1))
        write(store, Note("N-1", pages=2))
        with pytest.raises(StaleRecord, match="example note N-1") as told:
            write(store, Note("N-1", pages=3), read={("example note", "N-1"): 1})
        assert told.value.moved == (("example note", "N-1", 1, 2),)
        assert all_notes(store) == [Note("N-1", pages=2)]

    def test_who_read_the_present_version_may_write(self, store: Store) -> None:
        """Versions that are as they were read are no hindrance, 0 for what is not there included."""
        write(store, Note("N-1"), read={("example note", "N-1"): 0})
        write(store, Note("N-1"), read={("example note", "N-1"): 1})
        assert store.head().seq == 2

    def test_what_may_be_done_once_is_done_once(self, store: Store) -> None:
        """A key that stands already refuses the whole commit, and names the earlier one."""
        write(store, Note("N-1"), keys=("sent:1", "sent:2"))
        with pytest.raises(DuplicateKey, match="entry 1") as told:
            write(store, Note("N-2"), keys=("sent:3", "sent:2"))
        assert (told.value.key, told.value.seq) == ("sent:2", 1)
        assert store.commit(told.value.seq).keys == ("sent:1", "sent:2")
        assert [note.id for note in all_notes(store)] == ["N-1"]

    def test_a_clock_that_went_back_is_refused(self, store: Store) -> None:
        """A little is levelled out; more is refused, and nothing is written."""
        write(store, Note("N-1"), minutes=10)
        assert write(store, Note("N-2"), minutes=6).at == AT + timedelta(minutes=10)
        with pytest.raises(ClockWentBack):
            write(store, Note("N-3"), minutes=4)
        assert store.head().seq == 2

    def test_threads_lose_nothing(self, store: Store) -> None:
        """Eight threads that each write and read at once leave every one of their notes."""
        with ThreadPoolExecutor(8) as threads:
            list(threads.map(lambda number: write(store, Note(f"N-{number}")), range(200)))
        assert {note.id for note in all_notes(store)} == {f"N-{number}" for number in range(200)}
        assert store.head().seq == 200

    def test_numbers_are_given_out_once_among_threads(self, store: Store) -> None:
        """Whoever takes the next number under the lock has it alone."""

        def take(_: int) -> str:
            with store.writing() as desk:
                id_ = f"N-{desk.next_number('N'):03d}"
                desk.commit(at=AT, actor="clerk", surface="test", verb="note.written", records=(Note(id_),))
                return id_

        with ThreadPoolExecutor(8) as threads:
            assert len(set(threads.map(take, range(100)))) == 100

    @pytest.mark.slow
    def test_a_thread_that_waits_too_long_is_told(self, store: Store) -> None:
        """After five seconds a sentence is better than silence."""
        held, done = threading.Event(), threading.Event()

        def hold() -> None:
            with store.writing():
                held.set()
                done.wait()

        thread = threading.Thread(target=hold)
        thread.start()
        held.wait()
        with pytest.raises(LockHeld, match="nothing was done"):
            write(store, Note("N-1"))
        done.set()
        thread.join()


class TestPast:
    def test_history_is_every_version_with_its_commit(self, store: Store) -> None:
        """From the first version to the last, each with who and why; other records do not appear."""
        for pages in range(1, 4):
            write(store, Note("N-0", pages=pages), Note("N-1", pages=pages), reason=f"reason {pages}")
            write(store, Note("N-2", pages=pages))
        versions = store.history(Note, "N-1")
        assert [(one.version, one.record) for one in versions] == [
            (number, Note("N-1", pages=number)) for number in range(1, 4)
        ]
        assert [(one.commit.seq, one.commit.reason) for one in versions] == [
            (1, "reason 1"), (3, "reason 2"), (5, "reason 3")
        ]  # fmt: skip

    def test_what_was_never_recorded_has_no_history(self, store: Store) -> None:
        """Nothing is an answer."""
        assert store.history(Note, "N-9") == ()

    def test_commits_come_in_order_from_any_point(self, store: Store) -> None:
        """All of them, or those after one."""
        written = [write(store, Note("N-1", pages=pages)) for pages in range(4)]
        assert list(store.commits()) == written
        assert list(store.commits(since=2)) == written[2:]
        assert store.commit(3) == written[2]

    @pytest.mark.parametrize("seq", [0, -1, 2])
    def test_an_entry_that_is_not_there_is_told(self, store: Store, seq: int) -> None:
        """Numbers begin with one and end with the head."""
        write(store, Note("N-1"))
        with pytest.raises(UnknownCommit, match=f"no entry {seq}"):
            store.commit(seq)

    def test_as_of_an_instant_holds_what_held_then(self, store: Store) -> None:
        """At the very instant of a commit it holds already; before the first there is nothing."""
        for minutes in (1, 2, 3):
            write(store, Note("N-1", pages=minutes), Note(f"N-1{minutes}"), minutes=minutes)
        then = store.as_of(AT + timedelta(minutes=2))
        assert then.get(Note, "N-1").pages == 2
        assert len(then.find(Note, where("seen") > AT)) == 0
        assert [note.id for note in then.find(Note)] == ["N-1", "N-11", "N-12"]
        assert store.as_of(AT).find(Note) == []
        assert all_notes(store)[0].pages == 3

    def test_journal_bytes_grow_with_what_is_said(self, store: Store) -> None:
        """The hundredth change of a record costs no more than the first: nothing piles up."""
        for pages in range(100):
            write(store, Note("N-1", pages=1000 + pages), Note(f"N-1{pages:03d}"))
        assert len(_line_of(store, 100)) <= len(_line_of(store, 1)) + 8


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


def test_an_erased_identifier_is_not_written_again(store: Store) -> None:
    """What was erased stays erased: nothing is recorded in its place."""
    write(store, Note("N-1"))
    erase(store, Named(records=(("example note", "N-1"),)), at=AT, actor="PER-1", surface="test", why="asked")
    with pytest.raises(ErasedRecord):
        write(store, Note("N-1"))
