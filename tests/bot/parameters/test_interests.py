from __future__ import annotations

import pytest

from bot.commands.words import split
from bot.language.reading import Fault, Took
from bot.parameters.base import Words
from bot.parameters.interests import A_KIND_OF_INTERESTS
from tests.bot.conftest import Spoken


def _words(line: str) -> Words:
    return Words(split(line).words)


@pytest.mark.parametrize(
    ("said", "kind", "end"),
    [
        ("financial", "financial", 1),
        ("Non-financial professional since", "non-financial professional", 2),
        ("personal", "non-financial personal", 1),
        ("indirect,", "indirect", 1),
    ],
)
def test_a_kind_is_known_by_its_words(still_house: Spoken, said: str, kind: str, end: int) -> None:
    """All of them, or one that no other kind has."""
    assert A_KIND_OF_INTERESTS.take(_words(said), 0, still_house.scene()) == Took(kind, end)


@pytest.mark.parametrize("said", ["non-financial", "loyalty", "board"])
def test_what_may_be_two_kinds_or_none_is_none(still_house: Spoken, said: str) -> None:
    """It is named, with the kinds there are."""
    scene = still_house.scene()
    assert A_KIND_OF_INTERESTS.take(_words(said), 0, scene) is None
    missed = A_KIND_OF_INTERESTS.miss(_words(said), 0, 1, scene)
    assert isinstance(missed, Fault)
    assert "say financial, non-financial professional, non-financial personal or indirect." in missed.sentence
