"""How long before or after a meeting is something due, and how often does a committee meet?

The units are those that terms of reference use; clear days leave out the day of sending and the day of the
meeting. How a period is counted on the calendar is a question for `governance_store.rules.notice_period`.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from governance_store.errors import GovernanceError

MOST = 1000  # a longer period, or more meetings a year, is a slip of the hand


class Unit(StrEnum):
    """What a period is counted in."""

    DAYS = "days"
    CLEAR_DAYS = "clear days"
    WORKING_DAYS = "working days"
    CLEAR_WORKING_DAYS = "clear working days"
    WEEKS = "weeks"
    MONTHS = "months"

    def of(self, count: int) -> str:
        """The unit as it is said of so many: one clear day, ten clear days."""
        return self.value[:-1] if count == 1 else self.value


class NotInCanonicalForm(GovernanceError):
    """The text is not a period or frequency in the one form in which the record keeps it."""

    def __init__(self, text: str, wanted: str) -> None:
        super().__init__(f"“{text[:60]}” is not {wanted} as the record writes it.", "Write it in that form.")


@dataclass(frozen=True, slots=True)
class Period:
    """A number of days, weeks or months, such as 10 clear days."""

    count: int
    unit: Unit

    def __str__(self) -> str:
        return f"{self.count} {self.unit.of(self.count)}"

    @classmethod
    def parse(cls, canonical: str) -> Period:
        """The period whose text this is; anything but the exact text is refused."""
        figures, _, said = canonical.partition(" ")
        count = _count(figures)
        for unit in Unit:
            if count is not None and said == unit.of(count):
                return cls(count, unit)
        raise NotInCanonicalForm(canonical, "a period, such as 10 clear days")


class Cycle(StrEnum):
    """What a frequency counts: meetings in a year, or the months or weeks from one meeting to the next."""

    TIMES_A_YEAR = "times a year"
    MONTHS = "months"
    WEEKS = "weeks"


@dataclass(frozen=True, slots=True)
class Frequency:
    """How often a committee must meet: at least so many times a year, or every so many months or weeks."""

    count: int
    cycle: Cycle

    def __str__(self) -> str:
        if self.cycle is Cycle.TIMES_A_YEAR:
            return _OFTEN.get(self.count, f"{self.count} times") + " a year"
        return f"every {self.cycle.value[:-1]}" if self.count == 1 else f"every {self.count} {self.cycle}"

    @classmethod
    def parse(cls, canonical: str) -> Frequency:
        """The frequency whose text this is; anything but the exact text is refused."""
        figures = next((word for word in canonical.split() if word[0] in "0123456789"), "")
        count = _count(figures)
        for number in (1, 2) if count is None else (count,):
            for cycle in Cycle:
                if str(cls(number, cycle)) == canonical:
                    return cls(number, cycle)
        raise NotInCanonicalForm(canonical, "a frequency, such as 4 times a year")

    @property
    def least_per_year(self) -> int:
        """How many meetings every full year must see; none, where a cycle is longer than a year."""
        cycles_in_a_year = {Cycle.TIMES_A_YEAR: self.count, Cycle.MONTHS: 12, Cycle.WEEKS: 52}[self.cycle]
        return cycles_in_a_year if self.cycle is Cycle.TIMES_A_YEAR else cycles_in_a_year // self.count

    @property
    def longest_gap(self) -> Period | None:
        """The longest time from one meeting to the next; a mere number of times a year sets none."""
        if self.cycle is Cycle.TIMES_A_YEAR:
            return None
        return Period(self.count, Unit.MONTHS if self.cycle is Cycle.MONTHS else Unit.WEEKS)


_OFTEN = {1: "once", 2: "twice"}


def _count(figures: str) -> int | None:
    """Plain figures without a leading nought, up to the largest count that is kept."""
    if not (figures.isascii() and figures.isdigit() and len(figures) <= len(str(MOST))):
        return None
    return int(figures) if str(int(figures)) == figures and int(figures) <= MOST else None
