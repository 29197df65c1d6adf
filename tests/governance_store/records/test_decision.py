"""Whether what is kept of a decision and of its stamp is read back as it was."""

from __future__ import annotations

from datetime import UTC, datetime

import msgspec

from governance_store.records.decision import Decision, DecisionStanding, Outcome, Stamp
from governance_store.records.ids import (
    CommitteeId,
    DecisionId,
    MeetingId,
    PersonId,
    minute_line_id,
    minutes_id,
)
from governance_store.records.kinds import kind_of

NOON = datetime(2026, 12, 10, 12, tzinfo=UTC)


def test_it_is_read_back_with_its_stamp() -> None:
    """Under a stored name that stays; the stamp keeps who was excluded and by which terms it was judged."""
    of = minutes_id(MeetingId("M-1"))
    stamp = Stamp(NOON, "quorate", 4, 3, "TOR-COM-001-v1", "one third", (PersonId("PER-002"),), ("Because.",))
    made = Decision(
        DecisionId("DCS-2026-0001"),
        CommitteeId("COM-001"),
        MeetingId("M-1"),
        of,
        minute_line_id(of, 1),
        "IB/2627/001(a)",
        "To adopt it",
        Outcome.AGREED,
        DecisionStanding.DECIDED,
        NOON,
        stamp,
    )
    kind = kind_of(Decision)
    assert kind.name == "decision"
    assert kind.decode(msgspec.json.decode(kind.encode(made))) == made


def test_the_stored_words_stay_as_they_are() -> None:
    """Journals hold these words."""
    assert [one.value for one in Outcome] == ["agreed", "not agreed"]
    assert [one.value for one in DecisionStanding] == ["decided", "recommended"]
