"""Whether what is kept of a chair's action is read back as it was."""

from __future__ import annotations

from datetime import UTC, datetime

import msgspec

from governance_store.records.chairs_action import ChairsAction
from governance_store.records.ids import ChairsActionId, CommitteeId, DecisionId, PersonId
from governance_store.records.kinds import kind_of

NOON = datetime(2026, 12, 10, 12, tzinfo=UTC)


def test_it_is_read_back() -> None:
    """Under a stored name that stays."""
    made = ChairsAction(
        ChairsActionId("CHA-2026-001"),
        CommitteeId("COM-001"),
        DecisionId("DCS-2026-0001"),
        NOON,
        PersonId("PER-001"),
        "It could not wait",
        (PersonId("PER-002"),),
        "TOR-001",
    )
    kind = kind_of(ChairsAction)
    assert kind.name == "chair's action"
    assert kind.decode(msgspec.json.decode(kind.encode(made))) == made
