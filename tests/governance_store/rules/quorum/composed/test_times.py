from __future__ import annotations

import pytest

from governance_store.rules.quorum.composed.composing import Sort
from tests.governance_store.rules.quorum.composed.saying import said


@pytest.mark.parametrize(
    ("sentence", "rule"),
    [
        (
            (
                "The chair must adjourn the meeting where a quorum has not appeared by thirty "
                "minutes past the "
                "starting time"
            ),
            "; 30' adjourn",
        ),
        (
            (
                "If they have not assembled twenty minutes after the appointed time the meeting "
                "is put off to a "
                "day the President chooses"
            ),
            "; 20' adjourn",
        ),
        ("A quorum has half an hour to assemble", "; 30'"),
        ("Failing that it is put off for three days or more", "; adjourn"),
        ("Without a quorum the meeting is adjourned to a day from seven to fourteen days later", "; adjourn"),
        ("Without a quorum the meeting is adjourned for two hours at most", "; adjourn"),
        ("Without a quorum the meeting is adjourned to a day from fourteen to seven days later", "?"),
        ("A second meeting, held within ten days, needs no quorum", "; then those present within 10 days"),
        (
            (
                "If too few members come, the meeting is adjourned by at least a week, and at the "
                "next attempt "
                "no quorum applies"
            ),
            "; adjourn; then those present from day 7",
        ),
        ("The meeting is adjourned for half an hour if there is no quorum", "?"),
        ("If there is no quorum within an hour and a half the meeting is adjourned", "?"),
    ],
)
def test_how_long_and_when(sentence: str, rule: str) -> None:
    """So many minutes are waited for it, and it is held again within or after so many days."""
    assert said(sentence, Sort.LACKING) == rule
