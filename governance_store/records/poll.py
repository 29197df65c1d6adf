"""Which dates are people asked about before a meeting is called, and which of them fit whom?"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from governance_store.records.ids import CommitteeId, MeetingId, PersonId, PollAnswerId, PollId
from governance_store.records.kinds import record
from governance_store.records.meeting import Capacity, Way


class PollState(StrEnum):
    """How far a poll has come; one of which a date was chosen has called a meeting."""

    OPEN = "open"
    CHOSEN = "chosen"
    CANCELLED = "cancelled"


class Fits(StrEnum):
    """What a person says of one date."""

    YES = "yes"
    IF_NEED_BE = "if need be"
    NO = "no"


@record("poll", indexes=("committee", "state"))
@dataclass(frozen=True, slots=True)
class Poll:
    """The dates that are asked about, in order; `closes` is the last day on which answers are taken."""

    id: PollId
    committee: CommitteeId
    dates: tuple[datetime, ...]
    minutes: int
    closes: date
    asked: datetime
    asked_by: PersonId
    place: str = ""
    link: str = ""
    state: PollState = PollState.OPEN
    meeting: MeetingId | None = None
    cancelled_because: str = ""


@record("poll answer", indexes=("poll", "person"))
@dataclass(frozen=True, slots=True)
class PollAnswer:
    """One person, one poll: what they say of each date, in the poll's order; None where they did not say."""

    id: PollAnswerId
    poll: PollId
    person: PersonId
    capacity: Capacity
    fits: tuple[Fits | None, ...]
    answered: datetime | None = None
    way: Way | None = None
    told_by: PersonId | None = None
