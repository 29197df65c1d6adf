"""Which document was read into the minutes of a meeting, by whom, and what has come of it?

The document itself is kept in the vault; what it proposes is read from it again whenever it is asked for.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from governance_store.records.ids import CommitteeId, MeetingId, MinutesImportId, PersonId
from governance_store.records.kinds import record


@record("minutes import", indexes=("meeting", "file"))
@dataclass(frozen=True, slots=True)
class MinutesImport:
    """One document of one meeting. `against` is what the minutes said then: records with their versions.

    `rejected` tells whether the tracked changes in it are read as rejected, where it holds any.
    """

    id: MinutesImportId
    meeting: MeetingId
    committee: CommitteeId
    file: str
    file_name: str
    person: PersonId
    at: datetime
    rejected: bool = False
    against: tuple[str, ...] = ()
    taken: datetime | None = None
