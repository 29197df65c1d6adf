"""Whether the help page is the catalogue, and says what is open to whom."""

from __future__ import annotations

from bot.commands import catalogue
from tests.bot.surfaces.console.visitor import Visitor


def test_every_command_stands_there_with_its_examples(visitor: Visitor) -> None:
    """The page comes from the catalogue: each verb, what it does, and its examples."""
    text = visitor.open("/help").text
    for command in catalogue.all_commands():
        for words in (command.verb, command.summary, *command.examples):
            assert " ".join(words.split()) in text


def test_what_is_not_open_to_one_is_marked(visitor: Visitor) -> None:
    """A member sees which commands are for others; nobody in particular sees no such marks."""
    assert "not for you" not in visitor.open("/help").text
    visitor.become("Mia Member")
    assert "not for you" in visitor.open("/help").text
