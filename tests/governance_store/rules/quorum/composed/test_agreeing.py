from __future__ import annotations

import pytest

from governance_store.rules.quorum.composed.composing import Sort
from tests.governance_store.rules.quorum.composed.saying import said


@pytest.mark.parametrize(
    ("sentence", "rule"),
    [
        ("A written resolution needs three members", "; written_resolution 3"),
    ],
)
def test_what_a_sentence_provides_for(sentence: str, rule: str) -> None:
    """So many have to agree, in writing or electronically."""
    assert said(sentence, Sort.AGREEING) == rule
