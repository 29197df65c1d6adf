from __future__ import annotations

import pytest

from governance_store.rules.quorum.words_of_coming import HARMLESS, KNOWN, WAYS


@pytest.mark.parametrize(
    ("said", "ways"),
    [
        ("the deputy chair presides", []),
        ("a deputy counts", ["deputies"]),
        ("in person or by proxy", ["proxies"]),
        ("those who dial in", ["remote"]),
    ],
)
def test_of_which_ways_is_spoken(said: str, ways: list[str]) -> None:
    """A deputy chair stands in for nobody."""
    assert [way for way, pattern in WAYS.items() if pattern.search(said)] == ways


def test_an_absence_is_no_condition() -> None:
    """Whoever stands in does so where the member is away."""
    assert "if" not in HARMLESS.sub(" ", "if a member is absent a deputy counts").split()


def test_a_quality_is_not_known() -> None:
    """“Senior” says which of them."""
    assert "senior" not in KNOWN
