"""The days of the demonstration's year, for whatever day it is loaded."""

from __future__ import annotations

from datetime import date, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.demonstration.days import (
    BY_COMMITTEE,
    MOVED,
    NATION,
    called_for,
    day_after,
    held_on,
    left_on,
    meeting_day,
    week,
    working_day,
)
from governance_store.rules.working_days import is_working_day

TODAY = date(2026, 11, 23)


@given(st.dates(date(2000, 1, 1), date(2089, 12, 31)))
def test_committees_meet_on_days_on_which_people_can(day: date) -> None:
    """Not on a bank holiday, at a weekend or around Christmas."""
    found = meeting_day(day)
    assert day <= found <= day + timedelta(days=15)
    assert is_working_day(found, NATION)
    assert date(found.year, 1, 3) < found < date(found.year, 12, 23)


@pytest.mark.parametrize(
    ("day", "working"),
    [
        pytest.param(date(2026, 11, 20), date(2026, 11, 20), id="a Friday"),
        pytest.param(date(2026, 11, 21), date(2026, 11, 23), id="a Saturday"),
        pytest.param(date(2026, 12, 25), date(2026, 12, 29), id="Christmas, whose Boxing Day is a Saturday"),
    ],
)
def test_days_off_are_stepped_over(day: date, working: date) -> None:
    """The next working day of England is taken."""
    assert working_day(day) == working


def test_weeks_are_counted_from_monday() -> None:
    """Whatever day of the week it is, the year has the same shape."""
    assert week(date(2026, 11, 29), 0) == date(2026, 11, 23)
    assert week(date(2026, 11, 23), -1, 4) == date(2026, 11, 20)


def test_a_meeting_is_held_when_it_was_called_for_unless_it_was_moved() -> None:
    """The one that was moved is held a week later, and at another time."""
    for committee, rhythm in BY_COMMITTEE.items():
        for in_week in rhythm.weeks:
            called, (held, clock) = called_for(TODAY, committee, in_week), held_on(TODAY, committee, in_week)
            moved = (committee, in_week) == MOVED
            assert ((held - called).days, clock) == ((7, time(15)) if moved else (0, rhythm.begins))


@given(st.dates(date(2000, 1, 1), date(2089, 12, 31)))
def test_somebody_leaves_half_a_year_ago_on_a_working_day(today: date) -> None:
    """So there is time for her roles to be missed; the day after any day is one on which offices are open."""
    assert is_working_day(left_on(today), NATION)
    assert timedelta(weeks=23) < today - left_on(today) < timedelta(weeks=26)
    assert today < day_after(today) <= today + timedelta(days=6)
    assert is_working_day(day_after(today), NATION)
