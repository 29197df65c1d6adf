from __future__ import annotations

import pytest

from governance_store.rules.quorum.composed.composing import Sort
from tests.governance_store.rules.quorum.composed.saying import said


@pytest.mark.parametrize(
    ("sentence", "rule"),
    [
        ("A member who abstains is still counted", "; +abstainers"),
        ("Abstaining does not take a member out of the quorum", "; +abstainers"),
        ("Abstentions count towards the quorum", "; +abstainers"),
        ("Those who abstain are not counted", "; -abstainers"),
        ("Members present who abstain count for the quorum", "; +abstainers"),
        ("Abstainers are present for quorum purposes", "; +abstainers"),
        ("Abstentions are ignored in reckoning the quorum", "; -abstainers"),
        ("Choosing not to vote does not make a member absent", "; +abstainers"),
        ("Declining to vote leaves the quorum untouched", "; +abstainers"),
        (
            ("Members who abstain count towards the quorum of five, but members with an interest do not"),
            "5; conflict not counted; +abstainers",
        ),
        ("A member who abstains is counted, unless he leaves the room", "?"),
        ("Members who abstain are not counted among the votes cast", "?"),
        ("Those who abstain are not counted as voting", "?"),
        ("Abstentions do not count as votes", "?"),
        ("A member who abstains because of a conflict is not counted", "; conflict not counted"),
    ],
)
def test_whether_those_who_abstain_count(sentence: str, rule: str) -> None:
    """They do, or they do not; as votes they may be counted otherwise."""
    assert said(sentence, Sort.INTEREST) == rule
