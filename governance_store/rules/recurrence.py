"""On which days does a series of meetings fall, and what becomes of those on which nobody meets?

A pattern counts from its first day, as RFC 5545 §3.3.10 has it. Days off are the nation's bank holidays and
the committee's closed season, and weekends where a day of the month was asked for. A meeting that gives way
moves as committees do it, whose members keep their weekdays free: to the same weekday a week later; one that
was called for a day of the month moves to the next working day. It never reaches the next one of its series:
rather than that it is left out.
"""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from governance_store.records.nation import Nation
from governance_store.records.period import Cycle
from governance_store.records.series import LAST, DaysOff, Recurrence, Season
from governance_store.rules.clashes import day_off
from governance_store.rules.working_days import SATURDAY, bank_holiday

ONE_DAY = timedelta(days=1)
ONE_WEEK = timedelta(weeks=1)
MONTHS_A_YEAR = 12
LAST_YEAR = 2110  # days are read up to 2100, and the next one is looked for beyond
_WITHOUT_INTERVAL = 1


@dataclass(frozen=True, slots=True)
class Occurrence:
    """A day of the pattern, the day on which the meeting is, if any, and why that is another or none."""

    original: date
    day: date | None
    because: str = ""


def pattern_days(recurrence: Recurrence, start: date, last: date, anchor: date | None = None) -> list[date]:
    """The days of a pattern from a day to another, both included.

    It counts from the first that comes, or from the week or month of an anchor before it.
    """
    if anchor is None:
        once = Recurrence(_WITHOUT_INTERVAL, recurrence.cycle, recurrence.weekday, recurrence.nth)
        anchor = next(day for day in _from(once, start) if day >= start)
    days = []
    for day in _from(recurrence, anchor):
        if day > last:
            break
        days += [day] if day >= start else []
    return days


def next_after(recurrence: Recurrence, day: date) -> date:
    """The day of the pattern that follows one of its days."""
    return next(one for one in _from(recurrence, day) if one > day)


def _from(recurrence: Recurrence, anchor: date) -> Iterator[date]:
    """The days of a pattern from the week or month of an anchor on, for as long as there are dates."""
    if recurrence.cycle is Cycle.WEEKS:
        day = anchor - timedelta(days=anchor.weekday()) + timedelta(days=recurrence.weekday or 0)
        while day.year <= LAST_YEAR:
            yield day
            day += recurrence.every * ONE_WEEK
        return
    month = anchor.year * MONTHS_A_YEAR + anchor.month - 1
    while month // MONTHS_A_YEAR <= LAST_YEAR:
        yield _day_of(recurrence, month // MONTHS_A_YEAR, month % MONTHS_A_YEAR + 1)
        month += recurrence.every


def _day_of(recurrence: Recurrence, year: int, month: int) -> date:
    nth = recurrence.nth or 1
    length = monthrange(year, month)[1]
    if recurrence.weekday is None:
        return date(year, month, length if nth == LAST else nth)
    if nth == LAST:
        end = date(year, month, length)
        return end - timedelta(days=(end.weekday() - recurrence.weekday) % 7)
    first = date(year, month, 1)
    return first + timedelta(days=(recurrence.weekday - first.weekday()) % 7 + 7 * (nth - 1))


def occurrences(
    recurrence: Recurrence,
    days: Sequence[date],
    nation: Nation,
    closed: Iterable[Season] = (),
    days_off: DaysOff | None = None,
) -> list[Occurrence]:
    """What becomes of each day of a pattern; one in doubt has no day while nobody has said what to do."""
    seasons = tuple(closed)
    found = []
    for day in days:
        why = reason_not_to_meet(recurrence, day, nation, seasons)
        moved = _moved(recurrence, day, nation, seasons) if why and days_off is DaysOff.MOVE else None
        found.append(Occurrence(day, moved if why else day, why or ""))
    return found


def reason_not_to_meet(
    recurrence: Recurrence, day: date, nation: Nation, closed: Iterable[Season]
) -> str | None:
    """Why a committee does not meet on a day, as the end of a sentence about the day; None where it may."""
    season = next((one for one in closed if one.holds(day)), None)
    if season:
        return f"in the closed season ({season})"
    asked_for = recurrence.weekday is not None and recurrence.weekday >= SATURDAY
    if asked_for and not bank_holiday(day, nation):
        return None
    return day_off(day, nation)


def _moved(recurrence: Recurrence, day: date, nation: Nation, closed: tuple[Season, ...]) -> date | None:
    step = ONE_DAY if recurrence.weekday is None else ONE_WEEK
    limit = next_after(recurrence, day)
    day += step
    while day < limit:
        if reason_not_to_meet(recurrence, day, nation, closed) is None:
            return day
        day += step
    return None
