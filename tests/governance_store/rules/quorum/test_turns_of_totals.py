from __future__ import annotations

import pytest

from governance_store.rules.quorum.printing import in_words
from governance_store.rules.quorum.reading import read
from governance_store.rules.quorum.turns_of_totals import TURNS


@pytest.mark.parametrize(
    "clause",
    [
        "No four, no decision.",
        "If four cannot be mustered, no vote is taken.",
        "With four there, the committee may act; with three it may only talk.",
        "The court is competent to act when four justices have answered the roll call.",
        "Four of its number can bind the council; three cannot.",
        "Decisions of the panel are void unless taken by four of its members.",
        "The number of fellows required to constitute a meeting of the governing body shall be four.",
    ],
)
def test_whatever_a_body_may_do_then_it_is_the_quorum(clause: str) -> None:
    """However the one main number is said."""
    assert TURNS
    assert in_words(read(clause).rule).startswith("The quorum is four")


@pytest.mark.parametrize(
    "clause",
    [
        "Three of its number can bind the council; four cannot.",
        "Five directors or the chair alone may transact business.",
        "If four cannot be mustered, the chair decides.",
    ],
)
def test_what_is_said_otherwise_is_named(clause: str) -> None:
    """A smaller number that does what a larger may not, somebody alone, somebody instead."""
    assert not read(clause).whole
