"""Which meetings of a committee were called together, by which pattern?

Each of them is a meeting of its own; the series is what they have in common, and one entry in calendars.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, time
from enum import StrEnum

from governance_store.records.ids import CommitteeId, SeriesId
from governance_store.records.kinds import record
from governance_store.records.period import Cycle, Frequency

LAST = -1
_WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
MONTHS = (
    "January", "February", "March", "April", "May", "June", "July",
    "August", "September", "October", "November", "December",
)  # fmt: skip
_NTH = {1: "first", 2: "second", 3: "third", 4: "fourth", LAST: "last"}
_ENDINGS = {1: "st", 2: "nd", 3: "rd", 21: "st", 22: "nd", 23: "rd", 31: "st"}


@dataclass(frozen=True, slots=True)
class Recurrence:
    """How often, and on which day: a weekday every so many weeks, or a day of every so many months.

    In a month, `nth` with a weekday is the third Thursday, and alone the 15th; -1 is the last. Only days that
    every month has are kept here.
    """

    every: int
    cycle: Cycle
    weekday: int | None = None
    nth: int | None = None

    @property
    def day(self) -> str:
        """The day without how often it comes."""
        if self.weekday is None:
            nth = self.nth or 0
            return "last day" if nth == LAST else f"{nth}{_ENDINGS.get(nth, 'th')}"
        named = _WEEKDAYS[self.weekday]
        return named if self.nth is None else f"{_NTH[self.nth]} {named}"

    def __str__(self) -> str:
        return f"{self.day} {Frequency(self.every, self.cycle)}"


class DaysOff(StrEnum):
    """What becomes of a meeting that would fall on a bank holiday or in the closed season."""

    SKIP = "skip"
    MOVE = "move"


@dataclass(frozen=True, slots=True)
class Season:
    """A part of every year in which a committee does not meet, by month and day; it may span the new year."""

    first: tuple[int, int]
    last: tuple[int, int]

    def holds(self, day: date) -> bool:
        """Whether a day lies in it."""
        here = (day.month, day.day)
        if self.first <= self.last:
            return self.first <= here <= self.last
        return here >= self.first or here <= self.last

    def __str__(self) -> str:
        ends = (f"{day} {MONTHS[month - 1]}" for month, day in (self.first, self.last))
        return " to ".join(ends)


@record("series", indexes=("committee", "follows"))
@dataclass(frozen=True, slots=True)
class Series:
    """What meetings that were called together have in common.

    Where the rest of a series is changed, it ends there, and a series that `follows` it begins. `sequence`
    rises with each change of the series as such that calendars must follow (RFC 5546 §2.1.4).
    """

    id: SeriesId
    committee: CommitteeId
    recurrence: Recurrence
    first: date
    last: date
    clock: time
    minutes: int
    uid: str
    place: str = ""
    link: str = ""
    days_off: DaysOff | None = None
    closed: tuple[Season, ...] = ()
    sequence: int = 0
    follows: SeriesId | None = None
    ended_because: str = ""
