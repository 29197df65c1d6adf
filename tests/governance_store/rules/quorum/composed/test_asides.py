from __future__ import annotations

import pytest

from governance_store.rules.quorum.composed.composing import Sort, ways_to_read
from tests.governance_store.rules.quorum.composed.saying import said


@pytest.mark.parametrize(
    "sentence",
    [
        "In this rule the Act means the Companies Act 2006",
        "Words in the singular include the plural",
        "Following its annual review the board cut its quorum",
        "This rule was adopted at the meeting of 4 May 2021",
        "The present wording dates from 1998",
        "The figure was changed in 2019 from five",
        "Sub-committees follow the same rule",
        "The same rule holds for sub-committees",
        "This applies equally to every committee of the council",
        "A vacancy does not stop the board from acting",
        "Neither a vacancy nor a flaw in somebody's appointment upsets what the Board does",
        "What the Board does is not upset by a vacancy or a flaw in somebody's appointment",
        "The validity of proceedings is not affected by any vacancy among the members",
        "The council may act notwithstanding vacancies in its membership",
        "No act of the committee is invalid merely because a seat was empty",
        "A casual vacancy is filled by co-option",
        "When a seat falls vacant the appointing body fills it within three months",
        "What the board does is valid even if a seat is vacant",
        "This has been the rule since 1974",
        "The rule is in article 14 of the constitution",
        "These rules came into force in 2021",
        "Sub-committees have the same quorum",
        "The quorum for sub-committees is the same",
        "This applies to every meeting",
        "What is decided is not invalid merely for a vacancy",
    ],
)
def test_aside_is_noted(sentence: str) -> None:
    """It bears on no verdict."""
    assert said(sentence) == "noted"


@pytest.mark.parametrize(
    "sentence",
    [
        "Director means executive director",
        "Member means voting member",
        "In these rules members means members in office",
        "This applies to sub-committees",
        "The same applies to special meetings",
        "This also applies to sub-committees, where two are enough",
        "The quorum was raised from five to seven",
        "The figure was changed in 2019 to seven",
        "The board cut its quorum to three",
        "The council may act despite vacancies if at least three remain",
        "A vacancy does not stop the board unless fewer than three remain",
        "No act is invalid because a seat was empty if four were there",
        "These rules came into force with six members",
        "Sub-committees have the same quorum plus one",
        "This applies to every meeting but the annual one",
        "What is decided is not invalid merely for a want of quorum",
    ],
)
def test_what_may_bear_is_no_aside(sentence: str) -> None:
    """A number, a need, a presence, a condition or a second verb in it may bear on a quorum."""
    assert not ways_to_read(sentence, Sort.ASIDE)
