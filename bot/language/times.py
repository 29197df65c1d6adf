"""Which time of day do the words name, or from which time until which other?

How an hour is read is told in `bot.language.clocks`. In a range, an hour that lacks its half of the day
takes the one that puts start and end closest together: 2-3.30pm is 14:00 to 15:30, 11-1pm is 11:00 to
13:00. Where both lack it the question stands.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import time
from itertools import product

from bot.language.clocks import Certainty, Clock, clock_at, doubtful, without_lead
from bot.language.named_dates import MONTHS, WEEKDAYS
from bot.language.reading import Fault, Read, Took, hear, moved
from governance_store.rules.local_time import time_text

__all__ = ["Range", "take_time", "take_time_range", "time_text"]

BEHIND_A_TIME = frozenset(MONTHS) | frozenset(WEEKDAYS)
Range = tuple[time, time]
LINKS = frozenset({"-", "to", "until", "till"})
LEADS = frozenset({"between", "at", "@", "from"})
LONGEST_IN_DOUBT = 10 * 60
LONGEST_RANGE = 9  # words

_BEGINS = "(?:@?[0-9]|noon|mid)"
_JOINED = rf"({_BEGINS}[^-]*)-({_BEGINS}[^-]*)"
_LEFT_OPEN = rf"({_BEGINS}[^-]*)-"
_RIGHT_OPEN = rf"-({_BEGINS}[^-]*)"


def take_time(words: Sequence[str], start: int) -> Read[time]:
    """A time of day, with or without a leading "at", "@" or "from"."""
    heard, lead = without_lead(hear(words, start))
    clock = clock_at(heard, lead, military=bool(lead) and heard[0] != "from")
    if isinstance(clock, Clock):
        following = words[start + clock.end] if start + clock.end < len(words) else ""
        return moved(_settled(clock, heard, lead, following), start)
    return moved(clock, start)


def _settled(clock: Clock, heard: Sequence[str], lead: int, following: str) -> Read[time]:
    """A time, the question which of two is meant, or nothing where a number is only a number."""
    if clock.certainty is Certainty.SURE:
        return Took(clock.possible[0], clock.end)
    if clock.certainty is Certainty.BARE and (not lead or heard[0] == "from" or _is_address(following)):
        return None
    return doubtful(clock, " ".join(heard[lead : clock.end]))


def _is_address(following: str) -> bool:
    """At 12 High Street: a capital behind a bare number begins a name, unless it is that of a day."""
    return following[:1].isupper() and following.lower().rstrip(",;.") not in BEHIND_A_TIME


def take_time_range(words: Sequence[str], start: int) -> Read[Range]:
    """A start and an end on one day, with or without a leading "from", "between" or "at"."""
    heard, places = _apart(hear(words, start))
    heard, lead = without_lead(heard)
    lead = max(lead, int(heard[0] in LEADS))
    first = clock_at(heard, lead, military=bool(lead))
    if first is None or not _linked(heard, first.end):
        return None
    second = clock_at(heard, first.end + 1, military=bool(lead))
    if second is None or (lead == 0 and _bare(first) and _bare(second)):
        return None
    reading = _range(first, second)
    end = places[reading.end - 1] + 1
    return moved(replace(reading, end=end), start)


def _apart(heard: list[str]) -> tuple[list[str], list[int]]:
    """The words with joined times taken apart at the hyphen, and the place of each part among the words."""
    parts: list[str] = []
    places: list[int] = []
    for place, word in enumerate(heard):
        split = _split(word) if place < LONGEST_RANGE else [word]
        parts += split
        places += [place] * len(split)
    return parts, places


def _split(word: str) -> list[str]:
    if "-" not in word:
        return [word]
    if both := re.fullmatch(_JOINED, word):
        return [both[1], "-", both[2]]
    if left := re.fullmatch(_LEFT_OPEN, word):
        return [left[1], "-"]
    right = re.fullmatch(_RIGHT_OPEN, word)
    return ["-", right[1]] if right else [word]


def _linked(heard: Sequence[str], at: int) -> bool:
    return heard[at] in LINKS or (heard[at] == "and" and heard[0] == "between")


def _bare(clock: Clock | Fault) -> bool:
    return isinstance(clock, Clock) and clock.certainty is Certainty.BARE


def _range(first: Clock | Fault, second: Clock | Fault) -> Took[Range] | Fault:
    pairs = [pair for pair in product(_meant(first), _meant(second)) if pair[0] < pair[1]]
    for part in (first, second):
        if isinstance(part, Fault):
            return Fault(part.sentence, tuple(map(_text, pairs)), 0, second.end)
    sure = [isinstance(part, Clock) and part.certainty is Certainty.SURE for part in (first, second)]
    if not all(sure):
        pairs = [pair for pair in pairs if _length(pair) <= LONGEST_IN_DOUBT]
    if not pairs:
        return _end_before_start(_meant(first)[-1], _meant(second)[-1], second.end)
    shortest = [pair for pair in pairs if _length(pair) == min(map(_length, pairs))]
    if len(shortest) > 1:
        near = tuple(map(_text, shortest))
        return Fault(f"This may be {' or '.join(near)}: write am or pm.", near, 0, second.end)
    return Took(shortest[0], second.end)


def _meant(part: Clock | Fault) -> tuple[time, ...]:
    """The times that a half of the range may stand for; of a wrong one, those that were probably meant."""
    return part.possible if isinstance(part, Clock) else tuple(map(time.fromisoformat, part.nearest))


def _end_before_start(begins: time, ends: time, end: int) -> Fault:
    if begins == ends:
        return Fault(f"A time from {_text((begins, ends))} has no length.", (), 0, end)
    return Fault(
        f"The end, {time_text(ends)}, is before the start, {time_text(begins)}.",
        (_text((ends, begins)),),
        0,
        end,
    )


def _length(pair: Range) -> int:
    return (pair[1].hour - pair[0].hour) * 60 + pair[1].minute - pair[0].minute


def _text(pair: Range) -> str:
    return f"{time_text(pair[0])} to {time_text(pair[1])}"
