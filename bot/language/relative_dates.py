"""Which day is meant by words that start from today: next Thursday, in three weeks, third Tuesday of May?

British usage. A weekday alone, or with "next", is the coming one, never today; "Monday week" is a week
after it; weeks begin on Monday. A month later is the day of the same number, or the last day of a shorter
month.
"""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Sequence
from datetime import date, timedelta

from bot.language.named_dates import (
    FIRST_YEAR,
    LAST_YEAR,
    WEEKDAYS,
    month_at,
    offered,
    ordinal_at,
    outside_years,
    year_at,
)
from bot.language.numbers import counted_at
from bot.language.reading import Fault, Read, Took, longest
from governance_store.rules.local_time import MONTH_NAMES, WEEKDAY_NAMES
from governance_store.rules.notice_period import months_away

A_WEEK = 7
DAYS_FROM_TODAY = {"yesterday": -1, "today": 0, "tomorrow": 1}
WEEKS_LATER = {"week": 1, "fortnight": 2}
DAYS_IN = {"day": 1, "week": 7, "fortnight": 14}
MONTHS_IN = {"month": 1, "year": 12}
UNITS = {word + end: word for word in DAYS_IN | MONTHS_IN for end in ("", "s", "'s", "s'")}
MOST = 60_000  # days: more lead out of every year that is kept
MOST_OF_ONE_WEEKDAY = 5


def relative_date(heard: Sequence[str], at: int, today: date) -> Read[date]:
    """A day that is named by its distance from today, or by its place in a week, month or year."""
    shapes = (_near_today, _weekday, _weekday_of_week, _weeks_on, _distance, _place_in_month, _edge, _no_day)
    reading = longest(shape(heard, at, today) for shape in shapes)
    if isinstance(reading, Took) and not FIRST_YEAR <= reading.value.year <= LAST_YEAR:
        return outside_years(reading.end)
    return reading


def coming(weekday: int, today: date) -> date:
    """The coming day of this name, strictly after today."""
    return today + timedelta(days=(weekday - today.weekday() - 1) % A_WEEK + 1)


def _near_today(heard: Sequence[str], at: int, today: date) -> Read[date]:
    two_away = {("after", "tomorrow"): 2, ("before", "yesterday"): -2}.get((heard[at + 1], heard[at + 2]))
    if heard[at] == "day" and two_away:
        return Took(today + timedelta(days=two_away), at + 3)
    if heard[at] not in DAYS_FROM_TODAY:
        return None
    day = today + timedelta(days=DAYS_FROM_TODAY[heard[at]])
    return _perhaps_weeks_later(day, heard, at + 1)


def _perhaps_weeks_later(day: date, heard: Sequence[str], at: int) -> Took[date]:
    """Monday week, today fortnight."""
    weeks = WEEKS_LATER.get(heard[at], 0)
    return Took(day + timedelta(weeks=weeks), at + bool(weeks))


def _weekday(heard: Sequence[str], at: int, today: date) -> Read[date]:
    lead = heard[at] if heard[at] in {"this", "next", "coming", "last"} else ""
    place = at + bool(lead)
    if heard[place] not in WEEKDAYS:
        return None
    weekday = WEEKDAYS[heard[place]]
    day = coming(weekday, today)
    if lead == "last":
        return Took(day - timedelta(weeks=2 if weekday == today.weekday() else 1), place + 1)
    if lead == "this" and weekday == today.weekday():
        sentence = f"Today is itself a {WEEKDAY_NAMES[weekday]}."
        return Fault(sentence, offered(today, day), 0, place + 1)
    return _perhaps_weeks_later(day, heard, place + 1)


def _weekday_of_week(heard: Sequence[str], at: int, today: date) -> Read[date]:
    """Thursday next week, Thursday of this week, next week on Thursday."""
    if heard[at] in WEEKDAYS:
        weekday, which, end = heard[at], at + 1 + (heard[at + 1] in {"of", "in"}), 0
    else:
        place = at + 2 + (heard[at + 2] == "on")
        weekday, which, end = heard[place], at, place + 1
    if weekday not in WEEKDAYS or heard[which] not in {"this", "next"} or heard[which + 1] != "week":
        return None
    days = WEEKDAYS[weekday] - today.weekday() + A_WEEK * (heard[which] == "next")
    return Took(today + timedelta(days=days), end or which + 2)


def _weeks_on(heard: Sequence[str], at: int, today: date) -> Read[date]:
    """A week on Friday, a fortnight today, three weeks from tomorrow, ten days from now."""
    counted = counted_at(heard, at)
    unit = UNITS.get(heard[counted[1]]) if counted else None
    if counted is None or unit is None:
        return None
    place = counted[1] + 1
    linked = heard[place] in {"on", "from", "after"}
    start = _start(heard, place + linked, today, linked=linked)
    return _added(start[0], counted[0], unit, start[1]) if start else None


def _start(heard: Sequence[str], at: int, today: date, *, linked: bool) -> tuple[date, int] | None:
    word = "today" if heard[at] == "now" and linked else heard[at]
    if word in {"today", "tomorrow"}:
        return today + timedelta(days=DAYS_FROM_TODAY[word]), at + 1
    return (coming(WEEKDAYS[word], today), at + 1) if linked and word in WEEKDAYS else None


def _distance(heard: Sequence[str], at: int, today: date) -> Read[date]:
    """In three weeks, in a fortnight's time, ten days ago."""
    ahead = heard[at] == "in"
    counted = counted_at(heard, at + ahead)
    unit = UNITS.get(heard[counted[1]]) if counted else None
    if counted is None or unit is None:
        return None
    end = counted[1] + 1
    if ahead:
        return _added(today, counted[0], unit, end + (heard[end] == "time"))
    return _added(today, -counted[0], unit, end + 1) if heard[end] == "ago" else None


def _added(day: date, count: int, unit: str, end: int) -> Took[date] | Fault:
    if abs(count) * DAYS_IN.get(unit, 0) > MOST or abs(count) * MONTHS_IN.get(unit, 0) > MOST // 31:
        return outside_years(end)
    if unit in DAYS_IN:
        return Took(day + timedelta(days=count * DAYS_IN[unit]), end)
    return Took(months_away(day, count * MONTHS_IN[unit]), end)


def _place_in_month(heard: Sequence[str], at: int, today: date) -> Read[date]:
    """The third Tuesday of March, the last Friday in January 2027."""
    place = 0 if heard[at] == "last" else ordinal_at(heard, at)
    if (
        place is None
        or place > MOST_OF_ONE_WEEKDAY
        or heard[at + 1] not in WEEKDAYS
        or heard[at + 2] not in {"of", "in"}
    ):
        return None
    found = month_at(heard, at + 3, today)
    if found is None:
        return None
    month, year, end = found
    if year is None:
        year, end = year_at(heard, end, today)
    weekday = WEEKDAYS[heard[at + 1]]
    if year is None:
        year = _coming_year(place, weekday, month, today)
    return _counted_in_month(place, weekday, month, year, end)


def _coming_year(place: int, weekday: int, month: int, today: date) -> int:
    this_year = _counted_in_month(place, weekday, month, today.year, 0)
    gone = isinstance(this_year, Took) and this_year.value < today
    return today.year + (gone or month < today.month)


def _counted_in_month(place: int, weekday: int, month: int, year: int, end: int) -> Took[date] | Fault:
    if not FIRST_YEAR <= year <= LAST_YEAR:
        return outside_years(end, year)
    opens, length = monthrange(year, month)
    first = 1 + (weekday - opens) % A_WEEK
    days = range(first, length + 1, A_WEEK)
    if place <= len(days):
        return Took(date(year, month, days[place - 1]), end)
    sentence = f"{MONTH_NAMES[month - 1]} {year} has only {len(days)} {WEEKDAY_NAMES[weekday]}s."
    return Fault(sentence, offered(date(year, month, days[-1])), 0, end)


def _edge(heard: Sequence[str], at: int, today: date) -> Read[date]:
    """End of month, end of March 2027, start of next month, end of the year."""
    if heard[at] not in {"end", "start", "beginning"} or heard[at + 1] != "of":
        return None
    last = heard[at] == "end"
    place = at + 2 + (heard[at + 2] == "the")
    year, end = (today.year, place + 1) if heard[place] == "year" else year_at(heard, place, today)
    if year is not None:
        return Took(date(min(year, LAST_YEAR + 1), 12 if last else 1, 31 if last else 1), end)
    month = month_at(heard, place, today)
    return (
        _edge_of_month(heard, month, today, last=last)
        if month
        else _edge_of_week(heard, place, today, last=last)
    )


def _edge_of_month(
    heard: Sequence[str], found: tuple[int, int | None, int], today: date, *, last: bool
) -> Took[date] | Fault:
    month, year, end = found
    if year is None:
        year, end = year_at(heard, end, today)
    if year is None:
        gone = month < today.month or (month == today.month and not last and today.day > 1)
        year = today.year + gone
    if not FIRST_YEAR <= year <= LAST_YEAR:
        return outside_years(end, year)
    return Took(date(year, month, monthrange(year, month)[1] if last else 1), end)


def _edge_of_week(heard: Sequence[str], at: int, today: date, *, last: bool) -> Fault | None:
    """A week may be thought to end on Friday or on Sunday."""
    which = heard[at] if heard[at] in {"this", "next"} else ""
    place = at + bool(which)
    if not last or heard[place] != "week":
        return None
    monday = today - timedelta(days=today.weekday()) + timedelta(weeks=which == "next")
    near = offered(*(monday + timedelta(days=days) for days in (4, 6)))
    return Fault("The end of a week may be its Friday or its Sunday.", near, 0, place + 1)


def _no_day(heard: Sequence[str], at: int, today: date) -> Fault | None:
    """Next week and next month name no day."""
    which, span = heard[at], heard[at + 1]
    if which not in {"this", "next"} or span not in {"week", "month"}:
        return None
    later = which == "next"
    if span == "week":
        first = today - timedelta(days=today.weekday()) + timedelta(weeks=later)
        near = [first + timedelta(days=days) for days in range(5)]
    else:
        first = months_away(today.replace(day=1), int(later))
        near = [first, months_away(first, 1) - timedelta(days=1)]
    return Fault(f"{which.capitalize()} {span} names no day.", offered(*near), 0, at + 2)
