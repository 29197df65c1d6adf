"""Which day is meant by a date with the month's name: 10 Dec, 10th of December 2026, December 10, 2026?

A named month cannot be mistaken for a day, so both orders are read. Without a year the coming one is meant.
"""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from bot.language.nearest import slip_of
from bot.language.reading import Fault, Read, Took
from governance_store.rules.local_time import MONTH_NAMES, WEEKDAY_NAMES, date_in_full

FIRST_YEAR, LAST_YEAR = 1948, 2100
MONTHS = {name.lower(): number for number, name in enumerate(MONTH_NAMES, 1)}
MONTHS |= {name[:3]: number for name, number in MONTHS.items()} | {"sept": 9}
WEEKDAYS = {name.lower(): number for number, name in enumerate(WEEKDAY_NAMES)}
WEEKDAYS |= {name[:3]: number for name, number in WEEKDAYS.items()}
WEEKDAYS |= {"tues": 1, "weds": 2, "thur": 3, "thurs": 3}
ORDINALS = (
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth "
    "fifteenth sixteenth seventeenth eighteenth nineteenth twentieth twenty-first twenty-second twenty-third "
    "twenty-fourth twenty-fifth twenty-sixth twenty-seventh twenty-eighth twenty-ninth thirtieth thirty-first"
)
ORDINAL_WORDS = {word: number for number, word in enumerate(ORDINALS.split(), 1)}
LONGEST_MONTH = 31
CENTURY = 2000
MONTHS_A_YEAR = 12
LEAP_DAY = 29
FEBRUARY = 2

_DAY = r"([0-9]{1,2})(st|nd|rd|th)?"
_YEAR = r"[0-9]{2,9}"
_JOINED = r"([0-9]{1,2})(?:st|nd|rd|th)?([-/.]?)([a-z]{3,10})(?:[-/.]?([0-9]{4}|[0-9]{2}))?"
# A number of two to four figures before one of these is a time or a length, never a year.
_UNITS_OF_TIME = (
    "am pm a.m p.m noon midday midnight o'clock h hr hrs hour hours m min mins minute minutes day days "
    "week weeks working clear month months percent per %"
)
_NO_YEAR_BEFORE = frozenset(_UNITS_OF_TIME.split())
_NAMED_HOURS = frozenset({"noon", "midday", "midnight"})


def named_date(heard: Sequence[str], at: int, today: date) -> Read[date]:
    """A day and a month's name in either order, with or without the year."""
    found = _joined(heard, at) or _day_first(heard, at, today) or _month_first(heard, at)
    if found is None:
        return _month_and_year(heard, at)
    day, month, year, end = found
    if year is None:
        year, end = year_at(heard, end, today)
    if year is None:
        return coming_date(day, month, today, end)
    if FIRST_YEAR <= year <= LAST_YEAR:
        return date_of(day, month, year, end)
    coming = coming_date(day, month, today, end)
    near = offered(coming.value) if isinstance(coming, Took) else coming.nearest
    return replace(outside_years(end, year), nearest=near)


def coming_date(day: int, month: int, today: date, end: int) -> Took[date] | Fault:
    """The coming day of this number in this month; today counts as coming."""
    year = today.year + ((month, day) < (today.month, today.day))
    reading = date_of(day, month, year, end)
    if (day, month) == (LEAP_DAY, FEBRUARY) and isinstance(reading, Fault):
        leap = next(y for y in range(year, year + 9) if monthrange(y, FEBRUARY)[1] == LEAP_DAY)
        return Fault(reading.sentence, (*reading.nearest, *offered(date(leap, month, day))), 0, end)
    return reading


def date_of(day: int, month: int, year: int, end: int) -> Took[date] | Fault:
    """The day of this number in this month and year, if there is one."""
    if not FIRST_YEAR <= year <= LAST_YEAR:
        return outside_years(end, year)
    length = monthrange(year, month)[1]
    if 1 <= day <= length:
        return Took(date(year, month, day), end)
    named = MONTH_NAMES[month - 1] + (f" {year}" if month == FEBRUARY else "")
    sentence = f"{named} has {length} days, so {day} {named} does not exist."
    near = [date(year, month, length if day else 1)]
    if length < day <= LONGEST_MONTH:
        near.append(date(year, month + 1, 1))
    return Fault(sentence, offered(*near), 0, end)


def outside_years(end: int, year: int | None = None) -> Fault:
    """Nothing that a committee of the health service did or will do lies so far away."""
    what = f"The year {year}" if year is not None else "That day"
    return Fault(f"{what} is outside the years {FIRST_YEAR} to {LAST_YEAR}.", (), 0, end)


def offered(*days: date) -> tuple[str, ...]:
    """The days that were probably meant, as text that is read back; without those outside the years kept."""
    return tuple(date_in_full(day) for day in days if FIRST_YEAR <= day.year <= LAST_YEAR)


def month_at(heard: Sequence[str], at: int, today: date) -> tuple[int, int | None, int] | None:
    """A month by name, or "this month" or "next month" with its year; and where the words end."""
    if heard[at] in MONTHS:
        return MONTHS[heard[at]], None, at + 1
    first = at + (heard[at] == "the")
    if heard[first] == "month":
        return today.month, today.year, first + 1
    if heard[at] in {"this", "next"} and heard[at + 1] == "month":
        years, month = divmod(today.month - 1 + (heard[at] == "next"), MONTHS_A_YEAR)
        return month + 1, today.year + years, at + 2
    return None


def year_at(heard: Sequence[str], at: int, today: date) -> tuple[int | None, int]:
    """A year in two or four figures (two are of this century) or in words, if one stands here."""
    word, following = heard[at], heard[at + 1]
    if following == "year" and word in {"this", "next"}:
        return today.year + (word == "next"), at + 2
    if not re.fullmatch(_YEAR, word) or (
        following in _NO_YEAR_BEFORE and not _year_all_the_same(word, following)
    ):
        return None, at
    return full_year(word), at + 1


def _year_all_the_same(figures: str, following: str) -> bool:
    """17 Dec 2026 noon: four figures are no hour before a named time, and nothing lasts 2026 minutes."""
    return len(figures) == len("2026") and following in _NAMED_HOURS | {"minute", "minutes"}


def full_year(figures: str) -> int:
    """The year of two or more figures; two are of this century."""
    return int(figures) + CENTURY * (len(figures) == len("26"))


def ordinal_at(heard: Sequence[str], at: int) -> int | None:
    """The number that a word such as 10th or third says."""
    figures = re.fullmatch(_DAY, heard[at])
    return int(figures[1]) if figures and figures[2] else ORDINAL_WORDS.get(heard[at])


def _joined(heard: Sequence[str], at: int) -> tuple[int, int, int | None, int] | None:
    """All in one word: 10-Dec-2026, 10dec."""
    parts = re.fullmatch(_JOINED, heard[at])
    if parts is None or parts[3] not in MONTHS:
        return None
    return int(parts[1]), MONTHS[parts[3]], full_year(parts[4]) if parts[4] else None, at + 1


def misspelt_joined(heard: Sequence[str], at: int) -> str | None:
    """The word with its month put right, where it is a joined date with a misspelt month."""
    parts = re.fullmatch(_JOINED, heard[at])
    month = slip_of(parts[3], tuple(MONTHS)) if parts and parts[2] else None
    return heard[at].replace(parts[3], month) if parts and month else None


def _day_first(heard: Sequence[str], at: int, today: date) -> tuple[int, int, int | None, int] | None:
    figures = re.fullmatch(_DAY, heard[at])
    day = int(figures[1]) if figures else ORDINAL_WORDS.get(heard[at])
    month = month_at(heard, at + 1 + (heard[at + 1] == "of"), today)
    return None if day is None or month is None else (day, *month)


def _month_first(heard: Sequence[str], at: int) -> tuple[int, int, None, int] | None:
    """December 10, and December the 10th."""
    place = at + 1 + (heard[at + 1] == "the")
    figures = re.fullmatch(_DAY, heard[place])
    day = int(figures[1]) if figures else ORDINAL_WORDS.get(heard[place])
    if heard[at] not in MONTHS or day is None or heard[place + 1] in _NO_YEAR_BEFORE:
        return None
    return day, MONTHS[heard[at]], None, place + 1


def _month_and_year(heard: Sequence[str], at: int) -> Fault | None:
    if heard[at] not in MONTHS or not re.fullmatch(r"(19|20)[0-9]{2}", heard[at + 1]):
        return None
    month, year = MONTHS[heard[at]], int(heard[at + 1])
    if not FIRST_YEAR <= year <= LAST_YEAR:
        return outside_years(at + 2, year)
    near = (date(year, month, 1), date(year, month, monthrange(year, month)[1]))
    sentence = f"{MONTH_NAMES[month - 1]} {year} is a month, and names no day of it."
    return Fault(sentence, offered(*near), 0, at + 2)
