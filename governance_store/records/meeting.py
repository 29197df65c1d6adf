"""When does a committee meet, who is invited, and what did they answer?"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import StrEnum

from governance_store.records.ids import CommitteeId, InvitationId, MeetingId, PersonId, SeatId, SeriesId
from governance_store.records.kinds import record


class MeetingState(StrEnum):
    """How far a meeting has come; a draft is called by nobody yet, and one given up is discarded."""

    SCHEDULED = "scheduled"
    CANCELLED = "cancelled"
    DRAFT = "draft"
    DISCARDED = "discarded"


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
    organised_elsewhere: str = ""
    """Who keeps it in a calendar of their own; empty where it is organised here."""
    taken_over_from: str = ""
    """The identity that it had in calendars before it was organised here."""
    series: SeriesId | None = None
    stands_for: datetime | None = None
    """When its series would have it, which names it within the series' calendar entry.

    One that was added to a series stands for none, and is an entry of its own.
    """

    @property
    def ends(self) -> datetime:
        """The instant at which it is planned to close."""
        return self.starts + timedelta(minutes=self.minutes)

    @property
    def announced(self) -> bool:
        """Whether it was ever called; of drafts only those know who may call meetings."""
        return self.state not in {MeetingState.DRAFT, MeetingState.DISCARDED}


class Capacity(StrEnum):
    """As what a person is invited; the calendar's ROLE follows from it."""

    CHAIR = "chair"
    MEMBER = "member"
    DEPUTY = "deputy"
    IN_ATTENDANCE = "in attendance"


class Answer(StrEnum):
    """What an invited person has said."""

    NONE = "not answered"
    ATTENDING = "attending"
    REMOTE = "attending remotely"
    APOLOGIES = "apologies"

    @property
    def comes(self) -> bool:
        """Whether they take part, in the room or from afar."""
        return self in {Answer.ATTENDING, Answer.REMOTE}


class Way(StrEnum):
    """By which way an answer came."""

    LINE = "line"
    BUTTON = "button"
    LINK = "link in the mail"
    CALENDAR = "calendar reply"
    FILE = "organiser's file"


@record("invitation", indexes=("meeting", "person"))
@dataclass(frozen=True, slots=True)
class Invitation:
    """One person, one meeting: as what they are asked, and their answer.

    `told_by` answered for them. Who sends apologies may name a `deputy`, whose own invitation says for whom
    they deputise. One that is `withdrawn` is no invitation any more, and stays on record.
    """

    id: InvitationId
    meeting: MeetingId
    person: PersonId
    capacity: Capacity
    seat: SeatId | None = None
    answer: Answer = Answer.NONE
    answered: datetime | None = None
    because: str = ""
    answered_with_series: datetime | None = None
    """When it was answered together with its series; where `answered` tells another time, it was singly."""
    way: Way | None = None
    told_by: PersonId | None = None
    deputy: PersonId | None = None
    deputises: PersonId | None = None
    withdrawn: bool = False

    @property
    def singly(self) -> bool:
        """Whether it was answered alone, or a deputy named: an answer to the whole series leaves it."""
        answered = self.answer is not Answer.NONE and self.answered != self.answered_with_series
        return answered or self.deputy is not None

    def asked_again(self) -> Invitation:
        """The same without an answer; a deputy who was named stays so, until the answer says otherwise."""
        return replace(
            self,
            answer=Answer.NONE,
            answered=None,
            because="",
            answered_with_series=None,
            way=None,
            told_by=None,
        )

    def answered_as(self, given: Invitation) -> Invitation:
        """The same with the answer that another version of it held."""
        return replace(
            self,
            answer=given.answer,
            answered=given.answered,
            because=given.because,
            answered_with_series=given.answered_with_series,
            way=given.way,
            told_by=given.told_by,
        )
