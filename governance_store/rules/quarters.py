"""Which quarter of a year is a day in? Three months, counted from April as the money is."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final

from governance_store.rules.local_time import MONTH_NAMES
from governance_store.rules.programmes import Year, financial, quarter_ends, year_in_words

_APRIL: Final = 4
_MONTHS: Final = 3
_DAY: Final = timedelta(days=1)


@dataclass(frozen=True, slots=True, order=True)
class Quarter:
    """Three months of a financial year, known by their first day."""

    starts: date

    @property
    def ends(self) -> date:
        """The last day."""
        return quarter_ends(self._year.starts, self.number)

    @property
    def number(self) -> int:
        """From 1, which begins in April, to 4."""
        return (self.starts.month - _APRIL) % 12 // _MONTHS + 1

    @property
    def half_gone(self) -> date:
        """The first day of its second half."""
        return self.starts + ((self.ends - self.starts) + _DAY) / 2

    @property
    def in_full(self) -> str:
        """With its months: Q4 2026/27 (January to March 2027)."""
        first, last = MONTH_NAMES[self.starts.month - 1], MONTH_NAMES[self.ends.month - 1]
        return f"{self} ({first} to {last} {self.ends.year})"

    @property
    def _year(self) -> Year:
        return financial(self.starts.year - (self.starts.month < _APRIL))

    def __str__(self) -> str:
        year = self._year
        return f"Q{self.number} {year_in_words(year.starts, year.ends)}"


def quarter_of(day: date) -> Quarter:
    """The quarter that a day falls into."""
    return Quarter(date(day.year, (day.month - 1) // _MONTHS * _MONTHS + 1, 1))


def quarter_in(year: Year, number: int) -> Quarter:
    """The first to the fourth quarter of a year, counted from its own first month."""
    return quarter_of(quarter_ends(year.starts, number))


def quarters_of(year: Year) -> tuple[Quarter, ...]:
    """All four of a year."""
    return tuple(quarter_in(year, number) for number in range(1, 5))
