from __future__ import annotations

import pytest

from tests.governance_store.rules.quorum.composed.saying import said


@pytest.mark.parametrize(
    ("sentence", "rule"),
    [
        (
            "Five or, should fewer than eight members be in post, a majority of those in post",
            "5; there are at most 7 members in post: >1/2 in post",
        ),
        (
            "Three make a quorum, but when vacancies have left only three members serving two of them do",
            "3; there are exactly 3 members in post: 2",
        ),
        (
            "If only three members hold office all three are needed, and if only two do, both",
            "; there are exactly 3 members in post: 3; there are exactly 2 members in post: 2",
        ),
        (
            (
                "Five if it has up to ten members, fifteen if it has more than ten but not above fifty, "
                "and thirty beyond that"
            ),
            (
                "; there are at most 10 members: 5; there are from 11 to 50 members: 15; there are at "
                "least 51 members: 30"
            ),
        ),
        (
            (
                "A quarter of the members if there are not more than a hundred of them, and a sixth if "
                "there are more"
            ),
            "; there are at most 100 members: 1/4; there are at least 101 members: 1/6",
        ),
        ("Five directors, or four while no more than six non-executives hold office", "?"),
        ("If only three members hold office both are needed", "?"),
        ("Five are a quorum but three if fewer than eight members remain", "?"),
        (
            "Five are a quorum but three if fewer than eight members remain in office",
            "5; there are at most 7 members in post: 3",
        ),
        ("While the group has under 50 voting members, a majority is a quorum", "?"),
    ],
)
def test_how_many_belong_to_it(sentence: str, rule: str) -> None:
    """Of all seats, or of those in post; of a sort of members it is not read."""
    assert said(sentence) == rule
