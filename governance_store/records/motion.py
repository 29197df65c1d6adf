"""What was put to the vote, and how did each person vote? One vote a person; a later one replaces it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from governance_store.records.ids import MinuteLineId, MinutesId, MotionId, PersonId, SeatId, VoteId
from governance_store.records.kinds import record


class Choice(StrEnum):
    """How somebody votes."""

    FOR = "for"
    AGAINST = "against"
    ABSTAIN = "abstain"


@record("motion", indexes=("taken_in",))
@dataclass(frozen=True, slots=True)
class Motion:
    """A motion, open until it is `ended`."""

    id: MotionId
    taken_in: MinutesId
    line: MinuteLineId
    text: str
    opened: datetime
    by: PersonId | None = None
    ended: datetime | None = None
    withdrawn: bool = False


@record("vote", indexes=("motion",))
@dataclass(frozen=True, slots=True)
class Vote:
    """One person's vote, for the seat that they take; a chair without a seat takes none."""

    id: VoteId
    motion: MotionId
    person: PersonId
    choice: Choice
    cast: datetime
    seat: SeatId | None = None
