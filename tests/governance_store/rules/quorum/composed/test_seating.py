from __future__ import annotations

import pytest

from governance_store.rules.quorum.composed.composing import Sort, ways_to_read
from tests.governance_store.rules.quorum.composed.saying import said


@pytest.mark.parametrize(
    "sentence",
    [
        "Every partner council appoints two members",
        "The remaining members are appointed by the council",
        "The rest of the members are elected by staff",
        "The committee may have six members: four lay members and two appointees who do not sit on Council",
        "The committee may have up to eight members, at least three of them independent",
        "The other three are public members",
        "Each trust's members are its chair and chief executive",
        "The panel consists of a chair, two wing members and a lay assessor",
        "Members are appointed by the Minister for terms of three years",
        "Five of the trustees are chosen by the members at the annual general meeting",
        "The chair and deputy chair are elected by the committee from among its number",
        "A chair is to be chosen for each meeting by those present",
        "Trustees serve for four years and may be reappointed once",
        "A member's term ends when they cease to be a councillor",
        "The mayor picks one councillor from each ward to sit on it",
        "Of the nine commissioners, five are lawyers and four are lay people",
        "Half the seats are filled by the diocese",
        "The chair and vice chair come from different counties",
        "Eleven councils appoint one councillor each to the joint committee",
        "Two further members may be co-opted, without a vote",
        "The chair is one of the non-executive directors",
        "The chair may not be an employee",
        "No employee may chair it",
        "No member may serve for more than six years",
        "Membership is renewed each year",
    ],
)
def test_seating_is_noted(sentence: str) -> None:
    """It bears on no verdict."""
    assert said(sentence) == "noted"


@pytest.mark.parametrize(
    "sentence",
    [
        "The other members are nurses",
        "The committee may have six members, at least three of them present",
        "A meeting consists of three members",
        "The board consists of at least three members present",
        "Each council sends two members to the meeting",
        "Every partner must send a member",
        "Three members are chosen for each meeting by the chair",
        "The council names three to act",
        "The board appoints three members to hear appeals",
        "The latter include a nurse",
        "The other two must be nurses",
        "It has nine members and cannot meet without six",
        "Half the seats are filled",
        "The panel is led by three members",
        "Two further members may be co-opted, one of whom must be present",
        "The chair must be one of those present",
        "The chair may not be absent",
        "No member may chair it unless three others are there",
    ],
)
def test_what_may_bear_is_no_aside(sentence: str) -> None:
    """A number, a need, a presence, a condition or a second verb in it may bear on a quorum."""
    assert not ways_to_read(sentence, Sort.ASIDE)
