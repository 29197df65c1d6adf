"""Whether a plan is kept under review as the network chooses, and nothing is kept that cannot be."""

from __future__ import annotations

from datetime import date

import pytest

from bot.reply import Mood
from governance_store.records.period import Period, Unit
from governance_store.records.plan import Anniversary, Plan
from tests.bot.commands.a_plan import ADDED, CAPACITY, GUIDELINE, WORKFORCE, kept, plan
from tests.bot.commands.sitting import refusal
from tests.bot.conftest import ASHA, CORA, OBI, SAM, Spoken, constituted, moods, the_form, words


@pytest.fixture
def house() -> Spoken:
    """A network with three plans."""
    return kept()


def test_the_next_review_follows_from_the_last() -> None:
    """From its completion or on an anniversary; a lead role leads as well as a person."""
    house = constituted()
    told = [words(house.done(line)) for line in ADDED]
    assert "next by Wednesday 10 March 2027, every year, from its completion" in told[0]
    assert "Dr Asha Rahman is asked for it from Thursday 10 December 2026" in told[0]
    assert "next by Thursday 1 April 2027, every 2 years, on 1 April" in told[1]
    kept_ = house.all(Plan)
    assert [one.due for one in kept_] == [date(2027, 3, 10), date(2027, 4, 1), date(2027, 3, 3)]
    assert (bool(kept_[0].post), kept_[0].lead) == (True, None)


def test_what_a_plan_lacks_is_said(house: Spoken) -> None:
    """A lead, a committee, links that the standard asks for; each with the line that mends it."""
    told = words(house.done("plan add workforce Tomorrow"))
    for wanted in (
        "Nobody leads on it",
        "No committee reviews it",
        "look 5 years ahead",
        "“plan link PLN-004 with",
    ):
        assert wanted in told
    line = 'plan add ai "AI policy" lead "Radiology nurse lead" committee board'
    assert "is vacant: until that is mended, Sam Secretary is asked" in words(house.done(line))
    assert "looks ahead to Friday 31 December 2027; it is to look 5" in words(
        house.done('plan add development "Next" horizon 31 Dec 2027')
    )


def test_29_february_is_an_anniversary(house: Spoken) -> None:
    """In years without one it is the 28th, which is said."""
    told = words(house.done('plan add ai "AI policy" anniversary 29 Feb'))
    assert "next by Sunday 28 February 2027, every year, on 29 February (the 28th where" in told
    assert house.all(Plan)[-1].anniversary == Anniversary(2, 29)


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("plan add ai Rules every 0 days", "“0 days” is not between 1 week and 10 years"),
        ("plan add ai Rules every 5,000 days", "“5,000 days” is not between 1 week and 10 years"),
        ("plan add education Learning every 3 years", "IN-202 asks for it at least every 12 months"),
        (
            "plan add ai Rules every 18 months anniversary 1 Apr",
            "every year or every few years, not 18 months",
        ),
        ("plan add ai Rules anniversary 30 Feb", "February has 29 days"),
        ("plan add ai Rules every 2 weeks window 60 days", "must be shorter"),
        ("plan add ai Rules last 1 Jan 2027", "which is still to come"),
        ("plan add ai Rules last 1 Jan 2001", "more than 10 years ago"),
        ("plan add ai Rules due 1 Jan 2099", "more than 10 years away"),
        ("plan add ai Rules last 1 Oct 2026 due 1 Sep 2026", "cannot lie before the last one"),
        ("plan add ai Rules horizon 1 Jan 2020", "is not ahead"),
        ("plan add ai Rules topic reporting", "A topic is what a clinical guideline has"),
        ('plan add ai "Workforce strategy"', "already: PLN-001"),
        ('plan add other "Terms of reference of the board"', "stand in “review list” already"),
        ('plan add ai Rules lead "Nobody Known"', "no person or lead role called “Nobody Known”"),
        (f"plan change {WORKFORCE} due 1 Dec 2028", "review postpone PLN-001 to 1 Dec 2028 because …"),
        (f"plan change {WORKFORCE} anniversary 1 Apr from completion", "not both"),
    ],
)
def test_what_cannot_be_kept_is_refused(house: Spoken, line: str, told: str) -> None:
    """With its reason, and nothing is written down."""
    before = house.commits()
    assert told in refusal(house, line)
    assert house.commits() == before


def test_everything_that_is_wrong_is_said_at_once(house: Spoken) -> None:
    """Three faults of one line."""
    line = 'plan add ai "Workforce strategy" last 1 Jan 2027 horizon 1 Jan 2020'
    told = refusal(house, line)
    for wrong in ("already: PLN-001", "still to come", "is not ahead"):
        assert wrong in told


def test_a_person_who_left_leads_on_no_plan(house: Spoken) -> None:
    """They are not among those who can be named."""
    house.done('person leave "Owen Pritchard"')
    assert "no person or lead role" in refusal(house, f'plan change {WORKFORCE} lead "Owen Pritchard"')


def test_another_rhythm_moves_the_next_review(house: Spoken) -> None:
    """From the last review; other changes leave it where it is."""
    told = words(house.done(f"plan change {WORKFORCE} every 6 months", SAM))
    assert "due by Thursday 10 September 2026, not by Wednesday 10 March 2027" in told
    assert plan(house, WORKFORCE).window == Period(45, Unit.DAYS)
    told = words(house.done(f"plan change {WORKFORCE} every year anniversary 1 Feb"))
    assert "due by Monday 1 February 2027" in told
    assert "as before" in words(house.done(f'plan change {WORKFORCE} title "People strategy" window 60 days'))
    assert plan(house, WORKFORCE).title == "People strategy"
    told = words(house.done(f"plan change {WORKFORCE} from completion"))
    assert "due by Wednesday 10 March 2027" in told


def test_an_earlier_day_may_be_set(house: Spoken) -> None:
    """And what is kept so already is not written down again."""
    house.done(f"plan change {WORKFORCE} due 1 Feb 2027")
    assert plan(house, WORKFORCE).due == date(2027, 2, 1)
    assert moods(house.done(f"plan change {WORKFORCE} due 1 Feb 2027"))[0] is Mood.NOTE


def test_a_change_of_nothing_asks_what_is_meant(house: Spoken) -> None:
    """With what holds now."""
    form = the_form(house.say(f"plan change {GUIDELINE}"))
    shown = {field.name: field.value for field in form.fields}
    assert shown["anniversary"] == "1 April"
    assert shown["lead"] == '"Radiology nurse lead"'


def test_a_plan_is_set_aside_with_its_reason_and_resumed(house: Spoken) -> None:
    """Set aside it is not changed, and its title is free for another."""
    assert "set aside" in words(house.done(f"plan set aside {CAPACITY} because it is merged"))
    assert plan(house, CAPACITY).because == "it is merged"
    assert "was set aside: it is merged" in refusal(house, f"plan change {CAPACITY} every year")
    assert "was set aside" in refusal(house, f"plan set aside {CAPACITY} because again")
    assert "is under review: next by Wednesday 3 March 2027" in words(house.done(f"plan resume {CAPACITY}"))
    assert moods(house.done(f"plan resume {CAPACITY}")) == [Mood.NOTE]
    house.done(f"plan set aside {CAPACITY} because it is merged")
    house.done('plan add capacity "Capacity plan"')
    assert "already: PLN-004" in refusal(house, f"plan resume {CAPACITY}")


def test_whoever_looks_after_the_committee_keeps_its_plans(house: Spoken) -> None:
    """The board's chair keeps those of the board, not those of the MRI group."""
    house.done(f"plan change {WORKFORCE} every 2 years", CORA)
    for who in (CORA, ASHA, OBI):
        assert not house.say(f"plan change {GUIDELINE} every 3 years", who).ok
    assert plan(house, GUIDELINE).interval == Period(24, Unit.MONTHS)


def test_the_terms_of_reference_say_how_often_capacity_is_held_against_demand(house: Spoken) -> None:
    """Where nothing else is said; a longer interval is named."""
    house.done("tor set board capacity and demand every 6 months")
    told = words(house.done('plan add capacity "Next capacity plan" committee board'))
    assert "every 6 months, from its completion" in told
    assert "have it reviewed" not in told
    told = words(house.done('plan add capacity "Another one" committee board every year'))
    assert "The terms of reference of Imaging Network Board have it reviewed every 6 months" in told
    assert plan(house, WORKFORCE).interval == Period(12, Unit.MONTHS)
