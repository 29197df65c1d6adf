"""Whether the brief names the votes that its reader owes, with the buttons that give them."""

from __future__ import annotations

from datetime import timedelta

import pytest

from tests.bot.commands.a_resolution import POLICY, asked
from tests.bot.conftest import ASHA, MIA, OWEN, SAM, Spoken, buttons, words


@pytest.fixture
def house() -> Spoken:
    """The board was asked to adopt a policy, by 13 November 2026."""
    return asked()


def waits(house: Spoken, who: str) -> list[str]:
    """The lines about resolutions that somebody's brief offers."""
    lines = [one.line for one in buttons(house.done("brief", who))]
    return [one for one in lines if one.startswith("resolution")]


def test_an_open_vote_waits_for_each_who_has_not_given_it(house: Spoken) -> None:
    """With what is to be decided, by when, and every answer; not for who has no vote."""
    assert waits(house, ASHA) == [
        "resolution vote IB/2627/WR01 for",
        "resolution vote IB/2627/WR01 against",
        "resolution vote IB/2627/WR01 abstain",
        "resolution meeting IB/2627/WR01",
    ]
    told = str(house.done("brief", ASHA).parts)
    assert f"Your vote by Friday 13 November 2026 on IB/2627/WR01, Imaging Network Board: {POLICY}." in told
    assert waits(house, MIA) == []


def test_once_it_is_given_or_taken_no_more_nothing_waits(house: Spoken) -> None:
    """By a vote, an interest, its closing day, or its end."""
    house.done("resolution vote WR01 against", ASHA)
    house.done("resolution declare WR01 I sell it", OWEN)
    assert waits(house, ASHA) == waits(house, OWEN) == []
    house.done('resolution open board "To close a site" by 13 Nov 2026', SAM)
    assert len(waits(house, ASHA)) == 4
    house.clock.instant += timedelta(days=12)
    assert waits(house, ASHA) == []
    assert "Your vote" not in words(house.done("brief", ASHA))
