from __future__ import annotations

from governance_store.records.ids import (
    CommitteeId,
    MeetingId,
    PersonId,
    clause_id,
    invitation_id,
    terms_id,
)


def test_an_invitation_is_named_by_its_meeting_and_person() -> None:
    """A person is invited to a meeting once, so the two name the invitation, for ever and in the journal."""
    assert invitation_id(MeetingId("MTG-2026-001"), PersonId("PER-007")) == "MTG-2026-001:PER-007"


def test_terms_and_their_clauses_are_named_by_committee_version_and_field() -> None:
    """The names stand in journals and are never written differently."""
    terms = terms_id(CommitteeId("COM-001"), 2)
    assert (terms, clause_id(terms, "notice")) == ("TOR-COM-001-v2", "TOR-COM-001-v2:notice")
