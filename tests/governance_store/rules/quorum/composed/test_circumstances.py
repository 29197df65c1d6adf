from __future__ import annotations

import pytest

from governance_store.rules.quorum.composed.composing import Sort
from tests.governance_store.rules.quorum.composed.saying import said


@pytest.mark.parametrize(
    ("sentence", "rule"),
    [
        (
            (
                "While a contract in which a director has an interest is being considered, that "
                "director is not counted"
            ),
            "; conflict not counted",
        ),
        (
            (
                "If a member declares an interest and leaves the room, the number present is reckoned "
                "without them"
            ),
            "; conflict not counted",
        ),
        (
            (
                "For any item on which a member is conflicted, that member is disregarded in working "
                "out the quorum"
            ),
            "; conflict not counted",
        ),
        (
            "Having an interest in a matter does not stop a member from counting towards the quorum",
            "; conflict counted",
        ),
        ("Leaving because of a declared interest does not affect the quorum", "; conflict counted"),
        (
            "A director may be counted even though he is interested in the contract under discussion",
            "; conflict counted",
        ),
        (
            ("A director is counted for quorum purposes whether or not he has an interest in the matter"),
            "; conflict counted",
        ),
        ("Only members free of any conflict in the item are counted for it", "; conflict not counted"),
        ("Only directors who have no interest in the matter count", "; conflict not counted"),
        (
            (
                "When an item is discussed in which someone has an interest, that person counts "
                "neither as present nor as one of the members of which the majority is taken"
            ),
            "; conflict left out",
        ),
        (
            (
                "For the part of the meeting from which a member is excluded by a conflict, he or she "
                "does not form part of the quorum"
            ),
            "; conflict not counted",
        ),
        (
            (
                "Where a governor has an interest in the business, the governor shall not be reckoned "
                "in the quorum for that business"
            ),
            "; conflict not counted",
        ),
        ("If someone has a conflict, they are not counted for the item concerned", "; conflict not counted"),
        (
            "Should a trustee be conflicted on a point, that trustee drops out of the count for it",
            "; conflict not counted",
        ),
        ("Only members with an interest are counted", "?"),
        ("If two or more members have an interest, the quorum is two", "?"),
        ("If the chair has an interest, the quorum is two", "?"),
        ("If all the members have an interest, the quorum is two", "?"),
        ("If a member has an interest, the quorum is reduced by one", "?"),
        ("If a member has an interest, the quorum is not reduced", "?"),
        ("If no member has an interest, the quorum is two", "?"),
        ("If a lay member has a conflict, the quorum is three", "?"),
        ("If a member has an interest, the quorum is two or three", "?"),
        ("On a matter where a trustee has a conflict, the quorum is two at an adjourned meeting", "?"),
    ],
)
def test_in_which_case_they_do_not_count(sentence: str, rule: str) -> None:
    """If one has an interest, while it is dealt with, on a matter in which he has one."""
    assert said(sentence, Sort.INTEREST) == rule
