"""What does a calendar entry hold? The values of one meeting, as RFC 5545 and RFC 5546 ask for them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from templates.contexts.letter import Recipient
from templates.contexts.meeting import MeetingContext
from templates.filters import one_line


class Method(StrEnum):
    """What a calendar is to do with an entry (RFC 5546 §1.4)."""

    REQUEST = "REQUEST"
    CANCEL = "CANCEL"
    PUBLISH = "PUBLISH"


@dataclass(frozen=True, slots=True)
class Entry:
    """One meeting for one calendar; a published one has no attendee (RFC 5546 §3.2.1)."""

    method: Method
    off: bool
    uid: str
    sequence: int
    stamp: datetime
    starts: datetime
    ends: datetime
    summary: str
    description: str
    location: str
    link: str
    organiser: str
    organiser_name: str
    attendee: Recipient | None = None
    stands_for: datetime | None = None
    """Which occurrence of a series it is (RECURRENCE-ID, RFC 5545 §3.8.4.4)."""
    rule: str = ""
    """By which rule it recurs (RRULE, RFC 5545 §3.8.5.3)."""
    excluded: tuple[datetime, ...] = ()
    """On which days of the rule there is no meeting (EXDATE, RFC 5545 §3.8.5.1)."""


def entry(
    meeting: MeetingContext,
    method: Method,
    *,
    mailbox: str,
    description: str,
    attendee: Recipient | None = None,
) -> Entry:
    """The calendar entry of a meeting; where there is no place, its link stands for one."""
    off = meeting.cancelled or method is Method.CANCEL
    return Entry(
        method=method,
        off=off,
        uid=one_line(meeting.uid),
        sequence=meeting.sequence,
        stamp=meeting.written,
        starts=meeting.starts,
        ends=meeting.ends,
        summary=f"Cancelled: {meeting.committee}" if off else meeting.committee,
        description=description.strip(),
        location=meeting.place or meeting.link,
        link=meeting.href,
        organiser=mailbox,
        organiser_name=meeting.network,
        attendee=attendee,
        stands_for=meeting.stands_for,
    )
