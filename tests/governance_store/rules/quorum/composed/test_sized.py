from __future__ import annotations

import pytest

from tests.governance_store.rules.quorum.composed.saying import said


@pytest.mark.parametrize(
    ("sentence", "rule"),
    [
        (
            "Three out of five members, or four out of seven, must be there",
            "; there are exactly 5 members: 3; there are exactly 7 members: 4",
        ),
        (
            (
                "How many commissioners are needed depends on the size of the authority: three out of five, "
                "four out of seven or five out of nine"
            ),
            (
                "; there are exactly 5 members: 3; there are exactly 7 members: 4; there are exactly "
                "9 members: 5"
            ),
        ),
        (
            "With five members or fewer a majority is needed, otherwise two thirds",
            "2/3; there are at most 5 members: >1/2",
        ),
        (
            "Committees with fewer than seven members need three present and bigger ones need half",
            "; there are at most 6 members: 3; there are at least 7 members: 1/2",
        ),
        (
            "For a board of nine members five are a quorum, for one of twelve seven",
            "; there are exactly 9 members: 5; there are exactly 12 members: 7",
        ),
        (
            (
                "When a committee consists of three members two make a quorum, and when it consists of more, "
                "three do"
            ),
            "; there are exactly 3 members: 2; there are at least 4 members: 3",
        ),
        ("The quorum for a committee of five is three", "; there are exactly 5 members: 3"),
        (
            (
                "A committee of up to five members may act with two of them present, and one of six or more "
                "with three"
            ),
            "; there are at most 5 members: 2; there are at least 6 members: 3",
        ),
        (
            "Three of a bench of five, or five of a bench of nine, may decide",
            "; there are exactly 5 members: 3; there are exactly 9 members: 5",
        ),
        ("However many members there are, seven are needed", "7"),
        ("The board, which has eleven members, can act if six are present", "6"),
        ("Three out of five or four out of five must be there", "?"),
        ("On a board of fifteen three retire each year", "?"),
        ("With five members absent, three are a quorum", "?"),
        ("With five members present a majority can decide", "?"),
        ("Where there are at least ten members two must be lay and otherwise one", "?"),
        (
            "Three voting members if it has ten members, two if it has eight",
            "; there are exactly 10 members: 3 voting; there are exactly 8 members: 2 voting",
        ),
        (
            "Three are a quorum, rising to five if there are more than ten members",
            "3; there are at least 11 members: 5",
        ),
        ("And where there are more than two members, three have to be there", "?"),
        (
            "Councils of twenty or more members need a third, smaller ones a half",
            "; there are at least 20 members: 1/3; there are at most 19 members: 1/2",
        ),
        ("The seven-member board needs four for a quorum", "4"),
        ("The panel numbers five, of whom three must sit", "3"),
        ("Only if there are fewer than five directors is two enough", "; there are at most 4 members: 2"),
        (
            (
                "A council with up to twelve members has a quorum of five, one with thirteen to twenty "
                "a quorum of eight"
            ),
            "; there are at most 12 members: 5; there are from 13 to 20 members: 8",
        ),
        ("With more than ten members present, half may decide", "?"),
        ("In a group of eight visitors, five have to be members", "?"),
    ],
)
def test_what_is_said_of_it(sentence: str, rule: str) -> None:
    """How many are needed for a committee of which size; what may be meant otherwise is not read."""
    assert said(sentence) == rule
