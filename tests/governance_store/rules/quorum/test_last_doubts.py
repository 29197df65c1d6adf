from __future__ import annotations

import pytest

from governance_store.rules.quorum.last_doubts import last_doubts, of_the_withdrawn
from governance_store.rules.quorum.reading import read
from governance_store.rules.quorum.rule import Conflict, QuorumRule


@pytest.mark.parametrize(
    "clause",
    [
        "The quorum is five members. Any subcommittee must include the Chair.",
        "Nothing may be transacted at a general meeting of the trust of good character unless two are there.",
        "The quorum is five, including the chair, the head or the nurse, and at least one lay member.",
        "The quorum is five members. Sub-committees must include the Treasurer.",
        "The quorum shall be half of the members of the smaller trust.",
        "The quorum shall be one third of the members of the host trust.",
        "The quorum is three members of the larger trust.",
        "The quorum is five members and papers were sent in time.",
        "The meeting is quorate if five members are present and papers were sent in time.",
        "The meeting is quorate when five members are present and the minutes are taken.",
        "The quorum is five members and the vote is unanimous.",
        "The quorum shall be any two of the five core members.",
        "Any two of the five core members shall form a quorum.",
        "The quorum shall be any two from the five trustees.",
        "The quorum is five members. Members must join by video.",
        "The quorum is five members. All members must join remotely.",
        "The quorum is half of the members, if either worker members and employer members are present.",
        "The quorum is five members. A member who withdraws from the meeting is not counted.",
        "No business shall hardly ever be transacted unless five members are present.",
        "No important business shall be transacted unless five members are present.",
        "The quorum is five members. The Clerk shall be present.",
        "The Clerk shall be present. The quorum is five members.",
        "The quorum is five members. The Company Secretary must be present.",
        "The quorum is the chair or the vice-chairs and three members.",
        "The quorum is the secretary or the officers and three members.",
        "The quorum is five members unless otherwise agreed.",
        "Unless otherwise agreed, the quorum is five members.",
        "The quorum is five members, unless the committee decides otherwise.",
        "The quorum is five members. Two signatories are required for cheques.",
        "The quorum is three members, two of whom must be a doctor and a nurse.",
        "The quorum is four members, one of whom shall act as Chair.",
        "The quorum is four members with the Chair presiding.",
        "The quorum is four members with a balance of clinicians and managers.",
        "The quorum is five trust representatives and the Chair.",
        "The quorum is five members, of whom three must be unconflicted.",
        "The committee is quorate when the Chair and Secretary agree.",
        "The quorum is half of both sides.",
        "A quorum is five members covering radiology, radiography and management.",
        "The quorum is five members at Board level.",
        "No decision is valid unless agreed by three members.",
        "A minimum of three members is needed to call a meeting.",
        "A minimum of two members from any trust.",
        "A minimum of two members from one trust.",
        "A minimum of two members from the same trust.",
        "The board is quorate if at least 50% of both employer and member representatives are present.",
        "The quorum is two members from A and two from B.",
        "The quorum is half of the members, excluding those with a conflict of interest.",
    ],
)
def test_what_was_read_of_something_else_is_asked_about(clause: str) -> None:
    """Each was once read as a plain quorum."""
    assert not read(clause).whole


@pytest.mark.parametrize(
    "clause",
    [
        "The quorum is five members. The Chair must be present.",
        "Unless the directors decide otherwise the quorum is two, but it must never be less than two.",
        "The quorum is four core members; advisory members do not count.",
        "The quorum is five members. A member who withdraws because of an interest is not counted.",
        "The quorum is five members if either staff or parent governors are present.",
        "A clear majority of both the employer side and the staff side has to be in the meeting.",
        "The quorum for a board meeting and any vote is three.",
        "Five members are a quorum, of whom at least two are tenants and at least one is a councillor.",
    ],
)
def test_what_is_plain_is_not_doubted(clause: str) -> None:
    """The same words, said of those who come."""
    assert read(clause).whole


def test_a_doubt_tells_why_and_where_it_matters() -> None:
    """Each in a few words."""
    text = "any sub committee must include the chair"
    (doubt,) = last_doubts(text, QuorumRule(), beside_quorum=True)
    assert doubt[0] == "of which body that is so is not clear"


def test_who_withdraws_may_have_no_interest() -> None:
    """Unless the clause speaks of one."""
    rule = QuorumRule(conflict=Conflict.NOT_COUNTED)
    assert of_the_withdrawn("a member who withdraws is not counted", rule)
    assert not of_the_withdrawn("who declares an interest and withdraws is not counted", rule)
