from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from governance_store.records.attendance import Attendance
from governance_store.records.ids import CommitteeId, MeetingId, PersonId, attendance_id
from governance_store.records.meeting import Meeting, MeetingState
from governance_store.rules.presence import (
    Amiss,
    amiss_in_arrival,
    amiss_in_departure,
    attended,
    entries_of,
    is_on,
    present_at,
)

TWO = datetime(2026, 12, 10, 14, tzinfo=UTC)
MEETING = Meeting(MeetingId("MTG-2026-001"), CommitteeId("COM-001"), TWO, 90, "u")
LATER = TWO + timedelta(days=1)


def minutes(number: int) -> datetime:
    """So many minutes after the beginning."""
    return TWO + timedelta(minutes=number)


def entry(came: int, left: int | None = None, who: str = "PER-001", number: int = 1) -> Attendance:
    """Somebody's presence, in minutes from the beginning."""
    person = PersonId(who)
    gone = None if left is None else minutes(left)
    return Attendance(attendance_id(MEETING.id, person, number), MEETING.id, person, minutes(came), gone)


def test_somebody_is_present_from_arrival_up_to_departure() -> None:
    """The instant of arrival counts, that of departure does not."""
    entries = [entry(5, 60)]
    there = [bool(present_at(entries, minutes(at))) for at in (4, 5, 59, 60)]
    assert there == [False, True, True, False]


def test_who_returns_is_present_again() -> None:
    """The time between is not counted."""
    entries = [entry(0, 20), entry(40, None, number=2)]
    assert [len(present_at(entries, minutes(at))) for at in (10, 30, 50)] == [1, 0, 1]
    assert attended(entries) == (entries[1],)
    assert entries_of(reversed(entries), PersonId("PER-001")) == entries


def test_what_was_recorded_in_error_counts_for_nothing() -> None:
    """It is neither present nor attended, though it stays on record."""
    wrong = replace(entry(0), withdrawn=True)
    assert (present_at([wrong], minutes(10)), attended([wrong])) == ((), ())


@given(
    st.lists(
        st.tuples(st.sampled_from("ABC"), st.integers(-30, 90), st.none() | st.integers(1, 60)), max_size=8
    ),
    st.integers(-40, 150),
)
def test_presence_is_what_a_roll_call_finds(spans: list[tuple[str, int, int | None]], at: int) -> None:
    """Whatever entries there are, a person is listed once, just when one of theirs spans the instant."""
    entries = [
        entry(came, None if stay is None else came + stay, who, number)
        for number, (who, came, stay) in enumerate(spans)
    ]
    called = {who for who, came, stay in spans if came <= at and (stay is None or at < came + stay)}
    listed = [one.person for one in present_at(entries, minutes(at))]
    assert set(listed) == called
    assert len(listed) == len(called)


@pytest.mark.parametrize(
    ("at", "state", "on"),
    [
        pytest.param(-61, MeetingState.SCHEDULED, False, id="long before"),
        pytest.param(-60, MeetingState.SCHEDULED, True, id="early comers"),
        pytest.param(270, MeetingState.SCHEDULED, True, id="three hours over"),
        pytest.param(271, MeetingState.SCHEDULED, False, id="longer over"),
        pytest.param(10, MeetingState.CANCELLED, False, id="cancelled"),
        pytest.param(10, MeetingState.DRAFT, False, id="never called"),
    ],
)
def test_when_people_may_be_at_a_meeting(at: int, state: MeetingState, on: bool) -> None:
    """From an hour before it begins to three hours after its planned end, if it is held."""
    assert is_on(replace(MEETING, state=state), minutes(at)) is on


@pytest.mark.parametrize(
    ("earlier", "at", "amiss"),
    [
        pytest.param([], 5, None, id="in time"),
        pytest.param([], -100, Amiss.OUTSIDE, id="long before"),
        pytest.param([], 300, Amiss.OUTSIDE, id="long after"),
        pytest.param([entry(0, 20)], 20, None, id="back at once"),
        pytest.param([entry(0, 20)], 19, Amiss.BEFORE_DEPARTURE, id="before they had left"),
        pytest.param([entry(0)], 19, Amiss.BEFORE_DEPARTURE, id="there already"),
    ],
)
def test_what_is_amiss_in_an_arrival(earlier: list[Attendance], at: int, amiss: Amiss | None) -> None:
    """Nobody comes where the meeting is not, nor twice without leaving."""
    assert amiss_in_arrival(MEETING, earlier, minutes(at), LATER) is amiss


@pytest.mark.parametrize(
    ("came", "at", "amiss"),
    [
        pytest.param(entry(5), 6, None, id="in order"),
        pytest.param(None, 6, Amiss.NEVER_CAME, id="never came"),
        pytest.param(entry(5), 5, Amiss.BEFORE_ARRIVAL, id="at the same instant"),
        pytest.param(entry(5), 4, Amiss.BEFORE_ARRIVAL, id="before the arrival"),
        pytest.param(entry(5), 300, Amiss.OUTSIDE, id="long after"),
    ],
)
def test_what_is_amiss_in_a_departure(came: Attendance | None, at: int, amiss: Amiss | None) -> None:
    """Nobody leaves who has not come, nor before they came."""
    assert amiss_in_departure(MEETING, came, minutes(at), LATER) is amiss


def test_nothing_is_told_of_a_time_that_has_not_come() -> None:
    """What will be is an answer, not attendance."""
    assert amiss_in_arrival(MEETING, [], minutes(10), minutes(9)) is Amiss.AHEAD
    assert amiss_in_departure(MEETING, entry(0), minutes(10), minutes(9)) is Amiss.AHEAD
