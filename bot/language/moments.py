"""Which days and hours do the words name, where there are several? “3, 8 or 10 Dec 14:00”.

A day without a month has that of the next day that names one. A time behind several days is that of all of
them; where that could be read in two ways, nothing is guessed: each day is asked to have its own.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date, time
from itertools import pairwise
from typing import Final

from bot.language.dates import take_date
from bot.language.durations import take_duration
from bot.language.named_dates import WEEKDAYS
from bot.language.reading import Fault, Read, Took, plain
from bot.language.times import take_time, take_time_range
from governance_store.rules.local_time import WEEKDAY_NAMES, date_in_full, date_short, time_text

_NUMBER: Final = re.compile(r"([1-9]|[12][0-9]|3[01])(?:st|nd|rd|th)?")
_JOINTS: Final = frozenset({"or", "and", "&", ""})


@dataclass(frozen=True, slots=True, order=True)
class Moment:
    """A day, and a time of it where one was said."""

    day: date
    clock: time | None = None

    @property
    def full(self) -> str:
        """The day with its weekday, as people are told it."""
        return date_in_full(self.day) + (f", {time_text(self.clock)}" if self.clock else "")

    def __str__(self) -> str:
        return date_short(self.day) + (f" {time_text(self.clock)}" if self.clock else "")


@dataclass(frozen=True, slots=True)
class _Bare:
    """A day that names no month yet: its number, the weekday said with it, and where it stands."""

    number: int
    weekday: int | None
    at: int
    end: int


@dataclass
class _Group:
    """Days that share their times; `dated` are those that named a month themselves."""

    days: list[date] = field(default_factory=list)
    clocks: list[time] = field(default_factory=list)
    dated: int = 0


@dataclass
class _Run:
    words: Sequence[str]
    today: date
    start: int
    groups: list[_Group] = field(default_factory=lambda: [_Group()])
    bare: list[_Bare] = field(default_factory=list)
    end: int = 0

    def read(self) -> Read[tuple[Moment, ...]]:
        """Item after item, as long as something leads on to a further one."""
        at, self.end = self.start, self.start
        while at < len(self.words):
            found = self._item(at)
            if isinstance(found, Fault):
                return found
            if found is None:
                break
            self.end = found
            at = self._next(found)
        return self._whole()

    def _item(self, at: int) -> int | Fault | None:
        """Where the item ends that begins here; None where none does."""
        if self.groups[-1].days and not self.bare:
            clock = self._clock(at)
            if clock is not None:
                return clock
        if at > self.end and not self._leads_on(self.end, at):
            return None
        return self._bare_day(at) or self._day(at)

    def _clock(self, at: int) -> int | Fault | None:
        span = take_time_range(self.words, at)
        if isinstance(span, Took):
            begins = time_text(span.value[0])
            told = f"Say when it begins, such as {begins}, and how long it is, such as 90m."
            return Fault(told, (), at, span.end)
        read = take_time(self.words, at)
        if isinstance(read, Took):
            self.groups[-1].clocks.append(read.value)
            return read.end
        return read

    def _bare_day(self, at: int) -> int | None:
        weekday = WEEKDAYS.get(plain(self.words[at]))
        place = at + (weekday is not None)
        found = _NUMBER.fullmatch(plain(self.words[place])) if place < len(self.words) else None
        if found is None or isinstance(take_duration(self.words, place), Took):
            return None
        if take_date(self.words, place, self.today) is not None:
            return None
        self.bare.append(_Bare(int(found[1]), weekday, at, place + 1))
        return place + 1

    def _day(self, at: int) -> int | Fault | None:
        read = self._date(at)
        if not isinstance(read, Took):
            return read
        if self.groups[-1].clocks:
            self.groups.append(_Group())
        group = self.groups[-1]
        for one in self.bare:
            day = self._of_month(one, read.value)
            if isinstance(day, Fault):
                return day
            group.days.append(day)
        self.bare.clear()
        group.days.append(read.value)
        group.dated += 1
        return read.end

    def _date(self, at: int) -> Read[date]:
        """One day; behind a comma comes the next one, never the year of “8 Dec, 10 Dec” in two figures."""
        whole = take_date(self.words, at, self.today)
        comma = next((place for place in range(at, len(self.words)) if self.words[place].endswith(",")), None)
        if comma is None or whole is None or whole.end <= comma + 1:
            return whole
        year = plain(self.words[whole.end - 1])
        return whole if len(year) == len("2026") else take_date(self.words[: comma + 1], at, self.today)

    def _of_month(self, one: _Bare, dated: date) -> date | Fault:
        month = f"{dated:%B} {dated.year}"
        later = [other.number for other in self.bare if other.at > one.at]
        if one.number >= min([*later, dated.day]):
            return Fault(f"Of which month is the {one.number}? Say it with its month.", (), one.at, one.end)
        day = dated.replace(day=one.number)
        if one.weekday is not None and day.weekday() != one.weekday:
            name = f"{WEEKDAY_NAMES[day.weekday()]}, not a {WEEKDAY_NAMES[one.weekday]}"
            return Fault(f"{one.number} {month} is a {name}.", (), one.at, one.end)
        return day

    def _next(self, end: int) -> int:
        at = end
        while at < len(self.words) and plain(self.words[at]) in _JOINTS:
            at += 1
        return at

    def _leads_on(self, end: int, at: int) -> bool:
        return at > end or self.words[end - 1].endswith((",", ";"))

    def _whole(self) -> Read[tuple[Moment, ...]]:
        groups = [one for one in self.groups if one.days]
        if not groups:
            return None
        if self.bare:
            left = self.bare[0]
            return Fault(f"The {left.number} names no month.", (), left.at, left.end)
        unclear = self._unclear(groups)
        if unclear:
            return Fault(unclear, (), self.start, self.end)
        moments = sorted(_moments(groups))
        twice = next((one for one, after in pairwise(moments) if one == after), None)
        if twice:
            return Fault(f"{twice.full} is named twice.", (), self.start, self.end)
        return Took(tuple(moments), self.end)

    def _unclear(self, groups: list[_Group]) -> str:
        """Which day might have one time or another."""
        if len(groups) == 1:
            return ""
        if not groups[-1].clocks:
            return f"At what time on {date_in_full(groups[-1].days[0])}? Each day needs one."
        doubtful = next((one for one in groups[1:] if one.dated > 1), None)
        if doubtful:
            return f"At what time on {date_in_full(doubtful.days[0])}? Give each day its own."
        return ""


def _moments(groups: list[_Group]) -> Iterator[Moment]:
    for group in groups:
        clocks: list[time | None] = [*group.clocks] or [None]
        yield from (Moment(day, clock) for day in group.days for clock in clocks)


def take_moments(words: Sequence[str], start: int, today: date) -> Read[tuple[Moment, ...]]:
    """The days, and the times of them, that the words from start name, in order of time."""
    return _Run(words, today, start).read()


def moments_text(moments: Sequence[Moment]) -> str:
    """The same in words that are read back."""
    told = [str(one) for one in moments]
    return " or ".join(filter(None, (", ".join(told[:-1]), told[-1])))
