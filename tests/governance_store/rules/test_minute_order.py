"""Whether lines that were written in later stand where they belong."""

from __future__ import annotations

from datetime import UTC, datetime

from hypothesis import given
from hypothesis import strategies as st

from governance_store.records.ids import MeetingId, minute_line_id, minutes_id
from governance_store.records.minutes import LineKind, MinuteLine
from governance_store.rules.minute_order import in_order

OF = minutes_id(MeetingId("MTG-2026-001"))


def line(number: int, behind: int | None = None) -> MinuteLine:
    """A line of a number."""
    at = datetime(2026, 12, 10, 14, tzinfo=UTC)
    return MinuteLine(minute_line_id(OF, number), OF, number, LineKind.INFORMATION, "x", at, behind=behind)


def numbers(*lines: MinuteLine) -> list[int]:
    """The numbers of lines in their order."""
    return [one.number for one in in_order(lines)]


def test_lines_stand_as_they_were_said() -> None:
    """Whatever the order in which they come."""
    assert numbers(line(2), line(1), line(3)) == [1, 2, 3]


def test_a_line_stands_behind_the_one_that_it_was_written_behind() -> None:
    """Also before all others, and what is said afterwards stands at the end."""
    assert numbers(line(1), line(2), line(3, 0), line(4, 1), line(5)) == [3, 1, 4, 2, 5]


def test_of_several_behind_one_line_the_latest_stands_next_to_it() -> None:
    """A run that was written in together stays together."""
    assert numbers(line(1), line(2), line(3, 1), line(4, 3), line(5, 1)) == [1, 5, 3, 4, 2]


@given(st.lists(st.integers(0, 40), max_size=40))
def test_writing_in_is_what_a_list_does(places: list[int]) -> None:
    """Each line is put behind another, and no line is lost or moved by it."""
    made: list[MinuteLine] = [line(1)]
    expected = [1]
    for place in places:
        number = len(made) + 1
        at = place % (len(expected) + 2)
        if at > len(expected):
            made.append(line(number))
            expected.append(number)
        else:
            made.append(line(number, expected[at - 1] if at else 0))
            expected.insert(at, number)
    assert numbers(*made) == expected
