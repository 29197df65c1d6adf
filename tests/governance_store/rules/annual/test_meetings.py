"""Whether meetings held, cancelled, unrecorded and still to come are kept apart, with the quorum of each."""

from __future__ import annotations

from datetime import UTC, date, datetime

from governance_store.rules.annual.span import Span
from governance_store.rules.programmes import financial
from governance_store.rules.quorum_over_time import Course
from tests.bot.commands.a_year import a_year, on
from tests.bot.conftest import LENA
from tests.governance_store.rules.annual.of_a_year import ZONE, told


def test_each_sort_of_meeting_stands_by_itself() -> None:
    """Two were held, one cancelled; of neither other is anything recorded."""
    house = a_year()
    found = told(house).meetings
    assert [one.meeting.starts.date() for one in found.held] == [date(2026, 12, 10), date(2027, 2, 4)]
    assert [one.cancelled_because for one in found.cancelled] == ["a clash"]
    assert found.unrecorded == found.ahead == ()
    assert found.counted == found.held


def test_a_meeting_of_which_nothing_is_recorded_is_told_and_not_held() -> None:
    """Once it is over; before it is still to come, though only within the year."""
    house = a_year()
    on(house, 2027, 4, 1)
    for day in ("3 Jun 2027", "4 Nov 2027", "6 Apr 2028"):
        house.done(f"meeting schedule board {day} 14:00 60m at x", LENA)
    on(house, 2027, 7, 1)
    found = told(house, Span(financial(2027), date(2027, 7, 1), ZONE)).meetings
    assert found.held == ()
    assert [one.starts.date() for one in found.unrecorded] == [date(2027, 6, 3)]
    assert [one.starts.date() for one in found.ahead] == [date(2027, 11, 4)]


def test_the_quorum_is_judged_from_when_business_began() -> None:
    """With a quorum throughout, and without one until the second came, too late for what was decided."""
    december, february = told(a_year()).meetings.held
    assert december.quorum.course is Course.THROUGHOUT
    assert february.quorum.course is Course.IN_PART
    at, verdict = february.quorum.changes[0]
    assert at == datetime(2027, 2, 4, 14, 10, tzinfo=UTC)
    assert (verdict.counted, verdict.required) == (1, 2)


def test_the_seats_are_those_of_the_day() -> None:
    """What a seat became later changes no verdict on a meeting before."""
    house = a_year()
    before = [one.quorum for one in told(house).meetings.held]
    for number in range(1, 4):
        house.done(f'seat add board "Further member {number}" of nht', LENA)
    house.done("seat vacate SEAT-001", LENA)
    assert [one.quorum for one in told(house).meetings.held] == before
