"""Whether a threshold that the clerk cannot go by is refused as it is set."""

from __future__ import annotations

from tests.bot.commands.sitting import refusal
from tests.bot.conftest import constituted


def test_it_is_kept_as_it_was_said_or_refused() -> None:
    """With what was not understood, and a line that is."""
    house = constituted()
    house.done('tor set board threshold "two thirds of the members"')
    told = refusal(house, 'tor set board threshold "whoever is keen"')
    assert "I did not understand" in told
    assert "all members entitled to vote" in told
