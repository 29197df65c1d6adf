from __future__ import annotations

import re

import pytest

from governance_store.rules.quorum.reading import read
from governance_store.rules.quorum.words_of_parts import ROWS


def test_each_pattern_may_be_tried() -> None:
    """And is, where one of its words is there; what it asks about is told in words."""
    for words, pattern, _, why in ROWS:
        re.compile(pattern)
        assert all(word == word.lower() for word in words)
        assert len(why.split()) > 3


@pytest.mark.parametrize(
    "clause",
    [
        "The quorum is 20% of full members.",
        "The quorum is half the full members.",
        "The quorum is half of the core members.",
        (
            "The quorum is one third of the councillors. Ex-officio members shall not be included in "
            "calculating the number."
        ),
        "The quorum is one third of the members. Associate members are ignored in calculating the quorum.",
        (
            "The Committee shall consist of the Chair and four non-executive directors, three of whom shall "
            "form a quorum."
        ),
        "The Committee comprises three non-executive directors, any two of whom shall constitute a quorum.",
        (
            "The quorum is three members including the chair and the treasurer. A person who holds more "
            "than one office shall count once."
        ),
        "The quorum is five members. Members who abstain are not counted in the vote.",
        "The quorum is five members. Members who leave before the end of the meeting shall not count.",
        "The quorum is five members. A member who leaves the meeting ceases to count.",
        "The quorum is half of the members with a majority of non-executives.",
        "The quorum is five members including a majority of lay members.",
    ],
)
def test_what_a_rule_may_have_lost_is_asked_about(clause: str) -> None:
    """Of whom a share is, who leaves, and what becomes of who does not count in a vote."""
    assert not read(clause).whole


@pytest.mark.parametrize(
    "clause",
    [
        "The quorum is 60% of the core membership.",
        "Anyone holding two posts counts once. The quorum is three officers.",
        "The quorum is six members, a majority of whom shall be lay members.",
    ],
)
def test_what_is_kept_is_not_asked_about(clause: str) -> None:
    """Core members are asked for by name, and nobody is needed twice."""
    assert read(clause).whole
