"""What is a journal? This suite decides; every journal passes it."""

from __future__ import annotations

import threading
from contextlib import nullcontext

import pytest

from governance_store.journal import chain
from governance_store.journal.base import Journal, Mark, Rewritten
from tests.governance_store.journal.lines import add, chained


def read_all(journal: Journal, mark: Mark) -> tuple[list[bytes], Mark]:
    """Everything behind a mark, in as many reads as it takes."""
    found: list[bytes] = []
    lines, mark = journal.read(mark)
    while lines:
        found += lines
        lines, mark = journal.read(mark)
    return found, mark


class JournalContract:
    """A class of tests with a fixture `journal`, which gives a new one."""

    def test_a_new_journal_says_what_it_is(self, journal: Journal) -> None:
        """Its only line is the one that names the format."""
        lines, _ = read_all(journal, Mark())
        assert len(lines) == 1
        assert chain.read_birth(lines[0])

    def test_what_is_appended_is_read_in_order(self, journal: Journal) -> None:
        """All lines come back, to the byte, by every way of reading."""
        added = add(journal, 5)
        lines, _ = read_all(journal, Mark())
        assert lines[1:] == added
        assert list(journal.lines()) == lines

    def test_a_reader_goes_on_behind_its_mark(self, journal: Journal) -> None:
        """Nothing is read twice and nothing is passed over; at the end there is nothing, again and again."""
        _, mark = read_all(journal, Mark())
        added = add(journal, 3)
        assert journal.read(mark)[0] == added
        _, mark = read_all(journal, mark)
        assert journal.read(mark) == ([], mark)

    def test_an_append_gives_the_mark_behind_it(self, journal: Journal) -> None:
        """A writer need not read what it has just written."""
        first, second = chained(next(iter(journal.lines())), 2)
        with journal.lock():
            mark = journal.append(first)
            assert journal.read(mark)[0] == []
            journal.append(second)
        assert journal.read(mark)[0] == [second]

    def test_a_line_is_found_by_where_it_begins(self, journal: Journal) -> None:
        """Every line can be read alone."""
        add(journal, 4)
        lines, start = list(journal.lines()), 0
        for line in lines:
            assert journal.line(start) == line
            start += len(line)

    def test_a_long_line_is_read_whole(self, journal: Journal) -> None:
        """A line of two megabytes is a line."""
        birth = next(iter(journal.lines()))
        line = b'{"' + b"x" * (2 << 20) + b'"}\n'
        with journal.lock():
            journal.append(line)
        assert read_all(journal, Mark())[0] == [birth, line]
        assert journal.line(len(birth)) == line

    def test_after_a_rewrite_every_reader_starts_again(self, journal: Journal) -> None:
        """A mark of the writing before is refused, and the new lines are read from the first."""
        add(journal, 3)
        lines, mark = read_all(journal, Mark())
        with journal.lock():
            behind = journal.rewrite(lines[:2])
        with pytest.raises(Rewritten):
            journal.read(mark)
        assert read_all(journal, Mark()) == (lines[:2], behind)

    def test_a_rewritten_journal_takes_further_lines(self, journal: Journal) -> None:
        """Appending goes on where the rewrite ended."""
        lines = add(journal, 3)
        birth = next(iter(journal.lines()))
        with journal.lock():
            journal.rewrite([birth, lines[0]])
            journal.append(lines[1])
        assert list(journal.lines()) == [birth, *lines[:2]]

    def test_there_is_nothing_to_mend_in_a_sound_journal(self, journal: Journal) -> None:
        """Mending says nothing and changes nothing."""
        add(journal, 2)
        before = list(journal.lines())
        with journal.lock():
            assert journal.mend(read_all(journal, Mark())[1]) == ()
        assert list(journal.lines()) == before

    def test_the_lock_keeps_other_threads_out(self, journal: Journal) -> None:
        """While one thread holds the lock another waits, and has it afterwards."""
        order: list[str] = []
        held = threading.Event()

        def other() -> None:
            held.wait()
            with journal.lock():
                order.append("other")

        thread = threading.Thread(target=other)
        thread.start()
        with journal.lock(), journal.lock():
            held.set()
            thread.join(0.05)
            order.append("first")
        thread.join()
        assert order == ["first", "other"]

    def test_a_lock_that_is_held_is_not_free(self, journal: Journal) -> None:
        """Whoever only wants to know whether somebody writes does not wait."""
        free: list[bool] = []

        def ask() -> None:
            free.append(journal.is_free())

        for holding in (journal.lock(), nullcontext()):
            with holding:
                thread = threading.Thread(target=ask)
                thread.start()
                thread.join()
        assert free == [False, True]

    def test_closing_twice_does_no_harm(self, journal: Journal) -> None:
        """Whoever closes last need not ask."""
        journal.close()
        journal.close()
