"""When is a plan reviewed next, and when may that begin? From its completion, or on a fixed anniversary.

From completion, one interval later. With an anniversary, a review answers for the latest anniversary whose
window had opened when it was done, however late it was; the next is one interval behind that one. So nothing
drifts: two reviews are never further apart than the interval and the window, and a review that is done in
its window is never asked for again in the same year.
"""

from __future__ import annotations

from calendar import isleap
from datetime import date
from typing import Final

from governance_store.records.nation import Nation
from governance_store.records.period import Period, Unit
from governance_store.records.plan import Anniversary
from governance_store.rules.notice_period import MONTHS_A_YEAR, after, deadline, months_away

_LEAP_DAY: Final = (2, 29)
_A_BEGINNING: Final = date(2026, 1, 1)


def next_due(
    done: date, interval: Period, anniversary: Anniversary | None, window: Period, nation: Nation
) -> date:
    """The day by which the next review is to be done, after one that was done on a day."""
    if anniversary is None:
        return after(done, interval, nation)
    answered = _answered(done, anniversary, window, nation)
    return anniversary_in(answered.year + whole_years(interval), anniversary)


def first_due(today: date, interval: Period, anniversary: Anniversary | None, nation: Nation) -> date:
    """The day by which a plan is first reviewed, of which no review is known."""
    if anniversary is None:
        return after(today, interval, nation)
    this_year = anniversary_in(today.year, anniversary)
    return this_year if this_year > today else anniversary_in(today.year + 1, anniversary)


def opens(due: date, window: Period, nation: Nation) -> date:
    """The first day of the window in which a review is done that is due by a day."""
    return deadline(due, window, nation)


def anniversary_in(year: int, anniversary: Anniversary) -> date:
    """The anniversary in a year; 28 February where the year has no 29th."""
    if (anniversary.month, anniversary.day) == _LEAP_DAY and not isleap(year):
        return date(year, 2, 28)
    return date(year, anniversary.month, anniversary.day)


def whole_years(interval: Period) -> int:
    """How many years an interval is; 0 where it is not a number of whole years."""
    if interval.unit is not Unit.MONTHS or interval.count % MONTHS_A_YEAR:
        return 0
    return interval.count // MONTHS_A_YEAR


def is_longer(one: Period, other: Period, nation: Nation) -> bool:
    """Whether one period is longer than another, counted from the beginning of a year."""
    return after(_A_BEGINNING, one, nation) > after(_A_BEGINNING, other, nation)


def looks_far_enough(horizon: date, today: date, years: int) -> bool:
    """Whether a plan looks so many years ahead; one that is renewed every year may have a year less left."""
    return horizon >= months_away(today, (years - 1) * MONTHS_A_YEAR)


def _answered(done: date, anniversary: Anniversary, window: Period, nation: Nation) -> date:
    following = anniversary_in(done.year + 1, anniversary)
    while opens(following, window, nation) > done:
        following = anniversary_in(following.year - 1, anniversary)
    return following
