"""Whether the quorum of a meeting is told from when business began to the end, with each change."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from governance_store.records.attendance import Attendance
from governance_store.records.committee import Committee
from governance_store.records.ids import AttendanceId, CommitteeId, MeetingId, PersonId, SeatId
from governance_store.records.meeting import Meeting
from governance_store.rules.quorum.facts import Seat
from governance_store.rules.quorum.in_terms import understood
from governance_store.rules.quorum_at import Sitting, as_called
from governance_store.rules.quorum_membership import Membership
from governance_store.rules.quorum_over_time import Course, quorum_over, verdicts

BOARD = Committee(CommitteeId("COM-001"), "board", "Board")
BEGINS = datetime(2026, 12, 10, 14, tzinfo=UTC)
ENDS = BEGINS + timedelta(hours=1)
SEATS = tuple(Seat(f"SEAT-00{number}") for number in (1, 2, 3))
TWO = Membership("two members", understood("two members"), SEATS)


def held(by: Membership, entries: tuple[Attendance, ...]) -> Sitting:
    """The meeting by a clause, with who came."""
    meeting = Meeting(MeetingId("MTG-001"), BOARD.id, BEGINS, 60, "uid")
    return Sitting(meeting, BOARD, by, entries, as_called(meeting))


def entry(number: int, after: int, until: int | None = None, *, withdrawn: bool = False) -> Attendance:
    """A member who came so many minutes after the beginning, and left."""
    return Attendance(
        id=AttendanceId(f"ATT-{number}"),
        meeting=MeetingId("MTG-001"),
        person=PersonId(f"PER-00{number}"),
        arrived=BEGINS + timedelta(minutes=after),
        left=None if until is None else BEGINS + timedelta(minutes=until),
        seat=SeatId(f"SEAT-00{number}"),
        withdrawn=withdrawn,
    )


@pytest.mark.parametrize(
    ("entries", "course"),
    [
        pytest.param((entry(1, -10), entry(2, -5)), Course.THROUGHOUT, id="both were early"),
        pytest.param((entry(1, 0), entry(2, 10)), Course.IN_PART, id="one came late"),
        pytest.param((entry(1, 0), entry(2, 0, 30)), Course.IN_PART, id="one left early"),
        pytest.param((entry(1, 0),), Course.NEVER, id="one alone"),
        pytest.param((entry(1, 0), entry(2, 60)), Course.NEVER, id="one came at the end"),
        pytest.param((entry(1, 0, withdrawn=True),), Course.NO_ATTENDANCE, id="recorded in error"),
        pytest.param((), Course.NO_ATTENDANCE, id="nobody wrote it down"),
    ],
)
def test_how_it_went(entries: tuple[Attendance, ...], course: Course) -> None:
    """Whoever came before the beginning was there from it on."""
    assert quorum_over(held(TWO, entries), entries, BEGINS, ENDS).course is course


def test_without_a_rule_there_is_none_and_an_unclear_one_is_not_judged() -> None:
    """Neither is guessed."""
    there = (entry(1, 0), entry(2, 0))
    assert quorum_over(None, there, BEGINS, ENDS).course is Course.NO_RULE
    unclear = replace(TWO, understood=understood("whoever is keen"))
    assert quorum_over(held(unclear, there), there, BEGINS, ENDS).course is Course.CANNOT_SAY


def test_each_change_is_told_once() -> None:
    """What stays the same when one goes and another comes is no change."""
    entries = (entry(1, 0), entry(2, 0, 20), entry(3, 20))
    assert [(at, one.counted) for at, one in verdicts(held(TWO, entries), BEGINS, ENDS)] == [(BEGINS, 2)]
