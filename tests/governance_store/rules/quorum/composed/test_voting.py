from __future__ import annotations

import pytest

from governance_store.rules.quorum.composed.composing import Sort, ways_to_read
from tests.governance_store.rules.quorum.composed.saying import said


@pytest.mark.parametrize(
    "sentence",
    [
        "If votes are level the chair has a second one",
        "A proposal carries by a majority of the members present",
        "Proposals succeed on a simple majority of those voting",
        "Where the vote is tied the person presiding may cast a second vote",
        "An appropriation order takes six votes to pass",
        "Removing a director takes the votes of two thirds of the members",
        "Questions are decided by a majority of the votes cast",
        "Decisions need the support of two thirds of those voting",
        "Voting is by show of hands unless a ballot is demanded",
        "On a tie the status quo stands",
        "A tied vote fails",
        "The chairman votes only to break a tie",
        "Each member has a single vote",
        "The vote of a majority of members present at a meeting where a quorum exists is the act of the club",
        "If the votes on each side are equal, the chair decides",
        "A two-thirds vote is needed to change the bylaws",
        "Decisions go by majority, and the convener breaks a tie",
        "Decisions bind everyone",
        "Decisions will be made by consensus wherever possible",
        "If consensus cannot be reached, a vote will be taken with a simple majority required",
        "Ties are broken by the chair",
        "The chair does not vote except to break a tie",
        "The chair has a casting vote but no other",
    ],
)
def test_deciding_is_noted(sentence: str) -> None:
    """It bears on no verdict."""
    assert said(sentence) == "noted"


@pytest.mark.parametrize(
    "sentence",
    [
        "A proposal carries with seven members present",
        "A motion carries with ten members",
        "Decisions are taken by three members",
        "Decisions need three members",
        "Decisions need the chair",
        "All decisions need a majority of the members",
        "Questions are decided by a majority, which must be of at least four",
        "Decisions are taken by consensus of at least five",
        "Eight votes are needed to open the meeting",
        "Votes of two thirds of the members are needed for a meeting",
        "The chair breaks ties and counts twice",
        "No one has more than one vote, and five must vote",
        "Decisions bind everyone only if five were there",
        "The chair does not vote except when five are there",
    ],
)
def test_what_may_bear_is_no_aside(sentence: str) -> None:
    """A number, a need, a presence, a condition or a second verb in it may bear on a quorum."""
    assert not ways_to_read(sentence, Sort.ASIDE)
