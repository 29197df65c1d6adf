from __future__ import annotations

import pytest

from governance_store.rules.quorum.composed.composing import Sort
from tests.governance_store.rules.quorum.composed.saying import said


@pytest.mark.parametrize(
    ("sentence", "rule"),
    [
        (
            "A trustee who has a personal stake in a decision does not count when it is taken",
            "; conflict not counted",
        ),
        (
            (
                "Members who have to step out because of an interest stop counting for as long as "
                "that item lasts"
            ),
            "; conflict not counted",
        ),
        ("A recused panel member does not count towards the quorum for the case", "; conflict not counted"),
        ("Recusal removes a member from the quorum for that vote", "; conflict not counted"),
        (
            "Any member who recuses herself is not part of the quorum for that matter",
            "; conflict not counted",
        ),
        ("Withdrawal on grounds of interest leaves the quorum as it was", "; conflict counted"),
        (
            "A commissioner who cannot take part owing to bias is not counted in that matter",
            "; conflict not counted",
        ),
        (
            (
                "The head counted towards the quorum does not include those who have declared an "
                "interest in the item"
            ),
            "; conflict not counted",
        ),
        (
            "In counting the quorum, take no account of members who have declared an interest",
            "; conflict not counted",
        ),
        (
            (
                "A director who is in any way interested in a proposed contract shall declare it and "
                "shall not be counted in the quorum"
            ),
            "; conflict not counted",
        ),
        ("A member whose own case is being decided is not counted", "; conflict not counted"),
        ("A declared interest keeps a member from voting but not from being counted", "; conflict counted"),
        ("Lay members with a conflict of interest are not counted", "?"),
        ("Voting members who have declared an interest do not count", "?"),
        (
            (
                "A person who has been disqualified from participating in the discussion on any matter and "
                "or from voting on any resolution by reason of a declaration of a conflict of interest "
                "shall no longer count towards the quorum"
            ),
            "; conflict not counted",
        ),
        (
            "Any quorum of the Board shall exclude any member affected by a conflict of interest",
            "; conflict not counted",
        ),
        ("The chair, if conflicted, is not counted", "?"),
        ("Executive directors who have an interest do not count", "?"),
        ("Members without an interest are not counted", "?"),
        ("Those who have no interest in the matter do not count", "?"),
        ("Not all members with an interest are counted", "?"),
        ("Some members with an interest are not counted", "?"),
        ("Most members with an interest are not counted", "?"),
    ],
)
def test_who_has_an_interest(sentence: str, rule: str) -> None:
    """By whatever name, and for whatever reason he may not act."""
    assert said(sentence, Sort.INTEREST) == rule
