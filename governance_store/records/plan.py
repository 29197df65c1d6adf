"""Which plans, policies and programmes are under review, by whom, how often, and what did each review say?"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from governance_store.records.ids import (
    CommitteeId,
    DecisionId,
    MinuteLineId,
    OrganisationId,
    PersonId,
    PlanEngagementId,
    PlanId,
    PlanKindId,
    PlanLinkId,
    PlanNoteId,
    PlanPartId,
    PlanReviewId,
    PlanThemeId,
    PostId,
    PostponementId,
)
from governance_store.records.kinds import record
from governance_store.records.period import Period
from governance_store.records.series import MONTHS


@dataclass(frozen=True, slots=True)
class Anniversary:
    """A day of every year; 29 February is the 28th where a year has no other."""

    month: int
    day: int

    def __str__(self) -> str:
        return f"{self.day} {MONTHS[self.month - 1]}"


@record("plan kind")
@dataclass(frozen=True, slots=True)
class PlanKind:
    """A sort of plan: what a review of it asks, how often it is reviewed, and which statements it is for.

    `longest` is the longest interval that the standard leaves open, `horizon` how many years it looks ahead,
    `aligned` which other sorts it must agree with, `patients` whether they have a part in developing it, and
    `parts` whether each member organisation has, `terms` the field of terms of reference that sets how often
    it is reviewed. `themes` are what a plan of this sort must address at least, `further` what it says beside
    them, and `moves` whether progress with it is to be recorded between any two meetings of its committee.
    Those of the standard are declared in `rules.plan_kinds`; a network's own are records.
    """

    id: PlanKindId
    name: str
    asks: str
    interval: Period
    statements: tuple[str, ...] = ()
    longest: Period | None = None
    horizon: int = 0
    aligned: tuple[PlanKindId, ...] = ()
    topics: tuple[str, ...] = ()
    patients: bool = False
    parts: bool = False
    terms: str = ""
    themes: tuple[str, ...] = ()
    further: tuple[str, ...] = ()
    moves: bool = False


@record("plan", indexes=("kind", "committee", "lead", "post"))
@dataclass(frozen=True, slots=True)
class Plan:
    """One plan under review. Its lead is a person, or whoever holds a lead role.

    The next review is `due` one interval after the last, or on the `anniversary` where one is set; it may
    begin so long before as `window` says. `reviewed` is the day of the last review. One that is set aside is
    not active, with the reason; `since` is from when on it was kept under review, without that for longer
    than is recorded.
    """

    id: PlanId
    kind: PlanKindId
    title: str
    interval: Period
    window: Period
    due: date
    committee: CommitteeId | None = None
    lead: PersonId | None = None
    post: PostId | None = None
    anniversary: Anniversary | None = None
    reviewed: date | None = None
    horizon: date | None = None
    topic: str = ""
    developed: str = ""
    active: bool = True
    because: str = ""
    since: datetime | None = None


@record("plan link", indexes=("plans",))
@dataclass(frozen=True, slots=True)
class PlanLink:
    """Two plans that must agree with one another; the link is the same from either side."""

    id: PlanLinkId
    plans: tuple[PlanId, PlanId]
    active: bool = True


@record("plan part", indexes=("plan", "organisation"))
@dataclass(frozen=True, slots=True)
class PlanPart:
    """What one organisation does for a plan; empty where it has no part any more."""

    id: PlanPartId
    plan: PlanId
    organisation: OrganisationId
    text: str


@record("plan engagement", indexes=("plan",))
@dataclass(frozen=True, slots=True)
class PlanEngagement:
    """Somebody who was engaged in developing a plan: who, whether for patients, when and how."""

    id: PlanEngagementId
    plan: PlanId
    who: str
    patients: bool
    on: date
    how: str = ""
    withdrawn: bool = False


@record("plan theme", indexes=("plan",))
@dataclass(frozen=True, slots=True)
class PlanTheme:
    """What a plan says of one theme, and since when; empty where it says nothing of it any more."""

    id: PlanThemeId
    plan: PlanId
    theme: str
    text: str
    at: datetime


@record("plan note", indexes=("plan",))
@dataclass(frozen=True, slots=True)
class PlanNote:
    """What was said of the progress of a plan, by whom and when."""

    id: PlanNoteId
    plan: PlanId
    number: int
    at: datetime
    by: PersonId
    text: str


class ReviewOutcome(StrEnum):
    """What a review came to."""

    UNCHANGED = "unchanged"
    AMENDED = "amended"
    REPLACED = "replaced"
    WITHDRAWN = "withdrawn"


class EvidenceKind(StrEnum):
    """What shows that a review was done."""

    DOCUMENT = "document"
    DECISION = "decision"
    MINUTE = "minute"


@dataclass(frozen=True, slots=True)
class Evidence:
    """One thing in the record that shows a review: a file by its digest, a decision, an item of minutes."""

    kind: EvidenceKind
    label: str
    digest: str = ""
    decision: DecisionId | None = None
    line: MinuteLineId | None = None


@record("plan review", indexes=("plan",))
@dataclass(frozen=True, slots=True)
class PlanReview:
    """One review of a plan, from when somebody took it in hand; open until it is completed.

    `due` is the day by which it was to be done, `author` who brings the paper, `next_due` the day that
    followed when it was completed.
    """

    id: PlanReviewId
    plan: PlanId
    number: int
    due: date
    began: date
    author: PersonId | None = None
    completed: date | None = None
    outcome: ReviewOutcome | None = None
    summary: str = ""
    evidence: tuple[Evidence, ...] = ()
    next_due: date | None = None
    recorded: datetime | None = None
    recorded_by: PersonId | None = None


@record("plan postponement", indexes=("plan",))
@dataclass(frozen=True, slots=True)
class Postponement:
    """A review that was put off: from which day to which, by whom and why."""

    id: PostponementId
    plan: PlanId
    before: date
    after: date
    because: str
    at: datetime
    by: PersonId
