from __future__ import annotations

import pytest

from governance_store.rules.quorum.rewording import reworded


@pytest.mark.parametrize(
    ("clause", "said"),
    [
        (
            "Deputies count towards the quorum, which is six",
            "Deputies count towards the quorum. The quorum is six",
        ),
        ("a majority of the authorised number of directors", "a majority of the full number of directors"),
        ("one from each of the Board and the Council", "one from the Board and one from the Council"),
        ("three, fractions being counted as one", "three, rounded up"),
        ("six, fractions being disregarded", "six, rounded down"),
        ("at least one member from four of the six trusts", "at least four of the six trusts represented"),
        ("one from each of the three hospitals", "one from each of the three hospitals"),
        ("five members", "five members"),
    ],
)
def test_a_turn_of_phrase_is_said_plainly(clause: str, said: str) -> None:
    """And whatever is none is left as it is."""
    assert reworded(clause) == said
