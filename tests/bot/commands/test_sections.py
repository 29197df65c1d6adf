from __future__ import annotations

import pytest

from bot.commands.base import Request
from bot.commands.sections import section
from bot.render.plain import plain
from bot.reply import Choices, Heading, Reply
from tests.bot.conftest import ADA, CORA, LENA, MIA, OBI, Spoken


def home(house: Spoken, as_: str) -> tuple[Reply, ...]:
    """What a person is shown before they ask."""
    return house.house.conversation.home(Request(house.person(as_).id, "", "test", house.clock.now()))


def titles(house: Spoken, as_: str) -> list[str]:
    """The headings of the sections."""
    return [part.text for one in home(house, as_) for part in one.parts[:1] if isinstance(part, Heading)]


def test_each_role_sees_what_is_for_it(house: Spoken) -> None:
    """Members see what needs them, leads how to set up, administrators what to look after."""
    assert titles(house, OBI) == ["What needs you", "What you can ask"]
    assert "Setting up the network" in titles(house, LENA)
    assert "Looking after the clerk" not in titles(house, LENA)
    assert titles(house, ADA)[-1] == "Looking after the clerk"


def test_a_member_sees_their_next_meetings_and_their_answer(house: Spoken) -> None:
    """With the way to change it; somebody who is not invited sees none."""
    told = "\n".join(map(plain, home(house, MIA)))
    assert "Thursday 10 December 2026, 14:00 to 15:30: not answered" in told
    house.done("attend board", MIA)
    told = "\n".join(map(plain, home(house, MIA)))
    assert "14:00 to 15:30: attending" in told
    assert "Your next meetings" not in titles(house, OBI)


def test_a_draft_is_nowhere_at_home(house: Spoken) -> None:
    """Only those who prepare it know of it, and no section tells."""
    house.done("meeting draft board 17 Dec 2026 14:00 90m", CORA)
    everybody = "\n".join(plain(one) for who in (CORA, MIA, ADA) for one in home(house, who))
    assert "17 December" not in everybody


def test_every_button_of_home_may_be_pressed_by_its_reader(house: Spoken) -> None:
    """Nobody is offered what they are then refused."""
    for who in (ADA, LENA, CORA, MIA, OBI):
        choices = [part for one in home(house, who) for part in one.parts if isinstance(part, Choices)]
        for button in (button for one in choices for button in one.buttons):
            assert "is for the" not in plain(house.say(button.line, who)), button.line


def test_a_section_is_declared_once() -> None:
    """Two of one title would hide one another."""
    with pytest.raises(ValueError, match="two sections"):
        section("What needs you", place=9)(lambda _act: ())
