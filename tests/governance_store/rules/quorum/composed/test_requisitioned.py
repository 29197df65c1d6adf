from __future__ import annotations

import pytest

from governance_store.rules.quorum.composed.composing import Sort
from tests.governance_store.rules.quorum.composed.saying import said


@pytest.mark.parametrize(
    ("sentence", "rule"),
    [
        ("A requisitioned meeting without a quorum is dissolved", "; requisitioned dissolve"),
        (
            (
                "If an hour passes without them, a requisitioned meeting is cancelled and any other "
                "held again with no quorum required"
            ),
            "; 60' adjourn; requisitioned dissolve; then those present",
        ),
        (
            (
                "If an hour passes without one, a meeting the members requisitioned goes ahead and any "
                "other is adjourned"
            ),
            "?",
        ),
        (
            "If the meeting was called at the request of members, it is dissolved instead",
            "; requisitioned dissolve",
        ),
        (
            (
                "If there is no quorum after half an hour, a meeting requisitioned by members is "
                "dissolved and "
                "any other is adjourned for a week"
            ),
            "; 30' adjourn; requisitioned dissolve",
        ),
        (
            (
                "Where a quorum has not come in half an hour, the meeting is dissolved if members "
                "asked for it, "
                "and adjourned in any other case"
            ),
            "; 30' adjourn; requisitioned dissolve",
        ),
        ("A requisitioned meeting without a quorum is not dissolved", "?"),
        ("Without a quorum a meeting called by the members or the board is dissolved", "?"),
    ],
)
def test_what_members_called(sentence: str, rule: str) -> None:
    """It is dissolved, and any other is adjourned."""
    assert said(sentence, Sort.LACKING) == rule
