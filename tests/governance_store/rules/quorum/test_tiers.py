from __future__ import annotations

import pytest

from governance_store.rules.quorum.tiers import tiers_of


def told(text: str) -> list[tuple[str, str]]:
    """What a sentence says for each size."""
    return [(one.text, one.occasion) for one in tiers_of(text) or ()]


def test_a_number_for_each_size() -> None:
    """In a row, or as an exception."""
    assert told("five if it has eight members, and four if it has six") == [
        ("five", "there are exactly 8 members"),
        ("four", "there are exactly 6 members"),
    ]
    assert told("two directors, unless there is a sole director, who may act alone") == [
        ("two directors", ""),
        ("one member", "there is only 1 member"),
    ]


@pytest.mark.parametrize(
    "text",
    ["three members if the chair agrees", "two directors, if there is only one director, three", "three"],
)
def test_what_is_of_no_size(text: str) -> None:
    """Or may be meant in two ways is not parted."""
    assert tiers_of(text) is None
