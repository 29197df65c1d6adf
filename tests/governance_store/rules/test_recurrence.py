from __future__ import annotations

from datetime import date, datetime, timedelta
from typing import Final

import pytest
from dateutil import rrule as independent  # type: ignore[import-untyped]  # for tests only
from hypothesis import given
from hypothesis import strategies as st

from governance_store.records.nation import Nation
from governance_store.records.period import Cycle
from governance_store.records.series import LAST, DaysOff, Recurrence, Season
from governance_store.rules.recurrence import (
    Occurrence,
    next_after,
    occurrences,
    pattern_days,
    reason_not_to_meet,
)
from governance_store.rules.working_days import is_working_day

THIRD_THURSDAY: Final = Recurrence(2, Cycle.MONTHS, 3, 3)
FIRST_MONDAY: Final = Recurrence(1, Cycle.MONTHS, 0, 1)
MONDAYS: Final = Recurrence(1, Cycle.WEEKS, 0)
AUGUST: Final = Season((8, 1), (8, 31))

weekly: Final = st.builds(Recurrence, st.integers(1, 10), st.just(Cycle.WEEKS), st.integers(0, 6))
nth: Final = st.builds(
    Recurrence,
    st.integers(1, 14),
    st.just(Cycle.MONTHS),
    st.integers(0, 6),
    st.sampled_from([1, 2, 3, 4, LAST]),
)
monthly: Final = st.builds(
    Recurrence, st.integers(1, 14), st.just(Cycle.MONTHS), st.none(), st.integers(1, 28) | st.just(LAST)
)
patterns: Final = weekly | nth | monthly
some_days: Final = st.dates(date(2025, 1, 1), date(2031, 12, 31))


def by_dateutil(recurrence: Recurrence, start: date, last: date, interval: int) -> list[date]:
    """The same days by a library that others wrote."""
    dtstart, until = (datetime.combine(day, datetime.min.time()) for day in (start, last))
    if recurrence.cycle is Cycle.WEEKS:
        found = independent.rrule(
            independent.WEEKLY, dtstart, interval, byweekday=recurrence.weekday, until=until
        )
    elif recurrence.weekday is None:
        found = independent.rrule(
            independent.MONTHLY, dtstart, interval, bymonthday=recurrence.nth, until=until
        )
    else:
        found = independent.rrule(
            independent.MONTHLY,
            dtstart,
            interval,
            byweekday=recurrence.weekday,
            bysetpos=recurrence.nth,
            until=until,
        )
    return [one.date() for one in found]


@given(recurrence=patterns, start=some_days, days=st.integers(0, 900))
def test_the_days_of_a_pattern_are_those_of_the_standard(
    recurrence: Recurrence, start: date, days: int
) -> None:
    """RFC 5545 read by another program, from the first day of the pattern on, gives the same days."""
    last = start + timedelta(days=days)
    first = next(iter(by_dateutil(recurrence, start, start + timedelta(days=70), 1)))
    expected = by_dateutil(recurrence, first, last, recurrence.every) if first <= last else []
    assert pattern_days(recurrence, start, last) == expected


@given(recurrence=patterns, start=some_days)
def test_the_day_after_one_is_the_next_of_them(recurrence: Recurrence, start: date) -> None:
    """Whichever day of the pattern is asked about."""
    days = pattern_days(recurrence, start, start + timedelta(days=1500))
    assert [next_after(recurrence, one) for one in days[:-1]] == days[1:]


def test_a_pattern_counts_on_from_an_anchor() -> None:
    """What is left of a series every other month stays in its months, though it is asked for from another."""
    days = pattern_days(THIRD_THURSDAY, date(2027, 6, 1), date(2027, 12, 31), anchor=date(2027, 7, 15))
    assert [one.month for one in days] == [7, 9, 11]


def test_bank_holidays_are_named() -> None:
    """Easter Monday is none in Scotland."""
    easter = date(2027, 3, 29)
    told = "a bank holiday in England (Easter Monday)"
    assert reason_not_to_meet(MONDAYS, easter, Nation.ENG, ()) == told
    assert reason_not_to_meet(MONDAYS, easter, Nation.SCT, ()) is None


def test_a_saturday_is_no_day_off_where_saturdays_were_asked_for() -> None:
    """Who says Saturday means it; a day of the month gives way to the weekend."""
    saturday = date(2027, 5, 15)
    assert reason_not_to_meet(Recurrence(1, Cycle.WEEKS, 5), saturday, Nation.ENG, ()) is None
    fifteenth = Recurrence(1, Cycle.MONTHS, None, 15)
    assert reason_not_to_meet(fifteenth, saturday, Nation.ENG, ()) == "at the weekend"


@pytest.mark.parametrize(
    ("recurrence", "day", "moved"),
    [
        pytest.param(FIRST_MONDAY, date(2027, 5, 3), date(2027, 5, 10), id="the same weekday a week later"),
        pytest.param(
            Recurrence(1, Cycle.MONTHS, None, 1), date(2027, 5, 1), date(2027, 5, 4), id="over a bank holiday"
        ),
        pytest.param(FIRST_MONDAY, date(2027, 8, 2), None, id="not past the next one"),
        pytest.param(
            Recurrence(2, Cycle.MONTHS, 0, 1), date(2027, 8, 2), date(2027, 9, 6), id="behind the season"
        ),
        pytest.param(MONDAYS, date(2027, 5, 3), None, id="a weekly meeting cannot wait a week"),
    ],
)
def test_a_meeting_that_gives_way(recurrence: Recurrence, day: date, moved: date | None) -> None:
    """It moves as its pattern was said, and is left out rather than run into the next one."""
    (one,) = occurrences(recurrence, [day], Nation.ENG, (AUGUST,), DaysOff.MOVE)
    assert (one.original, one.day) == (day, moved)
    assert one.because


def test_what_is_skipped_has_no_day_and_what_is_free_stays() -> None:
    """And where nobody has said what to do, there is no day either."""
    days = [date(2027, 5, 3), date(2027, 6, 7)]
    for choice in (DaysOff.SKIP, None):
        first, second = occurrences(FIRST_MONDAY, days, Nation.ENG, (), choice)
        assert first.day is None
        assert second == Occurrence(days[1], days[1])


@given(recurrence=patterns, start=some_days, nation=st.sampled_from(Nation))
def test_moved_meetings_keep_their_order_and_never_fall_on_a_day_off(
    recurrence: Recurrence, start: date, nation: Nation
) -> None:
    """Calendars take no occurrence that comes to the day of the next, or past it."""
    days = pattern_days(recurrence, start, start + timedelta(days=700))
    kept = [one.day for one in occurrences(recurrence, days, nation, (AUGUST,), DaysOff.MOVE) if one.day]
    assert kept == sorted(set(kept))
    asked_for_weekends = recurrence.weekday in {5, 6}
    assert all(not AUGUST.holds(day) for day in kept)
    assert asked_for_weekends or all(is_working_day(day, nation) for day in kept)
