"""Which meeting does somebody else's calendar file tell of? One event, read with care, or why it cannot be.

RFC 5545 and 5546, as Outlook, Gmail and Apple write them: time zones by their Windows names, times without
a zone, answers of attendees. The only room for reading with icalendar. What is doubtful is refused.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any, Final
from zoneinfo import ZoneInfo

from governance_store.errors import GovernanceError
from governance_store.rules.local_time import full, instant_of
from templates.filters import one_line, web_link

if TYPE_CHECKING:
    from icalendar import Calendar, Event

MOST_BYTES: Final = 2_000_000
MOST_LINES: Final = 30_000
"""As two megabytes of lines of usual length have; short ones without end would take minutes to read."""
_MOST_NAMED: Final = 5
_A_DAY: Final = timedelta(days=1)
_MEETING_METHODS: Final = {"", "REQUEST", "PUBLISH", "CANCEL"}
_REPEATING: Final = ("RRULE", "RDATE", "RECURRENCE-ID")
_CONTROL: Final = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]")
_LINK: Final = re.compile(r"https?://[^\s<>\"]+")


class CalendarUnreadable(GovernanceError):
    """A calendar file does not tell of one meeting that can be followed."""


@dataclass(frozen=True, slots=True)
class Attendee:
    """Somebody whom the event names, and what they answered there (RFC 5545 §3.2.12)."""

    address: str
    name: str
    answer: str


@dataclass(frozen=True, slots=True)
class ReadEvent:
    """One event as a file tells of it; `assumed`: its times name no zone, and were read on our clocks."""

    uid: str
    sequence: int
    cancelled: bool
    starts: datetime
    minutes: int
    summary: str
    place: str
    link: str
    organiser: str
    organiser_name: str
    attendees: tuple[Attendee, ...]
    assumed: bool


def read_event(content: bytes, zone: ZoneInfo) -> ReadEvent:
    """The one event of a calendar file; raises CalendarUnreadable with what is wrong."""
    calendars = _calendars(_text(content))
    method = next((str(one["METHOD"]).strip().upper() for one in calendars if "METHOD" in one), "")
    if method not in _MEETING_METHODS:
        raise CalendarUnreadable(
            f"The file is an answer to an invitation (its method is {one_line(method)[:20]}), not a meeting.",
            "Save the invitation itself, or the entry in the calendar.",
        )
    event = _one(_events(calendars), zone)
    return _read(event, method, zone)


def _text(content: bytes) -> str:
    if len(content) > MOST_BYTES:
        size = f"{len(content) / 1_000_000:.1f} MB"
        raise CalendarUnreadable(
            f"The file is {size} long; a meeting is a few thousand bytes, and at most 2 MB are read.",
            "Save the one meeting as a file of its own.",
        )
    if max(content.count(b"\n"), content.count(b"\r")) > MOST_LINES:
        raise CalendarUnreadable(
            f"The file has more than {MOST_LINES:,} lines; a meeting has a few dozen.",
            "Save the one meeting as a file of its own.",
        )
    text = _CONTROL.sub("", content.decode("utf-8-sig", "replace"))
    start = text.lstrip()[:200].lower()
    if not start:
        raise CalendarUnreadable("The file is empty.", "Save the meeting again, and attach that.")
    if start.startswith(("<!doctype", "<html", "<")):
        raise CalendarUnreadable(
            "The file is a web page, not a calendar: probably it was saved from a sign-in page.",
            "Open the meeting in your calendar and save it from there, as a file that ends in .ics.",
        )
    if not start.startswith("begin:vcalendar"):
        raise CalendarUnreadable(
            "The file is not a calendar: such a file begins with BEGIN:VCALENDAR.",
            "Save the meeting from your calendar, as a file that ends in .ics.",
        )
    return text


def _calendars(text: str) -> list[Calendar]:
    from icalendar import Calendar  # noqa: PLC0415 -- heavy, first use only

    try:
        found = Calendar.from_ical(text, multiple=True)
    except ValueError as fault:
        raise CalendarUnreadable(
            "The file is a calendar that is damaged: it cannot be read to its end.",
            "Save the meeting again, and attach that.",
        ) from fault
    return list(found)


def _events(calendars: list[Calendar]) -> list[Event]:
    from icalendar import Event  # noqa: PLC0415 -- heavy, first use only

    return [one for calendar in calendars for one in calendar.walk("VEVENT") if isinstance(one, Event)]


def _one(events: list[Event], zone: ZoneInfo) -> Event:
    if not events:
        raise CalendarUnreadable(
            "The file is a calendar without a meeting in it.", "Save the meeting itself, and attach that."
        )
    if any(name in one for one in events for name in _REPEATING):
        raise CalendarUnreadable(
            "The meeting in the file repeats, and a series that is organised elsewhere is not followed.",
            "Save each meeting of it as a file of its own.",
        )
    if len(events) > 1:
        named = "; ".join(_named(one, zone) for one in events[:_MOST_NAMED])
        more = f"; and {len(events) - _MOST_NAMED} more" if len(events) > _MOST_NAMED else ""
        raise CalendarUnreadable(
            f"The file holds {len(events)} meetings, and which one is meant is not said: {named}{more}.",
            "Save the one meeting as a file of its own.",
        )
    return events[0]


def _named(event: Event, zone: ZoneInfo) -> str:
    name = one_line(str(event.get("SUMMARY", "")))[:80] or "without a title"
    try:
        return f"{name}, {full(_moment(event, 'DTSTART', zone)[0], zone)}"
    except GovernanceError:
        return name


def _read(event: Event, method: str, zone: ZoneInfo) -> ReadEvent:
    uid = one_line(str(event.get("UID", "")))
    if not uid:
        raise CalendarUnreadable(
            "The meeting in the file has no UID, by which calendars know it, so it cannot be followed.",
            "Save the meeting from the calendar in which it is organised.",
        )
    starts, assumed = _moment(event, "DTSTART", zone)
    organiser, name = _party(event.get("ORGANIZER"))
    place = one_line(str(event.get("LOCATION", "")))
    return ReadEvent(
        uid=uid,
        sequence=_sequence(event),
        cancelled=method == "CANCEL" or str(event.get("STATUS", "")).upper() == "CANCELLED",
        starts=starts,
        minutes=_minutes(event, starts, zone),
        summary=one_line(str(event.get("SUMMARY", "")))[:200],
        place="" if _LINK.fullmatch(place) else place[:200],
        link=_link(event, place),
        organiser=organiser,
        organiser_name=name,
        attendees=tuple(_attendees(event)),
        assumed=assumed,
    )


def _moment(event: Event, name: str, zone: ZoneInfo) -> tuple[datetime, bool]:
    """An instant, and whether it was read on our clocks for want of a zone."""
    what = "begin" if name == "DTSTART" else "end"
    value = _value(event, name)
    if value is None:
        raise CalendarUnreadable(f"The file does not say when the meeting {what}s.", "Save it again.")
    if not isinstance(value, datetime):
        raise CalendarUnreadable(
            "The meeting in the file lasts all day, and a meeting of a committee has an hour.",
            "Give it a time in its calendar, save it again, and attach that.",
        )
    if value.tzinfo is not None:
        return value.astimezone(UTC), False
    named = one_line(str(event[name].params.get("TZID", "")))
    if named:
        raise CalendarUnreadable(
            f"The file gives its times in the time zone “{named[:80]}”, which is not known.",
            "Set the meeting to a usual time zone in its calendar, save it again, and attach that.",
        )
    return instant_of(value.date(), value.time(), zone), True


def _value(event: Event, name: str) -> Any:  # noqa: ANN401 -- a day, an instant, a length, or nothing
    if name not in event and not any(one == name for one, _ in event.errors):
        return None
    if any(one == name for one, _ in event.errors):
        raise CalendarUnreadable(f"The {name} in the file is not a date and a time.", "Save it again.")
    found = event[name]
    if isinstance(found, list):
        raise CalendarUnreadable(f"The file gives {name} more than once.", "Save it again.")
    return getattr(found, "dt", None)


def _minutes(event: Event, starts: datetime, zone: ZoneInfo) -> int:
    length = _value(event, "DURATION")
    if "DTEND" not in event and length is None:
        raise CalendarUnreadable(
            "The file does not say when the meeting ends.", "Give it a length in its calendar, and save it."
        )
    ends = starts + length if isinstance(length, timedelta) else _moment(event, "DTEND", zone)[0]
    if ends <= starts:
        raise CalendarUnreadable(
            f"The meeting in the file ends before it begins: it begins on {full(starts, zone)}, "
            f"and ends on {full(ends, zone)}.",
            "Put it right in its calendar, and save it again.",
        )
    if ends - starts > _A_DAY:
        raise CalendarUnreadable(
            "The meeting in the file lasts longer than a day.", "Put it right in its calendar, and save it."
        )
    return -((starts - ends) // timedelta(minutes=1))


def _sequence(event: Event) -> int:
    try:
        return max(0, int(event.get("SEQUENCE", 0)))
    except (TypeError, ValueError):
        return 0


def _link(event: Event, place: str) -> str:
    """A link of its own, else the one that stands where the place would."""
    for said in (str(event.get("URL", "")), str(event.get("X-MICROSOFT-SKYPETEAMSMEETINGURL", "")), place):
        found = _LINK.search(said)
        if found and web_link(found.group()):
            return web_link(found.group())
    return ""


def _attendees(event: Event) -> Iterator[Attendee]:
    found = event.get("ATTENDEE", [])
    seen = set()
    for one in found if isinstance(found, list) else [found]:
        address, name = _party(one)
        if address and address.casefold() not in seen:
            seen.add(address.casefold())
            yield Attendee(address, name, str(one.params.get("PARTSTAT", "")).upper())


def _party(one: Any) -> tuple[str, str]:  # noqa: ANN401 -- what icalendar makes of a line
    if one is None or isinstance(one, list):
        return "", ""
    address = one_line(re.sub("^mailto:", "", str(one), flags=re.IGNORECASE))
    return (address if "@" in address else ""), one_line(str(one.params.get("CN", "")))[:120]
