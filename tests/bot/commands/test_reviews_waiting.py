"""Whether the brief names the reviews that wait for its reader, with the buttons that see to them."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from tests.bot.commands.a_plan import CAPACITY, WORKFORCE, kept
from tests.bot.conftest import ASHA, LENA, MIA, SAM, Spoken, buttons


@pytest.fixture
def house() -> Spoken:
    """The strategy's window opens on 10 December 2026; nobody leads on the capacity plan."""
    return kept()


def waits(house: Spoken, who: str) -> list[str]:
    """The lines about reviews that somebody's brief offers."""
    lines = [one.line for one in buttons(house.done("brief", who))]
    return [one for one in lines if one.startswith(("review", "plan"))]


def test_a_review_waits_for_who_is_asked_for_it(house: Spoken) -> None:
    """From when its window is open; for whoever leads the network where nobody leads on it."""
    assert waits(house, ASHA) == waits(house, LENA) == []
    house.clock.instant = datetime(2026, 12, 10, 9, tzinfo=UTC)
    assert f"review paper {WORKFORCE}" in waits(house, ASHA)
    assert f"review postpone {CAPACITY}" in waits(house, LENA)
    assert waits(house, MIA) == []


def test_what_is_in_hand_waits_for_nobody_until_its_day(house: Spoken) -> None:
    """Then for its lead and for who brings the paper."""
    house.done(f"review paper {WORKFORCE}", MIA)
    house.clock.instant = datetime(2027, 2, 10, 9, tzinfo=UTC)
    assert waits(house, ASHA) == waits(house, MIA) == []
    house.clock.instant = datetime(2027, 3, 11, 9, tzinfo=UTC)
    assert f"review done {WORKFORCE}" in waits(house, ASHA)
    assert f"review done {WORKFORCE}" in waits(house, MIA)


def test_what_a_meeting_came_to_is_to_be_recorded(house: Spoken) -> None:
    """Before anything else is asked."""
    house.done(f"review agenda {WORKFORCE} board", ASHA)
    assert waits(house, ASHA) == []
    house.clock.instant = datetime(2026, 12, 10, 16, tzinfo=UTC) + timedelta(hours=1)
    assert waits(house, ASHA) == [f"review done {WORKFORCE}", f"review postpone {WORKFORCE}"]
    assert waits(house, SAM) == []
