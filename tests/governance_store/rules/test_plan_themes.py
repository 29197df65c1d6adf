"""Whether it is known what a plan of its sort must address, and what of it this one does not."""

from __future__ import annotations

import pytest

from governance_store.records.ids import PlanKindId
from governance_store.rules.plan_kinds import PLAN_KINDS
from governance_store.rules.plan_themes import (
    addressed,
    every_theme,
    further_themes,
    missing_themes,
    themes_of,
    word_of,
)
from tests.bot.commands.a_plan import GUIDELINE, WORKFORCE, kept, plan


def test_what_a_plan_says_nothing_of_is_missing() -> None:
    """In the order of its sort; what is taken out is missing again, and a sort without themes lacks none."""
    house = kept()

    def missing() -> list[str]:
        with house.store.reading() as view:
            return missing_themes(view, plan(house, WORKFORCE))

    every = ["recruitment, retention and demand", "extended roles", "flexible working between providers"]
    assert missing() == every
    house.done(f'plan theme {WORKFORCE} "extended roles" "Three sites"')
    assert missing() == [every[0], every[2]]
    house.done(f'plan theme {WORKFORCE} "extended roles" none')
    assert missing() == every
    with house.store.reading() as view:
        assert missing_themes(view, plan(house, GUIDELINE)) == []
        assert addressed(view, plan(house, WORKFORCE)) == {}


def test_what_a_plan_says_beside_is_told_apart() -> None:
    """It is not among what it must address, and is known once it is said."""
    house = kept()
    house.done(f'plan theme {WORKFORCE} "places of work and reporting from home" "Workstations for all"')
    with house.store.reading() as view:
        one = plan(house, WORKFORCE)
        assert further_themes(view, one) == ["links with the imaging academy and education providers"]
        assert len(missing_themes(view, one)) == 3


def test_a_network_declares_themes_for_sorts_of_its_own() -> None:
    """What two sorts have in common is one theme, known to both."""
    house = kept()
    house.done('plan kind add "green plan" asks "x" themes "Travel; extended roles"')
    house.done('plan add PLK-001 "Net zero"')
    with house.store.reading() as view:
        assert missing_themes(view, plan(house, "PLN-004")) == ["Travel", "extended roles"]
        (shared,) = [one for one in every_theme(view) if one.id == "extended-roles"]
    assert shared.kinds == (PlanKindId("workforce"), PlanKindId("PLK-001"))


@pytest.mark.parametrize("kind", PLAN_KINDS, ids=lambda one: str(one.id))
def test_no_sort_of_ours_has_a_theme_twice(kind: object) -> None:
    """Each has a word of its own, by which it is kept."""
    (found,) = [one for one in PLAN_KINDS if one is kind]
    words = [word_of(one) for one in themes_of(found)]
    assert len(set(words)) == len(words)
    assert all(words)


def test_another_spelling_is_the_same_theme() -> None:
    """Capitals, commas and dashes make no difference."""
    assert word_of("Extended–roles,") == word_of("extended roles") == "extended-roles"
