from __future__ import annotations

import pytest

from governance_store.rules.quorum.reading import read
from tests.governance_store.rules.quorum.composed.saying import said
from tests.governance_store.rules.quorum.shorthand import shorthand


@pytest.mark.parametrize(
    ("sentence", "rule"),
    [
        (
            "3 if an Independent Chair is appointed, 2 if not",
            "; independent_chair in post: 3; independent_chair not in post: 2",
        ),
        (
            "3 if an Independent Chair is appointed, 2 if not, to include 1 nurse and 1 doctor",
            "1 doctor, 1 nurse; independent_chair in post: 3; independent_chair not in post: 2",
        ),
        (
            "Two members, or three where an independent chair has been appointed",
            "2; independent_chair in post: 3",
        ),
        (
            (
                "While a Mayor is in office, five members including the Mayor; with nobody in post as "
                "mayor, four"
            ),
            "; mayor in post: 5, 1 mayor; mayor not in post: 4",
        ),
        ("Four are a quorum, dropping to three while there is any vacancy", "4; vacancy: 3"),
        (
            "The quorum is five when there are no vacancies and four when there are",
            "; no vacancy: 5; vacancy: 4",
        ),
        ("So long as one of the trusteeships is vacant, two are sufficient", "; vacancy: 2"),
        ("Should the office of treasurer be vacant, three members are enough", "; treasurer not in post: 3"),
        ("The quorum is three, unless there is a vacancy, in which case it is two", "3; vacancy: 2"),
        ("Four (three where the post of treasurer is vacant)", "4; treasurer not in post: 3"),
        (
            "Three trustees, including the treasurer if one has been appointed",
            "3; treasurer in post: 1 treasurer",
        ),
        ("Three trustees, one of whom must be the chair if one is in post", "3; chair in post: 1 chair"),
        (
            (
                "Two directors form a quorum, provided that, for so long as an Investor Director serves "
                "on the board, the presence of an Investor Director shall also be required"
            ),
            "2; investor_director in post: 1 investor_director",
        ),
        ("The chair must be present, if in post", "; chair in post: 1 chair"),
        ("Four are a quorum, dropping to three while there is any vacancy among the elected members", "?"),
        ("Four are a quorum, dropping to three while there are two vacancies", "?"),
        ("Four are a quorum, not dropping to three while there is a vacancy", "?"),
        ("The quorum is three, unless there is a vacancy", "?"),
        ("Two, or three until an independent chair has been appointed", "?"),
        ("Two, or three where an independent chair is to be appointed", "?"),
        ("Two, or three where an independent chair has been appointed and is present", "?"),
        ("Two, or three where an independent chair and a vice chair have been appointed", "?"),
        ("Three if an independent chair is appointed, and two if present", "?"),
        ("While there is no Mayor present, the quorum is four", "?"),
        ("Whether or not a Mayor is in office, three members are a quorum", "?"),
        ("Three, or three voting members where the mayor is in post", "?"),
    ],
)
def test_a_number_hangs_on_the_seats_that_are_filled(sentence: str, rule: str) -> None:
    """Whether somebody is in post, or there is a vacancy; what else it hangs on is not read."""
    assert said(sentence) == rule


@pytest.mark.parametrize(
    "clause",
    [
        "The quorum is three. When a chief executive is appointed, five members must be present.",
        "The quorum is four, but while there is a vacancy three may be enough if the chair agrees.",
        "The quorum is four. While there is a vacancy three members may recommend but not decide.",
        "The quorum is four, dropping by one while there is any vacancy.",
        "Three members are a quorum. If an independent chair is present the quorum is four.",
        "While a member is suspended the quorum is three; otherwise four.",
        "The quorum is five. If there is a vacancy, four members may fill it.",
        "The quorum is 4, or 3 while one vacancy remains.",
        "No quorum is needed while there is a vacancy. The quorum is three.",
    ],
)
def test_what_may_be_another_condition_is_asked_about(clause: str) -> None:
    """An appointment that is decided on, somebody who comes, a leave."""
    assert not read(clause).whole


def test_a_state_is_no_attendance_that_is_asked_about() -> None:
    """“in post” was held for what has to come."""
    clause = (
        "Three if there is an independent chair in post, two if there is not. Either way an "
        "employer representative must be present."
    )
    understood = read(clause)
    assert understood.whole
    assert shorthand(understood.rule) == (
        "1 employer; independent_chair in post: 3; independent_chair not in post: 2"
    )
