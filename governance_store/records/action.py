"""Who has to do what by when, and how far has it come? An action, and the entries of its history.

An action changes as a whole, and what happened to it on the way is an entry of its own: who said it, why, and
who agreed.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from governance_store.records.ids import (
    ActionEntryId,
    ActionId,
    AuditId,
    CommitteeId,
    DecisionId,
    MeetingId,
    MinuteLineId,
    MinutesId,
    OrganisationId,
    PersonId,
    PlanId,
    PostId,
)
from governance_store.records.kinds import record


class ActionState(StrEnum):
    """How far an action has come. Whoever owns it proposes that it be closed; somebody else agrees."""

    OPEN = "open"
    PROPOSED = "proposed for closure"
    CLOSED = "closed"


class Priority(StrEnum):
    """How much hangs on it."""

    HIGH = "high"
    NORMAL = "normal"
    LOW = "low"


@record(
    "action",
    indexes=(
        "taken_in",
        "committee",
        "owners",
        "post",
        "offered_to",
        "offered_post",
        "state",
        "reference",
        "plan",
        "audit",
    ),
    ordered=("by_when", "offered"),
)
@dataclass(frozen=True, slots=True)
class Action:
    """One action. Of minutes it has the reference of its item; any other is called by its identifier.

    The first of `owners` answers for it and the others help; where `post` is set, whoever holds that lead
    role answers for it and all of them help. `by_when` is the day that holds now, `originally` the first one,
    where it was moved. `offered_to` is who was asked to take it over, or `offered_post` for a lead
    role, since `offered`.
    """

    id: ActionId
    committee: CommitteeId | None
    meeting: MeetingId | None
    taken_in: MinutesId | None
    line: MinuteLineId | None
    reference: str
    text: str
    owners: tuple[PersonId, ...]
    raised: datetime
    by_when: date | None = None
    confidential: bool = False
    withdrawn: bool = False
    state: ActionState = ActionState.OPEN
    originally: date | None = None
    post: PostId | None = None
    organisation: OrganisationId | None = None
    priority: Priority = Priority.NORMAL
    decision: DecisionId | None = None
    source: str = ""
    offered_to: PersonId | None = None
    offered_post: PostId | None = None
    offered: datetime | None = None
    evidence: str = ""
    closed_on: date | None = None
    quiet_until: date | None = None
    """Up to which day its owner wants to hear nothing of it."""
    plan: PlanId | None = None
    """Of which plan's action plan it is a milestone."""
    statements: tuple[str, ...] = ()
    """Which statements of the quality standard it serves."""
    audit: AuditId | None = None
    """From which audit's result it follows."""


class Happened(StrEnum):
    """What happened to an action."""

    UPDATED = "updated"
    EXTENDED = "moved to a later day"
    OFFERED = "offered to somebody else"
    TAKEN_OVER = "taken over"
    DECLINED = "declined"
    PROPOSED = "proposed for closure"
    CLOSED = "closed"
    REOPENED = "kept open"
    CHANGED = "changed"
    QUIETED = "put aside"


@record("action entry", indexes=("action",))
@dataclass(frozen=True, slots=True)
class ActionEntry:
    """One entry in the history of an action; `to` is to whom it was offered, or who took it over.

    `before` and `after` are the days between which it was moved, and `agreed_by` is who agreed; `meeting` is
    where its closure was agreed.
    """

    id: ActionEntryId
    action: ActionId
    number: int
    what: Happened
    at: datetime
    by: PersonId
    text: str = ""
    before: date | None = None
    after: date | None = None
    agreed_by: PersonId | None = None
    to: PersonId | None = None
    meeting: MeetingId | None = None
