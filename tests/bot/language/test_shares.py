"""Whether shares of a whole are read as quorums and majorities are written."""

from __future__ import annotations

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.language.reading import Fault, Took
from bot.language.shares import take_fraction


@pytest.mark.parametrize(
    ("text", "share", "words"),
    [
        ("one third", (1, 3), 2), ("a third of members", (1, 3), 2), ("one-third,", (1, 3), 1), ("1/3",
        (1, 3), 1),
        ("two thirds", (2, 3), 2), ("two-thirds", (2, 3), 1), ("2/3", (2, 3), 1), ("⅔", (2, 3), 1),
        ("half", (1, 2), 1), ("one half", (1, 2), 2), ("half of the members", (1, 2), 1), ("a half",
        (1, 2), 2),
        ("50%", (1, 2), 1), ("50 %", (1, 2), 2), ("50 per cent", (1, 2), 3), ("fifty percent", (1, 2), 2),
        ("66.7%", (667, 1000), 1), ("three quarters", (3, 4), 2), ("0.75", (3, 4), 1), ("100%", (1, 1), 1),
        ("1/1", (1, 1), 1),
    ],
)  # fmt: skip
def test_shares_are_read(text: str, share: tuple[int, int], words: int) -> None:
    """Fractions, percentages and words say the same thing."""
    assert take_fraction(text.split(), 0) == Took(Fraction(*share), words)


@pytest.mark.parametrize("text", ["third", "three", "3", "a", "members", "per cent", "2/", "1/2/3"])
def test_other_words_are_no_shares(text: str) -> None:
    """A number alone is not a share."""
    assert take_fraction(text.split(), 0) is None


@pytest.mark.parametrize(
    ("text", "nearest"),
    [("3/2", ("2/3",)), ("2/0", ()), ("0/3", ()), ("0%", ()), ("150%", ("2/3",)), ("three halves", ("2/3",))],
)
def test_more_than_all_and_nothing_are_faults(text: str, nearest: tuple[str, ...]) -> None:
    """A share is more than nothing and no more than the whole."""
    fault = take_fraction(text.split(), 0)
    assert isinstance(fault, Fault)
    assert fault.nearest == nearest
    assert text in fault.sentence


@given(st.integers(2, 9999).flatmap(lambda whole: st.tuples(st.integers(1, whole - 1), st.just(whole))))
def test_every_fraction_reads_back(parts: tuple[int, int]) -> None:
    """What is printed as a fraction is read as the same fraction."""
    share = Fraction(*parts)
    assert take_fraction([str(share)], 0) == Took(share, 1)


@given(st.integers(1, 100))
def test_every_percentage_reads_back(percent: int) -> None:
    """A whole percentage is so many hundredths, with or without a space."""
    assert take_fraction([f"{percent}%"], 0) == Took(Fraction(percent, 100), 1)
    assert take_fraction([str(percent), "%"], 0) == Took(Fraction(percent, 100), 2)
