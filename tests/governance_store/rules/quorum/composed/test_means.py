from __future__ import annotations

import pytest

from governance_store.rules.quorum.composed.composing import Sort
from tests.governance_store.rules.quorum.composed.saying import said


@pytest.mark.parametrize(
    ("sentence", "rule"),
    [
        (
            (
                "Without meeting, a resolution notified to everybody is carried once a majority of "
                "members have agreed to it in writing"
            ),
            "; written_resolution >1/2 all told",
        ),
        (
            "Votes taken electronically outside a meeting need a majority of all voting members",
            "; electronic_vote >1/2 of votes",
        ),
        ("Business may be done by e-mail if all agree", "; written_resolution 1"),
        ("No decisions by e-mail", "; written_resolution no"),
        ("Decisions cannot be taken by e-mail", "; written_resolution no"),
        (
            "Outside meetings a decision needs the written consent of three quarters of the members",
            "; written_resolution 3/4",
        ),
        (
            (
                "Between meetings, proposals can be put to all members by e-mail and are adopted if "
                "two thirds reply in favour"
            ),
            "; written_resolution 2/3 all told",
        ),
        ("The board may act by unanimous written consent", "; written_resolution 1"),
        ("Nothing may be decided by post or e-mail", "; written_resolution no"),
        (
            "An electronic vote is carried when more than half of all the members say yes",
            "; electronic_vote >1/2",
        ),
        ("An online ballot needs at least ten votes in favour", "; electronic_vote 10"),
        (
            (
                "Voting by electronic means without a meeting requires a two-thirds majority of the "
                "whole membership"
            ),
            "; electronic_vote 2/3",
        ),
        (
            "The committee may vote online between meetings, but then four members must be in favour",
            "; electronic_vote 4",
        ),
        (
            "A matter may be settled by circulation if at least five members approve it in writing",
            "; written_resolution 5",
        ),
        ("Decisions about money may not be taken by e-mail", "?"),
        ("Decisions by e-mail need four or five members", "?"),
        ("Notice of meetings may be sent by e-mail", "?"),
        ("Members may send apologies by e-mail", "?"),
        ("Electronic votes do not need a majority of all members", "?"),
        ("A meeting may be called by e-mail if three members agree", "?"),
        ("All trustees must agree by e-mail to the date of the meeting", "?"),
        ("The board may act by e-mail only to approve the minutes, if all agree", "?"),
    ],
)
def test_by_which_means_something_is_decided(sentence: str, rule: str) -> None:
    """In writing, or by an electronic vote; and whether all have to be told."""
    assert said(sentence, Sort.AGREEING) == rule
