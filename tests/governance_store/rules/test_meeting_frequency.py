"""Is who must know told once, on the right day, that a committee slips?"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from typing import Final

import pytest
from dateutil.relativedelta import relativedelta  # type: ignore[import-untyped]  # for tests only
from hypothesis import given
from hypothesis import strategies as st

from governance_store import Store, memory_store
from governance_store.records.committee import Committee
from governance_store.records.ids import (
    NETWORK,
    CommitteeId,
    GrantId,
    MeetingId,
    PersonId,
    clause_id,
    terms_id,
)
from governance_store.records.kinds import Record
from governance_store.records.letter import Matter
from governance_store.records.meeting import Meeting, MeetingState
from governance_store.records.nation import Nation
from governance_store.records.network import Network
from governance_store.records.period import Cycle, Frequency, Period, Unit
from governance_store.records.person import Grant, Permission, Person
from governance_store.records.terms_of_reference import Clause, TermsOfReference
from governance_store.rules.meeting_frequency import (
    Slip,
    earliest_meeting,
    interval,
    last_held,
    meetings_that_slip,
    slip,
)

BOARD, TERMS = CommitteeId("COM-001"), terms_id(CommitteeId("COM-001"), 1)
SECRETARY, CHAIR, LEAD, OTHER = (PersonId(f"PER-00{n}") for n in range(1, 5))
HELD: Final = datetime(2026, 9, 10, 13, 0, tzinfo=UTC)
LAST: Final = Meeting(MeetingId("MTG-2026-001"), BOARD, HELD, 60, "u")
NEXT: Final = replace(LAST, id=MeetingId("MTG-2026-002"), starts=datetime(2027, 3, 1, 13, tzinfo=UTC))
STANDING: Final[tuple[Record, ...]] = (
    Network(NETWORK, "n", "N", Nation.ENG),
    *(Person(one, f"Person {one}", (f"{one.lower()}@x.example",)) for one in (SECRETARY, CHAIR, LEAD, OTHER)),
    Committee(BOARD, "board", "Board", chair=CHAIR, secretary=SECRETARY),
    Grant(GrantId("GRA-001"), LEAD, Permission.LEAD),
    Grant(GrantId("GRA-002"), OTHER, Permission.LEAD, CommitteeId("COM-009")),
    TermsOfReference(TERMS, BOARD, 1),
    Clause(clause_id(TERMS, "frequency"), TERMS, "frequency", "every 2 months"),
    Clause(clause_id(TERMS, "notice"), TERMS, "notice", "10 clear days"),
)
FREQUENCY: Final = clause_id(TERMS, "frequency")


def record(*more: Record, without: Iterable[str] = ()) -> Store:
    """A record of a board; what is given goes before what has its identifier."""
    store = memory_store()
    told = {one.id: one for one in (*STANDING, *more) if one.id not in set(without)}
    with store.writing() as desk:
        desk.commit(at=HELD, actor="clerk", surface="test", verb="written", records=tuple(told.values()))
    return store


def told(store: Store, day: date) -> list[PersonId]:
    """Who is owed a letter at noon of a day."""
    with store.reading() as view:
        owed = list(meetings_that_slip(view, datetime.combine(day, time(12), UTC)))
    assert all(one.matter is Matter.MEETING_SLIPS for one in owed)
    return [one.person for one in owed]


def first_told(store: Store, start: date, days: int) -> dict[PersonId, date]:
    """The day on which each person is told, where each key stands once it was owed."""
    found: dict[PersonId, date] = {}
    for day in (start + timedelta(days=one) for one in range(days)):
        with store.writing() as desk:
            for one in list(meetings_that_slip(desk, datetime.combine(day, time(12), UTC))):
                assert one.person not in found, "told twice of one slip"
                found[one.person] = day
                at = datetime.combine(day, time(12), UTC)
                desk.commit(
                    at=at, actor="clerk", surface="test", verb="letter.queued", records=(), keys=(one.key,)
                )
    return found


def test_the_secretary_and_the_chair_are_told_first_and_the_lead_a_week_later() -> None:
    """Due on 10 November; 14 days of grace; 10 clear days of notice: called by 13 November at the latest."""
    assert first_told(record(LAST), date(2026, 9, 11), 200) == {
        SECRETARY: date(2026, 11, 14),
        CHAIR: date(2026, 11, 14),
        LEAD: date(2026, 11, 21),
    }


@pytest.mark.parametrize("state", [MeetingState.SCHEDULED, MeetingState.DRAFT])
def test_a_meeting_that_is_called_or_prepared_keeps_it_silent(state: MeetingState) -> None:
    """However late it is."""
    assert not told(record(LAST, replace(NEXT, state=state)), date(2027, 2, 1))


@pytest.mark.parametrize("state", [MeetingState.CANCELLED, MeetingState.DISCARDED])
def test_one_that_was_given_up_does_not(state: MeetingState) -> None:
    """There will be no meeting."""
    assert told(record(LAST, replace(NEXT, state=state)), date(2026, 12, 1)) == [SECRETARY, CHAIR, LEAD]


@pytest.mark.parametrize(
    ("more", "without"),
    [
        ((LAST, replace(STANDING[5], active=False)), ()),  # type: ignore[type-var]  # a committee
        ((LAST,), (TERMS,)),
        ((LAST,), (FREQUENCY,)),
        ((LAST,), (NETWORK,)),
        ((), ()),
    ],
    ids=["dissolved", "no terms", "terms that do not say", "no network", "never met"],
)
def test_where_nothing_says_that_it_slips_nobody_is_told(
    more: tuple[Record, ...], without: tuple[str, ...]
) -> None:
    """A duty follows from what was agreed, and from a meeting that was held."""
    assert not told(record(*more, without=without), date(2028, 1, 1))


def test_without_officers_the_lead_is_told_at_once() -> None:
    """An office that is vacant, and an officer who cannot be written to, are the same."""
    bare = Committee(BOARD, "board", "Board", chair=CHAIR)
    mute = Person(CHAIR, "Person", ())
    assert told(record(LAST, bare, mute), date(2026, 11, 14)) == [LEAD]


def test_who_leads_and_keeps_the_minutes_is_told_once() -> None:
    """One person, one letter."""
    both = Committee(BOARD, "board", "Board", chair=CHAIR, secretary=LEAD)
    assert first_told(record(LAST, both), date(2026, 9, 11), 120).keys() == {LEAD, CHAIR}


def test_the_next_slip_is_told_anew() -> None:
    """The key names the day that was missed."""
    later = replace(LAST, id=MeetingId("MTG-2026-009"), starts=datetime(2026, 12, 10, 14, tzinfo=UTC))
    with record(LAST).reading() as first, record(LAST, later).reading() as second:
        at = datetime(2027, 4, 1, tzinfo=UTC)
        keys = [{one.key for one in meetings_that_slip(view, at)} for view in (first, second)]
    assert keys[0] == {f"meeting-slips:COM-001:2026-11-10:{one}" for one in (SECRETARY, CHAIR, LEAD)}
    assert keys[1] == {f"meeting-slips:COM-001:2027-02-10:{one}" for one in (SECRETARY, CHAIR, LEAD)}


@pytest.mark.parametrize(
    ("frequency", "period"),
    [
        (Frequency(4, Cycle.TIMES_A_YEAR), Period(3, Unit.MONTHS)),
        (Frequency(1, Cycle.TIMES_A_YEAR), Period(12, Unit.MONTHS)),
        (Frequency(5, Cycle.TIMES_A_YEAR), Period(73, Unit.DAYS)),
        (Frequency(500, Cycle.TIMES_A_YEAR), Period(1, Unit.DAYS)),
        (Frequency(6, Cycle.WEEKS), Period(6, Unit.WEEKS)),
    ],
)
def test_a_number_of_times_a_year_is_even_parts_of_it(frequency: Frequency, period: Period) -> None:
    """In whole months where the year allows it."""
    assert interval(frequency) == period


def test_the_grace_is_never_more_than_a_quarter() -> None:
    """A group that meets every week has slipped after a week and a day."""
    weekly = slip(date(2026, 11, 2), Frequency(1, Cycle.WEEKS), None, Nation.ENG)
    assert weekly == Slip(date(2026, 11, 2), date(2026, 11, 9), date(2026, 11, 10))


def test_a_meeting_can_be_held_as_soon_as_the_notice_allows() -> None:
    """With no notice asked for, tomorrow; never at the weekend or on a bank holiday."""
    assert earliest_meeting(date(2026, 12, 24), None, Nation.ENG) == date(2026, 12, 29)
    assert earliest_meeting(date(2026, 11, 2), Period(10, Unit.CLEAR_DAYS), Nation.ENG) == date(2026, 11, 13)
    assert earliest_meeting(date(2026, 11, 2), None, Nation.ENG) == date(2026, 11, 3)


def test_the_last_meeting_is_the_latest_that_is_over() -> None:
    """Not one in session, and not a draft whose day has passed."""
    at = HELD + timedelta(days=1)
    earlier = replace(LAST, id=MeetingId("MTG-2026-000"), starts=HELD - timedelta(days=60))
    draft = replace(LAST, id=MeetingId("MTG-2026-003"), state=MeetingState.DRAFT)
    assert last_held([earlier, LAST, draft], at) == LAST
    assert last_held([earlier, LAST], HELD + timedelta(minutes=30)) is None
    assert last_held([], at) is None


@given(
    st.dates(date(2026, 1, 1), date(2027, 12, 1)),
    st.sampled_from(["every month", "every 2 months", "every 6 weeks", "4 times a year", "5 times a year"]),
    st.sampled_from(["", "5 days", "10 clear days", "2 weeks"]),
)
def test_people_are_told_on_the_first_day_that_is_too_late(held: date, often: str, asked: str) -> None:
    """By a model of its own: other date arithmetic, and a search for the day instead of a formula."""
    steps = {
        "every month": relativedelta(months=1),
        "every 2 months": relativedelta(months=2),
        "every 6 weeks": relativedelta(weeks=6),
        "4 times a year": relativedelta(months=3),
        "5 times a year": relativedelta(days=73),
    }
    apart = {"": 0, "5 days": 5, "10 clear days": 11, "2 weeks": 14}[asked]
    due = held + steps[often]
    latest = due + timedelta(days=min(14, (due - held).days // 4))
    day = held + timedelta(days=1)
    while day + timedelta(days=apart) <= latest:
        day += timedelta(days=1)
    last = replace(LAST, starts=datetime.combine(held, time(9), UTC))
    clauses = (
        Clause(FREQUENCY, TERMS, "frequency", often),
        Clause(clause_id(TERMS, "notice"), TERMS, "notice", asked),
    )
    store = record(last, *clauses)
    assert not told(store, day - timedelta(days=1))
    assert told(store, day) == [SECRETARY, CHAIR]
    assert told(store, day + timedelta(days=6)) == [SECRETARY, CHAIR]
    assert told(store, day + timedelta(days=7)) == [SECRETARY, CHAIR, LEAD]
