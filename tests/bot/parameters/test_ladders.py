"""Whether a clause on reminders is taken where it is understood, and any other refused with what is wrong."""

from __future__ import annotations

from bot.commands.words import split
from bot.language.reading import Fault, Took
from bot.parameters.base import Words
from bot.parameters.ladders import ALadder
from tests.bot.conftest import constituted


def test_it_is_kept_in_the_words_in_which_it_was_said() -> None:
    """What is not understood comes back with a line that would be."""
    scene = constituted().scene()
    taken = ALadder().take(Words(split('"A week before, then the chair."').words), 0, scene)
    assert isinstance(taken, Took)
    assert taken.value == "A week before, then the chair."
    fault = ALadder().take(Words(split('"now and then" review').words), 0, scene)
    assert isinstance(fault, Fault)
    assert "“now”" in fault.sentence
    assert fault.nearest[0].startswith('"7 days')
    assert fault.end == 1
