from __future__ import annotations

import pytest

from governance_store.rules.quorum.spelling import singular


@pytest.mark.parametrize(
    ("word", "one"),
    [
        ("members", "member"),
        ("bodies", "body"),
        ("branches", "branch"),
        ("women", "woman"),
        ("boss", "boss"),
        ("chairman", "chair"),
    ],
)
def test_several_are_spelt_as_one(word: str, one: str) -> None:
    """Every chair is one word."""
    assert singular(word) == one
