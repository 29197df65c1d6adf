from __future__ import annotations

import pytest

from governance_store.rules.quorum.composed.composing import Sort
from tests.governance_store.rules.quorum.composed.saying import said


@pytest.mark.parametrize(
    ("sentence", "rule"),
    [
        ("Without that the meeting is adjourned", "; adjourn"),
        ("If there is no quorum, the meeting shall be adjourned", "; adjourn"),
    ],
)
def test_what_a_sentence_provides_for(sentence: str, rule: str) -> None:
    """It is adjourned, dissolved, or goes on; and so many are enough then."""
    assert said(sentence, Sort.LACKING) == rule
