"""What is to be dealt with at a meeting? The items of its agenda, one by one: proposed, accepted, put off."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from governance_store.records.ids import (
    AgendaItemId,
    CommitteeId,
    DecisionId,
    MeetingId,
    PersonId,
    PlanReviewId,
    ResolutionId,
)
from governance_store.records.kinds import record


class Purpose(StrEnum):
    """What the meeting is asked to do with an item."""

    DECISION = "decision"
    APPROVAL = "approval"
    DISCUSSION = "discussion"
    INFORMATION = "information"
    ASSURANCE = "assurance"


class ItemState(StrEnum):
    """How far an item has come. One that was deferred is carried to the next agenda of its committee."""

    PROPOSED = "proposed"
    ACCEPTED = "accepted"
    DEFERRED = "deferred"
    REMOVED = "removed"


class ItemKind(StrEnum):
    """The sorts of business that a network board is expected to deal with (IN-601)."""

    NATIONAL_GUIDANCE = "national guidance"
    JOINT_WORKING = "joint working"
    SERVICE_PROVISION = "service provision"
    LEARNING = "learning"


class Section(StrEnum):
    """Where on an agenda an item stands: what opens a meeting, its business, what closes it."""

    OPENING = "opening"
    BUSINESS = "business"
    CLOSING = "closing"


@record("agenda item", indexes=("meeting", "committee", "carried_from", "review"))
@dataclass(frozen=True, slots=True)
class AgendaItem:
    """One item. Its number is not kept: it follows from `section` and `place` among the items accepted.

    `recurring` items stand on every agenda from then on; `carried_from` is the item of an earlier meeting
    that this one takes further. `paper` is whether one is promised; without, the item is verbal.
    `recommendation` is what a meeting without a quorum recommended, to be decided upon here, `outside` what
    was decided between meetings, to be minuted here, `resolution` what a member wanted decided here instead.
    """

    id: AgendaItemId
    meeting: MeetingId
    committee: CommitteeId
    title: str
    place: int
    minutes: int = 0
    purpose: Purpose = Purpose.DISCUSSION
    section: Section = Section.BUSINESS
    lead: PersonId | None = None
    proposed_by: PersonId | None = None
    state: ItemState = ItemState.ACCEPTED
    paper: bool = False
    confidential: bool = False
    recurring: bool = False
    standing: bool = False
    kind: ItemKind | None = None
    statements: tuple[str, ...] = ()
    carried_from: AgendaItemId | None = None
    because: str = ""
    recommendation: DecisionId | None = None
    outside: DecisionId | None = None
    resolution: ResolutionId | None = None
    review: PlanReviewId | None = None
    """The review of a plan that is done here."""
