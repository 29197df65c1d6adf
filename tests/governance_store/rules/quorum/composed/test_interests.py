from __future__ import annotations

import pytest

from governance_store.rules.quorum.composed.composing import Sort
from tests.governance_store.rules.quorum.composed.saying import said


@pytest.mark.parametrize(
    ("sentence", "rule"),
    [
        ("A member with an interest does not count for that item", "; conflict not counted"),
        ("A trustee who has declared an interest in it is not counted", "; conflict not counted"),
        (
            "People excluded from a topic because of a conflict are not counted for it",
            "; conflict not counted",
        ),
        ("Nobody with a conflict on an item is counted for that item", "; conflict not counted"),
        ("Conflicted members do not count", "; conflict not counted"),
        ("Conflicted governors still count", "; conflict counted"),
        (
            (
                "No director is to be counted towards the quorum on a resolution in which he has a "
                "material interest"
            ),
            "; conflict not counted",
        ),
        (
            "A trustee with a conflict can be present but is not counted and has no vote",
            "; conflict not counted",
        ),
        (
            (
                "Those with a conflict of interest must leave the meeting for the item and are no "
                "longer included in the number present"
            ),
            "; conflict not counted",
        ),
        (
            "Conflicted members are taken out of the total as well as out of the number present",
            "; conflict left out",
        ),
        (
            "A member disqualified from voting by a financial interest counts all the same",
            "; conflict counted",
        ),
        (
            "A quorum is not broken when somebody goes out because of a conflict of interest",
            "; conflict counted",
        ),
        ("You do not count anyone who has a conflict", "; conflict not counted"),
        ("We do not count a member on an item they have an interest in", "; conflict not counted"),
        (
            (
                "A director must not vote, or be counted in the quorum, on any matter in which he or "
                "she is interested"
            ),
            "; conflict not counted",
        ),
        (
            (
                "Trustees do not count towards the quorum for decisions from which they themselves "
                "could benefit"
            ),
            "; conflict not counted",
        ),
        ("Members with a conflict are not counted at the annual general meeting", "?"),
        ("A member with an interest is counted, save on matters of remuneration", "?"),
        ("Members with a non-pecuniary interest are counted", "?"),
        ("A member with an interest may be counted if the others agree", "?"),
        ("No more than one member with an interest is counted", "?"),
        ("At most two members with an interest may be counted", "?"),
        ("Nobody without an interest is counted", "?"),
        ("A member who has not declared his interest is not counted", "?"),
        ("A member with no interest is counted", "?"),
        ("A member who fails to declare an interest is not counted", "?"),
    ],
)
def test_what_a_sentence_provides_for(sentence: str, rule: str) -> None:
    """Who has one is not counted, or is, or another number is enough."""
    assert said(sentence, Sort.INTEREST) == rule
