"""Which document was read into a committee's terms of reference, by whom, and what has come of it?

The document itself is kept in the vault; what it proposes is read from it again whenever it is asked for.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from governance_store.records.ids import CommitteeId, PersonId, TermsId, TermsImportId
from governance_store.records.kinds import record


@record("terms-import", indexes=("committee", "file"))
@dataclass(frozen=True, slots=True)
class TermsImport:
    """One document of one committee. `against` is what the draft said then: records with their versions."""

    id: TermsImportId
    committee: CommitteeId
    file: str
    file_name: str
    person: PersonId
    at: datetime
    against: tuple[str, ...] = ()
    taken: TermsId | None = None
