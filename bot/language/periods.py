"""How many days, weeks or months do the words say that something is due before or after a meeting?

The units are those of terms of reference. A fortnight is two weeks, a year twelve months, a business day a
working day, and a calendar day a day. Clear days and clear working days leave out both ends; clear weeks do
not exist.
"""

from __future__ import annotations

from collections.abc import Sequence

from bot.language.frequencies import take_frequency
from bot.language.nearest import slip_of
from bot.language.numbers import counted_at
from bot.language.reading import Fault, Read, Took, hear, moved, said
from governance_store.records.period import MOST, Period, Unit

__all__ = ["take_frequency", "take_period"]

UNITS: dict[tuple[str, ...], tuple[int, Unit]] = {
    ("clear", "working", "day"): (1, Unit.CLEAR_WORKING_DAYS),
    ("working", "clear", "day"): (1, Unit.CLEAR_WORKING_DAYS),
    ("clear", "business", "day"): (1, Unit.CLEAR_WORKING_DAYS),
    ("clear", "calendar", "day"): (1, Unit.CLEAR_DAYS),
    ("clear", "day"): (1, Unit.CLEAR_DAYS),
    ("working", "day"): (1, Unit.WORKING_DAYS),
    ("business", "day"): (1, Unit.WORKING_DAYS),
    ("calendar", "day"): (1, Unit.DAYS),
    ("day",): (1, Unit.DAYS),
    ("calendar", "week"): (1, Unit.WEEKS),
    ("week",): (1, Unit.WEEKS),
    ("fortnight",): (2, Unit.WEEKS),
    ("calendar", "month"): (1, Unit.MONTHS),
    ("month",): (1, Unit.MONTHS),
    ("year",): (12, Unit.MONTHS),
}
LONGEST_UNIT = 3
WORDS_OF_UNITS: tuple[str, ...] = (
    "working",
    "clear",
    "calendar",
    "business",
    "days",
    "weeks",
    "months",
    "years",
    "fortnight",
    "day",
    "week",
)
WORDS_OF_UNITS += ("month", "year")
DAYS_OF = {"week": 7, "fortnight": 14}


def take_period(words: Sequence[str], start: int) -> Read[Period]:
    """A number of days, clear days, working days, weeks or months."""
    heard = hear(words, start)
    counted = counted_at(heard, 0)
    if counted is None:
        return None
    count, at = counted
    found = _unit(heard, at)
    if found is None:
        return moved(_clear_weeks(heard, count, at) or _misspelt(heard, words, start, count, at), start)
    (times, unit), end = found
    if 1 <= count * times <= MOST:
        return moved(Took(Period(count * times, unit), end), start)
    text = said(words, start, start + end)
    near = (str(Period(1, unit)),) if count == 0 else ()
    return Fault(f"“{text}” is not between 1 and {MOST} {unit}.", near, start, start + end)


def _unit(heard: Sequence[str], at: int) -> tuple[tuple[int, Unit], int] | None:
    for length in range(LONGEST_UNIT, 0, -1):
        *before, last = heard[at : at + length]
        found = UNITS.get((*before, _one(last)))
        if found:
            return found, at + length
    return None


def _one(word: str) -> str:
    """The singular of days, day's and days'."""
    return word.rstrip("'").removesuffix("'s").removesuffix("s")


def _clear_weeks(heard: Sequence[str], count: int, at: int) -> Fault | None:
    days = count * DAYS_OF.get(_one(heard[at + 1]), 0)
    if heard[at] != "clear" or not 1 <= days <= MOST:
        return None
    near = (str(Period(days, Unit.CLEAR_DAYS)),)
    return Fault("Only days are counted as clear ones, never weeks.", near, 0, at + 2)


def _misspelt(heard: Sequence[str], words: Sequence[str], start: int, count: int, at: int) -> Fault | None:
    """10 claer days."""
    mended = list(heard)
    for place in range(at, at + LONGEST_UNIT):
        mended[place] = slip_of(heard[place], WORDS_OF_UNITS) or heard[place]
    found = _unit(mended, at)
    if found is None or not 1 <= count * found[0][0] <= MOST:
        return None
    (times, unit), end = found
    return Fault(
        f"“{said(words, start, start + end)}” is not a period.", (str(Period(count * times, unit)),), 0, end
    )
