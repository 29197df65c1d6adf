from __future__ import annotations

import pytest

from governance_store.rules.quorum.words_of_deciding import asked, is_occasion


@pytest.mark.parametrize(
    ("said", "quorum"),
    [
        ("nine members are present", "nine members are present"),
        ("seven of them present", "the quorum is seven"),
        ("thirty have taken part", "the quorum is thirty"),
        ("the presence of eight", "the quorum is eight"),
    ],
)
def test_a_bare_number_is_a_quorum(said: str, quorum: str) -> None:
    """Who has members of its own stays as it is."""
    assert asked(said) == quorum


def test_what_is_decided_is_an_occasion_and_a_region_is_none() -> None:
    """“Two for the north” is of those who sit there."""
    assert is_occasion("a change of rules")
    assert is_occasion("a special conference")
    assert not is_occasion("the north")
