"""Who was sent which version of minutes, who has acknowledged it, and what corrections were proposed?"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from governance_store.records.ids import (
    LetterId,
    MeetingId,
    MinutesEditionId,
    MinutesId,
    PersonId,
    ProposalId,
    ReceiptId,
)
from governance_store.records.kinds import record
from governance_store.records.minutes import MinutesState


@record("minutes edition", indexes=("meeting", "file"))
@dataclass(frozen=True, slots=True)
class MinutesEdition:
    """Minutes as they were sent out: the very file, which version, and how far they had come then."""

    id: MinutesEditionId
    of: MinutesId
    meeting: MeetingId
    number: int
    version: int
    state: MinutesState
    sent: datetime
    sent_by: PersonId
    file: str
    file_name: str


@record("minutes receipt", indexes=("edition", "person"))
@dataclass(frozen=True, slots=True)
class MinutesReceipt:
    """One recipient of one edition: by which letter, and when they said that they have it.

    Whoever cannot be reached has a row without a letter.
    """

    id: ReceiptId
    edition: MinutesEditionId
    person: PersonId
    letter: LetterId | None = None
    acknowledged: datetime | None = None
    by_link: bool = False


class ProposalState(StrEnum):
    """What became of a correction that somebody proposed."""

    PROPOSED = "proposed"
    ACCEPTED = "accepted"
    DECLINED = "declined"


@record("minutes proposal", indexes=("meeting", "state"))
@dataclass(frozen=True, slots=True)
class MinutesProposal:
    """A correction that a member proposes to one line of minutes, and what became of it."""

    id: ProposalId
    of: MinutesId
    meeting: MeetingId
    line: int
    text: str
    by: PersonId
    proposed: datetime
    state: ProposalState = ProposalState.PROPOSED
    because: str = ""
    settled: datetime | None = None
    settled_by_person: PersonId | None = None
