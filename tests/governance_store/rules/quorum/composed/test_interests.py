from __future__ import annotations

import pytest

from governance_store.rules.quorum.composed.composing import Sort
from tests.governance_store.rules.quorum.composed.saying import said


@pytest.mark.parametrize(
    ("sentence", "rule"),
    [
        ("A member with an interest does not count for that item", "; conflict not counted"),
        ("A trustee who has declared an interest in it is not counted", "; conflict not counted"),
    ],
)
def test_what_a_sentence_provides_for(sentence: str, rule: str) -> None:
    """Who has one is not counted, or is, or another number is enough."""
    assert said(sentence, Sort.INTEREST) == rule
