from __future__ import annotations

from dataclasses import replace

import pytest

from bot.language.reading import Fault, Took
from bot.parameters.base import Channel, Scene, Word, Words
from bot.parameters.channels import A_CHANNEL
from tests.bot.conftest import Spoken

BOARD = Channel("slack", "T1", "C0BOARD", "board")


@pytest.fixture
def here(still_house: Spoken) -> Scene:
    """A scene in which a line names one channel."""
    return replace(still_house.scene(), channels=(BOARD,))


@pytest.mark.parametrize("said", ["#board", "#Board,", "#C0BOARD"])
def test_a_channel_is_known_by_its_name_or_identifier(here: Scene, said: str) -> None:
    """Capitals and the comma behind it do not count."""
    assert A_CHANNEL.take(Words((Word(said),)), 0, here) == Took(BOARD, 1)


def test_what_is_printed_is_read_back(here: Scene) -> None:
    """A button that carries the channel types it."""
    assert A_CHANNEL.line(BOARD, here) == "#board"


def test_another_channel_is_named_and_what_to_do(here: Scene) -> None:
    """Nobody is left to guess."""
    found = A_CHANNEL.take(Words((Word("#other"),)), 0, here)
    assert isinstance(found, Fault)
    assert "#other" in found.sentence
    assert "invite me" in found.sentence


@pytest.mark.parametrize("said", ["board", "#"])
def test_other_words_are_no_channel(here: Scene, said: str) -> None:
    """A committee of the same name is left to its own parameter."""
    assert A_CHANNEL.take(Words((Word(said),)), 0, here) is None
