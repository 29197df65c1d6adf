"""In which part of every year does a committee not meet? August, or 20 December to 3 January."""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Sequence

from bot.language.named_dates import MONTHS, ordinal_at
from bot.language.nearest import slip_of
from bot.language.reading import Fault, Read, Took, hear, moved, said
from governance_store.records.series import Season
from governance_store.rules.local_time import MONTH_NAMES

LEAP_YEAR = 2028
_DAY = re.compile("([0-9]{1,2})(st|nd|rd|th)?")
_YEAR = re.compile("(19|20)[0-9]{2}")
_LINKS = frozenset({"to", "until", "till", "-"})
MonthAndDay = tuple[int, int]


def take_seasons(words: Sequence[str], start: int) -> Read[tuple[Season, ...]]:
    """One part of the year, or several joined by “and”."""
    heard = hear(words, start)
    found: list[Season] = []
    at, end = 0, 0
    while True:
        one = _season(heard, at, words, start)
        if not isinstance(one, Took):
            break
        found, end = [*found, one.value], one.end
        if heard[end] not in {"and", "&"}:
            return Took(tuple(found), start + end)
        at = end + 1
    if isinstance(one, Fault):
        return moved(one, start)
    return Took(tuple(found), start + end) if found else None


def _season(heard: Sequence[str], at: int, words: Sequence[str], start: int) -> Read[Season]:
    if heard[at] in MONTHS and _of_day(heard, at) is None:
        return _months(heard, at)
    first = _of_day(heard, at)
    if not isinstance(first, Took):
        return first or _misspelt(heard, at)
    if heard[first.end] not in _LINKS:
        return _no_end(first, said(words, start + at, start + first.end))
    last = _of_day(heard, first.end + 1)
    if isinstance(last, Took):
        return Took(Season(first.value, last.value), last.end)
    return last or _no_end(first, said(words, start + at, start + first.end))


def _months(heard: Sequence[str], at: int) -> Took[Season] | Fault:
    """August, or July to August."""
    month, end = MONTHS[heard[at]], at + 1
    until = month
    if heard[end] in _LINKS and heard[end + 1] in MONTHS:
        until, end = MONTHS[heard[end + 1]], end + 2
    season = Season((month, 1), (until, _length(until)))
    return _no_year(season, heard, end) or Took(season, end)


def _of_day(heard: Sequence[str], at: int) -> Took[MonthAndDay] | Fault | None:
    """1 Aug, the 1st of August, August 1; never with a year."""
    at += heard[at] == "the"
    figures = _DAY.fullmatch(heard[at])
    day = int(figures[1]) if figures else ordinal_at(heard, at)
    end = at + 1 + (heard[at + 1] == "of")
    if day is not None and heard[end] in MONTHS:
        return _checked(MONTHS[heard[end]], day, heard, end + 1)
    figures = _DAY.fullmatch(heard[at + 1])
    if heard[at] in MONTHS and figures:
        return _checked(MONTHS[heard[at]], int(figures[1]), heard, at + 2)
    return None


def _checked(month: int, day: int, heard: Sequence[str], end: int) -> Took[MonthAndDay] | Fault:
    if not 1 <= day <= _length(month):
        named = MONTH_NAMES[month - 1]
        return Fault(f"{named} has {_length(month)} days, so there is no {day} {named}.", (), 0, end)
    if _YEAR.fullmatch(heard[end]):
        return Fault("A closed season is the same every year: leave out the year.", (), 0, end + 1)
    return Took((month, day), end)


def _no_year(season: Season, heard: Sequence[str], end: int) -> Fault | None:
    if _YEAR.fullmatch(heard[end]):
        told = "A closed season is the same every year: leave out the year."
        return Fault(told, (str(season),), 0, end + 1)
    return None


def _no_end(first: Took[MonthAndDay], told: str) -> Fault:
    month, day = first.value
    near = str(Season((month, day), (month, _length(month))))
    return Fault(f"“{told}” is one day: a closed season is from one day to another.", (near,), 0, first.end)


def _misspelt(heard: Sequence[str], at: int) -> Fault | None:
    """Agust."""
    month = slip_of(heard[at], tuple(name.lower() for name in MONTH_NAMES))
    if month is None:
        return None
    number = MONTHS[month]
    near = str(Season((number, 1), (number, _length(number))))
    return Fault(f"There is no month called “{heard[at]}”.", (near,), 0, at + 1)


def _length(month: int) -> int:
    return monthrange(LEAP_YEAR, month)[1]


def seasons_text(seasons: Sequence[Season]) -> str:
    """The seasons as they are typed."""
    return " and ".join(map(str, seasons))
