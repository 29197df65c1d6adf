from __future__ import annotations

import pytest

from governance_store.rules.quorum.composed.composing import Sort
from tests.governance_store.rules.quorum.composed.saying import said


@pytest.mark.parametrize(
    ("sentence", "rule"),
    [
        ("The quorum is not lost because a member leaves on account of an interest", "; conflict counted"),
        (
            "Where conflicts leave fewer than four able to act, three suffice",
            "; conflict not counted; able 3 left 3",
        ),
        (
            (
                "Where interested directors amount to two thirds or more, the directors present who "
                "are not interested, being at least two, are the quorum"
            ),
            "; conflict not counted; able 2 of 2/3",
        ),
        (
            (
                "Where disqualifications leave only two of those in office able to deal with a "
                "matter, the two are a quorum for it"
            ),
            "; conflict not counted; able 2 left 2",
        ),
        (
            (
                "When members with an interest have to stay out and too few are left, however many "
                "remain are a quorum, never fewer than two"
            ),
            "; conflict not counted; able 2",
        ),
        (
            (
                "If so many members are conflicted that there is no quorum, the others may decide, as "
                "long as there are at least two of them"
            ),
            "; conflict not counted; able 2",
        ),
        (
            (
                "If the quorum is lost because members leave over an interest, those still there are "
                "enough for that matter"
            ),
            "; conflict not counted; able 1",
        ),
        (
            (
                "Should withdrawals over conflicts of interest bring numbers below the quorum, the "
                "rest can carry on with the item"
            ),
            "; conflict not counted; able 1",
        ),
        (
            ("Where half or more of the directors have an interest, two of those without one make a quorum"),
            "; conflict not counted; able 2 of 1/2",
        ),
        (
            (
                "If more than half of the board is interested in a matter, the quorum for it is three "
                "directors who are not"
            ),
            "; conflict not counted; able 3 of >1/2",
        ),
        (
            (
                "When fewer than three commissioners are left because of disqualification, those who "
                "are left form a quorum"
            ),
            "; conflict not counted; able 1 left 2",
        ),
        (
            (
                "If more than a third of the members are disqualified at the same time, the quorum is "
                "worked out on those still qualified"
            ),
            "; over 1/3 disqualified until None: in post",
        ),
        (
            (
                "When members with a pecuniary interest have to stay out of a matter and too few are "
                "left, however many remain are treated as a quorum for it, but there can never be "
                "fewer than two"
            ),
            "; conflict not counted; able 2",
        ),
        (
            (
                "But where more than a third are disqualified at the same time, the quarter is taken "
                "of those who remain qualified, until at least two thirds of the seats are filled "
                "again"
            ),
            "; over 1/3 disqualified until 2/3: in post",
        ),
        ("A member with an interest is counted until he leaves the room", "?"),
        ("Where conflicts leave only two directors, those two may not act", "?"),
        ("Where conflicts leave only two directors, three are a quorum", "?"),
        ("Where conflicts leave too few, the matter goes to the members in general meeting", "?"),
        ("Where vacancies leave only two in office, those two are a quorum", "?"),
        ("Where illness leaves only two able to act, those two are a quorum", "?"),
        ("If two thirds or more of the directors are interested, none of them may vote", "?"),
        ("If two thirds of the directors present are interested, the others are a quorum", "?"),
        ("If more than a third of members are disqualified at the same time, no business is done", "?"),
        (
            (
                "If a third of the members are disqualified at the same time, the quorum is taken of "
                "those still qualified"
            ),
            "?",
        ),
        ("A written resolution is passed unless a third of the members object", "?"),
        ("A member who leaves early is not counted", "?"),
    ],
)
def test_how_many_are_enough_where_too_few_may_act(sentence: str, rule: str) -> None:
    """So many of the others, or however many are left; or the number is worked out on those still in post."""
    assert said(sentence, Sort.INTEREST) == rule
