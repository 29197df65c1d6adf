"""How does a meeting become a calendar file that Outlook, Gmail and Apple Calendar accept?

RFC 5545, 5546 and 7986. The only room for icalendar. The time zone is written out by hand: Outlook reads
nothing but annual rules (MS-STANOICAL §2.2.47), and what the library generates are lists of dates with a
summer time that begins an hour late.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, timedelta
from functools import cache, lru_cache
from typing import TYPE_CHECKING, Final

from governance_store.errors import GovernanceError
from governance_store.records.meeting import Answer, Capacity
from templates.contexts.day_entry import DayEntry
from templates.contexts.entry import Entry, Method
from templates.contexts.letter import Recipient
from templates.filters import one_line, plain

if TYPE_CHECKING:
    from icalendar import Component, Event, Timezone, vCalAddress

PRODUCT: Final = "-//Network Clerk//Network Clerk 0.1//EN"
_TWICE_A_DAY: Final = timedelta(hours=12)
_END: Final = b"END:VCALENDAR\r\n"
_ONE_DAY: Final = timedelta(days=1)
_NEEDED: Final = ("UID", "DTSTAMP", "DTSTART", "DTEND", "SEQUENCE", "ORGANIZER")
_ROLES: Final = {
    Capacity.CHAIR: "CHAIR",
    Capacity.MEMBER: "REQ-PARTICIPANT",
    Capacity.DEPUTY: "REQ-PARTICIPANT",
    Capacity.IN_ATTENDANCE: "OPT-PARTICIPANT",
}
_ANSWERS: Final = {
    Answer.NONE: "NEEDS-ACTION",
    Answer.ATTENDING: "ACCEPTED",
    Answer.REMOTE: "ACCEPTED",
    Answer.APOLOGIES: "DECLINED",
}
_LONDON: Final = """\
BEGIN:VTIMEZONE
TZID:Europe/London
BEGIN:DAYLIGHT
DTSTART:19700329T010000
RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU
TZOFFSETFROM:+0000
TZOFFSETTO:+0100
TZNAME:BST
END:DAYLIGHT
BEGIN:STANDARD
DTSTART:19701025T020000
RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU
TZOFFSETFROM:+0100
TZOFFSETTO:+0000
TZNAME:GMT
END:STANDARD
END:VTIMEZONE
""".replace("\n", "\r\n")


class EntryIncomplete(GovernanceError):
    """A calendar entry lacks what every calendar needs, so it is not sent."""

    def __init__(self, missing: str) -> None:
        super().__init__(
            f"The calendar entry could not be written: it has no {missing}.",
            "Look at the meeting's record: something in it is missing.",
        )


def calendar_file(entry: Entry, *more: Entry) -> bytes:
    """One entry as an iCalendar file, the same bytes for the same entry; raises EntryIncomplete.

    `more` are those occurrences of a series that differ from the others (RFC 5546 §3.2.2).
    """
    events = [_event(one) for one in (entry, *more)]
    for event in events:
        _refuse_lacking(event, entry.method)
    return b"".join((_file_head(entry.method), *(event.to_ical() for event in events), _END))


@cache
def _file_head(method: Method) -> bytes:
    from icalendar import Calendar  # noqa: PLC0415 -- heavy, first use only

    calendar = Calendar()
    calendar.add("PRODID", PRODUCT)
    calendar.add("VERSION", "2.0")
    calendar.add("METHOD", method.value)
    calendar.add_component(_london())
    head: bytes = calendar.to_ical()
    return head.removesuffix(_END)


def event_lines(entry: Entry) -> bytes:
    """One published entry as it stands within a feed; raises EntryIncomplete."""
    event = _event(entry)
    _refuse_lacking(event, Method.PUBLISH)
    written: bytes = event.to_ical()
    return written


@lru_cache(maxsize=4096)
def day_lines(entry: DayEntry) -> bytes:
    """An entry for a whole day within a feed, ending as the next begins (RFC 5545 §3.6.1); nobody is busy."""
    from icalendar import Event  # noqa: PLC0415 -- heavy, first use only

    event = Event()
    event.add("UID", one_line(entry.uid))
    event.add("SEQUENCE", entry.sequence)
    event.add("DTSTAMP", entry.stamp.astimezone(UTC).replace(microsecond=0))
    event.add("DTSTART", entry.day)
    event.add("DTEND", entry.day + _ONE_DAY)
    event.add("SUMMARY", one_line(entry.summary))
    event.add("DESCRIPTION", plain(entry.description))
    if entry.link:
        event.add("URL", entry.link)
    event.add("STATUS", "CONFIRMED")
    event.add("TRANSP", "TRANSPARENT")
    written: bytes = event.to_ical()
    return written


def feed_file(name: str, uid: str, events: Iterable[bytes]) -> bytes:
    """A calendar that others subscribe to, of events that were written before (RFC 7986 §5)."""
    return b"".join((_feed_head(name, uid), *events, _END))


@lru_cache(maxsize=256)
def _feed_head(name: str, uid: str) -> bytes:
    from icalendar import Calendar  # noqa: PLC0415 -- heavy, first use only

    calendar = Calendar()
    calendar.add("PRODID", PRODUCT)
    calendar.add("VERSION", "2.0")
    calendar.add("METHOD", Method.PUBLISH.value)
    calendar.add("UID", uid)
    calendar.add("X-WR-CALNAME", one_line(name))
    calendar.add("X-WR-TIMEZONE", "Europe/London")
    calendar.add("REFRESH-INTERVAL", _TWICE_A_DAY, parameters={"VALUE": "DURATION"})
    calendar.add("X-PUBLISHED-TTL", "PT12H")
    calendar.add_component(_london())
    head: bytes = calendar.to_ical()
    return head.removesuffix(_END)


@cache
def _london() -> Timezone:
    from icalendar import Timezone  # noqa: PLC0415 -- heavy, first use only

    zone = Timezone.from_ical(_LONDON)
    assert isinstance(zone, Timezone)  # noqa: S101 -- one is written above
    return zone


def _event(entry: Entry) -> Event:
    from icalendar import Conference, Event  # noqa: PLC0415 -- heavy, first use only

    event = Event()
    for name, value in _texts(entry):
        if value:
            event.add(name, value)
    event.add("SEQUENCE", entry.sequence)
    event.add("DTSTAMP", entry.stamp.astimezone(UTC).replace(microsecond=0))
    event.add("DTSTART", entry.starts)
    event.add("DTEND", entry.ends)
    _add_recurrence(event, entry)
    if entry.organiser:
        event.add("ORGANIZER", _address(entry.organiser, entry.organiser_name))
    if entry.attendee:
        event.add("ATTENDEE", _attendee(entry.attendee, asked=entry.method is Method.REQUEST))
    if entry.link:
        event.conferences = [Conference(entry.link, feature="VIDEO", label="Join the meeting")]
    return event


def _add_recurrence(event: Event, entry: Entry) -> None:
    from icalendar import vRecur  # noqa: PLC0415 -- heavy, first use only

    if entry.stands_for:
        event.add("RECURRENCE-ID", entry.stands_for)
    if entry.rule:
        event.add("RRULE", vRecur.from_ical(entry.rule))
    if entry.excluded:
        event.add("EXDATE", list(entry.excluded))


def _texts(entry: Entry) -> tuple[tuple[str, str], ...]:
    return (
        ("UID", entry.uid),
        ("SUMMARY", entry.summary),
        ("DESCRIPTION", entry.description),
        ("LOCATION", entry.location),
        ("URL", entry.link),
        ("STATUS", "CANCELLED" if entry.off else "CONFIRMED"),
        ("TRANSP", "TRANSPARENT" if entry.off else "OPAQUE"),
    )


def _address(address: str, name: str) -> vCalAddress:
    from icalendar import vCalAddress  # noqa: PLC0415 -- heavy, first use only

    made = vCalAddress(f"mailto:{one_line(address)}")
    if name:
        made.params["CN"] = one_line(name).replace('"', "'")  # many calendars show RFC 6868's ^' as it stands
    return made


def _attendee(who: Recipient, *, asked: bool) -> vCalAddress:
    made = _address(who.address, who.name)
    made.params["CUTYPE"] = "INDIVIDUAL"
    made.params["ROLE"] = _ROLES[who.capacity]
    made.params["PARTSTAT"] = _ANSWERS[who.answer]
    if asked:
        made.params["RSVP"] = "TRUE"
    return made


def _refuse_lacking(event: Component, method: Method) -> None:
    needed = _NEEDED if method is Method.PUBLISH else (*_NEEDED, "ATTENDEE")
    for name in needed:
        if name not in event:
            raise EntryIncomplete(name)
