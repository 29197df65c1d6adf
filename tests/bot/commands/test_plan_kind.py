"""Whether a network adds sorts of plan of its own, which are reviewed like ours."""

from __future__ import annotations

from datetime import date

from bot.reply import Mood
from governance_store.records.period import Period, Unit
from governance_store.records.plan import Plan, PlanKind
from tests.bot.commands.sitting import refusal
from tests.bot.conftest import ADA, ASHA, OBI, Spoken, moods, words

GREEN = (
    'plan kind add "green plan" asks "A review asks how much less we use." every 2 years statements in-603'
)


def test_a_sort_of_its_own_is_declared_once(house: Spoken) -> None:
    """By its name or identifier plans are kept under review; what a review of one asks is its own."""
    assert "“green plan” (PLK-001)" in words(house.done(GREEN))
    (made,) = house.all(PlanKind)
    assert (made.interval, made.statements) == (Period(24, Unit.MONTHS), ("IN-603",))
    house.done('plan add green plan "Net zero" committee board')
    house.done('plan add PLK-001 "Less paper"')
    assert [one.due for one in house.all(Plan)] == [date(2028, 11, 2)] * 2
    assert "how much less we use" in str(house.done("plan show PLN-001", OBI).parts)
    assert "green plan" in str(house.done("plan kind list", OBI).parts)


def test_a_statement_that_the_standard_does_not_have_is_named(house: Spoken) -> None:
    """As anywhere else where statements are named."""
    told = refusal(house, 'plan kind add "green plan" asks "x" statements IN-999', ADA)
    assert "The standard has no statement IN-999" in told
    assert house.all(PlanKind) == []


def test_a_sort_of_its_own_has_themes_that_its_plans_must_address(house: Spoken) -> None:
    """Each once, however they are parted; set again they are others, and set without them they stay."""
    house.done(f'{GREEN} themes "Travel; waste ;; travel;"')
    assert house.all(PlanKind)[0].themes == ("travel", "waste")
    house.done('plan add PLK-001 "Net zero" committee board')
    assert "It must address travel and waste" in str(house.done("plan show PLN-001").parts)
    house.done("plan kind set PLK-001 every 1 year")
    assert house.all(PlanKind)[0].themes == ("travel", "waste")
    house.done('plan kind set PLK-001 themes "Energy"')
    assert "It must address Energy" in str(house.done("plan show PLN-001").parts)
    assert "Energy" in str(house.done("plan kind list").parts)


def test_a_name_is_a_sorts_alone(house: Spoken) -> None:
    """Also those that we declared."""
    house.done(GREEN)
    assert "already" in refusal(house, 'plan kind add "Green plan" asks "x"', ADA)
    assert "already" in refusal(house, 'plan kind add "audit" asks "x"', ADA)
    assert not house.say('plan kind add "other" asks "x"', ASHA).ok


def test_its_own_sort_can_be_changed_and_ours_not(house: Spoken) -> None:
    """Plans that are kept already keep their interval."""
    house.done(GREEN)
    house.done('plan add PLK-001 "Net zero"')
    house.done("plan kind set PLK-001 every 1 year")
    assert house.all(PlanKind)[0].interval == Period(12, Unit.MONTHS)
    assert house.all(Plan)[0].interval == Period(24, Unit.MONTHS)
    assert moods(house.done("plan kind set PLK-001 every 1 year")) == [Mood.NOTE]
    assert "is ours (audit programme)" in refusal(house, "plan kind set audit every 2 years", ADA)
