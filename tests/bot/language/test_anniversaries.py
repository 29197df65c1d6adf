"""Whether a day of every year is read as people write it, and never a day that no year has."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.language.anniversaries import anniversary_text, take_anniversary
from bot.language.reading import Fault, Took


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        ("1 April", (4, 1)),
        ("1st of April", (4, 1)),
        ("the 1st of apr", (4, 1)),
        ("April 1", (4, 1)),
        ("29 Feb", (2, 29)),
        ("31 Dec then", (12, 31)),
    ],
)
def test_days_are_read(said: str, meant: tuple[int, int]) -> None:
    """In figures or as an ordinal, whichever stands first."""
    read = take_anniversary(said.split(), 0)
    assert isinstance(read, Took)
    assert read.value == meant


@pytest.mark.parametrize(
    ("said", "told"),
    [
        ("30 Feb", "February has 29 days"),
        ("0 April", "April has 30 days"),
        ("1 April 2027", "leave out the year"),
    ],
)
def test_what_no_year_has_is_a_fault(said: str, told: str) -> None:
    """With the nearest day."""
    read = take_anniversary(said.split(), 0)
    assert isinstance(read, Fault)
    assert told in read.sentence
    assert isinstance(take_anniversary(read.nearest[0].split(), 0), Took)


@pytest.mark.parametrize("said", ["board", "12 months", "April"])
def test_other_words_are_none(said: str) -> None:
    """Nothing is guessed."""
    assert take_anniversary(said.split(), 0) is None


@given(st.dates())
def test_what_is_printed_is_read_back(day: date) -> None:
    """Every day of the year."""
    value = (day.month, day.day)
    read = take_anniversary(anniversary_text(value).split(), 0)
    assert isinstance(read, Took)
    assert read.value == value
