"""Which instants does a text name, so that each reader sees them by the clock of where they are?

The clerk writes an instant in one way, `Thursday 10 December 2026, 14:00`, by the network's clock; an end may
follow. What is written otherwise, or names another zone, is left as it stands. The forms that Slack puts in
their place: docs.slack.dev/messaging/formatting-message-text#date-formatting.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Final
from zoneinfo import ZoneInfo

MONTHS: Final = (
    "January", "February", "March", "April", "May", "June", "July",
    "August", "September", "October", "November", "December",
)  # fmt: skip
WEEKDAYS: Final = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
DAY_AND_TIME: Final = "{date_long}, {time}"
TIME: Final = "{time}"

_WHEN: Final = re.compile(
    rf"(?<!\w)(?:(?P<weekday>{'|'.join(WEEKDAYS)}) )?(?P<day>\d{{1,2}}) (?P<month>{'|'.join(MONTHS)})"
    r" (?P<year>\d{4}), (?P<start>\d{2}:\d{2})(?:(?: to |[–-])(?P<end>\d{2}:\d{2}))?"
    r"(?![:\d])(?!\s?(?:[A-Z]{1,5}(?![\w-])|[+-]\d))"
)


@dataclass(frozen=True, slots=True)
class Moment:
    """Where in a text an instant stands, which one, and how Slack is to write it."""

    start: int
    end: int
    at: int
    """Seconds since 1970."""
    form: str


def moments(text: str, zone: ZoneInfo) -> Iterator[Moment]:
    """Each instant of a text, in order."""
    for found in _WHEN.finditer(text) if ":" in text else ():
        begins = _instant(found, found["start"], zone)
        if begins is None or not _is_that_weekday(found):
            continue
        yield Moment(found.start(), found.end("start"), int(begins.timestamp()), DAY_AND_TIME)
        ends = _instant(found, found["end"], zone) if found["end"] else None
        if ends is not None and ends > begins:
            yield Moment(found.start("end"), found.end("end"), int(ends.timestamp()), TIME)


def _instant(found: re.Match[str], clock: str, zone: ZoneInfo) -> datetime | None:
    """The one instant that is meant, where the change of the clocks leaves no doubt and the day exists."""
    hour, _colon, minute = clock.partition(":")
    try:
        local = datetime(
            int(found["year"]),
            MONTHS.index(found["month"]) + 1,
            int(found["day"]),
            int(hour),
            int(minute),
            tzinfo=zone,
        )
        instant = local.astimezone(UTC)
    except (ValueError, OverflowError):
        return None
    certain = local.utcoffset() == local.replace(fold=1).utcoffset()
    return instant if certain and instant > datetime(1970, 1, 2, tzinfo=UTC) else None


def _is_that_weekday(found: re.Match[str]) -> bool:
    if not found["weekday"]:
        return True
    day = datetime(int(found["year"]), MONTHS.index(found["month"]) + 1, int(found["day"]), tzinfo=UTC)
    return WEEKDAYS[day.weekday()] == found["weekday"]
