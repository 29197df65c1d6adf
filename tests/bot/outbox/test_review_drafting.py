"""Does a prompt to review a plan say what it asks, what was decided, what is open, and what to do?"""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from bot.outbox.drafting import draft
from bot.outbox.rendered import Office
from governance_store.records.letter import Matter
from templates import Written
from tests.bot.commands.a_plan import CAPACITY, GUIDELINE, WORKFORCE, kept, minuted
from tests.bot.commands.an_audit import planned
from tests.bot.commands.test_audit_result import SHOWN
from tests.bot.conftest import ASHA, LENA, SAM, Spoken
from tests.bot.outbox.prompted import prompted


def written(house: Spoken, day: date, of: Matter = Matter.PLAN_REVIEW) -> dict[str, Written]:
    """What is owed of a matter on a day, written, by the plan that it is about."""
    office = Office(house.store, "clerk@example.org", "http://127.0.0.1:8000")
    at = datetime(day.year, day.month, day.day, 10, tzinfo=UTC)
    letters = [one for one in prompted(house, at) if one.matter is of]
    return {one.renders[0].id: draft(office, one, at).written for one in letters}


@pytest.fixture
def house() -> Spoken:
    """The strategy is due by 10 March 2027, and the board meets on 25 February."""
    house = kept()
    house.done("meeting schedule board 25 Feb 2027 14:00 90m at Here", LENA)
    house.done("tor set board papers 5 working days")
    return house


def test_the_lead_is_told_all_that_a_review_needs(house: Spoken) -> None:
    """Whose agenda it stands on and by when its paper is due among it, and every way to see to it."""
    house.done(f'action add "Asha Rahman" "Fill two posts" by 12 Jan 2027 plan {WORKFORCE}')
    told = written(house, date(2026, 12, 10))[WORKFORCE]
    assert told.subject == "By Wednesday 10 March 2027: review of Workforce strategy"
    for wanted in (
        "is to be reviewed by Wednesday 10 March 2027, in 90 days",
        "A review asks what has moved in the action plan",
        "of the Imaging Network Board on Thursday 25 February 2027",
        "its paper to be in by Thursday 18 February 2027",
        "Fill two posts",
        "capacity and demand plan",
        f"review agenda {WORKFORCE} MTG-2027-001",
        f"review paper {WORKFORCE}",
        f"review done {WORKFORCE} OUTCOME",
        f"review postpone {WORKFORCE} to DATE",
        f"plan change {WORKFORCE} lead",
    ):
        assert wanted in " ".join(told.text.split())


def test_what_was_decided_last_is_told() -> None:
    """With the outcome, how often it was put off, and what was reviewed since."""
    house = minuted()
    line = f'review done {WORKFORCE} amended summary "Two posts added" decision 001(a)'
    house.done(line, SAM)
    house.done(f"review postpone {CAPACITY} to 1 May 2027 because of the census")
    told = " ".join(written(house, date(2027, 4, 1))[CAPACITY].text.split())
    for wanted in ("Nobody leads on it, so this comes to you", "once because of the census", "Workforce"):
        assert wanted in told
    assert "on none, since no committee reviews it" in told
    house.delivered()
    told = " ".join(written(house, date(2027, 9, 13))[WORKFORCE].text.split())
    for wanted in ("amended: Two posts added", "IB/2627/001(a) To adopt the strategy"):
        assert wanted in told


def test_what_is_overdue_says_since_when(house: Spoken) -> None:
    """And on its day that it is today."""
    assert written(house, date(2027, 3, 10))[WORKFORCE].subject == "Due today: review of Workforce strategy"
    house.delivered()
    told = written(house, date(2027, 3, 17))[WORKFORCE]
    assert told.subject == "Overdue: review of Workforce strategy"
    assert "was to be reviewed by Wednesday 10 March 2027, 7 days ago" in " ".join(told.text.split())


def test_a_paper_that_an_agenda_will_hold_is_asked_for(house: Spoken) -> None:
    """With the day by which it must be in, and how to hand it in."""
    told = written(house, date(2027, 2, 15), Matter.REVIEW_PAPER)[WORKFORCE]
    assert told.subject == "Paper due: review of Workforce strategy, Imaging Network Board"
    assert "its paper is to be in by Thursday 18 February 2027" in " ".join(told.text.split())
    assert f"review agenda {WORKFORCE} MTG-2027-001" in told.text


def test_a_gap_says_how_it_is_closed(house: Spoken) -> None:
    """By a meeting, or by a postponement; the meeting behind the day is named once its window is open."""
    house.done("meeting cancel MTG-2027-001 because of snow", LENA)
    house.done("meeting schedule board 25 Mar 2027 14:00 90m at Here", LENA)
    house.done(f"plan change {WORKFORCE} window 60 days")
    told = written(house, date(2027, 1, 11), Matter.REVIEW_WITHOUT_MEETING)[WORKFORCE]
    assert told.subject == "No meeting before a review: Workforce strategy, Imaging Network Board"
    text = " ".join(told.text.split())
    for wanted in ("no meeting is in time for it", "Thursday 25 March 2027", "meeting schedule board"):
        assert wanted in text


def test_what_a_meeting_came_to_is_to_be_recorded() -> None:
    """With the item of its minutes in the line, and that it goes on to the next agenda until then."""
    house = kept()
    house.done(f"review agenda {WORKFORCE} board", LENA)
    told = written(house, date(2026, 12, 11), Matter.REVIEW_HELD)[WORKFORCE]
    assert told.subject == "To be recorded: review of Workforce strategy, Imaging Network Board"
    text = " ".join(told.text.split())
    assert "Thursday 10 December 2026, 14:00" in text
    assert f"review done {WORKFORCE} OUTCOME minute REFERENCE" in text


def test_the_review_of_a_guideline_is_told_what_audits_showed() -> None:
    """Once there is a result."""
    house = planned()
    assert "What audits showed" not in written(house, date(2027, 1, 4))[GUIDELINE].text
    house.done(SHOWN, ASHA)
    house.delivered()
    told = " ".join(written(house, date(2027, 3, 2))[GUIDELINE].text.split())
    assert "What audits showed: AU01 MRI safety screening: 82%" in told
