"""What does somebody's calendar answer? Read from an iTIP reply (RFC 5546 §3.2.3), which is believed little.

Exchange leaves the organiser out and names zones in its own words; a comment may stand beside the answer. An
answer says which revision of the meeting it answers, so that an old one is not taken for a new one.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING, Any, Final

from governance_store.errors import GovernanceError
from templates.filters import one_line

if TYPE_CHECKING:
    from icalendar import Calendar, Event

LARGEST: Final = 256 * 1024
_MAILTO: Final = "mailto:"


class NoCalendar(GovernanceError):
    """What came as a calendar's answer cannot be read."""

    def __init__(self, why: str) -> None:
        super().__init__(f"The calendar's answer cannot be read: {why}.", "Read the mail itself.")


@dataclass(frozen=True, slots=True)
class CalendarReply:
    """One person's answer to one entry. `says` is the calendar's own word, such as ACCEPTED.

    `occurrence` is the start of the one meeting of a series that is meant, as far as it was told: an instant,
    one without a zone, or a day. `stamp` is when it was answered.
    """

    uid: str
    address: str
    says: str
    sequence: int = 0
    stamp: datetime | None = None
    occurrence: datetime | date | None = None
    comment: str = ""


def read_replies(content: bytes) -> tuple[CalendarReply, ...]:
    """The answers in a calendar's mail; none where it is no reply; raises NoCalendar where it is damaged."""
    if len(content) > LARGEST:
        raise NoCalendar(f"it has {len(content):,} bytes, and at most {LARGEST:,} are read")
    calendar = _parsed(content)
    if str(calendar.get("METHOD", "")).upper() != "REPLY":
        return ()
    events: list[Event] = calendar.walk("VEVENT")  # type: ignore[assignment]  # of that name only
    return tuple(reply for event in events for reply in _replies(event))


def _parsed(content: bytes) -> Calendar:
    from icalendar import Calendar  # noqa: PLC0415 -- heavy, first use only

    try:
        calendar = Calendar.from_ical(content)
    except (ValueError, KeyError, IndexError, TypeError, AttributeError) as fault:
        raise NoCalendar("it is no calendar, or it came through damaged") from fault
    if not isinstance(calendar, Calendar):
        raise NoCalendar("it is no calendar")
    return calendar


def _replies(event: Event) -> Iterator[CalendarReply]:
    uid = one_line(str(event.get("UID", "")))
    given = event.get("ATTENDEE", [])
    for attendee in given if isinstance(given, list) else [given]:
        address = _address(str(attendee))
        if uid and address:
            yield CalendarReply(
                uid=uid,
                address=address,
                says=str(attendee.params.get("PARTSTAT", "NEEDS-ACTION")).upper(),
                sequence=_number(event.get("SEQUENCE")),
                stamp=_instant(event, "DTSTAMP"),
                occurrence=_occurrence(event),
                comment=_comment(event) or _beside_the_name(attendee),
            )


def _address(text: str) -> str:
    lower = text.strip().lower()
    return lower.removeprefix(_MAILTO) if "@" in lower else ""


def _number(value: object) -> int:
    try:
        return int(str(value))
    except ValueError:
        return 0


def _occurrence(event: Event) -> datetime | date | None:
    """Which meeting of a series is meant; one that is named illegibly must not be taken for all of them."""
    if "RECURRENCE-ID" not in event:
        return None
    found = _when(event, "RECURRENCE-ID")
    if not isinstance(found, date):
        raise NoCalendar("which meeting of a series it means cannot be made out")
    if "RANGE" in event["RECURRENCE-ID"].params:
        raise NoCalendar("it answers a series from one of its meetings on, which no rule decides")
    return found


def _when(event: Event, name: str) -> Any:  # noqa: ANN401 -- a date, an instant or nothing
    from icalendar.error import BrokenCalendarProperty  # noqa: PLC0415 -- heavy, first use only

    try:
        value = getattr(event.get(name), "dt", None)
    except BrokenCalendarProperty:
        return None
    return value if isinstance(value, date) else None


def _instant(event: Event, name: str) -> datetime | None:
    value = _when(event, name)
    if not isinstance(value, datetime):
        return None
    return value.astimezone(UTC) if value.tzinfo else value.replace(tzinfo=UTC)


def _beside_the_name(attendee: Any) -> str:  # noqa: ANN401 -- of the library, with parameters
    """Where Google puts what a person wrote with their answer."""
    return one_line(str(attendee.params.get("X-RESPONSE-COMMENT", "")))[:500]


def _comment(event: Event) -> str:
    given = event.get("COMMENT", "")
    told = given if isinstance(given, list) else [given]
    return one_line(" ".join(map(str, told)))[:500]
