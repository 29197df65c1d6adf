from __future__ import annotations

import pytest

from governance_store.rules.quorum.printing import in_words
from governance_store.rules.quorum.reading import read
from governance_store.rules.quorum.turns_of_choices import TURNS


@pytest.mark.parametrize(
    ("clause", "told"),
    [
        (
            "Five ratepayers, or all who are in office if fewer, form the quorum of the vestry.",
            "five members or 100 per cent of the members in post, whichever is less",
        ),
        (
            "The quorum is a third of the members, and come what may three.",
            "one third of the members or three members, whichever is greater",
        ),
        (
            "The quorum is five members, or a third of the members if that figure is bigger.",
            "five members or one third of the members, whichever is greater",
        ),
        (
            "The quorum is two thirds of the trustees, any fraction counting as a whole trustee.",
            "two thirds of the members, rounded up",
        ),
        ("The quorum is all but two of the members.", "all but two of the members"),
    ],
)
def test_however_it_is_chosen_and_rounded(clause: str, told: str) -> None:
    """The greater, the lesser, a floor, a part of a person."""
    assert TURNS
    assert in_words(read(clause).rule) == f"The quorum is {told}."


@pytest.mark.parametrize(
    "clause",
    ["The quorum is a third of the members, any fraction of a half or more counting as one."],
)
def test_what_is_reckoned_otherwise_is_named(clause: str) -> None:
    """A fraction that counts at some sizes only."""
    assert not read(clause).whole
