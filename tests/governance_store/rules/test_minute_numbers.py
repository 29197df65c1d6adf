"""Whether items of minutes are numbered as NHS bodies number them."""

from __future__ import annotations

from datetime import date

import pytest

from governance_store.rules.minute_numbers import (
    PATTERN,
    action_reference,
    decision_reference,
    financial_year,
    item_reference,
    missing_in,
    next_serial,
    short,
)


@pytest.mark.parametrize(
    ("day", "year"),
    [
        (date(2026, 12, 10), "2627"),
        (date(2027, 3, 31), "2627"),
        (date(2027, 4, 1), "2728"),
        (date(2099, 5, 1), "9900"),
    ],
)
def test_the_financial_year_begins_in_april(day: date, year: str) -> None:
    """The last day of March still belongs to the year before."""
    assert financial_year(day) == year


def test_the_pattern_is_the_networks() -> None:
    """Empty, it is the usual one."""
    assert item_reference("", "IB", date(2026, 12, 10), 14) == "IB/2627/014"
    assert item_reference("YEAR-CODE.NUMBER", "IB", date(2026, 12, 10), 14) == "2627-IB.014"
    assert item_reference("", "YEAR", date(2026, 12, 10), 14) == "YEAR/2627/014"


def test_a_pattern_that_could_name_two_items_alike_is_found_out() -> None:
    """It needs the committee, the year and the number, each once."""
    assert missing_in(PATTERN) == ()
    assert missing_in("CODE/NUMBER/NUMBER") == ("YEAR", "NUMBER")


def test_what_stands_under_an_item() -> None:
    """Actions have numbers, decisions letters, also beyond z."""
    assert action_reference("IB/2627/014", 0) == "IB/2627/014.1"
    assert [decision_reference("X", one) for one in (0, 1, 25, 26, 27)] == [
        "X(a)",
        "X(b)",
        "X(z)",
        "X(aa)",
        "X(ab)",
    ]
    assert short("IB/2627/014.1") == "014.1"


def test_numbers_run_on() -> None:
    """The first is 1."""
    assert (next_serial([]), next_serial([3, 1])) == (1, 4)
