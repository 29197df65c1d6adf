from __future__ import annotations

from fractions import Fraction

import pytest

from governance_store.rules.quorum.composed.pieces import Floor, Number, People
from governance_store.rules.quorum.composed.wholes import a_list, beside, late, only, set_once
from governance_store.rules.quorum.grammar import Beside
from governance_store.rules.quorum.rule import Base, Count, Needed, Share, Total, Unit
from governance_store.rules.quorum.totals import Asked

NURSES = People((Needed(3, ("nurse",)),))
CHAIR = People((Needed(1, ("chair",)),))
HALF = Asked(Total((Share(Fraction(1, 2), Base.ALL),)), Unit.MEMBERS, "")
FIVE = Asked(Total((Count(5),)), Unit.MEMBERS, "")


def test_so_many_of_a_sort_are_the_number_too() -> None:
    """“three nurses are a quorum”; somebody alone is a need."""
    assert only((NURSES,)) == (Asked(Total((Count(3),)), Unit.MEMBERS, ""), *NURSES.needed)
    assert only((CHAIR,)) == CHAIR.needed


def test_others_come_beside_those_named() -> None:
    """“the chair and two others”."""
    assert beside((CHAIR, Number(2))) == (Beside(CHAIR.needed, 2),)


def test_what_is_said_late_is_of_the_amount() -> None:
    """“half of them, but never fewer than three”; a plain number has no floor."""
    made = late((HALF, Floor(3)))
    assert made
    assert made[0] == Asked(Total((*HALF.total.amounts, Count(3))), Unit.MEMBERS, "")
    assert late((FIVE, Floor(3))) is None


@pytest.mark.parametrize(("pieces", "stands"), [((FIVE,), True), ((FIVE, HALF), False)])
def test_a_number_is_set_once(pieces: tuple[Asked, ...], stands: bool) -> None:
    """In one sentence."""
    assert (set_once(pieces) is not None) is stands


def test_one_person_is_no_list() -> None:
    """A sentence without a verb asks for a number, or for several."""
    assert a_list(CHAIR.needed) is None
    assert a_list((FIVE,)) == (FIVE,)
