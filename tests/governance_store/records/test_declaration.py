"""Whether what is kept of a declared interest is read back as it was."""

from __future__ import annotations

from datetime import UTC, datetime

import msgspec

from governance_store.records.declaration import Declaration, Ruling
from governance_store.records.ids import DeclarationId, MeetingId, PersonId
from governance_store.records.kinds import kind_of

NOON = datetime(2026, 12, 10, 12, tzinfo=UTC)


def test_it_is_read_back_as_it_was_written() -> None:
    """Under a stored name that stays; without a ruling until the chair makes one."""
    kind = kind_of(Declaration)
    told = Declaration(DeclarationId("DEC-0001"), MeetingId("M"), PersonId("P"), "Director", NOON, "5")
    assert kind.name == "declaration"
    assert kind.decode(msgspec.json.decode(kind.encode(told))) == told
    assert told.ruling is Ruling.NONE


def test_the_stored_rulings_stay_as_they_are() -> None:
    """Journals hold these words."""
    words = ["no ruling yet", "stay", "stay without vote", "leave", "no paper"]
    assert [one.value for one in Ruling] == words
