"""Which papers were received for a meeting, and which agenda was sent out with them, edition by edition?"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from governance_store.records.ids import AgendaItemId, EditionId, MeetingId, PaperId, PersonId
from governance_store.records.kinds import record


@record("paper", indexes=("meeting", "item"))
@dataclass(frozen=True, slots=True)
class Paper:
    """One version of the paper of an item: a file in the vault under its digest, or a link.

    `late` says that it came after the day that the terms of reference set for papers.
    """

    id: PaperId
    meeting: MeetingId
    item: AgendaItemId
    number: int
    received: datetime
    received_by: PersonId
    name: str = ""
    media_type: str = ""
    digest: str = ""
    link: str = ""
    late: bool = False


@dataclass(frozen=True, slots=True)
class Entered:
    """An item as it stood in an edition: which version of it, and with which paper."""

    item: AgendaItemId
    version: int
    paper: PaperId | None = None


@record("agenda edition", indexes=("meeting",))
@dataclass(frozen=True, slots=True)
class AgendaEdition:
    """An agenda as it was sent out; the first is number 1, each later one a revision of it."""

    id: EditionId
    meeting: MeetingId
    number: int
    published: datetime
    by: PersonId
    items: tuple[Entered, ...]
