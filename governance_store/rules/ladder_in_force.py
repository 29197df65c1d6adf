"""By which ladder are owners of a committee's actions reminded? By its terms of reference, else the usual.

A group that says nothing keeps to its parent's, as with other fields that are inherited.
"""

from __future__ import annotations

from datetime import date
from typing import Final

from governance_store.records.committee import Committee
from governance_store.records.ids import CommitteeId, clause_id
from governance_store.records.terms_of_reference import Clause
from governance_store.rules.duty import Recorded
from governance_store.rules.reminder_ladder import USUAL, Ladder, NotUnderstood, read_ladder
from governance_store.rules.terms_in_force import judged_by, versions_of

FIELD: Final = "reminders"


def ladder_on(record: Recorded, committee: CommitteeId | None, day: date) -> Ladder | NotUnderstood:
    """The ladder that holds on a day; what was not understood is said, never replaced by the usual one."""
    return read_ladder(_clause(record, committee, day) or USUAL)


def _clause(record: Recorded, id_: CommitteeId | None, day: date) -> str:
    committee = record.maybe(Committee, id_) if id_ else None
    if committee is None:
        return ""
    version = judged_by(versions_of(record, committee.id), day)
    said = record.maybe(Clause, clause_id(version.id, FIELD)) if version else None
    return said.text if said and said.text else _clause(record, committee.parent, day)
