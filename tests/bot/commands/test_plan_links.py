"""Whether plans are linked once from either side, never with themselves, and unlinked again."""

from __future__ import annotations

import pytest

from bot.reply import Mood
from governance_store.records.plan import PlanLink
from tests.bot.commands.a_plan import CAPACITY, GUIDELINE, WORKFORCE, kept
from tests.bot.commands.sitting import refusal
from tests.bot.conftest import Spoken, moods, words


@pytest.fixture
def house() -> Spoken:
    """A network with three plans."""
    return kept()


def test_a_link_is_made_once_from_either_side(house: Spoken) -> None:
    """The other way round is the same link; plans linked all round are no trouble."""
    house.done(f"plan link {WORKFORCE} with {CAPACITY}")
    assert "a link holds from either side" in words(house.done(f"plan link {CAPACITY} with {WORKFORCE}"))
    house.done(f"plan link {CAPACITY} with {GUIDELINE}")
    house.done(f"plan link {GUIDELINE} with {WORKFORCE}")
    assert len(house.all(PlanLink)) == 3


def test_a_plan_is_not_linked_with_itself_or_with_one_set_aside(house: Spoken) -> None:
    """Neither says anything about what must agree."""
    assert "always agrees with itself" in refusal(house, f"plan link {WORKFORCE} with {WORKFORCE}")
    house.done(f"plan set aside {CAPACITY} because it is merged")
    assert "was set aside" in refusal(house, f"plan link {WORKFORCE} with {CAPACITY}")


def test_a_link_is_taken_back_and_made_again(house: Spoken) -> None:
    """What is not linked stays so."""
    assert moods(house.done(f"plan unlink {WORKFORCE} with {CAPACITY}")) == [Mood.NOTE]
    house.done(f"plan link {WORKFORCE} with {CAPACITY}")
    assert "linked no longer" in words(house.done(f"plan unlink {CAPACITY} with {WORKFORCE}"))
    assert [one.active for one in house.all(PlanLink)] == [False]
    house.done(f"plan link {WORKFORCE} with {CAPACITY}")
    assert [one.active for one in house.all(PlanLink)] == [True]
