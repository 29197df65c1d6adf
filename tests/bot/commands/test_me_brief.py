"""Whether everybody chooses the hour and the day of their brief, within waking hours."""

from __future__ import annotations

from datetime import time

import pytest

from tests.bot.commands.sitting import refusal
from tests.bot.conftest import ASHA, Spoken, the_form, words


def test_the_hour_and_the_day_are_ones_own(house: Spoken) -> None:
    """Each is kept while the other changes; daily takes the weekly day back."""
    assert words(house.done("me brief weekly Monday", ASHA)) == (
        "You have your brief at 08:00, on Mondays alone, where there is something to say."
    )
    house.done("me brief at 9:30", ASHA)
    assert (house.person(ASHA).brief_at, house.person(ASHA).brief_on) == (time(9, 30), 0)
    assert "on each working day" in words(house.done("me brief daily", ASHA))
    assert (house.person(ASHA).brief_at, house.person(ASHA).brief_on) == (time(9, 30), None)
    assert "nothing was changed" in words(house.done("me brief daily", ASHA))


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("me brief at 07:59", "Nobody is disturbed before 08:00"),
        ("me brief at 18:00", "or from 18:00 on"),
        ("me brief weekly Friday daily", "daily or weekly, not both"),
        ("me brief weekly Sunday", "say monday, tuesday"),
    ],
)
def test_what_cannot_be_is_refused(house: Spoken, line: str, told: str) -> None:
    """With the reason; what is missing is asked for."""
    assert told in refusal(house, line, ASHA)
    assert the_form(house.say("me brief", ASHA)).verb == "me brief"
