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


def test_each_of_three_is_any_three_of_them() -> None:
    """And “each of the three” is all there are."""
    some, every = "Two members from each of three trusts.", "Two members from each of the three trusts."
    assert read(f"The quorum is five. {some}").rule.test.organisations == (Organisations(3, 2),)
    assert read(f"The quorum is five. {every}").rule.test.organisations == (Organisations(None, 2, 3),)
