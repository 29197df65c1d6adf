from __future__ import annotations

from datetime import date

import pytest

from bot.language.bounds import take_bound
from bot.language.reading import Fault, Took

TODAY = date(2026, 11, 25)


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("Jan 2027", date(2027, 1, 1), date(2027, 1, 31)),
        ("February 2028", date(2028, 2, 1), date(2028, 2, 29)),
        ("Dec '27", date(2027, 12, 1), date(2027, 12, 31)),
        ("the end of March 2027", date(2027, 3, 1), date(2027, 3, 31)),
        ("7 Jan 2027", date(2027, 1, 7), date(2027, 1, 7)),
        ("2027-06-30", date(2027, 6, 30), date(2027, 6, 30)),
        ("December 10", date(2026, 12, 10), date(2026, 12, 10)),
    ],
)
def test_a_month_is_from_its_first_to_its_last_day(text: str, first: date, last: date) -> None:
    """A day is itself."""
    words = text.split()
    assert take_bound(words, 0, TODAY, last=False) == Took(first, len(words))
    assert take_bound(words, 0, TODAY, last=True) == Took(last, len(words))


@pytest.mark.parametrize(
    ("text", "nearest"),
    [
        ("Jan", ("January 2027", "January 2028")),
        ("Dec x", ("December 2026", "December 2027")),
        ("Jan 1900", ()),
    ],
)
def test_a_month_without_its_year_is_asked_about(text: str, nearest: tuple[str, ...]) -> None:
    """And one that is too far away is told as that."""
    read = take_bound(text.split(), 0, TODAY, last=False)
    assert isinstance(read, Fault)
    assert read.nearest == nearest
    assert all(isinstance(take_bound(one.split(), 0, TODAY, last=False), Took) for one in nearest)


@pytest.mark.parametrize("text", ["board", "14:00", "third", "the"])
def test_other_words_are_none(text: str) -> None:
    """They are left to others."""
    assert take_bound([text, "x"], 0, TODAY, last=False) is None
