from __future__ import annotations

import pytest

from governance_store.rules.quorum.composed.composing import Sort
from tests.governance_store.rules.quorum.composed.saying import said


@pytest.mark.parametrize(
    ("sentence", "rule"),
    [
        (
            ("A member barred by a conflict of interest is left out when deciding whether there is a quorum"),
            "; conflict not counted",
        ),
        ("Anyone withdrawing because of an interest goes on being counted", "; conflict counted"),
        ("Members who step out over a conflict are lost to the quorum", "; conflict not counted"),
        (
            "A director with an interest in what is proposed is not counted when that proposal is voted on",
            "; conflict not counted",
        ),
        ("Members who step out for a break are lost to the quorum", "?"),
        ("Whoever leaves over a conflict is treated as still being there", "; conflict counted"),
        ("A councillor who withdraws for a pecuniary interest is taken to be present", "; conflict counted"),
        ("An interested director counts neither for the vote nor for the quorum", "; conflict not counted"),
        (
            (
                "Directors with an interest in a proposal are left out both of the number present and "
                "of the number in office"
            ),
            "; conflict left out",
        ),
        (
            "Anyone recused from a case is treated as though they were not a member for that case",
            "; conflict left out",
        ),
        (
            ("In fixing the majority and in counting those there, a judge who is disqualified is left out"),
            "; conflict left out",
        ),
        ("Someone who stands aside because of a conflict remains part of the quorum", "; conflict counted"),
        (
            "A member ceases to count once an interest of theirs in the item has been declared",
            "; conflict not counted",
        ),
        ("Interested members drop out of the quorum", "; conflict not counted"),
        ("Members absent from an item because of a conflict are deemed present for it", "; conflict counted"),
        ("Members with a conflict are not counted unless the chair decides otherwise", "?"),
        ("Members with a conflict are counted except when voting on their own pay", "?"),
        ("A member with an interest counts only if he stays in the room", "?"),
        ("Half of the members with an interest are counted", "?"),
        ("No member is counted unless he has declared an interest", "?"),
        ("A member with an interest is not counted twice", "?"),
        ("A member with an interest is counted as half", "?"),
        ("No decision may be made by e-mail, except in an emergency", "?"),
    ],
)
def test_whether_they_are_reckoned_in(sentence: str, rule: str) -> None:
    """They are, or they are not, or they are not of the whole either."""
    assert said(sentence, Sort.INTEREST) == rule
