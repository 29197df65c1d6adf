"""Whether what is kept of minutes is read back as it was."""

from __future__ import annotations

from datetime import UTC, datetime

import msgspec

from governance_store.records.ids import CommitteeId, MeetingId, PersonId, minute_line_id, minutes_id
from governance_store.records.kinds import kind_of
from governance_store.records.minutes import LineKind, MinuteLine, Minutes, MinutesState

NOON = datetime(2026, 12, 10, 12, tzinfo=UTC)
OF = minutes_id(MeetingId("MTG-2026-001"))


def test_minutes_are_read_back_as_they_were_written() -> None:
    """Under a stored name that stays, open until somebody closes them."""
    kind = kind_of(Minutes)
    begun = Minutes(OF, MeetingId("MTG-2026-001"), CommitteeId("COM-001"), PersonId("PER-001"), NOON)
    assert kind.name == "minutes"
    assert kind.decode(msgspec.json.decode(kind.encode(begun))) == begun
    assert begun.state is MinutesState.OPEN


def test_a_line_is_read_back_as_it_was_written() -> None:
    """Its identifier names its minutes and its place in them."""
    kind = kind_of(MinuteLine)
    line = MinuteLine(minute_line_id(OF, 3), OF, 3, LineKind.INFORMATION, "40 scans", NOON)
    assert (kind.name, line.id) == ("minute line", "MTG-2026-001:minutes:line-3")
    assert kind.decode(msgspec.json.decode(kind.encode(line))) == line


def test_the_stored_words_stay_as_they_are() -> None:
    """Journals hold these words."""
    assert [one.value for one in MinutesState] == ["open", "draft", "checked by the chair", "approved"]
    words = "topic, information, discussion, decision, action, motion, link, idea, help wanted, chair"
    assert [one.value for one in LineKind] == [*words.split(", "), "confidential part"]
