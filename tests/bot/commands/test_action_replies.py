"""Whether the buttons under an action are those that its reader may press."""

from __future__ import annotations

import pytest

from tests.bot.commands.an_action_log import POLICY, log
from tests.bot.conftest import ASHA, OBI, OWEN, SAM, Spoken, buttons, moods


@pytest.fixture(scope="module")
def told() -> Spoken:
    """A log with a request to take an action over, and a proposed closure."""
    house = log()
    house.done("action reassign 001.1 to owen", ASHA)
    house.done("action done 001.2 evidence seen", SAM)
    return house


def offered(house: Spoken, line: str, who: str) -> list[str]:
    """The labels of the buttons."""
    return [one.label for one in buttons(house.done(line, who))]


def test_each_reader_has_the_buttons_that_they_may_press(told: Spoken) -> None:
    """The owner, whoever is asked, who agrees, and everybody else."""
    own, source = ["Done", "Update", "Extend", "Hand over"], ["The minutes it stands in"]
    assert offered(told, f"action show {POLICY}", ASHA) == [*own, *source]
    assert offered(told, f"action show {POLICY}", OWEN) == ["Accept it", "Decline it", *source]
    assert offered(told, f"action show {POLICY}", OBI) == source
    assert offered(told, "action show 001.2", SAM) == ["Agree that it is closed", "Keep it open", *source]


def test_every_button_is_understood(told: Spoken) -> None:
    """A line that lacks something asks for it, and none is refused."""
    for one in buttons(told.done(f"action show {POLICY}", ASHA))[1:4]:
        assert told.say(one.line, ASHA).forms, moods(told.say(one.line, ASHA))
