"""Which instant is a time on the clock of a place, and how are days, times and lengths written?

Zones come from the IANA time zone database. A time that the change of the clocks leaves out or repeats is
refused, never shifted. The written forms are fixed here, in English whatever the machine's language, and
each is read back by the conversation's readers.
"""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from governance_store.errors import GovernanceError

MONTH_NAMES = (
    "January", "February", "March", "April", "May", "June", "July",
    "August", "September", "October", "November", "December",
)  # fmt: skip
WEEKDAY_NAMES = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
MINUTE = timedelta(minutes=1)
MINUTES_AN_HOUR = 60


class ClocksChange(GovernanceError):
    """A time cannot be one instant, because the clocks change around it."""

    def __init__(self, sentence: str, nearest: tuple[time, ...]) -> None:
        self.nearest = nearest
        super().__init__(sentence, f"Choose {' or '.join(time_text(clock) for clock in nearest)} instead.")


class TimeDoesNotExist(ClocksChange):
    """The clocks go forward over this time."""


class TimeHappensTwice(ClocksChange):
    """The clocks go back over this time."""


def instant_of(day: date, clock: time, zone: ZoneInfo) -> datetime:
    """The one instant at which the clocks of the zone show this time on this day."""
    first = datetime.combine(day, clock, zone).replace(fold=0)
    second = first.replace(fold=1)
    change = _offset(second) - _offset(first)
    if not change:
        return first.astimezone(UTC)
    before, after = _clocks_at_change(first, zone)
    said = f"{time_text(clock)} on {date_in_full(day)}"
    direction = f"that night from {time_text(before)} to {time_text(after)}."
    nearest = tuple(near.time() for near in (first - abs(change), first + abs(change)) if near.date() == day)
    if change > timedelta(0):
        raise TimeDoesNotExist(f"{said} does not exist: the clocks go forward {direction}", nearest)
    raise TimeHappensTwice(f"{said} happens twice: the clocks go back {direction}", nearest)


def local(instant: datetime, zone: ZoneInfo) -> datetime:
    """The instant as the clocks and calendars of the zone show it."""
    if instant.tzinfo is None:
        msg = f"{instant.isoformat()} has no zone, so it is not an instant."
        raise ValueError(msg)
    return instant.astimezone(zone)


def full(instant: datetime, zone: ZoneInfo) -> str:
    """The instant with its day in full, such as Thursday 10 December 2026, 14:00."""
    here = local(instant, zone)
    return f"{date_in_full(here.date())}, {time_text(here.time())}"


def date_in_full(day: date) -> str:
    """The day with its weekday, such as Thursday 10 December 2026."""
    return f"{WEEKDAY_NAMES[day.weekday()]} {day_text(day)}"


def day_text(day: date) -> str:
    """The day without its weekday, such as 10 December 2026."""
    return f"{day.day} {MONTH_NAMES[day.month - 1]} {day.year:04}"


def date_short(day: date) -> str:
    """The day in few letters, such as 10 Dec 2026."""
    return f"{day.day} {MONTH_NAMES[day.month - 1][:3]} {day.year:04}"


def time_text(clock: time) -> str:
    """The time by the twenty-four hour clock, such as 14:00."""
    return f"{clock.hour:02}:{clock.minute:02}"


def duration_text(minutes: int) -> str:
    """A length of time in words, such as 1 hour 30 minutes."""
    hours, rest = divmod(minutes, MINUTES_AN_HOUR)
    parts = [
        f"{count} {unit}" + ("" if count == 1 else "s")
        for count, unit in ((hours, "hour"), (rest, "minute"))
        if count
    ]
    return " ".join(parts) or "0 minutes"


def duration_short(minutes: int) -> str:
    """A length of time in few letters, such as 90m."""
    return f"{minutes}m"


def _offset(moment: datetime) -> timedelta:
    offset = moment.utcoffset()
    assert offset is not None  # noqa: S101 -- a moment made with a zone has an offset
    return offset


def _clocks_at_change(around: datetime, zone: ZoneInfo) -> tuple[time, time]:
    """What the clocks show when they change near this time, and what they show from then on."""
    early, late = sorted((around.replace(fold=0).astimezone(UTC), around.replace(fold=1).astimezone(UTC)))
    early -= MINUTE
    old = _offset(early.astimezone(zone))
    while late - early > MINUTE:
        middle = early + (late - early) // MINUTE // 2 * MINUTE
        if _offset(middle.astimezone(zone)) == old:
            early = middle
        else:
            late = middle
    return (late + old).time(), late.astimezone(zone).time()
