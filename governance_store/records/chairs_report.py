"""What does a chair report of a meeting to the committee above? Points under four headings."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from governance_store.records.ids import AgendaItemId, ChairsReportId, CommitteeId, MeetingId, PersonId
from governance_store.records.kinds import record


@record("chair's report", indexes=("committee", "meeting"))
@dataclass(frozen=True, slots=True)
class ChairsReport:
    """The report of one meeting, as it was written last. `item` is where it stands on the agenda above."""

    id: ChairsReportId
    committee: CommitteeId
    meeting: MeetingId
    written: datetime
    written_by: PersonId
    asked: str = ""
    alert: tuple[str, ...] = ()
    advise: tuple[str, ...] = ()
    assure: tuple[str, ...] = ()
    risks: tuple[str, ...] = ()
    item: AgendaItemId | None = None
