from __future__ import annotations

import pytest

from governance_store.rules.quorum.firmness import not_firm
from governance_store.rules.quorum.reading import read


def test_how_often_somebody_looks_on_is_of_no_matter() -> None:
    """Who has no vote, and does not count, has not to come."""
    assert not not_firm(
        "the deputy director usually attends, without a vote and without bearing on the quorum"
    )
    assert not_firm("the deputy director usually attends, without whom nothing is done")


@pytest.mark.parametrize(
    "clause",
    [
        "A quorum could be four members.",
        "The quorum is five. The treasurer should be present.",
        "A quorum is three members. The chair would normally be there.",
        "A quorum is four members on most occasions.",
        "The quorum was five members.",
        "It was proposed that the quorum is five.",
        "Five members may be a quorum.",
        "For finance only, council may transact business when seven or more attend.",
        "The quorum is set by the board but is at least three.",
        "A quorum is three members including a nurse (who may chair).",
        "A quorum is five members, three of whom need not be trustees.",
        "The quorum is four. The head may be required to attend.",
        "The quorum is four. The head must attend when asked.",
        "The quorum is four. The head must attend the first meeting.",
        "The quorum is four. The treasurer must be present at one meeting in two.",
        "The quorum is four. The treasurer is always counted as present.",
        "The quorum is five, including any officers.",
        "The quorum is five. One of those present must take the chair.",
        "The quorum is two. The Company Secretary, or their nominee, shall act as secretary.",
        "The quorum is five. Meetings shall be chaired by the Chair or, in his absence, the Deputy Chair.",
        "The quorum is five. The chair must also be present for part of the meeting.",
        "The quorum is five. Members who send apologies are deemed present.",
        "The quorum is five. The chair is one of those who can be counted.",
        "The quorum is five. Staff attend as needed and count.",
        "The board fixes its own quorum but it is never less than three governors belonging to it.",
    ],
)
def test_a_leave_a_hope_or_a_habit_is_asked_about(clause: str) -> None:
    """None of these is a need that always holds."""
    assert not read(clause).whole


@pytest.mark.parametrize(
    "sentence",
    [
        "the quorum is six, no more than half of whom may be students",
        (
            "the quorum may be fixed by the directors, but must never be less than two, and unless otherwise "
            "fixed it is two"
        ),
        "at least fifty per cent of the board should be present",
        "members taking part by telephone are counted as present",
    ],
)
def test_a_bound_and_a_need_are_firm(sentence: str) -> None:
    """What may be so at most is a bound, and no leave."""
    assert not not_firm(sentence)
