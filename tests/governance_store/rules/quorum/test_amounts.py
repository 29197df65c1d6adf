from __future__ import annotations

from fractions import Fraction

import pytest

from governance_store.rules.quorum.amounts import amount_at


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("three", 3),
        ("twenty five", 25),
        ("a third", Fraction(1, 3)),
        ("two thirds", Fraction(2, 3)),
        ("50 %", Fraction(1, 2)),
        ("forty per cent", Fraction(2, 5)),
        ("half an hour", 30),
        ("20 minutes", 20),
        ("simple majority", Fraction(1, 2)),
    ],
)
def test_amounts_in_figures_and_words(text: str, value: int | Fraction) -> None:
    """Numbers, shares and times."""
    found = amount_at(text.split(), 0)
    assert found
    assert found[0].value == value


def test_what_is_no_amount_is_none() -> None:
    """Nothing is made of other words, nor of a share of nothing."""
    assert amount_at(["members"], 0) is None
    assert amount_at(["1/0"], 0) is None


@pytest.mark.parametrize(
    "text", ["½ of", "3/4 of", "clear majority", "most of", "halve the", "plus two", "an hour"]
)
def test_every_word_an_amount_may_begin_with_is_tried(text: str) -> None:
    """Signs, fractions, majorities and what is added are found at their first word."""
    assert amount_at(text.split(), 0)
