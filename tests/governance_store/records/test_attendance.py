"""Whether what is kept of somebody's presence is read back as it was."""

from __future__ import annotations

from datetime import UTC, datetime

import msgspec

from governance_store.records.attendance import Attendance, AttendsAs
from governance_store.records.ids import MeetingId, PersonId, attendance_id
from governance_store.records.kinds import kind_of

NOON = datetime(2026, 12, 10, 12, tzinfo=UTC)
MEETING, WHO = MeetingId("MTG-2026-001"), PersonId("PER-007")
CAME = Attendance(attendance_id(MEETING, WHO, 2), MEETING, WHO, NOON)


def test_it_is_read_back_as_it_was_written() -> None:
    """Under a stored name that stays, and with words that journals hold."""
    kind = kind_of(Attendance)
    assert kind.name == "attendance"
    assert kind.decode(msgspec.json.decode(kind.encode(CAME))) == CAME
    assert [one.value for one in AttendsAs] == ["member", "deputy", "in attendance"]


def test_each_coming_is_a_record_of_its_own() -> None:
    """Somebody who leaves and returns has two, so that neither is overwritten."""
    assert CAME.id == "MTG-2026-001:PER-007:arrival-2"
    assert (CAME.left, CAME.withdrawn, CAME.remote) == (None, False, False)
