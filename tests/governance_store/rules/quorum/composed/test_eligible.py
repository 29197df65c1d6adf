from __future__ import annotations

import pytest

from governance_store.rules.quorum.composed.composing import Sort, ways_to_read
from tests.governance_store.rules.quorum.composed.saying import said


@pytest.mark.parametrize(
    "sentence",
    [
        "The chair must not be an employee",
        "The chair of the trust may not chair this committee",
        "The chair of the audit committee cannot also chair the finance committee",
        "Panel members must not have been involved earlier in the case",
        "Nobody who took the original decision may sit on the panel",
        "No member may serve more than nine years",
        "The clerk is the monitoring officer of the council",
    ],
)
def test_who_may_sit_is_noted(sentence: str) -> None:
    """It bears on no verdict."""
    assert said(sentence) == "noted"


@pytest.mark.parametrize(
    "sentence",
    [
        "The chair must not be absent",
        "The chair must not be the deputy",
        "The chair is one of them",
        "The chair is a member of the quorum",
        "Members present must not be employees",
        "Nobody who has an interest may sit on the panel",
        "No more than two members may be employees",
        "Only those who are there may sit",
    ],
)
def test_what_may_bear_is_no_aside(sentence: str) -> None:
    """A number, a presence, an absence, an interest or a deputy in it may bear on a quorum."""
    assert not ways_to_read(sentence, Sort.ASIDE)
