"""What was said and noted at a meeting? Its minutes, line by line, each line a record of its own.

A line that is corrected is a further version, and one that was taken back is withdrawn: what was written down
first stays in the record's history.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from governance_store.records.ids import (
    AgendaItemId,
    CommitteeId,
    DecisionId,
    MeetingId,
    MinuteLineId,
    MinutesId,
    PersonId,
)
from governance_store.records.kinds import record


class MinutesState(StrEnum):
    """How far minutes have come: taken, closed as a draft, cleared by the chair, approved for good."""

    OPEN = "open"
    DRAFT = "draft"
    CHECKED = "checked by the chair"
    APPROVED = "approved"


class LineKind(StrEnum):
    """What sort of line it is. A topic begins an item, under which the lines behind it stand."""

    TOPIC = "topic"
    INFORMATION = "information"
    DISCUSSION = "discussion"
    DECISION = "decision"
    ACTION = "action"
    MOTION = "motion"
    LINK = "link"
    IDEA = "idea"
    HELP = "help wanted"
    CHAIR = "chair"
    CONFIDENTIAL = "confidential part"
    """Where the confidential part begins, and why; or where it ends."""


@record("minutes", indexes=("meeting", "committee", "state", "taker"))
@dataclass(frozen=True, slots=True)
class Minutes:
    """The minutes of one meeting: who takes them, who is in the chair, and how far they have come.

    `chairs` are further people who may minute beside the taker and the chair. `log` is the digest of the
    pasted log that they were made from, where they were. `version` rises with what is changed after they
    were sent; they are approved as `amended` or as they were presented, at the meeting `approved_at`.
    """

    id: MinutesId
    meeting: MeetingId
    committee: CommitteeId
    taker: PersonId
    started: datetime
    chair: PersonId | None = None
    chairs: tuple[PersonId, ...] = ()
    state: MinutesState = MinutesState.OPEN
    ended: datetime | None = None
    log: str = ""
    version: int = 1
    checked: datetime | None = None
    checked_by: PersonId | None = None
    approved: datetime | None = None
    approved_at: MeetingId | None = None
    approved_by: DecisionId | None = None
    signed_by: PersonId | None = None
    amended: bool = False


@record("minute line", indexes=("taken_in",))
@dataclass(frozen=True, slots=True)
class MinuteLine:
    """One line. `by` is who said it; of somebody whom nobody here knows, the name in the log is kept.

    `serial` is the number of the item that it stands under, 0 before the first; a topic carries the whole
    `reference` of its item, and the item of the agenda that it deals with, where it is one. A line that was
    written in later stands `behind` the line of that number, 0 at the very beginning.
    """

    id: MinuteLineId
    taken_in: MinutesId
    number: int
    kind: LineKind
    text: str
    at: datetime
    by: PersonId | None = None
    nick: str = ""
    serial: int = 0
    reference: str = ""
    agenda: AgendaItemId | None = None
    confidential: bool = False
    corrected: bool = False
    withdrawn: bool = False
    behind: int | None = None
