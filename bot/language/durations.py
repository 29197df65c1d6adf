"""How long do the words say that something lasts, in minutes?

A number alone is no length: 90 may be anything. Nothing here lasts longer than a day.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from bot.language.nearest import slip_of
from bot.language.numbers import counted_at
from bot.language.reading import Fault, Read, Took, hear, moved, said
from governance_store.rules.local_time import duration_short, duration_text

__all__ = ["duration_short", "duration_text", "take_duration"]

HOUR = 60
LONGEST = 24 * HOUR
HOURS = frozenset({"h", "hr", "hrs", "hour", "hours"})
MINUTES = frozenset({"m", "min", "mins", "minute", "minutes"})
SPELT = ("hours", "minutes", "hour", "minute")
SIGNS = {"½": 0.5, "¼": 0.25, "¾": 0.75}
# What may be said of an hour: half an hour, an hour and three quarters.
PARTS_OF_AN_HOUR = {
    ("half",): 30, ("a", "half"): 30, ("quarter",): 15, ("a", "quarter"): 15,
    ("three-quarters",): 45, ("three", "quarters"): 45,
}  # fmt: skip

_HOURS = (
    r"([0-9]{1,4}(?:\.[0-9]{1,2})?|[0-9]{0,2}[½¼¾])(?:h|hr|hrs|hour|hours)(?:([0-9]{1,3})(?:m|min|mins)?)?"
)
_MINUTES = r"([0-9]{1,5}(?:\.[0-9]{1,2})?)(?:m|min|mins|minutes)"
_AMOUNT = r"([0-9]{0,4}\.[0-9]{1,2})|([0-9]{0,2})([½¼¾])"


@dataclass(frozen=True, slots=True)
class Length:
    """Minutes as they were said, perhaps not whole ones, and where the words end."""

    minutes: float
    end: int
    overfull: bool = False  # minutes beyond 59 beside hours: 1h75


def take_duration(words: Sequence[str], start: int) -> Read[int]:
    """A length of time in minutes, with or without a leading "for"."""
    heard = hear(words, start)
    lead = int(heard[0] == "for")
    found = _length(heard, lead)
    if found is None:
        return moved(_misspelt(heard, lead, said(words, start + lead, start + lead + 2)), start)
    return moved(_judged(found, said(words, start + lead, start + found.end)), start)


def _length(heard: Sequence[str], at: int) -> Length | None:
    return _part_of_an_hour(heard, at) or _joined(heard, at) or _spoken(heard, at)


def _judged(found: Length, text: str) -> Took[int] | Fault:
    minutes = round(found.minutes)
    if minutes > LONGEST:
        return Fault(f"“{text}” is longer than a day.", (duration_text(LONGEST),), 0, found.end)
    if minutes < 1:
        return Fault(f"“{text}” is no time at all.", (), 0, found.end)
    if found.overfull:
        return Fault(
            f"“{text}” has more than 59 minutes beside the hours.", (duration_text(minutes),), 0, found.end
        )
    # A hundredth of an hour is 0.6 of a minute: the rounding of floats is never taken for a part of one.
    if abs(found.minutes - minutes) > 0.001:  # noqa: PLR2004 -- see above
        return Fault(f"“{text}” is not a whole number of minutes.", (duration_text(minutes),), 0, found.end)
    return Took(minutes, found.end)


def _part_of_an_hour(heard: Sequence[str], at: int) -> Length | None:
    """Half an hour, a half hour, half-hour, three quarters of an hour."""
    if heard[at] in {"half-hour", "half-an-hour"}:
        return Length(HOUR / 2, at + 1)
    part = _fraction(heard, at)
    if part is None:
        return None
    minutes, end = part
    end += heard[end] == "of"
    end += heard[end] in {"a", "an"}
    return Length(minutes, end + 1) if heard[end] == "hour" else None


def _fraction(heard: Sequence[str], at: int) -> tuple[int, int] | None:
    for length in (2, 1):
        minutes = PARTS_OF_AN_HOUR.get(tuple(heard[at : at + length]))
        if minutes:
            return minutes, at + length
    return None


def _joined(heard: Sequence[str], at: int) -> Length | None:
    """90m, 1h30, 1.5h, and 1h 30m."""
    if minutes := re.fullmatch(_MINUTES, heard[at]):
        return Length(float(minutes[1]), at + 1)
    hours = re.fullmatch(_HOURS, heard[at])
    if hours is None:
        return None
    if hours[2]:
        return _together(_amount(hours[1]) * HOUR, int(hours[2]), at + 1)
    return _with_minutes(_amount(hours[1]) * HOUR, heard, at + 1)


def _spoken(heard: Sequence[str], at: int) -> Length | None:
    """Two hours fifteen minutes, one and a half hours, an hour and a half, 90 minutes."""
    counted = _counted(heard, at)
    if counted is None:
        return None
    number, end = counted
    if heard[end] in MINUTES:
        return Length(number, end + 1)
    if heard[end] == "and" and (part := _fraction(heard, end + 1)) and heard[part[1]] in HOURS:
        return Length(number * HOUR + part[0], part[1] + 1)
    return _with_minutes(number * HOUR, heard, end + 1) if heard[end] in HOURS else None


def _counted(heard: Sequence[str], at: int) -> tuple[float, int] | None:
    return (_amount(heard[at]), at + 1) if re.fullmatch(_AMOUNT, heard[at]) else counted_at(heard, at)


def _amount(text: str) -> float:
    """1.5, 1½ and ½."""
    if text[-1] in SIGNS:
        return int(text[:-1] or 0) + SIGNS[text[-1]]
    return float(text)


def _with_minutes(minutes: float, heard: Sequence[str], at: int) -> Length:
    """Hours, and the minutes or the part of an hour behind them."""
    place = at + (heard[at] == "and")
    if (
        heard[at] == "and"
        and (part := _fraction(heard, place))
        and heard[part[1]] not in {"of", "an", "hour"}
    ):
        return Length(minutes + part[0], part[1])
    if joined := re.fullmatch(_MINUTES, heard[place]):
        return _together(minutes, float(joined[1]), place + 1)
    counted = _counted(heard, place)
    if counted and heard[counted[1]] in MINUTES:
        return _together(minutes, counted[0], counted[1] + 1)
    return Length(minutes, at)


def _together(hours: float, minutes: float, end: int) -> Length:
    return Length(hours + minutes, end, overfull=minutes >= HOUR)


def _misspelt(heard: Sequence[str], at: int, text: str) -> Fault | None:
    """90 minuts."""
    counted = _counted(heard, at)
    if counted is None or not heard[counted[1]].isalpha():
        return None
    unit = slip_of(heard[counted[1]], SPELT)
    minutes = round(counted[0] * (HOUR if unit in HOURS else 1))
    if unit is None or not 1 <= minutes <= LONGEST:
        return None
    return Fault(f"“{text}” is not a length of time.", (duration_text(minutes),), 0, counted[1] + 1)
