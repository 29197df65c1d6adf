"""Whether one sees which plans are under review, and what is recorded of one."""

from __future__ import annotations

import pytest

from bot.render.plain import plain
from tests.bot.commands.a_plan import CAPACITY, GUIDELINE, WORKFORCE, kept
from tests.bot.conftest import OBI, Spoken, constituted, words


@pytest.fixture
def house() -> Spoken:
    """A network with three plans."""
    return kept()


def test_the_next_to_be_reviewed_stands_first(house: Spoken) -> None:
    """By sort and by committee; those set aside only where all are wanted."""
    assert house.done("plan list", OBI).ids == (CAPACITY, WORKFORCE, GUIDELINE)
    assert house.done("plan list guideline").ids == (GUIDELINE,)
    assert house.done("plan list committee board").ids == (WORKFORCE,)
    house.done(f"plan set aside {CAPACITY} because it is merged")
    assert house.done("plan list").ids == (WORKFORCE, GUIDELINE)
    assert house.done("plan list all").ids == (CAPACITY, WORKFORCE, GUIDELINE)


def test_it_says_which_sorts_nobody_keeps(house: Spoken) -> None:
    """Of the whole list alone."""
    assert "research policy" in words(house.done("plan list"))
    assert "not kept here yet" not in words(house.done("plan list committee board"))
    assert "No such plan is under review" in words(constituted().done("plan list"))


def test_a_plan_is_shown_with_what_a_review_asks(house: Spoken) -> None:
    """And with the plans it must agree with."""
    house.done(f"plan link {WORKFORCE} with {CAPACITY}")
    told = plain(house.done(f"plan show {CAPACITY}", OBI))
    for wanted in ("IN-602", "by Wednesday 3 March 2027, from Thursday 3 December 2026", "no committee"):
        assert wanted in told
    assert "Workforce strategy  Tuesday 10 March 2026  yes" in told
    assert "A review asks what capacity and demand are now" in told


def test_topics_without_a_guideline_are_named(house: Spoken) -> None:
    """Where guidelines alone are listed."""
    told = words(house.done("plan list guideline"))
    assert "Topics without one: managing referrals, common pathways" in told
    assert "radiation safety" not in told
    assert "Topics" not in words(house.done("plan list"))


def test_a_committee_may_be_called_like_a_sort(house: Spoken) -> None:
    """So it is named as one."""
    house.done('committee add "Workforce Group" short workforce')
    house.done(f"plan change {GUIDELINE} committee workforce")
    assert house.done("plan list workforce").ids == (WORKFORCE,)
    assert house.done("plan list committee workforce").ids == (GUIDELINE,)
    assert house.done("plan list workforce for workforce").ids == ()
