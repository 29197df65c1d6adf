"""On which day does something begin or end, where people may also name only the month?

From January 2027 is from its first day, to December 2027 is to its last.
"""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Sequence
from datetime import date

from bot.language.dates import take_date
from bot.language.named_dates import CENTURY, FIRST_YEAR, LAST_YEAR, MONTHS, outside_years
from bot.language.reading import Fault, Read, Took, hear, moved
from governance_store.rules.local_time import MONTH_NAMES

_YEAR = re.compile("[12][0-9]{3}")
_SHORT_YEAR = re.compile("'[0-9]{2}")


def take_bound(words: Sequence[str], start: int, today: date, *, last: bool) -> Read[date]:
    """A day, or the first or the `last` day of a month."""
    heard = hear(words, start)
    at = 0
    for lead in ("the", "start", "beginning", "end", "of"):
        at += heard[at] == lead
    whole = moved(_month(heard, at, today, last=last), start)
    return whole or take_date(words, start, today)


def _month(heard: Sequence[str], at: int, today: date, *, last: bool) -> Read[date]:
    month = MONTHS.get(heard[at])
    if month is None:
        return None
    if _YEAR.fullmatch(heard[at + 1]) or _SHORT_YEAR.fullmatch(heard[at + 1]):
        year = int(heard[at + 1].strip("'")) + CENTURY * heard[at + 1].startswith("'")
        if not FIRST_YEAR <= year <= LAST_YEAR:
            return outside_years(at + 2, year)
        return Took(date(year, month, monthrange(year, month)[1] if last else 1), at + 2)
    if heard[at + 1][:1].isdigit() or heard[at + 1] == "the":
        return None  # a day of it follows: December 10
    year = today.year + (month < today.month)
    named = MONTH_NAMES[month - 1]
    near = tuple(f"{named} {one}" for one in (year, year + 1))
    return Fault(f"{named} of which year?", near, 0, at + 1)
