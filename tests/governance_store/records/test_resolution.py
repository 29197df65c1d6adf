"""Whether what is kept of a written resolution and of its votes is read back as it was."""

from __future__ import annotations

from datetime import UTC, date, datetime

import msgspec

from governance_store.records.ids import CommitteeId, PersonId, ResolutionId, SeatId, ballot_id
from governance_store.records.kinds import kind_of
from governance_store.records.motion import Choice
from governance_store.records.resolution import Ballot, Resolution

NOON = datetime(2026, 12, 10, 12, tzinfo=UTC)
ID = ResolutionId("RES-2026-001")
PERSON = PersonId("PER-001")


def test_they_are_read_back() -> None:
    """Under stored names that stay."""
    asked = Resolution(
        ID, CommitteeId("COM-001"), "IB/2627/WR01", "x", NOON, PERSON, date(2027, 2, 3), "all", ""
    )
    vote = Ballot(ballot_id(ID, PERSON), ID, PERSON, SeatId("SEAT-001"), Choice.FOR, NOON, by_link=True)
    for made, name in ((asked, "resolution"), (vote, "ballot")):
        kind = kind_of(type(made))
        assert kind.name == name
        assert kind.decode(msgspec.json.decode(kind.encode(made))) == made
