"""Whether each sort of plan is declared once, and with what a review needs."""

from __future__ import annotations

import re

import pytest

from governance_store.records.nation import Nation
from governance_store.records.plan import PlanKind
from governance_store.rules.plan_kinds import PLAN_KINDS, kind_of_plan, kinds_of
from governance_store.rules.review_due import is_longer
from tests.bot.commands.a_plan import WORKFORCE, kept, plan
from tests.bot.conftest import Spoken

WANTED = {"IN-101", "IN-202", "IN-203", "IN-301", "IN-501", "IN-602", "IN-603", "IN-701", "IN-702", "IN-703"}


def test_each_statement_that_asks_for_a_plan_has_a_sort() -> None:
    """IN-201, whose terms of reference are kept as such, and IN-601 have their own."""
    assert {one for kind in PLAN_KINDS for one in kind.statements} == WANTED


def test_no_two_sorts_are_called_alike() -> None:
    """By name or by the word that is typed."""
    for names in ([one.id for one in PLAN_KINDS], [one.name for one in PLAN_KINDS]):
        assert len(names) == len(set(names))


@pytest.mark.parametrize("kind", PLAN_KINDS, ids=lambda kind: kind.id)
def test_a_sort_says_what_a_review_of_it_asks(kind: PlanKind) -> None:
    """In a sentence, with an interval that keeps to the longest, and sorts to align with that there are."""
    assert re.fullmatch(r"A review (asks|is) .{60,}\.", kind.asks)
    assert not (kind.longest and is_longer(kind.interval, kind.longest, Nation.ENG))
    assert set(kind.aligned) <= {one.id for one in PLAN_KINDS} - {kind.id}


@pytest.fixture
def house() -> Spoken:
    """A network with a workforce strategy."""
    return kept()


def test_a_plan_is_reviewed_by_its_declaration(house: Spoken) -> None:
    """And the network's own sorts come behind ours."""
    with house.store.reading() as view:
        assert kind_of_plan(view, plan(house, WORKFORCE)).statements == ("IN-203",)
        assert tuple(kinds_of(view).values()) == PLAN_KINDS
