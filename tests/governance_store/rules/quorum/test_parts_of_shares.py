from __future__ import annotations

from fractions import Fraction

from governance_store.rules.quorum.parts_of_shares import SHARES
from governance_store.rules.quorum.reading import read
from governance_store.rules.quorum.rule import Organisations, Proportion


def test_shares_and_organisations() -> None:
    """Of those present, from each, and from so many."""
    assert SHARES
    found = read("Five members. Lay members must be in the majority.").rule.test
    assert found.proportions == (Proportion(("lay",), Fraction(1, 2), strict=True),)
    assert read("Five members, one from each council.").rule.test.organisations == (Organisations(None),)
    assert read("Five members from at least three organisations.").rule.test.organisations == (
        Organisations(3),
    )
