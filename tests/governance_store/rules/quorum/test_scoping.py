from __future__ import annotations

import pytest

from governance_store.rules.quorum.reading import read
from governance_store.rules.quorum.rule import Condition
from governance_store.rules.quorum.scoping import scope_doubts

HELD = "A quorum is five members. "


@pytest.mark.parametrize(
    "sentence",
    [
        "On matters of pay, the teachers do not count.",
        "For disciplinary matters, staff governors are not counted.",
        "In private session, officers do not count.",
        "At the AGM, deputies count.",
        "Proxies count at general meetings.",
        "New members do not count at their first meeting.",
        "Staff do not count at first.",
        "Proxies count at the annual general meeting but not otherwise.",
        "Members joining by video count at emergency meetings.",
        "The treasurer must attend the annual general meeting.",
        "At an adjourned meeting the chair must be present.",
        "Two governors must sit on the appeals panel.",
    ],
)
def test_what_holds_at_some_times_is_not_read_of_all(sentence: str) -> None:
    """Who counts, or has to come, at one sort of meeting or for one sort of business."""
    assert not read(HELD + sentence).whole


@pytest.mark.parametrize(
    "sentence",
    [
        "Only lay members count towards the quorum.",
        "Two lay members do not count.",
        "No substitutes are allowed for governors.",
        "Nobody may deputise for a director.",
        "Deputies sent by a trust do not count.",
        "Members joining by video count, but not by telephone.",
        "The chair must be physically present.",
        "Each trust must have a nurse present.",
        "Every member should attend.",
        "Half of the deputies count.",
        "Deputies count towards the quorum but not towards the majority.",
        "Those on the phone count if there are five in the room.",
        "The secretary shall count those present.",
    ],
)
def test_what_holds_of_some_is_not_read_of_all(sentence: str) -> None:
    """Of some members, some deputies, one way of joining, one who has to be in the room."""
    assert not read(HELD + sentence).whole


@pytest.mark.parametrize(
    "sentence",
    [
        "The chair may vote.",
        "The chair may join by video.",
        "The chair may suspend the quorum.",
        "The chair may be one of them.",
        "The treasurer must attend the finance committee.",
        "The board meets with the auditors.",
        "The committee needs a room.",
    ],
)
def test_a_leave_or_a_habit_is_no_need(sentence: str) -> None:
    """Who may come does not have to; who has to be elsewhere, or is met with, neither."""
    assert not read(HELD + sentence).whole


@pytest.mark.parametrize(
    "clause",
    [
        "A quorum is five members, including two doctors or two nurses.",
        "A quorum is five members, including two officers or the chair.",
        "A quorum is five members, and for grants the treasurer.",
        "A quorum is three members with the chair's consent.",
        "No decision may be taken unless the chair agrees. A quorum is three members.",
        "A quorum is five members, including the chair in person.",
        "A quorum is two of the three partners, namely the council, the police and the health board.",
        "A quorum is three members of the same trust.",
        "A quorum is half of the members including co-opted members.",
        "A quorum is half of those present.",
        "The committee is made up of ten members.",
    ],
)
def test_a_clause_that_may_say_less_is_asked_about(clause: str) -> None:
    """Two of either sort, a consent, a share of those who come, a membership."""
    assert not read(clause).whole


def test_a_plain_statement_is_not_doubted() -> None:
    """Who counts, at all times."""
    assert not list(scope_doubts("deputies count towards the quorum", Condition()))


def test_who_may_attend_is_noted_and_not_needed() -> None:
    """A leave that is kept word for word, and asks for nobody."""
    rule = read(HELD + "The president may attend.").rule
    assert not rule.test.needed
    assert rule.noted == ("The president may attend",)


@pytest.mark.parametrize("who", ["a third", "any", "half", "three"])
def test_who_may_be_one_of_them_is_not_asked_for(who: str) -> None:
    """What may be so, and sets perhaps a limit, is no need."""
    assert not read(f"The quorum is six members, {who} of whom may be staff.").whole


def test_from_how_many_bodies_which_of_them_come_is_asked_about() -> None:
    """Two cannot come from three trusts each on their own."""
    assert not read("Two consultants from at least three trusts must be present.").whole
    assert read("One radiologist from at least three trusts must be present.").whole


@pytest.mark.parametrize(
    "clause",
    [
        "A third of the employers and half of those from the unions must attend.",
        "The chair must be present to preside. The quorum is five.",
        "The board is quorate at 4 pm.",
        "The board has a quorum at two sites.",
        "The quorum is three at 6 o'clock.",
    ],
)
def test_a_share_of_some_who_presides_and_the_time_of_day_are_asked_about(clause: str) -> None:
    """None of them is who has to come."""
    assert not read(clause).whole
