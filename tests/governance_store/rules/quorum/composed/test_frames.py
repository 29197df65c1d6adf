from __future__ import annotations

import pytest

from tests.governance_store.rules.quorum.composed.saying import said


@pytest.mark.parametrize(
    ("sentence", "rule"),
    [
        ("The board is quorate at four members", "4"),
        ("The board is quorate at four members, two of them tenants", "4, 2 tenant"),
        ("The board has a quorum at half of its members", "1/2"),
        ("The board is quorate at 4 pm", "?"),
        ("No meeting is quorate on fewer than seven members", "7"),
        ("No meeting is quorate at fewer than two sites", "?"),
        ("Five of the directors may transact the company's affairs", "5"),
        ("The board needs six members to do business", "6"),
        ("The committee may not act unless three members are present", "3"),
        ("Nothing may be done until five members are there", "5"),
        ("There is no quorum without four members", "4"),
        ("To make up a quorum there must be three trustees", "3"),
        ("The panel is quorate when three members attend", "3"),
        ("Unless a third of the members are there, no business shall be transacted", "1/3"),
        (
            "The committee may transact no business while fewer than two thirds of its members are present",
            "2/3",
        ),
        (
            "The committee may proceed when at least three of the five partner councils are represented",
            "from 3",
        ),
        ("Both for a meeting and for each vote taken at it, half of the membership is needed", "1/2"),
        (
            "Two are to be non-executive directors and one the nurse or the doctor",
            "1 nurse|doctor, 2 non_executive_director",
        ),
        ("The chair and two others form a quorum", "3, 1 chair"),
        ("Three lay members are a quorum", "3, 3 lay"),
        (
            "The chair, a nurse and members from three of the trusts must be present",
            "1 chair, 1 nurse, from 3",
        ),
        ("Four members who are tenants or leaseholders make a quorum", "4, 4 tenant|leaseholder"),
    ],
)
def test_a_sentence_sets_a_quorum(sentence: str, rule: str) -> None:
    """So many are one; a body needs so many; nothing is done without; people alone."""
    assert said(sentence) == rule


@pytest.mark.parametrize(
    ("sentence", "rule"),
    [
        ("For a vote on the budget, eight members are needed", "; budget: 8"),
        ("Removing the chair calls instead for two thirds of the members", "; remove chair: 2/3"),
        (
            "Three lords are enough for the House to do business, but a division on a bill calls for thirty",
            "3; division bill: 30",
        ),
        ("The rules may not be amended unless two thirds of the members are present", "; change rule: 2/3"),
        (
            "Five members make a quorum, but for a change of the rules ten members are needed",
            "5; change rule: 10",
        ),
        (
            "While the committee has fewer than ten members, four make a quorum",
            "; there are at most 9 members: 4",
        ),
        ("Five members make a quorum on condition that the chair is there", "5, 1 chair"),
    ],
)
def test_an_occasion_has_its_own(sentence: str, rule: str) -> None:
    """A decision, a size; and what is a condition of the whole is no occasion."""
    assert said(sentence) == rule


@pytest.mark.parametrize(
    "sentence",
    [
        "Five members make a quorum of good character",
        "The quorum is three, including a nurse when considering grants",
        "Five members make a quorum on Sundays only",
    ],
)
def test_a_rider_is_not_passed_over(sentence: str) -> None:
    """Every word of a sentence is taken, or the sentence is not read."""
    assert said(sentence) == "?"


@pytest.mark.parametrize(
    ("sentence", "rule"),
    [
        ("Two members are all it takes", "2"),
        ("The number of members needed to make up a quorum is nine", "9"),
        ("The presence of nine members is enough", "9"),
        ("Attendance by at least six members is necessary for the transaction of business", "6"),
        ("A minimum attendance of six members is required", "6"),
        ("The quorum has been set at a third of the membership", "1/3"),
        ("Getting a quorum takes four members", "4"),
        ("Out of eleven members, six make a quorum", "6"),
        ("Of the nine members, five must be present", "5"),
        ("Whatever is on the agenda, four members must be there", "4"),
        ("Under its standing orders, the council's quorum is a quarter of its members", "1/4"),
        ("Six members have to be there, and one of them must be a nurse", "6, 1 nurse"),
        ("It is sufficient for three members to attend", "3"),
        ("There need only be two members present", "2"),
        ("Nothing more is needed than two members", "2"),
        ("The quorum, four members, must be kept up to the end of the meeting", "4"),
        ("A university body with no quorum of its own needs three members", "3"),
        ("The panel, to be quorate, needs four members, of whom one must be the chair", "4, 1 chair"),
        ("Five people around the table is what the board needs", "5"),
        ("Present must be at least half of the members", "1/2"),
        ("The quorum necessary for the transaction of the business of the directors shall be two", "2"),
        (
            "Half the members, not counting anyone on leave of absence, must attend",
            "1/2, without member_on_leave",
        ),
        ("Half the members, leaving vacant places out of account", "1/2 in post"),
        (
            "Two thirds must attend, unfilled places and anyone suspended being left out of the calculation",
            "2/3 in post",
        ),
        (
            "Members attending, plus members who have sent a proxy, must be at least a third of all members",
            "1/3; +proxies",
        ),
        (
            "Two people must be there, each of them either a member or the proxy of a member",
            "2; +proxies",
        ),
        ("Two members, an alternate counting in the absence of the member", "2; +deputies"),
    ],
)
def test_a_frame_takes_what_stands_around_it(sentence: str, rule: str) -> None:
    """So many by every verb and noun, with fillings before and behind."""
    assert said(sentence) == rule


@pytest.mark.parametrize(
    "sentence",
    [
        "Five members do not make a quorum",
        "The minimum number of members is five",
        "The presence of five members is desirable",
        "Five members need not be present",
        "A quorum, that is five members, is not needed for elections",
        "Five members must be present at the start of the meeting only",
        "In the case of the committee, five members are appointed",
    ],
)
def test_a_near_miss_is_refused(sentence: str) -> None:
    """A negation, a membership, a wish."""
    assert said(sentence) == "?"
