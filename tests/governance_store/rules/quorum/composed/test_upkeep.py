from __future__ import annotations

import pytest

from governance_store.rules.quorum.composed.composing import Sort, ways_to_read
from tests.governance_store.rules.quorum.composed.saying import said


@pytest.mark.parametrize(
    "sentence",
    [
        "Members are expected to come to three quarters of the meetings",
        "Members should attend at least 75% of meetings",
        "The internal auditors come to at least one meeting a year",
        "Absent members should send apologies",
        "Interests are declared at the start of each meeting",
        "Members must declare any interest",
        "The minutes record who was present",
        "Attendance is reported in the annual report",
        "The quorum is checked at the start by the secretary",
        "Quorum is reviewed every year",
        "A quorate meeting may exercise all the powers of the board",
        "The chair may adjourn a meeting at any time",
        "Meetings may be adjourned with the consent of those present",
        "The council fixes the number of members",
        "Ordinary members pay a subscription",
        "No fee is paid to members",
        "All members share responsibility for decisions",
        "It acts for the whole network",
        "Special meetings may be called by the chair or by any three members",
        "The agenda is settled by the chair and the secretary together",
        "A motion that is lost cannot be brought again within six months",
        "Two tellers count the votes",
        "Only trustees vote",
        "The society's year ends in March",
        "There are twelve members in all",
        "Twelve members sit on the council",
        "Meetings are held in public unless the chair decides otherwise",
        "They elect one of themselves as chair each year",
        "The secretary attends to take the minutes",
        "Anyone may come and listen",
        "Those who come to give advice take no part in decisions",
        "The secretary tells members the date of the next meeting",
        "Every member is told of the meeting a week before",
        "A member may speak once on each motion",
        "Each member signs the attendance book",
        "Each organisation pays its own costs",
        "Half of the directors retire each year",
        "The board may fill a vacancy",
        "The governors number fifteen",
        "The panel is advisory only",
        "The meeting opens with prayers",
        "No notice is needed for a regular meeting",
        "The notice must say what is to be decided",
        "Each sub-committee fixes its own quorum",
        "The board may change this figure",
    ],
)
def test_upkeep_is_noted(sentence: str) -> None:
    """It bears on no verdict."""
    assert said(sentence) == "noted"


@pytest.mark.parametrize(
    "sentence",
    [
        "Members must come to the meeting",
        "Members must attend half of the meeting",
        "Three members must attend all meetings",
        "All members must attend meetings",
        "The minutes record who counts",
        "The quorum is confirmed by the chair and two nurses",
        "The quorum is noted at the start of the meeting by five members",
        "The board sets the number of members present",
        "The board sets the number of members who must come",
        "There are three members in all from the council",
        "Only trustees vote or count",
        "The figure was raised from three to six in 2010",
        "A quorate meeting may exercise any powers if the chair is there",
        "Members must declare any interest and leave",
        "The board acts for the trust with the chair",
        "Meetings are held in public unless fewer than three come",
        "Any meeting may be adjourned with the consent of the chair and three nurses",
        "Members are responsible for attendance",
        "Each trust may change its deputy at any time",
        "A member may speak once on each motion if five are there",
        "The meeting opens with the chair",
        "The board meets the chair and two nurses",
        "Those who come to listen take part in the vote",
        "The notice must say who must attend",
        "The board may fill any vacancy with five members",
    ],
)
def test_what_may_bear_is_no_aside(sentence: str) -> None:
    """Another number, need, condition or second verb in it may bear on a quorum."""
    assert not ways_to_read(sentence, Sort.ASIDE)
