"""Which days does a report on a year tell of? From its first day to its last, or to today while it runs."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from zoneinfo import ZoneInfo

from governance_store.rules.local_time import local
from governance_store.rules.programmes import Year


@dataclass(frozen=True, slots=True)
class Span:
    """The first and the last day that are told of, by the clocks of a zone."""

    year: Year
    last: date
    zone: ZoneInfo

    @property
    def first(self) -> date:
        """The first day of the year."""
        return self.year.starts

    @property
    def is_over(self) -> bool:
        """Whether the whole year is told of."""
        return self.last == self.year.ends

    def holds(self, day: date | None) -> bool:
        """Whether a day is among them; no day is not."""
        return day is not None and self.first <= day <= self.last

    def day(self, instant: datetime) -> date:
        """The day that it is at an instant."""
        return local(instant, self.zone).date()

    def holds_instant(self, instant: datetime | None) -> bool:
        """Whether an instant falls on one of them."""
        return instant is not None and self.holds(self.day(instant))


def span_of(year: Year, today: date, zone: ZoneInfo) -> Span | None:
    """What of a year can be told of on a day; None of a year that has not begun."""
    return Span(year, min(year.ends, today), zone) if year.starts <= today else None
