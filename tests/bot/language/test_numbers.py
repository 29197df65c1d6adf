"""Whether whole numbers are read in figures and in words."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.language.numbers import DIGITS, NUMBER_WORDS, TENS, UNITS, counted_at, take_number
from bot.language.reading import Fault, Took


def in_words(number: int) -> str:
    """A number below a thousand, written out."""
    if number >= 100:
        rest = number % 100
        return f"{in_words(number // 100)} hundred" + (f" and {in_words(rest)}" if rest else "")
    return next(word for word, value in NUMBER_WORDS.items() if value == number)


@pytest.mark.parametrize(
    ("text", "number", "words"),
    [
        ("10", 10, 1), ("0", 0, 1), ("three", 3, 1), ("Twelve,", 12, 1), ("twenty-one", 21, 1),
        ("twenty one", 21, 2),
        ("a hundred", 100, 2), ("one hundred and five", 105, 4), ("two hundred members", 200, 2), ("1,000",
        1000, 1),
        ("three hundred and twenty-one", 321, 4), ("forty people", 40, 1), ("nought", 0, 1),
    ],
)  # fmt: skip
def test_numbers_are_read(text: str, number: int, words: int) -> None:
    """Figures and written numbers are read up to where they end."""
    assert take_number(text.split(), 0) == Took(number, words)


@pytest.mark.parametrize("text", ["ten%", "3rd", "a", "an apple", "1,00", "x12", "Room", "hundred", "٣"])
def test_other_words_are_no_numbers(text: str) -> None:
    """Ordinals, articles and figures with letters are left to others."""
    assert take_number(text.split(), 0) is None


@pytest.mark.parametrize(
    ("text", "nearest"),
    [("-3", ("3",)), ("3.5", ("3",)), ("-0.5", ("0",)), ("9999999999", ()), ("9,999,999,999", ())],
)
def test_numbers_that_cannot_be_meant_are_faults(text: str, nearest: tuple[str, ...]) -> None:
    """Only whole numbers that somebody could count are taken."""
    fault = take_number([text], 0)
    assert isinstance(fault, Fault)
    assert fault.nearest == nearest
    assert text in fault.sentence


@given(st.integers(0, 999_999_999))
def test_figures_read_back(number: int) -> None:
    """Every number up to nine figures is read, with and without commas."""
    assert take_number([str(number)], 0) == take_number([f"{number:,}"], 0) == Took(number, 1)


@given(st.integers(0, 999))
def test_written_numbers_read_back(number: int) -> None:
    """Every number below a thousand is read when it is written out."""
    words = in_words(number).split()
    assert take_number(words, 0) == Took(number, len(words))


def test_an_article_counts_one_thing() -> None:
    """An hour is one hour; only what is counted may be counted so."""
    assert counted_at(["an", "hour", ""], 0) == (1, 1)
    assert counted_at(["the", "hour", ""], 0) is None


def test_no_word_stands_for_two_numbers() -> None:
    """The tables of units and tens do not overlap."""
    assert not UNITS.keys() & TENS.keys()
    assert sorted(DIGITS.values()) == list(range(1, 10))
