"""What does a committee mean to do in a year, who leads on it, and how far has it come?"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from governance_store.records.ids import (
    CommitteeId,
    DecisionId,
    MilestoneId,
    ObjectiveId,
    OrganisationId,
    PersonId,
    PlanId,
    PostId,
    ProgrammeId,
    ProgressNoteId,
)
from governance_store.records.kinds import record


class Brag(StrEnum):
    """How an objective stands, as whoever leads on it says; never by a colour alone."""

    BLUE = "blue"
    RED = "red"
    AMBER = "amber"
    GREEN = "green"


@record("programme", indexes=("committee",))
@dataclass(frozen=True, slots=True)
class Programme:
    """A committee's work programme for one year, to be agreed by a day; `decision` is what agreed to it."""

    id: ProgrammeId
    committee: CommitteeId
    starts: date
    ends: date
    agree_by: date
    agreed: date | None = None
    decision: DecisionId | None = None


@record("objective", indexes=("programme", "lead", "post"))
@dataclass(frozen=True, slots=True)
class Objective:
    """One objective of a year. Its lead is a person, or whoever holds a lead role.

    `carried_from` is the objective of an earlier year that it takes further; `because` is why it was dropped.
    """

    id: ObjectiveId
    programme: ProgrammeId
    number: int
    reference: str
    text: str
    added: date
    measure: str = ""
    lead: PersonId | None = None
    post: PostId | None = None
    organisations: tuple[OrganisationId, ...] = ()
    statements: tuple[str, ...] = ()
    plans: tuple[PlanId, ...] = ()
    budget: str = ""
    risk: str = ""
    brag: Brag = Brag.GREEN
    active: bool = True
    because: str = ""
    carried_from: ObjectiveId | None = None


@record("milestone", indexes=("objective",))
@dataclass(frozen=True, slots=True)
class Milestone:
    """One step on the way to an objective, due by the end of a month or on a day."""

    id: MilestoneId
    objective: ObjectiveId
    number: int
    text: str
    due: date
    reached: date | None = None
    dropped: bool = False


@record("progress note", indexes=("objective",))
@dataclass(frozen=True, slots=True)
class ProgressNote:
    """What was said of an objective on a day, and how it stood from then on."""

    id: ProgressNoteId
    objective: ObjectiveId
    number: int
    at: datetime
    by: PersonId
    brag: Brag
    text: str
