"""What do the words at one place say of a time of day: all, all but the half of the day, a mere number?

By the twenty-four hour clock, or by the twelve-hour one with am or pm. An hour from 1 to 7 without either
and without a leading nought (2.30, half past two, "at 2") is a fault that offers both, for a guess could be
wrong by half a day; 8.30 and 9:30 are read as they stand. Four figures alone may be a year: they are a time
only before "hrs", "hours" or "h", or behind "at" or "@". Noon is 12:00; midnight, 12am and 24:00 belong to
two days.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import time
from enum import Enum, auto

from bot.language.numbers import UNITS
from bot.language.reading import Fault
from governance_store.rules.local_time import time_text

NOON = 12
HOURS_A_DAY = 24
MINUTES_AN_HOUR = 60
LAST_DOUBTFUL_HOUR = 7
HOURS_SUFFIX = frozenset({"h", "hr", "hrs", "hour", "hours"})
MIDDAY = frozenset({"noon", "midday"})
PARTS_OF_DAY = {"morning": "am", "afternoon": "pm", "evening": "pm"}
SPOKEN_MINUTES = {"five": 5, "ten": 10, "quarter": 15, "twenty": 20, "twenty-five": 25, "half": 30}
SPOKEN_HOURS = {name: number for name, number in UNITS.items() if 1 <= number <= NOON}
SPOKEN_HOURS |= {str(number): number for number in range(1, NOON + 1)}

_FIGURES = r"([0-9]{1,2})(?:([:.])([0-9]{1,2}))?(am|pm|a\.m|p\.m|h|hr|hrs|hours)?"
_FOUR = r"([0-9]{2})([0-9]{2})(h|hr|hrs|hours)?"
_SECONDS = r"([0-9]{1,2}:[0-9]{2})(?::[0-9]{2}|[a-z]{1,10}|:)"


class Certainty(Enum):
    """How much of a time the words say."""

    SURE = auto()
    TWELVE_HOUR = auto()  # half past two: which of the two?
    BARE = auto()  # only a number, which may be anything


@dataclass(frozen=True, slots=True)
class Clock:
    """An hour and minute as far as the words say them, and where the words end."""

    hour: int
    minute: int
    certainty: Certainty
    end: int

    @property
    def possible(self) -> tuple[time, ...]:
        """The times of day that may be meant."""
        if self.certainty is Certainty.SURE or self.hour > NOON or self.hour == 0:
            return (time(self.hour, self.minute),)
        return time(self.hour % NOON, self.minute), time(self.hour % NOON + NOON, self.minute)


def without_lead(heard: list[str]) -> tuple[list[str], int]:
    """The words heard with any @ split off the figures behind it, and how many words lead up to the time.

    The split leaves the number of words as it was, so @14:00 counts as one word.
    """
    if heard[0] in {"at", "@", "from"}:
        return heard, 1
    if heard[0].startswith("@") and heard[0][1:2].isdigit():
        return [heard[0][1:], *heard[1:]], 0
    return heard, 0


def doubtful(clock: Clock, text: str) -> Fault:
    """The question whether morning or afternoon is meant."""
    near = tuple(time_text(each) for each in clock.possible)
    if len(near) == 1:
        return Fault(f"“{text}” is written as {near[0]} where a time is meant.", near, 0, clock.end)
    return Fault(f"“{text}” may be {near[0]} or {near[1]}: write am or pm.", near, 0, clock.end)


def clock_at(heard: Sequence[str], at: int, *, military: bool = False) -> Clock | Fault | None:
    """What the words at this place say of a time of day; `military` reads four figures alone as one."""
    return (
        _noon_or_midnight(heard, at)
        or _spoken(heard, at)
        or _four_figures(heard, at, military=military)
        or _figures(heard, at)
    )


def _noon_or_midnight(heard: Sequence[str], at: int) -> Clock | Fault | None:
    place = at + (heard[at] in {"12", "twelve", "12:00", "12.00"})
    if heard[place] in MIDDAY:
        return Clock(NOON, 0, Certainty.SURE, place + 1)
    if heard[place] == "midnight":
        return _between_days("Midnight", place + 1)
    return None


def _between_days(text: str, end: int) -> Fault:
    return Fault(
        f"{text} belongs to two days: 00:00 begins a day, and 23:59 ends it.", ("00:00", "23:59"), 0, end
    )


def _spoken(heard: Sequence[str], at: int) -> Clock | Fault | None:
    """Half past two, quarter to three, half two, two o'clock, two pm."""
    place = at + (heard[at] == "a" and heard[at + 1] == "quarter")
    minute, link = SPOKEN_MINUTES.get(heard[place]), heard[place + 1]
    place += 2 + (link in {"minutes", "mins"})
    link = heard[place - 1]
    if minute and link in {"past", "to"} and (hour := SPOKEN_HOURS.get(heard[place])):
        before = link == "to"
        clock = ((hour - before - 1) % NOON + 1, MINUTES_AN_HOUR - minute if before else minute)
        return _by_halves(heard, clock, place + 1 + (heard[place + 1] == "o'clock"))
    if heard[at] == "half" and (hour := SPOKEN_HOURS.get(heard[at + 1])):
        return _by_halves(heard, (hour, 30), at + 2)
    hour = SPOKEN_HOURS.get(heard[at])
    if hour and (heard[at + 1] == "o'clock" or _half_of_day(heard, at + 1)[0]):
        return _by_halves(heard, (hour, 0), at + 1 + (heard[at + 1] == "o'clock"))
    return Clock(hour, 0, Certainty.BARE, at + 1) if hour and not heard[at].isdigit() else None


def _by_halves(heard: Sequence[str], clock: tuple[int, int], at: int) -> Clock | Fault:
    """A time by the twelve-hour clock, with the half of the day if it is said."""
    hour, minute = clock
    half, end = _half_of_day(heard, at)
    if not half:
        return Clock(hour, minute, Certainty.TWELVE_HOUR, at)
    if not 1 <= hour <= NOON:
        text = f"{hour}{half}" if not minute else f"{hour}.{minute:02}{half}"
        near = (time_text(time(hour, minute)),) if hour < HOURS_A_DAY else ()
        return Fault(f"“{text}” is not a time: with am and pm the hours run from 1 to 12.", near, 0, end)
    if (hour, minute, half) == (NOON, 0, "am"):
        return Fault("12am may be midnight or noon.", ("00:00", "12:00"), 0, end)
    return Clock(hour % NOON + NOON * (half == "pm"), minute, Certainty.SURE, end)


def _half_of_day(heard: Sequence[str], at: int) -> tuple[str, int]:
    """Am or pm, or "in the afternoon", and where that ends; empty where it is not said."""
    word = heard[at].replace(".", "")
    if word in {"am", "pm"}:
        return word, at + 1
    if word in {"a", "p"} and heard[at + 1] == "m":
        return word + "m", at + 2
    if word == "in" and heard[at + 1] == "the" and heard[at + 2] in PARTS_OF_DAY:
        return PARTS_OF_DAY[heard[at + 2]], at + 3
    return "", at


def _four_figures(heard: Sequence[str], at: int, *, military: bool) -> Clock | Fault | None:
    """1400 hrs, and 1400 behind "at"."""
    parts = re.fullmatch(_FOUR, heard[at])
    suffixed = parts and (parts[3] or heard[at + 1] in HOURS_SUFFIX)
    if parts is None or not (suffixed or military):
        return None
    end = at + 1 + (not parts[3] and heard[at + 1] in HOURS_SUFFIX)
    return _checked(int(parts[1]), int(parts[2]), end)


def _figures(heard: Sequence[str], at: int) -> Clock | Fault | None:
    word = heard[at]
    parts = re.fullmatch(_FIGURES, word)
    if parts is None:
        return _nearly(word, at)
    hour, mark, minutes, suffix = int(parts[1]), parts[2], parts[3], parts[4] or ""
    if suffix[:1] in {"a", "p"}:
        return _joined(hour, minutes or "00", suffix, at)
    if minutes is None:
        return _hour_alone(heard, hour, suffix, at)
    if len(minutes) == 1:
        return _one_figure(hour, minutes, at) if mark == ":" else None
    return _hour_and_minutes(heard, parts, at)


def _joined(hour: int, minutes: str, suffix: str, at: int) -> Clock | Fault | None:
    """2pm and 2.30p.m. in one word."""
    if len(minutes) == 1:
        return None
    if int(minutes) >= MINUTES_AN_HOUR:
        return _checked(hour, int(minutes), at + 1)
    return replace(_by_halves([suffix, ""], (hour, int(minutes)), 0), end=at + 1)


def _hour_alone(heard: Sequence[str], hour: int, suffix: str, at: int) -> Clock | Fault | None:
    """2 pm, 14 hrs behind "at", and the bare number."""
    if suffix or heard[at + 1] in HOURS_SUFFIX:
        behind_at = at > 0 and heard[at - 1] in {"at", "@"}
        return _checked(hour, 0, at + 1 + (not suffix)) if behind_at else None
    if _half_of_day(heard, at + 1)[0]:
        return _by_halves(heard, (hour, 0), at + 1)
    return Clock(hour, 0, Certainty.BARE, at + 1) if 1 <= hour < HOURS_A_DAY else None


def _hour_and_minutes(heard: Sequence[str], parts: re.Match[str], at: int) -> Clock | Fault | None:
    hour, minute, end = int(parts[1]), int(parts[3]), at + 1
    suffixed = bool(parts[4]) or heard[end] in HOURS_SUFFIX
    if suffixed and parts[2] == "." and len(parts[1]) == 1:
        return None  # 1.25 hours is a length of time
    if minute < MINUTES_AN_HOUR and _half_of_day(heard, end)[0]:
        return _by_halves(heard, (hour, minute), end)
    doubt = len(parts[1]) == 1 and 1 <= hour <= LAST_DOUBTFUL_HOUR and not suffixed
    if doubt and minute < MINUTES_AN_HOUR:
        return Clock(hour, minute, Certainty.TWELVE_HOUR, end)
    return _checked(hour, minute, end + (suffixed and not parts[4]))


def _checked(hour: int, minute: int, end: int) -> Clock | Fault:
    text = f"{hour:02}:{minute:02}"
    if hour == HOURS_A_DAY and minute == 0:
        return _between_days(text, end)
    if hour >= HOURS_A_DAY:
        meant = (
            time(hour % 10 + 10 if hour > HOURS_A_DAY else 0, minute) if minute < MINUTES_AN_HOUR else None
        )
        return Fault(
            f"{text} is not a time: the hours run from 00 to 23.",
            (time_text(meant),) if meant else (),
            0,
            end,
        )
    if minute >= MINUTES_AN_HOUR:
        later = (
            (time_text(time((hour + 1) % HOURS_A_DAY)),)
            if minute == MINUTES_AN_HOUR
            else (time_text(time(hour)),)
        )
        return Fault(f"{text} is not a time: the minutes run from 00 to 59.", later, 0, end)
    return Clock(hour, minute, Certainty.SURE, end)


def _one_figure(hour: int, figure: str, at: int) -> Fault | None:
    """14:5 may be five past two, or lack its last figure."""
    if hour >= HOURS_A_DAY:
        return None
    near = [time(hour, int(figure))] + (
        [time(hour, int(figure) * 10)] if 1 <= int(figure) * 10 < MINUTES_AN_HOUR else []
    )
    return Fault(f"“{hour}:{figure}” lacks a figure.", tuple(time_text(each) for each in near), 0, at + 1)


def _nearly(word: str, at: int) -> Fault | None:
    """14:00:00, 14:00ish."""
    parts = re.fullmatch(_SECONDS, word)
    if parts is None:
        return None
    hour, minute = (int(part) for part in parts[1].split(":"))
    checked = _checked(hour, minute, at + 1)
    if isinstance(checked, Fault):
        return checked
    near = (time_text(checked.possible[0]),)
    return Fault(f"“{word}” is not a time: write hours and minutes, such as {near[0]}.", near, 0, at + 1)
