"""Whether plans, their sorts, intervals and anniversaries are known by what people type."""

from __future__ import annotations

from typing import Any

import pytest

from bot.language.reading import Fault, Took
from bot.parameters.base import ParameterType, Word, Words
from bot.parameters.plans import A_PLAN, A_PLAN_KIND, A_WINDOW, AN_ANNIVERSARY, AN_INTERVAL, AN_OUTCOME
from governance_store.records.period import Period, Unit
from governance_store.records.plan import Anniversary, ReviewOutcome
from tests.bot.commands.a_plan import GUIDELINE, WORKFORCE, kept
from tests.bot.conftest import Spoken


@pytest.fixture(scope="module")
def house() -> Spoken:
    """A network with three plans."""
    return kept()


def read(house: Spoken, type_: ParameterType[Any], said: str) -> Any:  # noqa: ANN401 -- of each type another
    """What a type makes of words."""
    return type_.take(Words(tuple(Word(one) for one in said.split())), 0, house.scene())


def value(house: Spoken, type_: ParameterType[Any], said: str) -> Any:  # noqa: ANN401 -- likewise
    """What was read, which its line is read back as."""
    found = read(house, type_, said)
    assert isinstance(found, Took)
    again = read(house, type_, type_.line(found.value, house.scene()).strip('"'))
    assert isinstance(again, Took)
    assert again.value == found.value
    return found.value


def test_a_plan_is_known_by_its_identifier_or_title(house: Spoken) -> None:
    """Or by a part of its title."""
    assert value(house, A_PLAN, "pln-001").id == WORKFORCE
    assert value(house, A_PLAN, "MRI safety").id == GUIDELINE
    assert value(house, A_PLAN, "workforce").id == WORKFORCE


def test_a_sort_is_known_by_its_word_or_name(house: Spoken) -> None:
    """The word is what its line holds."""
    assert value(house, A_PLAN_KIND, "workforce").id == "workforce"
    assert value(house, A_PLAN_KIND, "clinical guideline").id == "guideline"


def test_intervals_and_windows_have_their_own_bounds(house: Spoken) -> None:
    """A window is six months at most."""
    assert value(house, AN_INTERVAL, "2 years") == Period(24, Unit.MONTHS)
    assert value(house, A_WINDOW, "90 days") == Period(90, Unit.DAYS)
    refused = read(house, A_WINDOW, "2 years")
    assert isinstance(refused, Fault)
    assert "between 1 day and 6 months" in refused.sentence
    missed = AN_INTERVAL.miss(Words((Word("soon"),)), 0, 1, house.scene())
    assert missed.sentence == "“soon” is not an interval such as 12 months."


def test_an_anniversary_and_an_outcome_are_read(house: Spoken) -> None:
    """Also 29 February, and the words that people have for the same outcome."""
    assert value(house, AN_ANNIVERSARY, "29 February") == Anniversary(2, 29)
    assert value(house, AN_OUTCOME, "updated") is ReviewOutcome.AMENDED
