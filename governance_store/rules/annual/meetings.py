"""Which meetings did a committee hold in a year, which were cancelled, and how did the quorum of each go?

A meeting was held where somebody recorded who came, or took its minutes. Of one that was called and is over,
and of which nobody recorded anything, that is told, and it counts for nothing.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import datetime

from governance_store.records.attendance import Attendance
from governance_store.records.committee import Committee
from governance_store.records.ids import minutes_id
from governance_store.records.meeting import Meeting, MeetingState
from governance_store.records.minutes import LineKind, MinuteLine, Minutes
from governance_store.rules.annual.membership import Kept
from governance_store.rules.annual.span import Span
from governance_store.rules.duty import Recorded
from governance_store.rules.quorum_at import Sitting
from governance_store.rules.quorum_membership import Membership, as_judged, membership
from governance_store.rules.quorum_over_time import Quorum, quorum_over


@dataclass(frozen=True, slots=True)
class Sat:
    """A meeting that was held: who came and went, its minutes where any were taken, and its quorum."""

    meeting: Meeting
    entries: tuple[Attendance, ...]
    minutes: Minutes | None
    quorum: Quorum


@dataclass(frozen=True, slots=True)
class Meetings:
    """A committee's meetings of a span, each sort in the order of its days."""

    held: tuple[Sat, ...] = ()
    cancelled: tuple[Meeting, ...] = ()
    unrecorded: tuple[Meeting, ...] = ()
    ahead: tuple[Meeting, ...] = ()

    @property
    def counted(self) -> tuple[Sat, ...]:
        """Those whose attendance was recorded, by which members are counted."""
        return tuple(one for one in self.held if one.entries)


def meetings_of(record: Recorded, committee: Committee, kept: Kept, span: Span, now: datetime) -> Meetings:
    """Every meeting that was ever called for a day of the year, as it stands now."""
    found = record.find(Meeting, committee=committee.id)
    within = [one for one in found if one.announced and _in_year(one, span)]
    called = sorted(within, key=lambda one: (one.starts, one.id))
    standing = [one for one in called if one.state is MeetingState.SCHEDULED]
    sat = {one.id: _sat(record, one, kept, span) for one in standing}
    silent = [one for one in standing if sat[one.id] is None]
    return Meetings(
        held=tuple(one for each in standing if (one := sat[each.id]) and span.holds_instant(each.starts)),
        cancelled=tuple(one for one in called if one.state is MeetingState.CANCELLED),
        unrecorded=tuple(one for one in silent if one.ends <= now and span.holds_instant(one.starts)),
        ahead=tuple(one for one in silent if one.ends > now),
    )


def _in_year(one: Meeting, span: Span) -> bool:
    return span.first <= span.day(one.starts) <= span.year.ends


def _sat(record: Recorded, meeting: Meeting, kept: Kept, span: Span) -> Sat | None:
    entries = tuple(one for one in record.find(Attendance, meeting=meeting.id) if not one.withdrawn)
    minutes = record.maybe(Minutes, minutes_id(meeting.id))
    if not entries and minutes is None:
        return None
    committee = kept.committee_at(meeting.starts)
    by = _membership_then(record, committee, meeting, kept, span)
    ends = (minutes.ended if minutes else None) or meeting.ends
    begins = _business_begins(record, meeting)
    held = Sitting.of(meeting, committee, by, entries)
    return Sat(meeting, entries, minutes, quorum_over(held, entries, begins, max(ends, begins)))


def _membership_then(
    record: Recorded, committee: Committee, meeting: Meeting, kept: Kept, span: Span
) -> Membership | None:
    """What the quorum was judged on, with the seats as they were at that meeting."""
    by = membership(record, committee, span.day(meeting.starts))
    seats = tuple(as_judged(record, committee, kept.seats_at(meeting.starts)))
    return replace(by, seats=seats) if by else None


def _business_begins(record: Recorded, meeting: Meeting) -> datetime:
    """With the first item that was minuted; without minutes, as called."""
    return max(meeting.starts, min(_topics(record, meeting), default=meeting.starts))


def _topics(record: Recorded, meeting: Meeting) -> Iterator[datetime]:
    for one in record.find(MinuteLine, taken_in=minutes_id(meeting.id)):
        if one.kind is LineKind.TOPIC and not one.withdrawn:
            yield one.at
