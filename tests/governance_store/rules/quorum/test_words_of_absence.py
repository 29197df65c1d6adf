from __future__ import annotations

import pytest

from governance_store.rules.quorum.words_of_absence import ADJOURNS, DISSOLVES, PRESENT_ENOUGH


@pytest.mark.parametrize(
    ("text", "adjourns", "dissolves", "enough"),
    [
        ("the meeting stands adjourned for a week", True, False, False),
        ("the meeting is dissolved", False, True, False),
        ("those present are a quorum", False, False, True),
    ],
)
def test_each_sort_has_its_words(text: str, adjourns: bool, dissolves: bool, enough: bool) -> None:
    """What happens is told apart from what is enough then."""
    found = (ADJOURNS.search(text), DISSOLVES.search(text), PRESENT_ENOUGH.search(text))
    assert tuple(map(bool, found)) == (adjourns, dissolves, enough)
