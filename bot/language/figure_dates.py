"""Which day is meant by a date in figures: 10/12/2026, 10.12.26, 2026-12-10?

Day first, as in Britain; year first only in the strict form of ISO 8601. Figures that make sense in neither
are a fault which explains the order, for 12/25/2026 must not become some other day in silence.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date

from bot.language.named_dates import LONGEST_MONTH, MONTHS_A_YEAR, coming_date, date_of, full_year
from bot.language.reading import Fault, Read, Took

_ISO = r"([0-9]{4})-([0-9]{2})-([0-9]{2})"
_ISO_WITH_TIME = r"([0-9]{4}-[0-9]{2}-[0-9]{2})[t_]([0-9]{2}:[0-9]{2}).*"
_YEAR_FIRST = r"([0-9]{4})([-/.])([0-9]{1,2})\2([0-9]{1,2})"
_DAY_FIRST = r"([0-9]{1,2})([-/.])([0-9]{1,2})\2([0-9]{2,6})"
_NO_YEAR = r"([0-9]{1,2})(/)([0-9]{1,2})"


def figure_date(heard: Sequence[str], at: int, today: date) -> Read[date]:
    """A date in figures, day first or in the strict international form."""
    word, end = heard[at], at + 1
    if iso := re.fullmatch(_ISO, word):
        return _checked(word, (int(iso[3]), int(iso[2]), int(iso[1])), end)
    if parts := re.fullmatch(_DAY_FIRST, word):
        return _day_first(parts, full_year(parts[4]), end)
    if parts := re.fullmatch(_NO_YEAR, word):
        return _without_year(parts, today, end)
    return _nearly_iso(word, end)


def _day_first(parts: re.Match[str], year: int, end: int) -> Took[date] | Fault:
    day, month = int(parts[1]), int(parts[3])
    if day <= MONTHS_A_YEAR < month:
        return _month_first(parts, end)
    return _checked(parts[0], (day, month, year), end)


def _month_first(parts: re.Match[str], end: int) -> Fault:
    month, mark, day, *year = parts.groups()
    swapped = mark.join((day, month, *year))
    possible = 1 <= int(month) <= MONTHS_A_YEAR and int(day) <= LONGEST_MONTH
    sentence = f"“{parts[0]}” has no month {day}: dates are written with the day first."
    return Fault(sentence, (swapped,) if possible and _reads(swapped) else (), 0, end)


def _without_year(parts: re.Match[str], today: date, end: int) -> Read[date]:
    day, month = int(parts[1]), int(parts[3])
    if 1 <= day <= LONGEST_MONTH and 1 <= month <= MONTHS_A_YEAR:
        return coming_date(day, month, today, end)
    if 1 <= day <= MONTHS_A_YEAR < month <= LONGEST_MONTH:
        return _month_first(parts, end)
    return None


def _checked(word: str, day_month_year: tuple[int, int, int], end: int) -> Took[date] | Fault:
    day, month, year = day_month_year
    if not 1 <= month <= MONTHS_A_YEAR:
        return _no_such_month(word, month, end)
    return date_of(day, month, year, end)


def _no_such_month(word: str, month: int, end: int) -> Fault:
    return Fault(f"“{word}” has no month {month}: a year has 12.", (), 0, end)


def _nearly_iso(word: str, end: int) -> Fault | None:
    if both := re.fullmatch(_ISO_WITH_TIME, word):
        near = f"{both[1]} {both[2]}"
        return Fault("The day and the time are two words.", (near,) if _reads(both[1]) else (), 0, end)
    loose = re.fullmatch(_YEAR_FIRST, word)
    if loose is None:
        return None
    near = f"{loose[1]}-{int(loose[3]):02}-{int(loose[4]):02}"
    sentence = f"“{word}” is not quite a date: with the year first it is written as 2026-03-01."
    return Fault(sentence, (near,) if _reads(near) else (), 0, end)


def _reads(word: str) -> bool:
    """Whether a date that is to be offered exists; any day serves where it has no year."""
    return isinstance(figure_date([word], 0, date(2024, 1, 1)), Took)
