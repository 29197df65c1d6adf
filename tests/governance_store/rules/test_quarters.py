"""Whether days fall into the right quarters, which are counted from April."""

from __future__ import annotations

from datetime import date

import pytest

from governance_store.rules.programmes import calendar, financial
from governance_store.rules.quarters import Quarter, quarter_in, quarter_of, quarters_of


@pytest.mark.parametrize(
    ("day", "called", "first", "last", "half"),
    [
        (date(2027, 4, 1), "Q1 2027/28", date(2027, 4, 1), date(2027, 6, 30), date(2027, 5, 16)),
        (date(2026, 12, 31), "Q3 2026/27", date(2026, 10, 1), date(2026, 12, 31), date(2026, 11, 16)),
        (date(2028, 2, 29), "Q4 2027/28", date(2028, 1, 1), date(2028, 3, 31), date(2028, 2, 15)),
        (date(2027, 7, 31), "Q2 2027/28", date(2027, 7, 1), date(2027, 9, 30), date(2027, 8, 16)),
    ],
)
def test_a_quarter_is_three_months_of_the_money(
    day: date, called: str, first: date, last: date, half: date
) -> None:
    """With its first and last day, and the day on which half of it is gone."""
    found = quarter_of(day)
    assert (str(found), found.starts, found.ends, found.half_gone) == (called, first, last, half)


def test_it_is_said_with_its_months() -> None:
    """So that nobody takes it for the calendar's."""
    assert quarter_of(date(2027, 1, 9)).in_full == "Q4 2026/27 (January to March 2027)"


def test_a_calendar_year_has_the_same_quarters_counted_from_january() -> None:
    """A year of the money begins with April to June."""
    assert quarter_in(calendar(2027), 1) == Quarter(date(2027, 1, 1)) == quarter_in(financial(2026), 4)
    assert [str(one) for one in quarters_of(calendar(2027))] == [
        "Q4 2026/27",
        "Q1 2027/28",
        "Q2 2027/28",
        "Q3 2027/28",
    ]
    assert quarters_of(financial(2027))[0].starts == date(2027, 4, 1)
