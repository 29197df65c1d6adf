from __future__ import annotations

import pytest

from governance_store.rules.quorum.composed.composing import Sort, ways_to_read
from tests.governance_store.rules.quorum.composed.saying import said


@pytest.mark.parametrize(
    "sentence",
    [
        "The decisions of the panel are final",
        "A decision takes effect at once",
        "Appeals go to the council",
        "The chair's ruling is final",
        "Accounts are laid before the annual meeting",
        "Speeches last no more than five minutes",
        "These rules came into force on 1 April 2020",
        "Papers are marked confidential where needed",
        "The register shows who has paid",
        "The work programme is agreed each year",
    ],
)
def test_what_is_said_of_a_thing_is_noted(sentence: str) -> None:
    """It bears on no verdict."""
    assert said(sentence) == "noted"


@pytest.mark.parametrize(
    "sentence",
    [
        "Decisions are made by the chair and the nurse",
        "Decisions are for the chair and the nurse",
        "Decisions must be taken together",
        "The rules do not apply to deputies",
        "The rules do not apply to the annual meeting",
        "The motion carries if five are there",
        "The list shows five members",
        "The budget is approved with a nurse in attendance",
        "Policies are agreed in the presence of the clerk",
        "The powers are held by three members",
        "The terms are that five come",
    ],
)
def test_what_may_bear_is_no_aside(sentence: str) -> None:
    """People by number, a need, a presence or a condition in it may bear on a quorum."""
    assert not ways_to_read(sentence, Sort.ASIDE)
