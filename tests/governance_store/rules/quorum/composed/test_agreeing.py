from __future__ import annotations

import pytest

from governance_store.rules.quorum.composed.composing import Sort
from tests.governance_store.rules.quorum.composed.saying import said


@pytest.mark.parametrize(
    ("sentence", "rule"),
    [
        ("A written resolution needs three members", "; written_resolution 3"),
        (
            "The trustees can decide something without meeting if all of them agree in writing",
            "; written_resolution 1",
        ),
        (
            ("Written resolutions are allowed provided that every member has been told and a majority agree"),
            "; written_resolution >1/2 all told",
        ),
        (
            "All members must be sent a proposed written resolution, and half of them must agree",
            "; written_resolution 1/2 all told",
        ),
        ("For a decision without a meeting everybody has to agree", "; written_resolution 1"),
        ("It takes the agreement of all trustees to pass a written resolution", "; written_resolution 1"),
        ("A written resolution passes with the agreement of a majority", "; written_resolution >1/2"),
        (
            ("Where business is urgent, the members may decide by e-mail, a majority of them being needed"),
            "; written_resolution >1/2",
        ),
        (
            ("In urgent cases a decision can be reached by e-mail provided four members reply agreeing"),
            "; written_resolution 4",
        ),
        (
            "Resolutions may be adopted by circular if no fewer than five members approve",
            "; written_resolution 5",
        ),
        ("A majority of the whole board must respond for an e-mail vote to count", "; electronic_vote >1/2"),
        ("Members may not vote by electronic means outside meetings", "; electronic_vote no"),
        ("Decisions by written procedure require the approval of all members", "; written_resolution 1"),
        ("Members with an interest are not counted, nor are their deputies", "?"),
        ("A member with an interest is not counted if the interest is financial", "?"),
        ("The chair may abstain", "?"),
        ("A member may abstain", "?"),
        ("No more than two members may abstain", "?"),
        ("Written resolutions need the consent of at least two members of each class", "?"),
        ("Between meetings the officers run the club", "?"),
        ("A resolution in writing does not need all the directors to sign", "?"),
    ],
)
def test_what_a_sentence_provides_for(sentence: str, rule: str) -> None:
    """So many have to agree, in writing or electronically."""
    assert said(sentence, Sort.AGREEING) == rule
