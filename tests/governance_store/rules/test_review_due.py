"""Whether the next review falls on the right day: from completion or on an anniversary, without drift."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Final

import pytest
from hypothesis import given
from hypothesis import strategies as st

from governance_store.records.nation import Nation
from governance_store.records.period import Period, Unit
from governance_store.records.plan import Anniversary
from governance_store.rules.notice_period import after
from governance_store.rules.review_due import (
    anniversary_in,
    first_due,
    is_longer,
    looks_far_enough,
    next_due,
    opens,
    whole_years,
)

ENG: Final = Nation.ENG
YEAR: Final = Period(12, Unit.MONTHS)
TWO_YEARS: Final = Period(24, Unit.MONTHS)
WINDOW: Final = Period(90, Unit.DAYS)
APRIL: Final = Anniversary(4, 1)
LEAP: Final = Anniversary(2, 29)
DAYS: Final = st.dates(date(2020, 1, 1), date(2060, 12, 31))
ANNIVERSARIES: Final = st.dates(date(2028, 1, 1), date(2028, 12, 31)).map(
    lambda day: Anniversary(day.month, day.day)
)
INTERVALS: Final = st.one_of(
    st.builds(Period, st.integers(7, 3650), st.just(Unit.DAYS)),
    st.builds(Period, st.integers(1, 520), st.just(Unit.WEEKS)),
    st.builds(Period, st.integers(1, 120), st.just(Unit.MONTHS)),
)
WINDOWS: Final = st.integers(1, 180).map(lambda count: Period(count, Unit.DAYS))


@pytest.mark.parametrize(
    ("done", "interval", "anniversary", "due"),
    [
        pytest.param(date(2027, 3, 20), YEAR, None, date(2028, 3, 20), id="a year from completion"),
        pytest.param(date(2028, 2, 29), YEAR, None, date(2029, 2, 28), id="from a leap day"),
        pytest.param(date(2026, 8, 31), Period(6, Unit.MONTHS), None, date(2027, 2, 28), id="short month"),
        pytest.param(date(2027, 3, 20), YEAR, APRIL, date(2028, 4, 1), id="in the window of this year's"),
        pytest.param(date(2027, 4, 1), YEAR, APRIL, date(2028, 4, 1), id="on the anniversary itself"),
        pytest.param(date(2027, 9, 1), YEAR, APRIL, date(2028, 4, 1), id="five months late, and no drift"),
        pytest.param(date(2026, 11, 1), YEAR, APRIL, date(2027, 4, 1), id="before its window: stays due"),
        pytest.param(date(2027, 3, 20), TWO_YEARS, APRIL, date(2029, 4, 1), id="every two years"),
        pytest.param(date(2027, 2, 28), YEAR, LEAP, date(2028, 2, 29), id="29 February comes in leap years"),
        pytest.param(date(2028, 2, 29), YEAR, LEAP, date(2029, 2, 28), id="and is the 28th in others"),
    ],
)
def test_the_next_day_follows(
    done: date, interval: Period, anniversary: Anniversary | None, due: date
) -> None:
    """Known cases, worked out by hand."""
    assert next_due(done, interval, anniversary, WINDOW, ENG) == due


@given(DAYS, INTERVALS, WINDOWS)
def test_from_completion_it_is_one_interval_away(done: date, interval: Period, window: Period) -> None:
    """Whatever the window is, and always ahead."""
    due = next_due(done, interval, None, window, ENG)
    assert due == after(done, interval, ENG)
    assert due > done


@given(DAYS, st.integers(1, 10), ANNIVERSARIES, WINDOWS)
def test_an_anniversary_keeps_its_day(
    done: date, years: int, anniversary: Anniversary, window: Period
) -> None:
    """Ahead, on its day, never more than interval and window away, nor a year less than the interval."""
    due = next_due(done, Period(12 * years, Unit.MONTHS), anniversary, window, ENG)
    assert due == anniversary_in(due.year, anniversary)
    assert due > done
    apart = (due - done).days
    assert apart <= 366 * years + window.count
    assert apart >= 365 * (years - 1) + window.count - 1


@given(DAYS, st.integers(1, 4), ANNIVERSARIES, WINDOWS, st.data())
def test_reviews_in_their_windows_are_one_a_turn(
    first: date, years: int, anniversary: Anniversary, window: Period, data: st.DataObject
) -> None:
    """However early in its window each is done, the next is exactly so many years behind."""
    interval = Period(12 * years, Unit.MONTHS)
    due = next_due(first, interval, anniversary, window, ENG)
    for _turn in range(5):
        early = data.draw(st.integers(0, window.count))
        after_it = next_due(due - timedelta(days=early), interval, anniversary, window, ENG)
        assert after_it == anniversary_in(due.year + years, anniversary)
        due = after_it


@given(DAYS, st.integers(0, 400), ANNIVERSARIES, WINDOWS)
def test_a_later_review_is_never_followed_earlier(
    done: date, later: int, anniversary: Anniversary, window: Period
) -> None:
    """Who reviews later is not asked again sooner."""
    one = next_due(done, YEAR, anniversary, window, ENG)
    assert next_due(done + timedelta(days=later), YEAR, anniversary, window, ENG) >= one


def test_a_plan_of_which_no_review_is_known_has_its_first() -> None:
    """One interval ahead, or on the next anniversary; one that is today has been."""
    assert first_due(date(2026, 11, 2), YEAR, None, ENG) == date(2027, 11, 2)
    assert first_due(date(2026, 11, 2), TWO_YEARS, APRIL, ENG) == date(2027, 4, 1)
    assert first_due(date(2026, 4, 1), YEAR, APRIL, ENG) == date(2027, 4, 1)


@given(DAYS, WINDOWS)
def test_the_window_opens_before_the_day(due: date, window: Period) -> None:
    """So many days before it."""
    assert opens(due, window, ENG) == due - timedelta(days=window.count)


def test_whole_years_are_told_from_other_intervals() -> None:
    """Only they can keep an anniversary."""
    found = [whole_years(one) for one in (YEAR, TWO_YEARS, Period(18, Unit.MONTHS), Period(365, Unit.DAYS))]
    assert found == [1, 2, 0, 0]


def test_intervals_of_different_units_are_compared() -> None:
    """By the days that they come to."""
    assert is_longer(Period(53, Unit.WEEKS), YEAR, ENG)
    assert not is_longer(Period(365, Unit.DAYS), YEAR, ENG)


def test_a_plan_that_is_renewed_yearly_may_have_a_year_less_left() -> None:
    """Five years from when it was made are four at its next review."""
    assert looks_far_enough(date(2030, 11, 2), date(2026, 11, 2), 5)
    assert not looks_far_enough(date(2030, 11, 1), date(2026, 11, 2), 5)
