from __future__ import annotations

import pytest

from governance_store.rules.quorum.beside_number import beside_number
from governance_store.rules.quorum.reading import read
from governance_store.rules.quorum.rule import Condition, Count, Needed, QuorumRule, Total

_CHAIR = (Needed(1, ("chair",)),)


@pytest.mark.parametrize(
    "clause",
    [
        "The quorum shall be the Chair or Vice Chair and 4 members from 3 organisations.",
        "The quorum is the Chair and 4 members from at least 3 organisations.",
        "The quorum is two members and the Chief Executive is in attendance.",
        "The quorum is three members and the Chair must be present.",
        "A quorum will be three members and either the Chair or Vice Chair is present.",
        "No business shall be transacted unless two members and the Chair are present.",
    ],
)
def test_who_may_come_beside_the_number_is_asked_about(clause: str) -> None:
    """Whether the number is of them all is not said."""
    assert not read(clause).whole


@pytest.mark.parametrize(
    ("text", "least", "doubted"),
    [
        ("two members and the chair must be present", 2, True),
        ("two members and the chair must be present", 3, False),
        ("the chair and two members from two trusts", 2, True),
        ("four members, the chair being among them", 4, False),
        ("four members including two members and the chair", 4, False),
    ],
)
def test_the_number_has_to_be_of_them_all(text: str, least: int, *, doubted: bool) -> None:
    """“two members and the chair” are three."""
    rule = QuorumRule(Condition(Total((Count(least),)), needed=_CHAIR))
    assert bool(beside_number(text, rule)) is doubted
