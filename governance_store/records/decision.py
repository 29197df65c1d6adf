"""What was decided, by how many, and was there a quorum? A decision carries its stamp for good."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from governance_store.records.ids import (
    CommitteeId,
    DecisionId,
    MeetingId,
    MinuteLineId,
    MinutesId,
    MotionId,
    PersonId,
)
from governance_store.records.kinds import record


class Outcome(StrEnum):
    """Which way it went."""

    AGREED = "agreed"
    REJECTED = "not agreed"


class DecisionStanding(StrEnum):
    """Whether it binds. Without a quorum it is a recommendation to the next quorate meeting."""

    DECIDED = "decided"
    RECOMMENDED = "recommended"


class TakenBy(StrEnum):
    """In which way a decision was taken."""

    MEETING = "meeting"
    RESOLUTION = "written resolution"
    CHAIR = "chair's action"


@dataclass(frozen=True, slots=True)
class Stamp:
    """The quorum at the instant of a decision, and the rule that it was judged by.

    `finding` is one of the words of `rules.quorum.verdict`; it is empty where the terms of reference set no
    quorum. `excluded` were there, and had an interest in the matter.
    """

    at: datetime
    finding: str = ""
    counted: int = 0
    required: int | None = None
    terms: str = ""
    clause: str = ""
    excluded: tuple[PersonId, ...] = ()
    reasons: tuple[str, ...] = ()


@record("decision", indexes=("taken_in", "committee", "standing"))
@dataclass(frozen=True, slots=True)
class Decision:
    """One decision. `settled_by` is the quorate decision that a recommendation came to at a later meeting.

    One that was taken between meetings stands in no minutes; `outside` names what it was taken by.
    """

    id: DecisionId
    committee: CommitteeId
    meeting: MeetingId | None
    taken_in: MinutesId | None
    line: MinuteLineId | None
    reference: str
    text: str
    outcome: Outcome
    standing: DecisionStanding
    decided: datetime
    stamp: Stamp
    motion: MotionId | None = None
    in_favour: int = 0
    against: int = 0
    abstained: int = 0
    settled_by: DecisionId | None = None
    confidential: bool = False
    withdrawn: bool = False
    taken_by: TakenBy = TakenBy.MEETING
    outside: str = ""
