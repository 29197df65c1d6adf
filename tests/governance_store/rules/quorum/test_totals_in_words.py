from __future__ import annotations

from fractions import Fraction

import pytest

from governance_store.rules.quorum.rule import Base, Count, Rounding, Share, Total, Unit
from governance_store.rules.quorum.totals_in_words import number_in_words, share_in_words, total_in_words

THIRD = Fraction(1, 3)


@pytest.mark.parametrize(("number", "words"), [(1, "one"), (2, "two"), (12, "twelve"), (140, "140")])
def test_a_small_number_is_a_word(number: int, words: str) -> None:
    """Never “single”, “pair” or “dozen”; a large one is in figures."""
    assert number_in_words(number) == words


@pytest.mark.parametrize(
    ("share", "words"),
    [
        (Fraction(1, 2), "half"),
        (Fraction(2, 3), "two thirds"),
        (Fraction(7, 20), "7/20"),
        (Fraction(1), "100 per cent"),
    ],
)
def test_a_share_is_said_by_its_name(share: Fraction, words: str) -> None:
    """One that has none is in figures."""
    assert share_in_words(share) == words


@pytest.mark.parametrize(
    ("total", "unit", "words"),
    [
        (Total((Count(1),)), Unit.MEMBERS, "one member"),
        (Total((Count(5),)), Unit.VOTING, "five voting members"),
        (Total((Count(3),)), Unit.ORGANISATIONS, "three partner organisations represented"),
        (Total((Count(5),)), None, "five"),
        (Total((Share(THIRD, Base.IN_POST, rounding=Rounding.UP),)), Unit.MEMBERS,
         "one third of the members in post, rounded up"),
        (Total((Share(Fraction(1, 2), Base.ALL, strict=True),)), Unit.MEMBERS,
         "more than half of the members"),
        (Total((Share(Fraction(1, 2), Base.ALL, plus=1),)), Unit.MEMBERS, "half of the members plus one"),
        (Total((Share(Fraction(1), Base.ALL, plus=-2),)), Unit.MEMBERS, "all but two of the members"),
        (Total((Share(THIRD, Base.ALL), Count(4))), Unit.MEMBERS,
         "one third of the members or four members, whichever is greater"),
        (Total((Share(THIRD, Base.ALL), Count(4)), lesser=True, floor=2), Unit.MEMBERS,
         "one third of the members or four members, whichever is less, but never fewer than two"),
    ],
)  # fmt: skip
def test_a_total_is_said_in_plain_english(total: Total, unit: Unit | None, words: str) -> None:
    """With of whom it is a share, how it is rounded, and which of two is taken."""
    assert total_in_words(total, unit) == words
