"""Which day do the words name?

The usage is British: the day comes before the month, and "next Thursday" is the coming one. A day that lies
in the past is read like any other; whether it will do is for whoever asked to judge.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta

from bot.language.figure_dates import figure_date
from bot.language.named_dates import MONTHS, WEEKDAYS, misspelt_joined, named_date, offered, ordinal_at
from bot.language.nearest import slip_of
from bot.language.reading import Fault, Read, hear, longest, moved, said
from bot.language.relative_dates import DAYS_FROM_TODAY, relative_date
from governance_store.rules.local_time import WEEKDAY_NAMES, date_in_full, date_short
from governance_store.rules.notice_period import months_away

__all__ = ["date_in_full", "date_short", "take_date"]

NAMES = tuple(name for name in MONTHS | WEEKDAYS | DAYS_FROM_TODAY if len(name) > len("sept"))
NAMES += tuple(name for name in MONTHS if len(name) <= len("sept"))
KNOWN = frozenset(NAMES) | frozenset(WEEKDAYS)
NOT_MISSPELT = frozenset({"frida", "sundry", "marc", "mya"})
FARTHEST_SLIP = 8
MONTHS_TO_LOOK_AHEAD = 40


def take_date(words: Sequence[str], start: int, today: date) -> Read[date]:
    """The day that the words from start name; the longest sensible reading wins."""
    heard = hear(words, start)
    return moved(longest((_read(heard, today), _mended(heard, words, start, today))), start)


def _read(heard: Sequence[str], today: date) -> Read[date]:
    at = int(heard[0] == "on")
    at += heard[at] == "the"
    readings = [figure_date(heard, at, today), named_date(heard, at, today), relative_date(heard, at, today)]
    if heard[at] in WEEKDAYS:
        readings.append(_with_weekday(heard, at, today))
    return longest(readings)


def _with_weekday(heard: Sequence[str], at: int, today: date) -> Read[date]:
    """Thursday 10 December 2026: the weekday must be that of the date."""
    weekday = WEEKDAYS[heard[at]]
    place = at + 1 + (heard[at + 1] == "the")
    reading = longest((figure_date(heard, place, today), named_date(heard, place, today)))
    if reading is None:
        return _no_month(heard, place, weekday, today)
    if isinstance(reading, Fault) or reading.value.weekday() == weekday:
        return reading
    day = reading.value
    same_week = day + timedelta(days=(weekday - day.weekday() + 3) % 7 - 3)
    named = date_in_full(day).partition(" ")[2]
    sentence = f"{named} is a {WEEKDAY_NAMES[day.weekday()]}, not a {WEEKDAY_NAMES[weekday]}."
    return Fault(sentence, offered(day, same_week), 0, reading.end)


def _no_month(heard: Sequence[str], at: int, weekday: int, today: date) -> Fault | None:
    """Thursday the 10th: of which month?"""
    number = ordinal_at(heard, at)
    if number is None or not heard[at][0].isdigit():
        return None
    months = (months_away(today.replace(day=1), ahead) for ahead in range(MONTHS_TO_LOOK_AHEAD))
    days = (first + timedelta(days=number - 1) for first in months if number)
    near = next((day for day in days if day > today and day.day == number and day.weekday() == weekday), None)
    sentence = f"{WEEKDAY_NAMES[weekday]} the {heard[at]} names no month."
    return Fault(sentence, offered(near) if near else (), 0, at + 1)


def _mended(heard: list[str], words: Sequence[str], start: int, today: date) -> Fault | None:
    """The fault of a misspelt month or weekday, where the words are a date once it is put right."""
    slips = {at: right for at in range(FARTHEST_SLIP) if (right := _put_right(heard, at))}
    if not slips:
        return None
    corrected = [slips.get(at, word) for at, word in enumerate(heard)]
    reading = _read(corrected, today)
    wrong = [at for at in slips if reading and at < reading.end]
    if reading is None or not wrong:
        return None
    if isinstance(reading, Fault):
        return reading
    name = said(words, start + wrong[0], start + wrong[0] + 1)
    return Fault(f"There is no day or month called “{name}”.", offered(reading.value), 0, reading.end)


def _put_right(heard: Sequence[str], at: int) -> str | None:
    word = heard[at]
    if not word.isalpha():
        return misspelt_joined(heard, at) if word else None
    if word in KNOWN or word in NOT_MISSPELT:
        return None
    return slip_of(word, NAMES)
