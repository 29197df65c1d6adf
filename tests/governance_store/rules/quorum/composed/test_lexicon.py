from __future__ import annotations

from fractions import Fraction

import pytest

from governance_store.rules.quorum.composed.lexicon import TERMINALS
from governance_store.rules.quorum.composed.pieces import Done, Number, Occasion, Part, Pieces, Term
from governance_store.rules.quorum.rule import When


def _whole(name: str, text: str) -> list[Pieces]:
    words = tuple(text.split())
    return [pieces for end, pieces in TERMINALS[name](words, 0) if end == len(words)]


@pytest.mark.parametrize(
    ("name", "text", "pieces"),
    [
        ("NUM", "twelve", (Number(12),)),
        ("PART", "two thirds", (Part(Fraction(2, 3)),)),
        ("TERM", "lay members", (Term("lay", many=True),)),
        ("TERM", "deputy chair", (Term("deputy_chair", office=True),)),
        ("TERM", "director of clinical services", (Term("director_clinical_service", office=True),)),
        (
            "SIZE",
            "the committee has fewer than ten members",
            (Occasion("there are at most 9 members", When.SIZE),),
        ),
        ("BODYNAME", "finance committee", ()),
        ("TERM", "consultants in critical care", (Term("critical_care_consultant", many=True),)),
        ("ORG", "partner trusts", ()),
        ("CHAMBER", "house", ()),
        ("DONE", "levied", (Done("levied"),)),
        ("VOTERS", "with a vote", None),
    ],
)
def test_words_are_found_at_their_place(name: str, text: str, pieces: Pieces | None) -> None:
    """Numbers, shares, names of people and of bodies, sizes; phrases of the lists."""
    found = _whole(name, text)
    assert pieces in found if pieces is not None else found


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("TERM", "members"),
        ("TERM", "excluding staff"),
        ("TERM", "teachers taken together"),
        ("TERM", "members gargle"),
        ("TERM", "consultants in post"),
        ("ORG", "the"),
    ],
)
def test_other_words_are_none(name: str, text: str) -> None:
    """Anybody who sits is no sort of member; riders are no body; a condition is no occasion."""
    assert not _whole(name, text)
