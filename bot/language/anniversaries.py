"""Which day of every year do the words say? 1 April, the 1st of April, April 1; never with a year.

29 February may be said: where a year has none, the 28th stands for it.
"""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Sequence
from typing import Final

from bot.language.named_dates import MONTHS, ordinal_at
from bot.language.reading import Fault, Read, Took, hear, moved
from governance_store.rules.local_time import MONTH_NAMES

MonthAndDay = tuple[int, int]
_A_LEAP_YEAR: Final = 2028
_DAY: Final = re.compile("([0-9]{1,2})(st|nd|rd|th)?", re.ASCII)
_YEAR: Final = re.compile("(19|20)[0-9]{2}", re.ASCII)


def take_anniversary(words: Sequence[str], start: int) -> Read[MonthAndDay]:
    """A month and a day; a day that no year has, and a year with it, are faults."""
    heard = hear(words, start)
    at = int(heard[0] == "the")
    found = _day_first(heard, at) or _month_first(heard, at)
    if found is None:
        return None
    month, day, end = found
    length, named = monthrange(_A_LEAP_YEAR, month)[1], MONTH_NAMES[month - 1]
    if not 1 <= day <= length:
        told = f"{named} has {length} days, so there is no {day} {named}."
        return moved(Fault(told, (f"{length} {named}",), 0, end), start)
    if _YEAR.fullmatch(heard[end]):
        told = "An anniversary is the same every year: leave out the year."
        return moved(Fault(told, (f"{day} {named}",), 0, end + 1), start)
    return moved(Took((month, day), end), start)


def anniversary_text(value: MonthAndDay) -> str:
    """The day as it is typed: 1 April."""
    return f"{value[1]} {MONTH_NAMES[value[0] - 1]}"


def _day_first(heard: Sequence[str], at: int) -> tuple[int, int, int] | None:
    figures = _DAY.fullmatch(heard[at])
    day = int(figures[1]) if figures else ordinal_at(heard, at)
    end = at + 1 + (heard[at + 1] == "of")
    return (MONTHS[heard[end]], day, end + 1) if day is not None and heard[end] in MONTHS else None


def _month_first(heard: Sequence[str], at: int) -> tuple[int, int, int] | None:
    figures = _DAY.fullmatch(heard[at + 1])
    return (MONTHS[heard[at]], int(figures[1]), at + 2) if figures and heard[at] in MONTHS else None
