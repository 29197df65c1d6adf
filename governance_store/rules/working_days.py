"""Is a day a working day, and which working day comes so many before or after it?

Monday to Friday without the bank holidays of the nation (Banking and Financial Dealings Act 1971, and royal
proclamations for the single ones). Every question needs the nation: without it Easter Monday would be lost.
"""

from __future__ import annotations

from datetime import date, timedelta
from functools import lru_cache

from governance_store.records.nation import Nation

SATURDAY = 5
ONE_DAY = timedelta(days=1)


def bank_holiday(day: date, nation: Nation) -> str | None:
    """The name of the bank holiday that the nation keeps on this day, if it keeps one."""
    return _bank_holidays(day.year, nation).get(day)


def is_working_day(day: date, nation: Nation) -> bool:
    """Whether offices of the nation are open on this day."""
    return day.weekday() < SATURDAY and bank_holiday(day, nation) is None


def add_working_days(day: date, count: int, nation: Nation) -> date:
    """The working day that comes so many after this day, or before it where the count is negative."""
    step = ONE_DAY if count > 0 else -ONE_DAY
    for _ in range(abs(count)):
        day += step
        while not is_working_day(day, nation):
            day += step
    return day


def working_days_between(first: date, last: date, nation: Nation) -> int:
    """How many working days there are from the first day up to, and without, the last.

    Negative where the last day comes before the first.
    """
    if last < first:
        return -working_days_between(last, first, nation)
    days = (first + timedelta(days=n) for n in range((last - first).days))
    return sum(is_working_day(day, nation) for day in days)


@lru_cache(maxsize=512)
def _bank_holidays(year: int, nation: Nation) -> dict[date, str]:
    import holidays  # noqa: PLC0415 -- heavy, first use only

    # The library keeps the day itself and adds its substitute as "(observed)"; people use one name for both.
    published = holidays.country_holidays("GB", subdiv=nation.value, years=year, language="en_GB")
    return {day: name.replace(" (observed)", "") for day, name in published.items()}
