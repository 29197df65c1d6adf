from __future__ import annotations

import pytest

from governance_store.rules.quorum.composed.composing import Sort, ways_to_read
from tests.governance_store.rules.quorum.composed.saying import said


@pytest.mark.parametrize(
    "sentence",
    [
        "The board meets at least four times a year",
        "Twice a year it must meet, at the least",
        "At least four times a year it shall meet",
        "The secretary shall send out the agenda five working days before the meeting",
        "A meeting must be called if three members ask for it in writing",
        "Dates for the year are fixed at the first meeting",
        "Papers go out a week ahead",
        "The chair presides at meetings; in the chair's absence the vice-chair does so",
        "If the chair has a conflict, the vice-chair presides for that item",
        "In the absence of the chair, another non-executive director will chair the meeting",
        "The vice-chair will chair meetings in the absence of the chair",
        "The meeting will be chaired by the vice-chair in the absence of the chair",
        "Should the chair declare a conflict, the deputy chair will take the chair for that item",
        "The secretary will record attendance",
        "The chair will confirm at the start of the meeting whether it is quorate",
        "The chair checks at the start that the meeting is quorate",
        "A register of attendance is kept",
        "Members are expected to come to every meeting",
        "Its remit covers pay, pensions and contracts",
        "The board can regulate its own procedure",
        "No councillor may leave the chamber without permission when that would lose the quorum",
        "The chair fixes the date of each meeting",
        "A third of the members can demand a meeting",
        "The town hall is owned by the council and cleaned by staff",
        "The secretary keeps a record of who attends",
        "The quorum is checked at the start and noted in the minutes",
        "It acts on behalf of the board",
        "It has no executive powers",
        "Members declare interests at the start",
        "The board secretary attends and takes the minutes",
    ],
)
def test_running_is_noted(sentence: str) -> None:
    """It bears on no verdict."""
    assert said(sentence) == "noted"


@pytest.mark.parametrize(
    "sentence",
    [
        "At least four times a year it shall meet with ten members",
        "The chair leads every meeting",
        "The chair has to sign in",
        "The chair has to sign the register",
        "Meetings without the treasurer are void",
        "The board meets with the auditors",
        "The board meets when the treasurer has arrived",
        "The board meets weekly with five members",
        "Meetings are held monthly unless fewer than five come",
        "The secretary keeps the minutes and the chair must be there",
        "Seven days notice must be given unless all members attend",
        "The chair checks that the treasurer is there",
        "In the chair's absence two more are needed",
        "The chair sets the quorum",
        "The quorum is checked at the start and must be kept",
        "It has no quorum without the chair",
        "Members declare interests at the start and do not count",
        "The secretary must attend and take the minutes",
    ],
)
def test_what_may_bear_is_no_aside(sentence: str) -> None:
    """A number, a need, a presence, a condition or a second verb in it may bear on a quorum."""
    assert not ways_to_read(sentence, Sort.ASIDE)
