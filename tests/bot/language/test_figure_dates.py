"""Whether dates in figures are read day first, or strictly year first."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.language.figure_dates import figure_date
from bot.language.reading import Fault, Took

TODAY = date(2026, 11, 23)


@pytest.mark.parametrize(
    ("word", "day"),
    [
        pytest.param("3/4/2026", date(2026, 4, 3), id="day first"),
        pytest.param("2026-04-03", date(2026, 4, 3), id="ISO"),
        pytest.param("03.04.26", date(2026, 4, 3), id="German stops"),
        pytest.param("3/4", date(2027, 4, 3), id="no year"),
    ],
)
def test_figures_are_read_day_first(word: str, day: date) -> None:
    """The third of April is never the fourth of March."""
    assert figure_date([word], 0, TODAY) == Took(day, 1)


@pytest.mark.parametrize("word", ["3/4-2026", "1.2", "3-4", "1.2.3", "1/2/3/4", "50/50", "0/4", "20261210"])
def test_other_figures_are_no_dates(word: str) -> None:
    """Versions, shares and mixed marks are left to others."""
    assert figure_date([word], 0, TODAY) is None


@given(st.integers(1, 12), st.integers(13, 31), st.integers(2000, 2099))
def test_the_american_order_is_never_read(month: int, day: int, year: int) -> None:
    """What makes sense only with the month first is a fault, which offers the day first if it exists."""
    fault = figure_date([f"{month}/{day}/{year}"], 0, TODAY)
    assert isinstance(fault, Fault)
    assert fault.nearest in {(f"{day}/{month}/{year}",), ()}
