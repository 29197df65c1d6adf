from __future__ import annotations

import pytest

from tests.governance_store.rules.quorum.composed.saying import said


@pytest.mark.parametrize(
    ("sentence", "rule"),
    [
        ("Half the members, if the number of seats is even, and a majority if it is odd", "1/2 up"),
        (
            (
                "Half the members, if the number of seats with vacancies counted in is even, and a "
                "majority if it is odd, must be physically in the room"
            ),
            "1/2 up; -remote",
        ),
        (
            (
                "With an even number of members, vacancies included, the quorum is half of them; with an "
                "odd number it is a majority"
            ),
            "1/2 up",
        ),
        (
            (
                "A majority of the members is the quorum, except that where their number is even one "
                "half of it suffices"
            ),
            "1/2 up",
        ),
        (
            (
                "Where the number now serving on the Authority is even, half of them and one more make a "
                "quorum; where it is odd, the quorum is half of the even number next above it"
            ),
            ">1/2 in post",
        ),
        ("Half of those present where the number is even and a majority where it is odd", "?"),
        ("Half the members if the number is odd, a majority if it is even", "?"),
        ("Half the members, if the number present is even, and a majority if it is odd", "?"),
        ("A majority, except that where the number is even one less than half suffices", "?"),
    ],
)
def test_half_or_a_majority(sentence: str, rule: str) -> None:
    """Half rounded up, or more than half; what is not one share for every number is not read."""
    assert said(sentence) == rule
