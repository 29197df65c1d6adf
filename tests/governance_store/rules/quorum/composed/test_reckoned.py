from __future__ import annotations

import pytest

from tests.governance_store.rules.quorum.composed.saying import said


@pytest.mark.parametrize(
    ("sentence", "rule"),
    [
        ("Deputies are excluded when the quorum is counted", "; -deputies"),
        ("Stand-ins are welcome but add nothing to the count", "; -deputies"),
        ("A deputy is as good as the member when it comes to the quorum", "; +deputies"),
        ("Deputies need the chair's agreement and then count", "; +deputies"),
        (
            (
                "Substitute members have the same rights as the members they replace and are included "
                "in the quorum"
            ),
            "; +deputies",
        ),
        ("Deputies can take the place of members but not for the purposes of the quorum", "; -deputies"),
        ("Presence by telephone does not suffice", "; -remote"),
    ],
)
def test_what_is_said_of_counting(sentence: str, rule: str) -> None:
    """In many words."""
    assert said(sentence) == rule


@pytest.mark.parametrize(
    "sentence",
    [
        "Deputies may vote",
        "Deputies count towards the vote",
        "A deputy counts as half a member",
        "Members with no deputy count twice",
    ],
)
def test_a_vote_is_no_presence(sentence: str) -> None:
    """Who may vote, and how often somebody counts."""
    assert said(sentence) == "?"
