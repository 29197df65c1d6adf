from __future__ import annotations

import pytest

from governance_store.rules.quorum.repair import repaired, smallest
from governance_store.rules.quorum.verdict import PartFound
from tests.governance_store.rules.quorum.committee import judged, seat

SEATS = tuple(
    map(
        seat,
        ("Ann chair @A", "Bob deputy_chair @B", "Cy lay @C", "Di lay @D", "Ed @A", "Flo @B", "Gil @C"),
    )
)


@pytest.mark.parametrize(
    ("clause", "there", "repair"),
    [
        pytest.param("Three members.", "Ed, Flo", "1 more member", id="one more"),
        pytest.param(
            "Two members including the chair or deputy chair.",
            "Ed, Flo",
            "the chair or the deputy chair",
            id="either",
        ),
        pytest.param(
            "Three members including the chair or deputy chair.",
            "Ed, Flo",
            "the chair or the deputy chair",
            id="fills both",
        ),
        pytest.param(
            "Four members including the chair.", "Ed, Flo", "the chair and 1 more", id="a role and one more"
        ),
        pytest.param(
            "Three members, from at least three organisations.",
            "Ed, Flo",
            "one more from C or D",
            id="of one of two bodies",
        ),
        pytest.param(
            "One member from each organisation.", "Ed, Flo, Gil", "one from D", id="of the one that lacks"
        ),
    ],
)
def test_the_smallest_repair_is_said(clause: str, there: str, repair: str) -> None:
    """In the words in which a chair would call for them."""
    assert judged(clause, SEATS, there).repair == repair


def test_nothing_is_to_be_mended_where_all_is_met() -> None:
    """A quorate meeting has no repair."""
    assert not judged("Two members.", SEATS, "Ed, Flo").repair


def test_one_person_who_meets_two_needs_is_called_once() -> None:
    """The fewest people are called."""
    parts = (
        PartFound("a", met=False, counted=0, required=1, missing=1, from_seats=("x", "y"), mended_by="a"),
        PartFound("b", met=False, counted=0, required=1, missing=1, from_seats=("y", "z"), mended_by="b"),
    )
    assert smallest(parts) == ("y",)


def test_what_cannot_be_mended_is_said() -> None:
    """Where no seat is filled that would help."""
    part = PartFound(
        "3 members counted",
        met=False,
        counted=3,
        required=5,
        missing=2,
        from_seats=("x",),
        mended_by="2 more members",
    )
    assert "not enough seats are filled" in repaired((part,))
