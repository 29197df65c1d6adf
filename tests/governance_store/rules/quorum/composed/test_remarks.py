from __future__ import annotations

import pytest

from governance_store.rules.quorum.composed.composing import Sort, ways_to_read
from tests.governance_store.rules.quorum.composed.saying import said


@pytest.mark.parametrize(
    "sentence",
    [
        "A plot carries one vote however many tenants share it",
        "Each household has a single vote, whoever owns it",
        "All five must sign",
        "The award must be signed by every member who heard it",
        "A member counts once, whatever posts he holds",
        "Each person counts once",
        "The bishop does not have to be there",
        "The presence of the clerk is not essential",
        "The chair need not be one of them",
        "A proxy need not be a member",
        "A tie goes the way the president votes",
        "The chief officer, who is one of the two, presides",
        "The chairperson presides when there, otherwise the deputy",
        "Written comments sent in before the meeting are no substitute for being there",
        "Strength on one side does not make up for the other",
        "Two proxies for the same member will not do",
        "But not if the two are there as proxies of one and the same member",
        "Nobody may be deputy for more than one member",
        "Substitutes are drawn from a pool",
    ],
)
def test_a_remark_is_noted(sentence: str) -> None:
    """It bears on no verdict."""
    assert said(sentence) == "noted"


@pytest.mark.parametrize(
    "sentence",
    [
        "A plot carries two votes if it has two tenants",
        "All five must sign the register of attendance",
        "All five must be there and sign",
        "A member counts once, or twice if holding a proxy",
        "A member counts once even if also holding a proxy",
        "A member counts twice",
        "The chair need not be there if the vice-chair is",
        "The chair need not be there, but the secretary must",
        "The chairperson presides when there, otherwise the meeting cannot start",
        "Written comments sent in before the meeting count as being there",
        "Strength on one side makes up for the other",
        "Two proxies for the same member will do",
        "Two proxies will not do",
        "Not if the two are both officers",
        "Substitutes are drawn from a pool and two must attend",
        "Special meetings have a rule of their own",
    ],
)
def test_what_may_bear_is_no_remark(sentence: str) -> None:
    """A number, a condition or a need in it may bear on a quorum."""
    assert not ways_to_read(sentence, Sort.ASIDE)
