"""Whether what is kept of a chair's report is read back as it was."""

from __future__ import annotations

from datetime import UTC, datetime

import msgspec

from governance_store.records.chairs_report import ChairsReport
from governance_store.records.ids import CommitteeId, MeetingId, PersonId, chairs_report_id
from governance_store.records.kinds import kind_of


def test_it_is_read_back() -> None:
    """Under a stored name that stays."""
    meeting = MeetingId("MTG-2026-001")
    noon = datetime(2026, 12, 10, 12, tzinfo=UTC)
    id_ = chairs_report_id(meeting)
    made = ChairsReport(id_, CommitteeId("COM-002"), meeting, noon, PersonId("PER-001"), alert=("x", "y"))
    kind = kind_of(ChairsReport)
    assert kind.name == "chair's report"
    assert kind.decode(msgspec.json.decode(kind.encode(made))) == made
