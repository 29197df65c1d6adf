"""Whether days that are named from today are counted rightly."""

from __future__ import annotations

from calendar import monthrange
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.language.numbers import NUMBER_WORDS
from bot.language.reading import Fault, Took, hear
from bot.language.relative_dates import coming, relative_date
from governance_store.rules.local_time import MONTH_NAMES, WEEKDAY_NAMES

days_of_a_century = st.dates(date(2000, 1, 1), date(2090, 12, 31))


@given(today=days_of_a_century, weekday=st.integers(0, 6))
def test_the_coming_weekday_is_the_first_after_today(today: date, weekday: int) -> None:
    """Of the seven days after today it is the one of that name."""
    assert coming(weekday, today) == next(
        day for day in (today + timedelta(days=n) for n in range(1, 8)) if day.weekday() == weekday
    )


@given(
    today=days_of_a_century,
    count=st.sampled_from(sorted(NUMBER_WORDS)),
    unit=st.sampled_from(["days", "weeks"]),
)
def test_so_many_days_or_weeks_ahead(today: date, count: str, unit: str) -> None:
    """In three weeks is twenty-one days from today."""
    days = NUMBER_WORDS[count] * (7 if unit == "weeks" else 1)
    assert relative_date(hear(["in", count, unit], 0), 0, today) == Took(today + timedelta(days=days), 3)


@given(today=days_of_a_century, place=st.integers(0, 4), weekday=st.integers(0, 6), month=st.integers(1, 12))
def test_the_place_of_a_weekday_in_a_month(today: date, place: int, weekday: int, month: int) -> None:
    """The third Tuesday is the one from the 15th to the 21st; a fifth may not exist."""
    ordinal = ("first", "second", "third", "fourth", "fifth")[place]
    words = [ordinal, WEEKDAY_NAMES[weekday], "of", MONTH_NAMES[month - 1]]
    reading = relative_date(hear(words, 0), 0, today)
    if isinstance(reading, Fault):
        assert ordinal == "fifth"
        return
    assert isinstance(reading, Took)
    day = reading.value
    assert (day.weekday(), day.month, (day.day - 1) // 7) == (weekday, month, place)
    assert today <= day


@given(today=days_of_a_century, month=st.integers(1, 12), year=st.integers(2000, 2099))
def test_the_end_of_a_month_is_its_last_day(today: date, month: int, year: int) -> None:
    """Leap years included."""
    words = ["end", "of", MONTH_NAMES[month - 1], str(year)]
    assert relative_date(hear(words, 0), 0, today) == Took(date(year, month, monthrange(year, month)[1]), 4)


@pytest.mark.parametrize(
    "text", ["week", "next", "in three", "three weeks", "a week in Friday", "10 days", "end of meeting"]
)
def test_unfinished_phrases_are_no_days(text: str) -> None:
    """A length of time is no day until it is said from when."""
    assert relative_date(hear(text.split(), 0), 0, date(2026, 11, 23)) is None
