"""When is something reviewed next, by the interval that was agreed? So long after it was last reviewed."""

from __future__ import annotations

from calendar import monthrange
from datetime import date, timedelta
from typing import Final

from governance_store.records.period import Cycle, Frequency

_MONTHS_A_YEAR: Final = 12
_DAYS_A_YEAR: Final = 365


def next_review(last: date, interval: Frequency) -> date:
    """The day that lies one interval behind another; the 31st of a short month is its last day."""
    match interval.cycle:
        case Cycle.WEEKS:
            return last + timedelta(weeks=interval.count)
        case Cycle.MONTHS:
            return _months_later(last, interval.count)
        case Cycle.TIMES_A_YEAR:
            months, left = divmod(_MONTHS_A_YEAR, interval.count)
            return last + timedelta(_DAYS_A_YEAR // interval.count) if left else _months_later(last, months)


def _months_later(day: date, months: int) -> date:
    year, month = divmod(day.year * _MONTHS_A_YEAR + day.month - 1 + months, _MONTHS_A_YEAR)
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))
