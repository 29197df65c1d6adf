"""Whether a day and a month's name make a date, in either order."""

from __future__ import annotations

from datetime import date

import pytest

from bot.language.named_dates import (
    MONTHS,
    WEEKDAYS,
    full_year,
    month_at,
    named_date,
    offered,
    ordinal_at,
    year_at,
)
from bot.language.reading import Took, hear

TODAY = date(2026, 11, 23)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("10 dec 2026", Took(date(2026, 12, 10), 3), id="day first"),
        pytest.param("dec 10 2026", Took(date(2026, 12, 10), 3), id="month first"),
        pytest.param("may 2", Took(date(2027, 5, 2), 2), id="a month that is also a verb"),
        pytest.param("may 2 hours", None, id="a month's name before a length"),
        pytest.param("march", None, id="a month alone"),
    ],
)
def test_named_dates(text: str, expected: Took[date] | None) -> None:
    """A named month is read with the day before or behind it."""
    assert named_date(hear(text.split(), 0), 0, TODAY) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("2026", (2026, 1), id="four figures"),
        pytest.param("26", (2026, 1), id="two figures"),
        pytest.param("next year", (2027, 2), id="next year"),
        pytest.param("2", (None, 0), id="one figure"),
        pytest.param("14 hrs", (None, 0), id="a time"),
        pytest.param("soon", (None, 0), id="a word"),
    ],
)
def test_years(text: str, expected: tuple[int | None, int]) -> None:
    """A year has two or more figures, and no unit of time behind it."""
    assert year_at(hear(text.split(), 0), 0, TODAY) == expected


def test_two_figures_are_of_this_century() -> None:
    """48 is 2048, and 1948 is written out."""
    assert (full_year("48"), full_year("1948")) == (2048, 1948)


def test_next_month_of_december_is_january() -> None:
    """Next month may lie in the next year."""
    assert month_at(["next", "month", ""], 0, date(2026, 12, 5)) == (1, 2027, 2)


@pytest.mark.parametrize(
    ("word", "number"), [("10th", 10), ("third", 3), ("thirty-first", 31), ("10", None), ("last", None)]
)
def test_ordinals(word: str, number: int | None) -> None:
    """Ordinals are read in figures and in words up to the longest month."""
    assert ordinal_at([word], 0) == number


def test_abbreviations_stand_for_one_name_each() -> None:
    """Every month has a short name, September two; no weekday is taken for a month."""
    assert len(MONTHS) == 12 + 11 + 1
    assert not MONTHS.keys() & WEEKDAYS.keys()


def test_only_days_that_are_read_back_are_offered() -> None:
    """At the edge of the years that are kept, a day beyond it is left out."""
    assert offered(date(2100, 12, 31), date(2101, 1, 1)) == ("Friday 31 December 2100",)
