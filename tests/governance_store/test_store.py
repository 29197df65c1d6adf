from __future__ import annotations

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
    LockHeld,
    Named,
    StaleRecord,
    Store,
    UnknownCommit,
    Unstorable,
    create_store,
    erase,
    memory_store,
    where,
)
from tests.governance_store.notes import AT, Note, all_notes, write


@pytest.fixture(params=["file", "memory"])
def store(request: pytest.FixtureRequest, tmp_path: Path) -> Store:
    """A new record, on the disk and in memory."""
    return create_store(tmp_path / "data") if request.param == "file" else memory_store()


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


def test_an_erased_identifier_is_not_written_again(store: Store) -> None:
    """What was erased stays erased: nothing is recorded in its place."""
    write(store, Note("N-1"))
    erase(store, Named(records=(("example note", "N-1"),)), at=AT, actor="PER-1", surface="test", why="asked")
    with pytest.raises(ErasedRecord):
        write(store, Note("N-1"))
