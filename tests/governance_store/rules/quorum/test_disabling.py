from __future__ import annotations

from fractions import Fraction

import pytest

from governance_store.rules.quorum.disabling import able_of
from governance_store.rules.quorum.rule import Able

SAID = (
    ("Where disqualifications leave just two of those in office able to act, those two are enough",
     Able(2, left=2)),
    (("If two thirds or more of them are interested in a matter, the disinterested ones present are the "
     "quorum, so long as there are two"), Able(2, share=Fraction(2, 3))),
    ("If more than half of the governors are conflicted, any three of the others suffice",
     Able(3, share=Fraction(1, 2), strict=True)),
    ("A member with an interest is not counted", None),
    ("If two thirds of them are interested, the chair decides", None),
)  # fmt: skip


@pytest.mark.parametrize(("sentence", "able"), SAID)
def test_where_interests_leave_too_few_so_many_of_the_others_are_enough(
    sentence: str, able: Able | None
) -> None:
    """How few, and how many then; a sentence that says something else says nothing of it."""
    assert able_of(sentence) == able
