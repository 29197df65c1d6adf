from __future__ import annotations

import pytest

from governance_store.rules.quorum.reading import read
from governance_store.rules.quorum.rewording import reworded
from governance_store.rules.quorum.turns_of_roles import TURNS
from tests.governance_store.rules.quorum.shorthand import shorthand


def test_who_has_to_be_one_of_them_is_said_plainly() -> None:
    """So many “being” such are so many among those there."""
    assert TURNS
    told = reworded("The quorum is four members, no fewer than two being lay.", further=True)
    assert told == "The quorum is four members, including no fewer than two lay."


@pytest.mark.parametrize(
    ("clause", "said"),
    [
        ("Of the eight who are required, at least four have to be lay members.", "8, 4 lay"),
        (
            "Two form a quorum, one appointed by the council and the other by the trust.",
            "2, 1 council, 1 trust",
        ),
        (
            "Three judges are needed, presided over by the president or one of his deputies.",
            "3, 1 president|deputy_president",
        ),
        (
            "Three members are a quorum, presided over by the chair or one of her deputies.",
            "3, 1 chair|deputy_chair",
        ),
        ("Three members form a quorum, and the clerk must be one of the three.", "3, 1 clerk"),
        ("Three members form a quorum, and the clerk must be one of the four.", "?"),
        (
            "Three are a quorum, but where the chair is absent the vice-chair must be present.",
            "3, 1 chair|vice_chair",
        ),
        ("Quorum: chair; 1 x nurse; 1 x doctor.", "1 chair, 1 nurse, 1 doctor"),
        (
            "Five fellows suffice, provided neither the bursar nor the dean is counted.",
            "5, not counting bursar|dean",
        ),
    ],
)
def test_whoever_is_told_apart_is_asked_for(clause: str, said: str) -> None:
    """Whatever leads the list; and “the four” of three is refused."""
    understood = read(clause)
    assert (shorthand(understood.rule) if understood.whole else "?") == said
