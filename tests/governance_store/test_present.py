from __future__ import annotations

import gc
from datetime import timedelta

import pytest

from governance_store.journal import chain
from governance_store.journal.chain import JournalForeign
from governance_store.present import JournalDamaged, Present, replaying
from governance_store.projection.tables import OutOfTurn
from tests.governance_store.journal.lines import chained, draft
from tests.governance_store.notes import AT, Note

BIRTH = chain.birth()


def _entry(seq: int, prev: str, *, version: int) -> bytes:
    said = draft(seq)
    puts = ((*said.puts[0][:2], version, *said.puts[0][3:]),)
    return chain.write_entry(chain.Draft(said.seq, said.at, said.actor, said.surface, said.verb, puts), prev)[
        0
    ]


def test_lines_become_records_and_a_head() -> None:
    """What was taken in holds, and the head says how far the chain has come."""
    present, lines = Present(), chained(BIRTH, 3)
    assert (present.head.seq, present.head.at) == (0, None)
    assert present.take([BIRTH, *lines])
    head = present.head
    assert (head.seq, head.hash, head.at) == (3, chain.reread_entry(lines[-1]).hash, AT)
    note = present.tables.of("example note").get("N-1")
    assert note == Note("N-1", text="x")
    assert present.tables.keys == {"key-1": 1, "key-2": 2, "key-3": 3}


def test_every_commit_is_found_by_where_its_line_begins() -> None:
    """Starts are counted in bytes."""
    present, lines = Present(), chained(BIRTH, 3)
    present.take([BIRTH, *lines])
    everything = b"".join([BIRTH, *lines])
    for seq, line in enumerate(lines, 1):
        assert everything[present.start_of(seq) :].startswith(line)


def test_taking_stops_at_an_instant() -> None:
    """Lines that are later than asked for are not taken in."""
    present, lines = Present(), chained(BIRTH, 3)
    assert not present.take([BIRTH, *lines], AT - timedelta(seconds=1))
    assert present.head.seq == 0
    assert present.take(lines, AT)


def test_a_damaged_line_is_named_by_its_number() -> None:
    """The first line of the file is line 1, so commit 2 stands on line 3."""
    lines = chained(BIRTH, 3)
    with pytest.raises(JournalDamaged, match="line 3") as told:
        Present().take([BIRTH, lines[0], lines[1].replace(b"written", b"wr1tten")])
    assert told.value.line == 3


def test_versions_rise_by_one() -> None:
    """A commit that skips a version of a record is a fault, however well it is chained."""
    first = _entry(1, chain.read_birth(BIRTH), version=1)
    second = _entry(2, chain.reread_entry(first).hash, version=3)
    present = Present()
    present.take([BIRTH, first, second])
    with pytest.raises(OutOfTurn, match="version 3 where 2 must stand"):
        present.tables.read_everything()


def test_a_foreign_first_line_is_not_called_damage() -> None:
    """Another program's file is told apart from a damaged journal of ours."""
    with pytest.raises(JournalForeign):
        Present().take([b"MTHD\n"])


def test_a_gap_without_an_erasure_is_damage() -> None:
    """A payload that is missing though nobody took it out is named with its line."""
    lines = chained(BIRTH, 2)
    gone = chain.read_entry(lines[0], chain.read_birth(BIRTH), 1).head.puts[0].digest
    present = Present()
    present.take([BIRTH, chain.without(lines[0], frozenset({gone})), lines[1]])
    with pytest.raises(JournalDamaged, match=r"line 2.*example note N-1 is missing"):
        present.refuse_gaps()


def test_missing_words_without_an_erasure_are_damage() -> None:
    """The same holds for what people typed."""
    lines = chained(BIRTH, 1)
    words = chain.read_entry(lines[0], chain.read_birth(BIRTH), 1).head.words
    present = Present()
    present.take([BIRTH, chain.without(lines[0], frozenset({words}))])
    with pytest.raises(JournalDamaged, match=r"line 2.*reason is missing"):
        present.refuse_gaps()


def test_the_garbage_collector_goes_on_after_a_replay() -> None:
    """It rests only while lines are read, also when that fails, and stays off where it was off."""
    assert gc.isenabled()
    with replaying():
        assert not gc.isenabled()
    assert gc.isenabled()
    with pytest.raises(ZeroDivisionError), replaying():
        _ = 1 // 0
    assert gc.isenabled()
    gc.disable()
    with replaying():
        assert not gc.isenabled()
    assert not gc.isenabled()
    gc.enable()
