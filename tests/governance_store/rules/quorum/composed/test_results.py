from __future__ import annotations

import pytest

from governance_store.rules.quorum.composed.composing import Sort
from tests.governance_store.rules.quorum.composed.saying import said


@pytest.mark.parametrize(
    ("sentence", "rule"),
    [
        (
            (
                "A written resolution has the same force when it is signed by every director who "
                "could have voted on it"
            ),
            "; written_resolution 1 of votes",
        ),
        (
            ("A resolution in writing signed by all the trustees is as good as one passed at a meeting"),
            "; written_resolution 1",
        ),
        ("Written resolutions are not permitted", "; written_resolution no"),
        (
            "A decision can equally be made by written resolution, as long as every director agrees to it",
            "; written_resolution 1",
        ),
        (
            "A resolution in writing is as good as a meeting if every committee member has signed it",
            "; written_resolution 1",
        ),
        ("Nothing stops the directors deciding in writing, if all of them sign", "; written_resolution 1"),
        ("A decision can equally be made by written resolution, as long as no director objects to it", "?"),
        ("There is no provision for written resolutions", "; written_resolution no"),
        ("Decisions are taken at meetings only and never by correspondence", "; written_resolution no"),
        ("If all directors sign it, a resolution is valid without a meeting", "; written_resolution 1"),
        (
            (
                "If every trustee has been notified, a resolution agreed in writing by three quarters "
                "of the trustees binds as if a meeting had passed it"
            ),
            "; written_resolution 3/4 all told",
        ),
        (
            ("The signatures of at least two thirds of the committee make a circulated resolution valid"),
            "; written_resolution 2/3",
        ),
        ("E-mail votes are valid if half the members respond", "; electronic_vote 1/2"),
        ("E-mail voting is not allowed", "; electronic_vote no"),
        ("An e-mail ballot is valid only when two thirds of the members take part", "; electronic_vote 2/3"),
        (
            ("Decisions taken by e-mail are valid only if agreed by all and recorded at the next meeting"),
            "; written_resolution 1",
        ),
        ("A written resolution is not valid if two members object", "?"),
        ("A written resolution fails if any member objects", "?"),
        ("Without a meeting no more than two matters may be decided", "?"),
        ("A written resolution is valid if signed by the chair and two members", "?"),
        ("A written resolution is valid when not more than two members object", "?"),
        ("A written resolution is valid if no fewer than all but one sign", "?"),
    ],
)
def test_what_becomes_of_it(sentence: str, rule: str) -> None:
    """It is valid, or it may not be made."""
    assert said(sentence, Sort.AGREEING) == rule
