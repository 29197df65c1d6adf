"""Whether what is kept of an action is read back as it was."""

from __future__ import annotations

from datetime import UTC, date, datetime

import msgspec

from governance_store.records.action import Action
from governance_store.records.ids import (
    ActionId,
    CommitteeId,
    MeetingId,
    PersonId,
    minute_line_id,
    minutes_id,
)
from governance_store.records.kinds import kind_of


def test_it_is_read_back_as_it_was_written() -> None:
    """Under a stored name that stays, with all its owners and its day."""
    of = minutes_id(MeetingId("M-1"))
    made = Action(
        ActionId("ACT-2026-0001"),
        CommitteeId("COM-001"),
        MeetingId("M-1"),
        of,
        minute_line_id(of, 1),
        "IB/2627/001.1",
        "Send it",
        (PersonId("PER-001"), PersonId("PER-002")),
        datetime(2026, 12, 10, 12, tzinfo=UTC),
        date(2027, 2, 3),
    )
    kind = kind_of(Action)
    assert kind.name == "action"
    assert kind.decode(msgspec.json.decode(kind.encode(made))) == made
