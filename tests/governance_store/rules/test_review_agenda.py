"""Whether a review stands on the agenda of the last meeting before its day, and a gap is seen ahead."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest

from governance_store.records.agenda import AgendaItem
from governance_store.records.meeting import Meeting
from governance_store.rules.local_time import date_in_full
from governance_store.rules.review_agenda import (
    has_no_meeting,
    is_taken,
    meeting_for,
    to_be_reviewed,
    written_on,
)
from tests.bot.commands.a_plan import CAPACITY, GUIDELINE, WORKFORCE, kept, plan
from tests.bot.conftest import ASHA, LENA, SAM, Spoken

DECEMBER, JANUARY, FEBRUARY, MARCH = "MTG-2026-001", "MTG-2027-001", "MTG-2027-002", "MTG-2027-003"
REVIEW = f"{WORKFORCE}:review-1"


@pytest.fixture
def house() -> Spoken:
    """The strategy is due by 10 March 2027; the board meets on 10 Dec, 21 Jan, 25 Feb and 25 Mar."""
    house = kept()
    for day in ("21 Jan", "25 Feb", "25 Mar"):
        house.done(f"meeting schedule board {day} 2027 14:00 90m at Here", LENA)
    return house


def meeting(house: Spoken, *, id_: str = WORKFORCE) -> str:
    """The meeting on whose agenda its review stands, now."""
    with house.store.reading() as view:
        found = meeting_for(view, plan(house, id_), house.clock.now())
        return found.id if found else ""


def gap(house: Spoken, id_: str = WORKFORCE) -> bool:
    """Whether no meeting falls into its window."""
    with house.store.reading() as view:
        return has_no_meeting(view, plan(house, id_), house.clock.now())


def test_the_last_meeting_before_the_day_is_chosen(house: Spoken) -> None:
    """Also on the day itself; where one is called later, or cancelled, that changes."""
    assert meeting(house) == FEBRUARY
    house.done("meeting schedule board 10 Mar 2027 14:00 90m at Here", LENA)
    assert meeting(house) == "MTG-2027-004"
    house.done("meeting cancel MTG-2027-004 because of snow", LENA)
    house.done(f"meeting cancel {FEBRUARY} because of snow", LENA)
    assert meeting(house) == JANUARY


def test_a_meeting_before_the_window_is_too_early(house: Spoken) -> None:
    """So there is a gap; once the window is open, the first meeting behind the day has it."""
    for one in (JANUARY, FEBRUARY):
        house.done(f"meeting cancel {one} because of snow", LENA)
    house.done(f"plan change {WORKFORCE} window 60 days")
    assert (meeting(house), gap(house)) == ("", True)
    house.clock.instant = datetime(2027, 1, 9, 9, tzinfo=UTC)
    assert (meeting(house), gap(house)) == (MARCH, True)


def test_a_plan_without_a_committee_has_no_meeting_and_no_gap(house: Spoken) -> None:
    """Nor has one whose committee never meets a meeting, but a gap."""
    assert (meeting(house, id_=CAPACITY), gap(house, CAPACITY)) == ("", False)
    assert (meeting(house, id_=GUIDELINE), gap(house, GUIDELINE)) == ("", True)


def test_what_a_meeting_took_off_goes_to_another(house: Spoken) -> None:
    """To the one before it, and put off by all, to the next one behind its day."""
    for chosen, verb in ((FEBRUARY, "remove"), (JANUARY, "defer"), (DECEMBER, "remove")):
        assert meeting(house) == chosen
        house.done(f"review agenda {WORKFORCE}", ASHA)
        item = house.all(AgendaItem, review=REVIEW)[-1]
        house.done(f"agenda {verb} {chosen} {item.id}", SAM)
    assert meeting(house) == ""
    house.clock.instant = datetime(2026, 12, 11, 9, tzinfo=UTC)
    assert meeting(house) == MARCH


def test_what_is_written_on_an_agenda_stays_there(house: Spoken) -> None:
    """It is in hand until that meeting is over; not recorded, it goes on to the next."""
    house.done(f"review agenda {WORKFORCE} {JANUARY}", ASHA)
    with house.store.reading() as view:
        one, now = plan(house, WORKFORCE), house.clock.now()
        assert is_taken(view, one, now)
        written = written_on(view, one, now)
        assert written is not None
        assert written[1].id == JANUARY
    assert meeting(house) == JANUARY
    house.clock.instant = datetime(2027, 1, 22, 9, tzinfo=UTC)
    assert meeting(house) == FEBRUARY
    with house.store.reading() as view:
        assert not is_taken(view, plan(house, WORKFORCE), house.clock.now())


def test_an_agenda_holds_it_once(house: Spoken) -> None:
    """That of the chosen meeting alone, and of none that is over."""

    def wanted(on: str, at: datetime) -> list[str]:
        with house.store.reading() as view:
            here = view.find(AgendaItem, meeting=on)
            return [one.id for one in to_be_reviewed(view, view.get(Meeting, on), here, at)]

    now = house.clock.now()
    assert [wanted(on, now) for on in (DECEMBER, JANUARY, FEBRUARY)] == [[], [], [WORKFORCE]]
    assert wanted(FEBRUARY, datetime(2027, 2, 26, tzinfo=UTC)) == []
    house.done(f"review agenda {WORKFORCE}", ASHA)
    assert wanted(FEBRUARY, now) == []


def test_every_day_of_a_year_has_the_meeting_that_a_calendar_shows(house: Spoken) -> None:
    """A list of days, looked through by hand."""
    days = {date(2026, 12, 10): DECEMBER, date(2027, 1, 21): JANUARY, date(2027, 2, 25): FEBRUARY,
            date(2027, 3, 25): MARCH}  # fmt: skip
    due = date(2027, 3, 10)
    for ahead in range(160):
        house.clock.instant = datetime(2026, 11, 2, 18, tzinfo=UTC) + timedelta(days=ahead)
        today = house.clock.now().date()
        left = [day for day in days if today < day]
        before = [day for day in left if due - timedelta(days=90) <= day <= due]
        behind = [day for day in left if day > due] if today >= due - timedelta(days=90) else []
        expected = days[before[-1]] if before else days[behind[0]] if behind else ""
        assert meeting(house) == expected, date_in_full(today)
