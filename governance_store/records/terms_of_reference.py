"""What has a committee agreed to keep to? Its terms of reference: a version, and a record for each field."""

from __future__ import annotations

from dataclasses import dataclass

from governance_store.records.ids import ClauseId, CommitteeId, TermsId
from governance_store.records.kinds import record


@record("terms", indexes=("committee",))
@dataclass(frozen=True, slots=True)
class TermsOfReference:
    """One version of a committee's terms of reference; what it says stands in its clauses."""

    id: TermsId
    committee: CommitteeId
    version: int


@record("clause", indexes=("terms",))
@dataclass(frozen=True, slots=True)
class Clause:
    """One field of a version, as its canonical text; `rules.terms` knows how each field is read."""

    id: ClauseId
    terms: TermsId
    field: str
    text: str
