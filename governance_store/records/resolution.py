"""What is a committee asked to decide in writing, between its meetings, and how has each member voted?"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from governance_store.records.ids import (
    BallotId,
    CommitteeId,
    DecisionId,
    PersonId,
    ResolutionId,
    SeatId,
)
from governance_store.records.kinds import record
from governance_store.records.motion import Choice


class ResolutionState(StrEnum):
    """What has become of it. One that is open lapses by itself once its closing day has passed."""

    OPEN = "open"
    CARRIED = "carried"
    TO_A_MEETING = "brought to a meeting"
    WITHDRAWN = "withdrawn"


@record("resolution", indexes=("committee", "state"))
@dataclass(frozen=True, slots=True)
class Resolution:
    """A written resolution. `threshold` is how many must agree, by the terms that held when it was opened.

    `because` is why a meeting is asked for, or why it was withdrawn; `decision` is what it was carried as.
    """

    id: ResolutionId
    committee: CommitteeId
    reference: str
    text: str
    opened: datetime
    opened_by: PersonId
    closes: date
    threshold: str
    terms: str
    why: str = ""
    state: ResolutionState = ResolutionState.OPEN
    settled: datetime | None = None
    settled_by: PersonId | None = None
    because: str = ""
    decision: DecisionId | None = None


@record("ballot", indexes=("resolution", "person"))
@dataclass(frozen=True, slots=True)
class Ballot:
    """One member who is asked, for the seat that they hold; `choice` is None until they have voted.

    Who has an `interest` in the matter is not asked, and counts for nothing.
    """

    id: BallotId
    resolution: ResolutionId
    person: PersonId
    seat: SeatId | None = None
    choice: Choice | None = None
    cast: datetime | None = None
    by_link: bool = False
    interest: str = ""
