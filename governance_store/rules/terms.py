"""What do a committee's terms of reference say, field by field? Their clauses, read into types.

The set of fields is ours: it follows what networks and NHS committees write. A network may leave any open.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from governance_store.records.period import Frequency, Period
from governance_store.records.terms_of_reference import Clause

LABELS = {
    "quorum": "Quorum",
    "frequency": "Meets",
    "notice": "Notice of a meeting",
    "agenda": "Agenda sent",
    "papers": "Papers sent",
    "minutes": "Draft minutes sent",
    "review": "Review due",
}


@dataclass(frozen=True, slots=True)
class Terms:
    """The terms of reference as values; None where a field is not set."""

    quorum: str | None = None
    frequency: Frequency | None = None
    notice: Period | None = None
    agenda: Period | None = None
    papers: Period | None = None
    minutes: Period | None = None
    review: date | None = None


def terms_of(clauses: Iterable[Clause]) -> Terms:
    """Read clauses; those of fields that are not in our set are left aside."""
    said = {clause.field: clause.text for clause in clauses if clause.text}

    def period(field: str) -> Period | None:
        return Period.parse(said[field]) if field in said else None

    return Terms(
        quorum=said.get("quorum"),
        frequency=Frequency.parse(said["frequency"]) if "frequency" in said else None,
        notice=period("notice"),
        agenda=period("agenda"),
        papers=period("papers"),
        minutes=period("minutes"),
        review=date.fromisoformat(said["review"]) if "review" in said else None,
    )
