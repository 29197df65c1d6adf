"""Whether what is kept of sent minutes, of receipts and of proposals is read back as it was."""

from __future__ import annotations

from datetime import UTC, datetime

import msgspec

from governance_store.records.ids import (
    MeetingId,
    PersonId,
    ProposalId,
    minutes_edition_id,
    minutes_id,
    receipt_id,
)
from governance_store.records.kinds import kind_of
from governance_store.records.minutes import MinutesState
from governance_store.records.minutes_custody import (
    MinutesEdition,
    MinutesProposal,
    MinutesReceipt,
    ProposalState,
)

NOON = datetime(2026, 12, 10, 12, tzinfo=UTC)
MEETING = MeetingId("MTG-2026-001")
OF = minutes_id(MEETING)
ASHA = PersonId("PER-001")


def test_they_are_read_back_as_they_were_written() -> None:
    """Under stored names that stay; the identifiers name minutes, sending, version and person."""
    sent = minutes_edition_id(OF, 1, 2)
    edition = MinutesEdition(sent, OF, MEETING, 1, 2, MinutesState.CHECKED, NOON, ASHA, "sha256:0", "m.docx")
    receipt = MinutesReceipt(receipt_id(sent, ASHA), sent, ASHA, None, NOON, by_link=True)
    proposal = MinutesProposal(ProposalId("COR-0001"), OF, MEETING, 3, "44 scans", ASHA, NOON)
    assert receipt.id == "MTG-2026-001:minutes:sent-1-v2:PER-001"
    for one, name in ((edition, "edition"), (receipt, "receipt"), (proposal, "proposal")):
        kind = kind_of(type(one))
        assert kind.name == f"minutes {name}"
        assert kind.decode(msgspec.json.decode(kind.encode(one))) == one


def test_the_stored_words_stay_as_they_are() -> None:
    """Journals hold these words."""
    assert [one.value for one in ProposalState] == ["proposed", "accepted", "declined"]
