from __future__ import annotations

import pytest

from governance_store.rules.quorum.asides import is_aside


@pytest.mark.parametrize(
    ("sentence", "aside"),
    [
        ("The chair has a casting vote", True),
        ("Decisions are taken by a majority of those voting", True),
        ("The committee has nine members", True),
        ("No decision may be taken unless a majority is present", False),
        ("Three members are needed", False),
    ],
)
def test_only_what_says_nothing_of_the_quorum_is_an_aside(sentence: str, aside: bool) -> None:
    """Anything else has to be understood."""
    assert is_aside(sentence) is aside
