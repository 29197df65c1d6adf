"""How much time lies between two reviews, or before one? Twelve months, year, 90 days, annually.

Only the calendar is counted, never working days: a review falls due on a day, not after so many sittings.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from bot.language.frequencies import IN_ONE_WORD
from bot.language.numbers import counted_at
from bot.language.reading import Fault, Read, Took, hear, moved, said
from governance_store.records.period import Period, Unit
from governance_store.rules.meeting_frequency import interval

UNITS: Final = {
    "day": (1, Unit.DAYS),
    "week": (1, Unit.WEEKS),
    "fortnight": (2, Unit.WEEKS),
    "month": (1, Unit.MONTHS),
    "quarter": (3, Unit.MONTHS),
    "year": (12, Unit.MONTHS),
}
_DAYS_OF: Final = {Unit.DAYS: 1.0, Unit.WEEKS: 7.0, Unit.MONTHS: 30.4375}


def take_interval(words: Sequence[str], start: int, least: Period, most: Period) -> Read[Period]:
    """So many days, weeks, months or years, within bounds; `every` may stand before it."""
    heard = hear(words, start)
    at = int(heard[0] in {"every", "each"})
    found = _in_one_word(heard, at) or _counted(heard, at)
    if found is None:
        return None
    count, unit, end = found
    days = count * _DAYS_OF[unit]
    if days_in(least) <= days <= days_in(most):
        return moved(Took(Period(count, unit), end), start)
    told = f"“{said(words, start, start + end)}” is not between {in_years(least)} and {in_years(most)}."
    return Fault(told, (str(most if days > days_in(most) else least),), start, start + end)


def days_in(period: Period) -> float:
    """About how many days a period has; months are of average length."""
    return period.count * _DAYS_OF[period.unit]


def in_years(period: Period) -> str:
    """A period as people say it, whole years as years."""
    years, odd = divmod(period.count, 12)
    if period.unit is not Unit.MONTHS or odd or not years:
        return str(period)
    return f"{years} year{'' if years == 1 else 's'}"


def _in_one_word(heard: Sequence[str], at: int) -> tuple[int, Unit, int] | None:
    often = IN_ONE_WORD.get(heard[at])
    if often is None:
        return None
    between = interval(often)
    return between.count, between.unit, at + 1


def _counted(heard: Sequence[str], at: int) -> tuple[int, Unit, int] | None:
    count, at = counted_at(heard, at) or (1, at)
    found = UNITS.get(heard[at].rstrip("'").removesuffix("'s").removesuffix("s"))
    return (count * found[0], found[1], at + 1) if found else None
