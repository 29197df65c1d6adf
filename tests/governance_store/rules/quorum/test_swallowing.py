from __future__ import annotations

import pytest

from governance_store.rules.quorum.reading import read
from governance_store.rules.quorum.swallowing import swallows


@pytest.mark.parametrize(
    ("sentence", "swallowed"),
    [
        ("The chair has a casting vote", False),
        ("Decisions are taken by a simple majority of those present and voting", False),
        ("The board meets at least four times a year", False),
        ("Papers are sent out five working days before each meeting", False),
        ("The finance director may attend but is not a member", False),
        ("The chair has a casting vote and must be there for any vote", True),
        ("The board meets monthly with the treasurer", True),
        ("Papers are sent five days ahead and two nurses come", True),
        ("Minutes are kept by the clerk, without whom nothing is decided", True),
        ("Decisions are by majority, the chair being there", True),
        ("Directors appointed by the company are ignored", True),
    ],
)
def test_an_aside_may_swallow_a_need(sentence: str, swallowed: bool) -> None:
    """What is said of times, votes and guests is none; any other word that a quorum could turn on is."""
    assert swallows(sentence) is swallowed


@pytest.mark.parametrize(
    "sentence",
    [
        "The committee meets every month with the treasurer attending",
        "The agenda is circulated by the secretary, without whom nothing is decided",
        "The council elects a chair, who must be there",
        "The board comprises six trustees and three staff members, at least one of each attending",
        "The president has no casting vote and is over and above the four",
        "Members appointed by the bishop are disregarded",
        "Guests attend by invitation and are in the four",
        "Matters of pay are decided by majority when the treasurer attends",
        "Decisions reserved to members: two thirds of them in the room",
        "For matters not on the agenda it is seven",
        "No meeting is held if two officers are absent",
        "A vacancy does not stop the board from acting unless more than four seats are vacant",
        "The board may act despite vacancies, so long as three members remain",
    ],
)
def test_what_swallows_a_need_is_never_noted(sentence: str) -> None:
    """It is asked about, or read: it is not among what has no bearing."""
    assert sentence not in read(f"The quorum is four. {sentence}.").rule.noted


@pytest.mark.parametrize(
    "sentence",
    [
        "The chair has a casting vote",
        "The board may act despite any vacancy",
        "The board may act despite any vacancy, provided a quorum is present",
        "In the chair's absence the vice-chair presides",
        "Each member has one vote and, where votes are level, the chair a second",
    ],
)
def test_what_swallows_none_is_noted(sentence: str) -> None:
    """The clause is read whole."""
    assert read(f"The quorum is four. {sentence}.").whole
