from __future__ import annotations

import pytest

from governance_store.rules.quorum.composed.composing import Sort
from tests.governance_store.rules.quorum.composed.saying import said


@pytest.mark.parametrize(
    ("sentence", "rule"),
    [
        ("Where the quorum requirement is not satisfied the meeting will have to be rearranged", "; adjourn"),
        ("If too few turn up, the meeting is put off", "; adjourn"),
        (
            "Should numbers fall below this, the Speaker has to adjourn or suspend the sitting",
            "; adjourn; lost adjourn",
        ),
        ("The meeting stands adjourned from the moment it ceases to be quorate", "; adjourn; lost adjourn"),
        ("A meeting that drops below this ends straight away", "; dissolve; lost dissolve"),
        ("Loss of the quorum brings the meeting to an end", "; dissolve; lost dissolve"),
        ("If no quorum is present for the election of officers, the meeting is adjourned", "?"),
        ("If the chair is not present within fifteen minutes, the meeting is adjourned", "?"),
        ("If fewer than two officers attend, the meeting is adjourned", "?"),
        ("Once it is under way it can go on until fewer than 40 per cent of the members are left", "?"),
    ],
)
def test_when_there_is_none(sentence: str, rule: str) -> None:
    """There is none, or there is none any more."""
    assert said(sentence, Sort.LACKING) == rule
