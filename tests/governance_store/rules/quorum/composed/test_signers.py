from __future__ import annotations

import pytest

from governance_store.rules.quorum.composed.composing import Sort
from tests.governance_store.rules.quorum.composed.saying import said


@pytest.mark.parametrize(
    ("sentence", "rule"),
    [
        (
            "A paper sent round to all members is approved when six of them have signed it",
            "; written_resolution 6 all told",
        ),
        ("A decision may be made by telephone or e-mail where all members concur", "; written_resolution 1"),
        ("Unanimous agreement in writing takes the place of a meeting", "; written_resolution 1"),
        ("Every director must sign for a written resolution to pass", "; written_resolution 1"),
        (
            (
                "A resolution does not need a meeting if all the directors entitled to vote on it "
                "have signed it"
            ),
            "; written_resolution 1 of votes",
        ),
        (
            "When a resolution is circulated, silence is not consent, and four approvals are needed",
            "; written_resolution 4",
        ),
        (
            "A written resolution requires 75% of those entitled to vote to sign",
            "; written_resolution 3/4 of votes",
        ),
        (
            (
                "Any action which could be taken at a meeting may be taken without one if all members "
                "of the committee consent to it in writing"
            ),
            "; written_resolution 1",
        ),
        (
            (
                "A resolution in writing of which all Directors have been notified, and to which at "
                "least three quarters of them have signified agreement, is as valid as if passed at a "
                "meeting"
            ),
            "; written_resolution 3/4 all told",
        ),
        (
            (
                "They may also take a decision in writing, which has effect only if every one of the "
                "directors entitled to vote on it agrees"
            ),
            "; written_resolution 1 of votes",
        ),
        (
            (
                "A resolution no meeting voted on is nevertheless valid if notice of it went to all "
                "the members and a majority of them express concurrence in writing"
            ),
            "; written_resolution >1/2 all told",
        ),
        (
            (
                "A decision can also be made without a meeting, by a resolution in writing of which "
                "every director has had notice and in which three quarters of them concur"
            ),
            "; written_resolution 3/4 all told",
        ),
        ("A written resolution needs the agreement of all directors but one", "?"),
        ("A written resolution needs all but two of the trustees to sign", "?"),
        ("A written resolution may be signed by proxy", "?"),
        ("A written resolution must be signed by the chair", "?"),
        ("A written resolution needs the agreement of all lay members", "?"),
        ("A written resolution needs a majority and the chair's agreement", "?"),
        ("A written resolution needs a majority of members present", "?"),
        ("A written resolution to remove a director needs three quarters of the members", "?"),
    ],
)
def test_who_has_to_agree(sentence: str, rule: str) -> None:
    """So many, a share, or all, of those with a vote or of the members."""
    assert said(sentence, Sort.AGREEING) == rule
