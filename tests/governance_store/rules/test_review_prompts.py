"""Whether reviews of plans are prompted on the right days, to the right people, and not more."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from governance_store.records.ids import PlanId, PlanKindId
from governance_store.records.letter import Matter
from governance_store.records.nation import Nation
from governance_store.records.period import Period, Unit
from governance_store.records.person import Person
from governance_store.records.plan import Plan
from governance_store.rules.duty import Owed
from governance_store.rules.prompts import PROMPTS
from governance_store.rules.review_prompts import (
    author_of,
    plan_reviews,
    review_papers,
    reviews_without_meeting,
    step_on,
    told_at,
)
from tests.bot.commands.a_plan import CAPACITY, GUIDELINE, WORKFORCE, kept, plan
from tests.bot.conftest import ASHA, BETH, CORA, LENA, MIA, SAM, Spoken

DUE = date(2027, 3, 10)
YEAR = Period(12, Unit.MONTHS)


@pytest.fixture
def house() -> Spoken:
    """The strategy is due by 10 March 2027, and the board meets on 25 February."""
    house = kept()
    house.done("meeting schedule board 25 Feb 2027 14:00 90m at Here", LENA)
    return house


def owed(house: Spoken, day: date, matter: Matter = Matter.PLAN_REVIEW) -> list[Owed]:
    """What is owed on a day."""
    at = datetime(day.year, day.month, day.day, 12, tzinfo=UTC)
    with house.store.reading() as view:
        return list(PROMPTS[matter](view, at))


def told(house: Spoken, day: date, of: str = WORKFORCE) -> list[tuple[str, str]]:
    """To whom, and at which step."""
    keys = [one.key.split(":") for one in owed(house, day)]
    return [(house.get(Person, key[4]).emails[0], key[3]) for key in keys if key[1] == of]


def calendar(days: int, window: int) -> int | None:
    """The step of a day, found by walking through a calendar in which each prompt is written."""
    before = {-window, *(one for one in (-90, -30, -7) if one > -window + 7), 0}
    marked = {*before, 7, 14, 21, 28, *range(58, 2000, 30)}
    return next((day for day in range(days, -window - 1, -1) if day in marked), None)


@given(st.integers(-400, 900), st.integers(1, 180))
def test_the_step_of_a_day_is_what_a_marked_calendar_says(days: int, window: int) -> None:
    """The opening of the window, 90, 30 and 7 days, the day, weekly for a month, monthly after."""
    one = Plan(PlanId("PLN-001"), PlanKindId("ai"), "x", YEAR, Period(window, Unit.DAYS), DUE)
    assert step_on(one, DUE + timedelta(days), Nation.ENG) == calendar(days, window)


def test_each_is_told_each_step_once(house: Spoken) -> None:
    """Whatever days the clerk was not running on; nothing before the window."""
    keys: list[str] = []
    for days in range(-120, 120, 3):
        found = [one.key for one in owed(house, DUE + timedelta(days)) if f":{WORKFORCE}:" in one.key]
        assert {int(key.split(":")[3][1:]) for key in found} <= {calendar(days, 90)}
        keys += [one for one in found if one not in keys]
    told_at_each = {-90: 1, -30: 1, -7: 1, 0: 1, 7: 2, 14: 3, 21: 3, 28: 4, 58: 4, 88: 4}
    assert Counter(int(key.split(":")[3][1:]) for key in keys) == told_at_each


def test_the_lead_is_told_and_then_the_ladder_is_climbed(house: Spoken) -> None:
    """The secretary after a week, the chair after two, whoever leads the network after four."""
    assert told(house, date(2026, 12, 9)) == []
    assert told(house, date(2026, 12, 10)) == [(ASHA, "T-90")]
    assert told(house, DUE) == [(ASHA, "T+0")]
    assert told(house, DUE + timedelta(7)) == [(ASHA, "T+7"), (SAM, "T+7")]
    assert told(house, DUE + timedelta(14)) == [(ASHA, "T+14"), (SAM, "T+14"), (CORA, "T+14")]
    assert [who for who, _step in told(house, DUE + timedelta(28))] == [ASHA, SAM, CORA, LENA]


def test_what_is_overdue_names_its_cause(house: Spoken) -> None:
    """So that what was overdue when a network was opened is told once."""
    assert [one.cause for one in owed(house, date(2026, 12, 10))] == ["", ""]
    late = [one for one in owed(house, DUE + timedelta(7)) if f":{WORKFORCE}:" in one.key]
    assert {one.cause for one in late} == {f"plan-review:{WORKFORCE}:{DUE}"}


def test_where_nobody_leads_somebody_else_is_told(house: Spoken) -> None:
    """The MRI group's chair for the vacant lead role, whoever leads the network for no committee."""
    assert told(house, date(2027, 3, 2), GUIDELINE) == [(BETH, "T-30")]
    assert told(house, date(2027, 3, 3), CAPACITY) == [(LENA, "T+0")]
    house.done('person leave "Asha Rahman"')
    assert told(house, DUE) == [(SAM, "T+0")]


def test_nobody_is_told_of_what_is_in_hand(house: Spoken) -> None:
    """Until its day; who brings the paper is told then beside the lead."""
    house.done(f"review paper {WORKFORCE}", MIA)
    for days in (-90, -30, -7):
        assert told(house, DUE + timedelta(days)) == []
    assert told(house, DUE) == [(ASHA, "T+0"), (MIA, "T+0")]


def test_what_somebody_promised_who_has_left_is_in_hand_no_longer(house: Spoken) -> None:
    """Its lead is told again, at each step that is still to come."""
    house.done(f"review paper {WORKFORCE}", MIA)
    house.done('person leave "Mia Member"')
    for step in (-90, -30, -7):
        assert told(house, DUE + timedelta(step)) == [(ASHA, f"T{step}")]


def test_what_an_agenda_holds_is_in_hand_too(house: Spoken) -> None:
    """That its window is open is told all the same; once the meeting is over, nothing is in hand."""
    house.done(f"review agenda {WORKFORCE}", SAM)
    assert told(house, DUE - timedelta(90)) == [(ASHA, "T-90")]
    assert told(house, DUE - timedelta(30)) == []
    assert told(house, DUE - timedelta(7)) == [(ASHA, "T-7")]


def test_what_is_put_off_is_not_told_at_once_again(house: Spoken) -> None:
    """A step that lies before the postponement says nothing new; one set aside is never told."""
    house.clock.instant = datetime(2027, 3, 9, 9, tzinfo=UTC)
    house.done(f"review postpone {WORKFORCE} to 1 Apr 2027 because of the census", ASHA)
    assert told(house, date(2027, 3, 10)) == []
    assert told(house, date(2027, 3, 25)) == [(ASHA, "T-7")]
    house.done(f"plan set aside {WORKFORCE} because it is merged")
    assert told(house, date(2027, 4, 20)) == []


def test_a_review_that_is_done_is_told_no_more(house: Spoken) -> None:
    """Until the next window."""
    house.clock.instant = datetime(2027, 3, 1, 9, tzinfo=UTC)
    digest = house.store.vault.keep(b"minutes")
    house.done(f"review done {WORKFORCE} unchanged document {digest}", ASHA)
    assert told(house, DUE) == []
    assert told(house, date(2027, 12, 2)) == [(ASHA, "T-90")]


def test_the_paper_of_a_review_is_asked_for(house: Spoken) -> None:
    """Of whoever brings it, three working days before it must be in and on the day, and once it is late."""
    house.done("tor set board papers 5 working days")
    days = [date(2027, 2, 14) + timedelta(days) for days in range(11)]
    assert {day.day: len(owed(house, day, Matter.REVIEW_PAPER)) for day in days} == {
        14: 0, **dict.fromkeys(range(15, 25), 1)
    }  # fmt: skip
    steps = [owed(house, day, Matter.REVIEW_PAPER)[0].key.rpartition(":")[2] for day in days[1:]]
    assert list(dict.fromkeys(steps)) == ["T-3", "T-0", "late"]
    house.done(f"review paper {WORKFORCE}", MIA)
    with house.store.reading() as view:
        assert author_of(view, plan(house, WORKFORCE)) == house.person(MIA)
    assert [one.person for one in owed(house, days[1], Matter.REVIEW_PAPER)] == [house.person(MIA).id]
    house.done(f"review agenda {WORKFORCE}", MIA)
    assert owed(house, days[1], Matter.REVIEW_PAPER) == []
    assert [one.person for one in owed(house, days[1], Matter.PAPER_DUE)] == [house.person(MIA).id]


def test_a_gap_is_told_months_ahead(house: Spoken) -> None:
    """Once, to whoever looks after the committee; not where a meeting is called, nor without a committee."""
    found = owed(house, date(2026, 12, 2), Matter.REVIEW_WITHOUT_MEETING)
    assert [(one.key, one.person) for one in found] == [
        (f"review-without-meeting:{GUIDELINE}:2027-04-01", house.person(BETH).id)
    ]
    assert owed(house, date(2026, 12, 1), Matter.REVIEW_WITHOUT_MEETING) == []
    house.done("meeting schedule mri 4 Mar 2027 10:00 60m at Here", LENA)
    assert owed(house, date(2026, 12, 3), Matter.REVIEW_WITHOUT_MEETING) == []


def test_nobody_is_told_twice_at_one_step(house: Spoken) -> None:
    """Somebody who leads on it and chairs the committee is one person."""
    house.done(f'plan change {WORKFORCE} lead "Cora Chair"')
    with house.store.reading() as view:
        named = [one.emails[0] for one in told_at(view, plan(house, WORKFORCE), 28)]
        aside = replace(plan(house, WORKFORCE), active=False)
        assert told_at(view, aside, 0) == [house.person(CORA)]
    assert named == [CORA, SAM, LENA]


def test_they_are_prompts_of_a_brief() -> None:
    """Each of its own matter."""
    assert PROMPTS[Matter.PLAN_REVIEW] is plan_reviews
    assert PROMPTS[Matter.REVIEW_PAPER] is review_papers
    assert PROMPTS[Matter.REVIEW_WITHOUT_MEETING] is reviews_without_meeting


def test_once_a_meeting_has_come_to_it_only_what_lies_behind_is_told(house: Spoken) -> None:
    """It is asked to be recorded; that no meeting is left before its day is not told besides."""
    house.done(f"review agenda {WORKFORCE}", SAM)
    after_it = date(2027, 2, 26)
    assert told(house, after_it) == []
    gaps = owed(house, after_it, Matter.REVIEW_WITHOUT_MEETING)
    assert [one for one in gaps if f":{WORKFORCE}:" in one.key] == []
    assert len(owed(house, after_it, Matter.REVIEW_HELD)) == 2
    assert told(house, DUE - timedelta(7)) == [(ASHA, "T-7")]
