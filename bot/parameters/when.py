"""When? Days, hours, lengths of time, periods and frequencies, as people type them."""

from __future__ import annotations

from calendar import isleap
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, time
from typing import Generic, TypeVar

from bot.language.dates import date_in_full, date_short, take_date
from bot.language.durations import duration_short, take_duration
from bot.language.numbers import take_number
from bot.language.periods import take_frequency, take_period
from bot.language.reading import Fault, Took
from bot.language.times import take_time, take_time_range, time_text
from bot.parameters.base import Plain, Scene, Words
from bot.reply import Entry
from governance_store.records.period import Frequency, Period

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Hours:
    """When something begins, and when it ends where that was said."""

    start: time
    end: time | None = None


@dataclass(frozen=True)
class Day(Plain[date]):
    """A day; one that must lie ahead where something is being planned."""

    ahead: bool = False
    called: str = "a date"
    entry: Entry = Entry.DATE

    def take(self, words: Words, start: int, scene: Scene) -> Took[date] | Fault | None:
        """Read a day; a past one is a fault where it must lie ahead."""
        read = take_date(words.plain(), start, scene.today)
        if isinstance(read, Took) and self.ahead and read.value < scene.today:
            told = f"{date_in_full(read.value)} is in the past: today is {date_in_full(scene.today)}."
            return Fault(told, (date_short(_ahead(read.value, scene.today)),), start, read.end)
        return read

    def line(self, value: date, scene: Scene) -> str:  # noqa: ARG002 -- the protocol's
        """The day with its year."""
        return date_short(value)


def _ahead(day: date, today: date) -> date:
    year = today.year if (day.month, day.day) >= (today.month, today.day) else today.year + 1
    leap = (day.month, day.day) == (2, 29)
    return date(year, 2, 28) if leap and not isleap(year) else day.replace(year=year)


class HoursOfDay(Plain[Hours]):
    """A time, or a time from which to which."""

    called = "a time"
    entry = Entry.TIME

    def take(self, words: Words, start: int, scene: Scene) -> Took[Hours] | Fault | None:  # noqa: ARG002
        """Read a span of time, else a time."""
        spoken = words.plain()
        span = take_time_range(spoken, start)
        if isinstance(span, Took):
            return Took(Hours(*span.value), span.end)
        if isinstance(span, Fault):
            return span
        single = take_time(spoken, start)
        return Took(Hours(single.value), single.end) if isinstance(single, Took) else single

    def line(self, value: Hours, scene: Scene) -> str:  # noqa: ARG002 -- the protocol's
        """Twenty-four hour times."""
        return time_text(value.start) + (f"-{time_text(value.end)}" if value.end else "")


@dataclass(frozen=True)
class Spoken(Plain[T], Generic[T]):
    """Anything that one reader of words reads and one function prints."""

    called: str
    read: Callable[[Sequence[str], int], Took[T] | Fault | None]
    show: Callable[[T], str]
    entry: Entry = Entry.LINE

    def take(self, words: Words, start: int, scene: Scene) -> Took[T] | Fault | None:  # noqa: ARG002
        """Ask the reader."""
        return self.read(words.plain(), start)

    def line(self, value: T, scene: Scene) -> str:  # noqa: ARG002 -- the protocol's
        """Print it."""
        return self.show(value)


A_DAY = Day()
A_DAY_AHEAD = Day(ahead=True)
HOURS = HoursOfDay()
A_TIME: Spoken[time] = Spoken("a time", take_time, time_text, Entry.TIME)
A_LENGTH: Spoken[int] = Spoken("a length of time such as 90m", take_duration, duration_short)
A_NUMBER: Spoken[int] = Spoken("a number", take_number, str)
A_PERIOD: Spoken[Period] = Spoken("a period such as 10 clear days", take_period, str)
A_FREQUENCY: Spoken[Frequency] = Spoken("a frequency such as every 2 months", take_frequency, str)
