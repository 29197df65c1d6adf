"""What has a committee agreed to keep to, and who agreed to it? Its terms of reference, version by version.

A version is a record, and so is each field of it, each free section beside them, and each body's agreement.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from governance_store.records.ids import (
    AgreementId,
    ClauseId,
    CommitteeId,
    MeetingId,
    OrganisationId,
    TermsId,
    TermsSectionId,
)
from governance_store.records.kinds import Document, record


class TermsState(StrEnum):
    """How far a version has come."""

    DRAFT = "draft"
    IN_FORCE = "in force"
    SUPERSEDED = "superseded"


def _with_state(document: Document) -> Document:
    """Shape 1 knew only drafts, and called the number of a version its version."""
    kept = {name: value for name, value in document.items() if name != "version"}
    return {**kept, "number": document["version"], "state": TermsState.DRAFT.value}


@record("terms", shape=2, indexes=("committee", "state"), lifts={1: _with_state})
@dataclass(frozen=True, slots=True)
class TermsOfReference:
    """One version of a committee's terms of reference; what it says stands in its clauses and sections.

    It is in force from the day `since` up to, and without, the day `until`. A version that was superseded
    before it was agreed has neither. `file` is the digest of a document that was agreed before the clerk.
    """

    id: TermsId
    committee: CommitteeId
    number: int
    state: TermsState = TermsState.DRAFT
    based_on: TermsId | None = None
    since: date | None = None
    until: date | None = None
    adopted: bool = False
    file: str = ""
    file_name: str = ""


@record("clause", indexes=("terms",))
@dataclass(frozen=True, slots=True)
class Clause:
    """One field of a version, as its canonical text; `rules.terms_fields` knows how each field is read."""

    id: ClauseId
    terms: TermsId
    field: str
    text: str


@record("section", indexes=("terms",))
@dataclass(frozen=True, slots=True)
class TermsSection:
    """A section in a committee's own words, beside the fields; one without text was taken out."""

    id: TermsSectionId
    terms: TermsId
    title: str
    text: str


@record("agreement", indexes=("terms",))
@dataclass(frozen=True, slots=True)
class Agreement:
    """One body, an organisation or a committee, agreed to one version: when, and where that stands.

    `because` says why it holds although the draft was written after that day.
    """

    id: AgreementId
    terms: TermsId
    on: date
    organisation: OrganisationId | None = None
    committee: CommitteeId | None = None
    meeting: MeetingId | None = None
    minute: str = ""
    because: str = ""
