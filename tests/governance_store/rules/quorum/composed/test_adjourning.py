from __future__ import annotations

import pytest

from governance_store.rules.quorum.composed.composing import Sort
from tests.governance_store.rules.quorum.composed.saying import said


@pytest.mark.parametrize(
    ("sentence", "rule"),
    [
        ("With no quorum, the one thing Council may do is adjourn", "; adjourn"),
        ("Fewer than that may adjourn from day to day", "; adjourn"),
        ("Nothing can be done at a meeting without a quorum except to adjourn it", "; adjourn"),
        ("If there are not that many, the meeting is moved to another date", "; adjourn"),
        (
            "Business that cannot be taken for want of a quorum stands over until the next meeting",
            "; adjourn",
        ),
        ("Without a quorum the meeting counts as cancelled", "; dissolve"),
        ("If there is no quorum, the meeting does not take place", "; dissolve"),
        ("If there is no quorum the meeting is not adjourned", "?"),
        ("If there is no quorum the meeting is adjourned or dissolved", "?"),
        ("If there is no quorum the meeting is adjourned unless the members present agree to go on", "?"),
        ("If there is no quorum the meeting is adjourned to a date when at least ten members can come", "?"),
    ],
)
def test_what_becomes_of_it(sentence: str, rule: str) -> None:
    """It is put off, in whatever words, or it ends."""
    assert said(sentence, Sort.LACKING) == rule
