"""What did a chair decide between meetings because it could not wait, and whom did they ask?"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from governance_store.records.ids import ChairsActionId, CommitteeId, DecisionId, PersonId
from governance_store.records.kinds import record


@record("chair's action", indexes=("committee", "decision"))
@dataclass(frozen=True, slots=True)
class ChairsAction:
    """One urgent decision of a chair, or of the deputy chair in the chair's stead.

    `urgent` is why it could not wait; `limits` are those of the terms then, and whoever took it said that it
    keeps to them. `because` is why it was taken back.
    """

    id: ChairsActionId
    committee: CommitteeId
    decision: DecisionId
    taken: datetime
    taken_by: PersonId
    urgent: str
    consulted: tuple[PersonId, ...]
    terms: str
    limits: str = ""
    because: str = ""
