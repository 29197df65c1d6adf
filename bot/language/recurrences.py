"""How often, and on which day, do the words say that a committee meets?

"Third Thursday every 2 months", "Thursdays every 2 weeks", "15th of every month", "last Friday quarterly".
Days that some months lack (a fifth Thursday, the 31st) are a fault: calendars differ on what becomes of them,
and nobody may guess. So is "every second Thursday", which may be every other one or the second of a month.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from bot.language.frequencies import take_frequency
from bot.language.named_dates import LONGEST_MONTH, WEEKDAYS, ordinal_at
from bot.language.nearest import slip_of
from bot.language.reading import Fault, Read, Took, hear, longest, moved
from governance_store.records.period import Cycle, Frequency
from governance_store.records.series import LAST, Recurrence
from governance_store.rules.local_time import WEEKDAY_NAMES

MOST_WEEKS, MOST_MONTHS, MONTHS_A_YEAR = 52, 24, 12
LAST_SURE_DAY = 28  # that every month has
FIFTH = 5
FARTHEST_SLIP = 8
_KNOWN = (
    *(name.lower() for name in WEEKDAY_NAMES),
    *("second", "third", "fourth", "first", "last", "every", "month", "months", "weeks", "week", "quarter"),
    *("quarterly", "monthly", "fortnightly", "weekly", "other"),
)
_HEARD = frozenset((*_KNOWN, *WEEKDAYS, "the", "of", "on", "in", "day", "each", "fifth"))
_NTH = {1: "first", 2: "second", 3: "third", 4: "fourth"}


@dataclass(frozen=True, slots=True)
class When:
    """A day without how often it comes; a weekday alone is one of every week."""

    weekday: int | None
    nth: int | None
    end: int


def take_recurrence(words: Sequence[str], start: int, *, open_: bool = False) -> Read[Recurrence]:
    """A day and how often it comes, in either order; an `open_` one may leave open how often (`every` 0)."""
    heard = hear(words, start)
    return moved(longest((_read(heard, open_=open_), _mended(heard, open_=open_))), start)


def _read(heard: Sequence[str], *, open_: bool) -> Read[Recurrence]:
    return _every_weekday(heard) or _often_first(heard) or _day_first(heard, open_=open_)


def _every_weekday(heard: Sequence[str]) -> Read[Recurrence]:
    """Every Thursday, every other Thursday; every third Thursday may be two things."""
    if heard[0] not in {"every", "each"}:
        return None
    at = 1 + (heard[1] == "other")
    if (weekday := _weekday(heard[at])) is not None:
        return Took(Recurrence(at, Cycle.WEEKS, weekday), at + 1)
    nth, weekday = ordinal_at(heard, 1), _weekday(heard[2])
    if nth is None or weekday is None:
        return None
    near = [str(Recurrence(nth, Cycle.WEEKS, weekday))] if 1 <= nth <= MOST_WEEKS else []
    near += [str(Recurrence(1, Cycle.MONTHS, weekday, nth))] if nth in _NTH else []
    return Fault(f"“{' '.join(heard[:3])}” may be {' or '.join(near)}.", tuple(near), 0, 3)


def _often_first(heard: Sequence[str]) -> Read[Recurrence]:
    """Every 2 months on the third Thursday; quarterly, last Friday."""
    often = take_frequency(heard, 0)
    if isinstance(often, Fault):
        behind = _when(heard, often.end)
        near = tuple(_offers(behind, often.nearest)) if behind else ()
        return Fault(often.sentence, near, 0, behind.end if behind else often.end)
    if often is None:
        return None
    when = _when(heard, often.end)
    if when is None:
        told = f"“{often.value}” says how often, and not on which day: say for example “third Thursday"
        return Fault(f"{told} every 2 months”.", (), 0, often.end)
    return _joined(when, often.value, when.end)


def _day_first(heard: Sequence[str], *, open_: bool) -> Read[Recurrence]:
    """Third Thursday every 2 months; the 15th of every month; Thursdays fortnightly."""
    when = _when(heard, 0)
    if when is None:
        return None
    at = when.end + (heard[when.end] in {"of", "in"})
    if at > when.end and heard[at : at + 2] == ["the", "month"]:
        return _joined(when, Frequency(1, Cycle.MONTHS), at + 2)
    often = take_frequency(heard, at)
    if isinstance(often, Took):
        return _joined(when, often.value, often.end)
    if isinstance(often, Fault):
        return Fault(often.sentence, tuple(_offers(when, often.nearest)), 0, often.end)
    return _left_open(when) if open_ else _how_often(when)


def _when(heard: Sequence[str], at: int) -> When | None:
    at += heard[at] == "on"
    at += heard[at] in {"the", "a"}
    weekday = _weekday(heard[at])
    if weekday is not None:
        return When(weekday, None, at + 1)
    if heard[at] == "day" and re.fullmatch("[0-9]{1,2}", heard[at + 1]):
        return When(None, int(heard[at + 1]), at + 2)
    nth = LAST if heard[at] == "last" else ordinal_at(heard, at)
    if nth is None:
        return None
    weekday = _weekday(heard[at + 1])
    if weekday is not None:
        return When(weekday, nth, at + 2)
    if nth == LAST:
        return When(None, LAST, at + 2) if heard[at + 1] == "day" else None
    return When(None, nth, at + 1 + (heard[at + 1] == "day"))


def _weekday(word: str) -> int | None:
    return WEEKDAYS.get(word, WEEKDAYS.get(word.removesuffix("s")))


def _joined(when: When, often: Frequency, end: int) -> Took[Recurrence] | Fault:
    if often.cycle is Cycle.TIMES_A_YEAR:
        if often.count != 1:
            return _times_a_year(when, often, end)
        often = Frequency(MONTHS_A_YEAR, Cycle.MONTHS)
    wrong = _day_that_is_not(when, often, end)
    if wrong:
        return wrong
    most = MOST_WEEKS if often.cycle is Cycle.WEEKS else MOST_MONTHS
    if often.count > most:
        told = f"“{often}” is too seldom for a series: it may be up to {Frequency(most, often.cycle)}."
        return Fault(told, tuple(_offers(when, (str(Frequency(most, often.cycle)),))), 0, end)
    return Took(Recurrence(often.count, often.cycle, when.weekday, when.nth), end)


def _times_a_year(when: When, often: Frequency, end: int) -> Fault:
    near: tuple[str, ...] = ()
    if MONTHS_A_YEAR % often.count == 0:
        near = tuple(_offers(when, (str(Frequency(MONTHS_A_YEAR // often.count, Cycle.MONTHS)),)))
    return Fault(f"“{often}” does not say in which months.", near, 0, end)


def _day_that_is_not(when: When, often: Frequency, end: int) -> Fault | None:
    """A day that there is not in every one of those weeks or months."""
    if when.weekday is None:
        return _no_such_day(when, often, end)
    named = WEEKDAY_NAMES[when.weekday]
    if often.cycle is Cycle.MONTHS and when.nth is None:
        near = tuple(f"{nth} {named} {often}" for nth in (*_NTH.values(), "last"))
        return Fault(f"Which {named} of the month?", near, 0, end)
    if often.cycle is Cycle.WEEKS and when.nth is not None:
        near = tuple(_offers(When(when.weekday, None, 0), (str(often),)))
        near += tuple(_offers(when, ("every month",)))
        return Fault(f"A week has one {named}: say it of weeks or of months.", near, 0, end)
    if when.nth is not None and when.nth not in {LAST, *_NTH}:
        told = f"Not every month has {'a fifth' if when.nth == FIFTH else 'so many'} {named}"
        near = (f"last {named} {often}", f"fourth {named} {often}")
        return Fault(f"{told}{'' if when.nth == FIFTH else 's'}.", near, 0, end)
    return None


def _no_such_day(when: When, often: Frequency, end: int) -> Fault | None:
    nth = when.nth or 0
    if often.cycle is Cycle.WEEKS:
        told = "A day of the month comes every so many months, not weeks."
        return Fault(told, tuple(_offers(when, ("every month",))), 0, end)
    if nth == LAST or 1 <= nth <= LAST_SURE_DAY:
        return None
    if not LAST_SURE_DAY < nth <= LONGEST_MONTH:
        return Fault(f"No month has a day {nth}.", (f"last day {often}",), 0, end)
    named = Recurrence(1, Cycle.MONTHS, None, nth).day
    told = f"Not every month has a {named}, and calendars differ on what then happens"
    near = (f"last day {often}", f"28th {often}")
    return Fault(f"{told}: say the last day, or a day up to the 28th.", near, 0, end)


def _left_open(when: When) -> Took[Recurrence] | Fault:
    cycle = Cycle.WEEKS if when.weekday is not None and when.nth is None else Cycle.MONTHS
    wrong = _day_that_is_not(when, Frequency(1, cycle), when.end)
    return wrong or Took(Recurrence(0, cycle, when.weekday, when.nth), when.end)


def _how_often(when: When) -> Fault:
    weekly = when.weekday is not None and when.nth is None
    often = ("every week", "every 2 weeks") if weekly else ("every month", "every 2 months")
    near = tuple(_offers(when, often))
    return Fault(f"“{_day(when)}” does not say how often.", near, 0, when.end)


def _offers(when: When, often: Sequence[str]) -> list[str]:
    """Whole patterns with the same day, as far as they can be read back."""
    tried = (f"{_day(when)} {one}" for one in often)
    return [text for text in tried if isinstance(take_recurrence(text.split(), 0), Took)]


def _day(when: When) -> str:
    if when.nth is not None and when.weekday is not None and when.nth not in {LAST, *_NTH}:
        return f"{when.nth}th {WEEKDAY_NAMES[when.weekday]}"
    return Recurrence(1, Cycle.MONTHS, when.weekday, when.nth).day


def _mended(heard: list[str], *, open_: bool) -> Fault | None:
    """The fault of a misspelt word, where the words are a pattern once it is put right."""
    slips = {at: right for at in range(FARTHEST_SLIP) if (right := _put_right(heard[at]))}
    if not slips:
        return None
    reading = _read([slips.get(at, word) for at, word in enumerate(heard)], open_=open_)
    wrong = [at for at in slips if reading and at < reading.end]
    if reading is None or not wrong:
        return None
    if isinstance(reading, Fault):
        return reading
    told = f"“{heard[wrong[0]]}” is no word of a pattern of meetings: did you mean “{slips[wrong[0]]}”?"
    value = reading.value
    return Fault(told, (str(value) if value.every else value.day,), 0, reading.end)


def _put_right(word: str) -> str | None:
    return slip_of(word, _KNOWN) if word.isalpha() and word not in _HEARD else None
