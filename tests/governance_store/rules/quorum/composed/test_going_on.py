from __future__ import annotations

import pytest

from governance_store.rules.quorum.composed.composing import Sort
from tests.governance_store.rules.quorum.composed.saying import said


@pytest.mark.parametrize(
    ("sentence", "rule"),
    [
        ("Without a quorum discussion may go on but nothing may be decided", "; continue"),
        (
            (
                "In the absence of a quorum a meeting may proceed to receive information, but not take "
                "any action"
            ),
            "; continue",
        ),
        ("If fewer attend, motions may be debated but votes are indicative only", "; continue"),
        ("An inquorate meeting may make recommendations", "; continue"),
        ("With fewer the panel can talk matters over but may not agree anything", "; continue"),
        ("Discussion can go on without that", "; continue"),
        ("Without one those there may only talk", "; continue"),
        ("Discussion and decisions can go on without that", "?"),
        ("With fewer the panel may meet and decide", "?"),
        (
            "An inquorate meeting may proceed at the discretion of the chair but decisions are not binding",
            "; continue",
        ),
        (
            "Half an hour without them and the meeting carries on regardless, but no decisions are recorded",
            "; 30' continue",
        ),
        ("A meeting without a quorum may go on, and nothing it decides is invalid", "?"),
        ("A meeting without a quorum may proceed to receive information and take action", "?"),
        ("An inquorate meeting may proceed, but can take no decisions", "; continue"),
        ("Decisions of an inquorate meeting have to be ratified", "; continue"),
        ("The meeting may carry on without a quorum but it can only make recommendations", "; continue"),
        ("Nothing may be transacted without one", "noted"),
        ("No decision may be taken at a meeting that is not quorate", "noted"),
        ("Without a quorum the meeting may go on and decide", "?"),
        ("Decisions of an inquorate meeting need not be ratified", "?"),
    ],
)
def test_what_may_be_done(sentence: str, rule: str) -> None:
    """They may talk, and what they decide is ratified; or nothing is done."""
    assert said(sentence, Sort.LACKING) == rule
