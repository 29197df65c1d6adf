"""Whether one sees how a resolution stands, and how each has voted only where one may."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.commands.base import Request
from tests.bot.commands.a_resolution import POLICY, REFERENCE, asked
from tests.bot.conftest import ASHA, CORA, OBI, SAM, Spoken, buttons, constituted, words


@pytest.fixture
def house() -> Spoken:
    """The board was asked to adopt a policy, and Asha agrees."""
    house = asked()
    house.done("resolution vote WR01 for", ASHA)
    return house


def test_the_list_says_how_each_stands(house: Spoken) -> None:
    """Where there is none, how one is opened."""
    shown = str(house.done("resolution list board").parts)
    for told in (REFERENCE, POLICY, "Friday 13 November 2026", "1 of 2 needed", "Open"):
        assert told in shown
    assert "There is no written resolution" in words(constituted().done("resolution list"))


def test_who_was_asked_and_who_keeps_the_record_see_the_votes(house: Spoken) -> None:
    """Others see how many; who may still vote has the buttons."""
    for who in (CORA, SAM):
        assert "Dr Asha Rahman', 'For'" in str(house.done("resolution show WR01", who).parts)
    shown = house.done("resolution show WR01", OBI)
    assert "Dr Asha Rahman', 'For'" not in str(shown.parts)
    assert "1 for, 0 against, 0 abstained; 2 of 3 did not vote" in str(shown.parts)
    lines = [one.line for one in buttons(house.done("resolution show WR01", CORA))]
    assert f"resolution vote {REFERENCE} for" in lines
    assert not buttons(shown)


def test_votes_are_not_told_where_others_read_along(house: Spoken) -> None:
    """Not even to who may see them."""
    request = Request(house.person(CORA).id, "resolution show WR01", "slack", house.clock.now())
    told = house.house.conversation.answer(replace(request, overheard=True))
    assert "Dr Asha Rahman', 'For'" not in str(told.parts)


def test_the_secretary_sees_whether_it_is_minuted(house: Spoken) -> None:
    """Once it is carried."""
    house.done("resolution vote WR01 for", CORA)
    assert "not yet: it stands on the next agenda" in str(house.done("resolution show WR01", SAM).parts)
