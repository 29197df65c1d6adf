from __future__ import annotations

import pytest

from governance_store.rules.quorum.attending import of_no_attendance
from governance_store.rules.quorum.reading import read


@pytest.mark.parametrize(
    "clause",
    [
        "At least five governors must be in post.",
        "If there are five members in office both must attend.",
        "The board may not act with fewer than five members in office.",
        "At least five governors must ask for a meeting.",
        "The board acts by a majority.",
        "The quorum is eight. A poll requires five members.",
        "The quorum is eight. To change the rules needs three quarters of those present.",
        "The quorum is five. A change of rules needs a majority.",
        "The quorum is five. Emergency meetings need the chair and the secretary to agree.",
        "The quorum is eight. There shall be a chair and a treasurer.",
        "The quorum is eight. The board must have a chair.",
        "The quorum is five. Half of the board should be women.",
        "The quorum is five. Each trust must have a trustee.",
        "The quorum is five of the nine members, three of whom are women.",
    ],
)
def test_what_is_no_attendance_is_asked_about(clause: str) -> None:
    """Seats that are filled, signatures, votes, and the make-up of the body are no quorum."""
    assert not read(clause).whole


@pytest.mark.parametrize(
    "sentence",
    [
        "at least three of them must be appointed members",
        "a special meeting needs ten members",
        "each trust must have a trustee at the meeting",
        "two thirds of the trustees entitled to vote on it must be present",
    ],
)
def test_what_is_of_who_comes_is_not_doubted(sentence: str) -> None:
    """Nor is a meeting that needs so many, in whatever other sentence the quorum is told."""
    assert not of_no_attendance(sentence, beside_quorum=True)
