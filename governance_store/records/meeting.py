"""When does a committee meet, who is invited, and what did they answer?"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from governance_store.records.ids import CommitteeId, InvitationId, MeetingId, PersonId, SeatId, SeriesId
from governance_store.records.kinds import record


class MeetingState(StrEnum):
    """How far a meeting has come."""

    SCHEDULED = "scheduled"
    CANCELLED = "cancelled"


@record("meeting", indexes=("committee", "state", "series"), ordered=("starts",))
@dataclass(frozen=True, slots=True)
class Meeting:
    """A meeting as called. `sequence` rises with each change that calendars must follow (RFC 5546 §2.1.4)."""

    id: MeetingId
    committee: CommitteeId
    starts: datetime
    minutes: int
    uid: str
    place: str = ""
    link: str = ""
    state: MeetingState = MeetingState.SCHEDULED
    sequence: int = 0
    extraordinary: str = ""
    cancelled_because: str = ""
    series: SeriesId | None = None
    stands_for: datetime | None = None
    """When its series would have it, which names it within the series' calendar entry.

    One that was added to a series stands for none, and is an entry of its own.
    """

    @property
    def ends(self) -> datetime:
        """The instant at which it is planned to close."""
        return self.starts + timedelta(minutes=self.minutes)


class Capacity(StrEnum):
    """As what a person is invited; the calendar's ROLE follows from it."""

    CHAIR = "chair"
    MEMBER = "member"
    IN_ATTENDANCE = "in attendance"


class Answer(StrEnum):
    """What an invited person has said."""

    NONE = "not answered"
    ATTENDING = "attending"
    APOLOGIES = "apologies"


@record("invitation", indexes=("meeting", "person"))
@dataclass(frozen=True, slots=True)
class Invitation:
    """One person, one meeting: as what they are asked, and their answer."""

    id: InvitationId
    meeting: MeetingId
    person: PersonId
    capacity: Capacity
    seat: SeatId | None = None
    answer: Answer = Answer.NONE
    answered: datetime | None = None
    because: str = ""
