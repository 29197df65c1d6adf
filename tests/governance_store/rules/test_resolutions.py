"""Whether who has not voted is reminded once, and who looks after the committee hears of what lapsed."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from bot.outbox.reminders import queue_owed
from governance_store.records.letter import Letter, Matter
from tests.bot.commands.a_resolution import asked
from tests.bot.conftest import ASHA, CORA, OWEN, SAM, Spoken


@pytest.fixture
def house() -> Spoken:
    """The board has until Friday 13 November, and Asha agrees."""
    house = asked()
    house.done("resolution vote WR01 for", ASHA)
    return house


def at(house: Spoken, day: int, matter: Matter) -> set[str]:
    """Who is written to about a matter on a morning in November, also in a brief."""
    house.clock.instant = datetime(2026, 11, day, 9, 0, tzinfo=UTC)
    letters = [house.get(Letter, one) for one in queue_owed(house.store, house.clock.now(), "test")]
    return {one.address for one in letters if matter in {one.matter, *(each.matter for each in one.gathers)}}


def test_who_has_not_voted_is_reminded_two_days_before_once(house: Spoken) -> None:
    """Not who has voted, nor who has an interest in it; also after an outage."""
    house.done("resolution declare WR01 I sell it", OWEN)
    days = [at(house, day, Matter.RESOLUTION_REMINDER) for day in (10, 11, 12, 14)]
    assert days == [set(), {CORA}, set(), set()]


def test_nobody_is_reminded_of_what_is_settled(house: Spoken) -> None:
    """Nor told that it has lapsed."""
    house.done("resolution withdraw WR01 because so", SAM)
    assert at(house, 12, Matter.RESOLUTION_REMINDER) == set()
    assert at(house, 16, Matter.RESOLUTION_LAPSED) == set()


def test_the_secretary_hears_that_it_lapsed(house: Spoken) -> None:
    """In the next brief on a working day, once."""
    days = [at(house, day, Matter.RESOLUTION_LAPSED) for day in (13, 16, 17)]
    assert days == [set(), {SAM}, set()]
