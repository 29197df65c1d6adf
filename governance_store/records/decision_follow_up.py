"""What follows from a decision: what it changes, whose boards must approve it, and when is it reviewed?"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from governance_store.records.ids import DecisionId, FollowUpId, OrganisationId, PersonId
from governance_store.records.kinds import record


class Changes(StrEnum):
    """What a decision has an effect on."""

    TERMS = "terms of reference"
    PROGRAMME = "work programme"
    PLAN = "plan"
    GUIDELINE = "guideline"
    POLICY = "policy"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Effect:
    """One thing that a decision changed, in the words of whoever recorded it."""

    on: Changes
    what: str


@dataclass(frozen=True, slots=True)
class Approval:
    """What the board of one organisation says to it; `approved` is None until it has said so.

    `minute` is where that board's own record has it; `because` is why it did not approve.
    """

    organisation: OrganisationId
    asked: date
    approved: bool | None = None
    on: date | None = None
    minute: str = ""
    because: str = ""


@dataclass(frozen=True, slots=True)
class Reviewed:
    """One review of a decision that was done, and what came of it."""

    on: date
    outcome: str
    by: PersonId


@record("decision follow-up", indexes=("decision",))
@dataclass(frozen=True, slots=True)
class FollowUp:
    """Everything that follows from one decision. `review` is the day by which it is to be looked at again."""

    id: FollowUpId
    decision: DecisionId
    effects: tuple[Effect, ...] = ()
    approvals: tuple[Approval, ...] = ()
    review: date | None = None
    reviews: tuple[Reviewed, ...] = ()
