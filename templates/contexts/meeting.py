"""What is there to say of a meeting on paper? When, where, by whom called, who is invited.

Made from the record alone; a template prints it and works nothing out.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Final
from zoneinfo import ZoneInfo

from governance_store.errors import GovernanceError
from governance_store.records.committee import Committee
from governance_store.records.meeting import Capacity, Invitation, Meeting, MeetingState
from governance_store.records.network import Network, Organisation
from governance_store.records.person import Person
from governance_store.rules.local_time import date_in_full, date_short, duration_text, local, time_text
from templates.filters import one_line, plain, web_link

ZONE: Final = "Europe/London"
_ORDER: Final = tuple(Capacity)


class ZoneNotWritten(GovernanceError):
    """Calendars are written for one zone only."""

    def __init__(self, zone: str) -> None:
        super().__init__(
            f"This network's time zone is {zone}, and invitations can be written for {ZONE} only.",
            f"Have an administrator set the network's zone to {ZONE}.",
        )


@dataclass(frozen=True, slots=True)
class Guest:
    """Somebody who is invited, without an address: who comes is told to all, how to reach them is not."""

    name: str
    organisation: str
    capacity: Capacity
    answer: str


@dataclass(frozen=True, slots=True)
class MeetingContext:
    """A meeting in words, with the instants for its calendar entry; `written` is when the paper is made."""

    network: str
    demonstration: bool
    committee: str
    key: str
    id: str
    uid: str
    sequence: int
    starts: datetime
    ends: datetime
    minutes: int
    written: datetime
    place: str
    link: str
    cancelled: bool
    cancelled_because: str
    extraordinary: str
    notice: str
    called_by: str
    called_on: str
    guests: tuple[Guest, ...]
    stands_for: datetime | None = None
    """When its series would have it: what names it within the series' calendar entry."""
    papers: str = ""
    """Where its agenda and papers are read, once they were sent out."""

    @property
    def day(self) -> str:
        """The day in full."""
        return date_in_full(self.starts.date())

    @property
    def day_short(self) -> str:
        """The day in few letters."""
        return date_short(self.starts.date())

    @property
    def hours(self) -> str:
        """From when to when, with the day of its end where that is another one."""
        until = time_text(self.ends.time())
        if self.starts.date() != self.ends.date():
            until += f" on {date_in_full(self.ends.date())}"
        return f"{time_text(self.starts.time())} to {until}"

    @property
    def length(self) -> str:
        """How long it is planned to be."""
        return duration_text(self.minutes)

    @property
    def zone_note(self) -> str:
        """Whose clock is meant, where people may join from elsewhere."""
        return "UK time" if self.link else ""

    @property
    def href(self) -> str:
        """The link as an address that may be followed, or nothing."""
        return web_link(self.link)


def guest(invitation: Invitation, person: Person | None, organisation: Organisation | None) -> Guest:
    """An invited person as others see them; somebody whose record was erased keeps only their place."""
    return Guest(
        name=one_line(person.name) if person else "somebody whose name was erased",
        organisation=one_line(organisation.name) if organisation else "",
        capacity=invitation.capacity,
        answer=invitation.answer.value,
    )


def _zone(network: Network) -> ZoneInfo:
    if network.zone != ZONE:
        raise ZoneNotWritten(network.zone)
    return ZoneInfo(ZONE)


def meeting_context(
    meeting: Meeting,
    committee: Committee,
    network: Network,
    guests: Iterable[Guest] = (),
    *,
    written: datetime,
    called_by: str = "",
    called: datetime | None = None,
    notice: str = "",
    changes_before: int = 0,
    papers: str = "",
) -> MeetingContext:
    """Everything that paper says of a meeting, after so many changes to its series; raises ZoneNotWritten."""
    zone = _zone(network)
    return MeetingContext(
        network=one_line(network.name),
        demonstration=network.demonstration,
        committee=one_line(committee.name),
        key=one_line(committee.key),
        id=meeting.id,
        uid=meeting.uid,
        sequence=meeting.sequence + changes_before,
        starts=local(meeting.starts, zone),
        ends=local(meeting.ends, zone),
        minutes=meeting.minutes,
        written=written,
        place=plain(meeting.place),
        link=one_line(meeting.link),
        cancelled=meeting.state is MeetingState.CANCELLED,
        cancelled_because=plain(meeting.cancelled_because),
        extraordinary=plain(meeting.extraordinary),
        notice=one_line(notice),
        called_by=one_line(called_by),
        called_on=date_in_full(local(called, zone).date()) if called else "",
        guests=tuple(sorted(guests, key=lambda one: _ORDER.index(one.capacity))),
        stands_for=local(meeting.stands_for, zone) if meeting.stands_for else None,
        papers=one_line(papers),
    )
