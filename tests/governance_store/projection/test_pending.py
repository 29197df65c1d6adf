"""Whether records that are not committed yet are found as if they were, and nothing is written by that."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from governance_store import Pending, UnknownRecord, where
from governance_store.records.committee import Seat
from governance_store.records.ids import CommitteeId, MeetingId, SeatId
from governance_store.records.meeting import Meeting
from tests.bot.conftest import Spoken, constituted


@pytest.fixture(scope="module")
def still_house() -> Spoken:
    """The small constituted network, to which nothing is written here."""
    return constituted()


def test_what_is_put_goes_before_what_stands(still_house: Spoken) -> None:
    """In its own place, and no longer where it does not fit any more."""
    with still_house.store.reading() as view:
        pending = Pending(view)
        before = view.find(Seat, committee="COM-001", active=True)
        pending.put(replace(before[1], role="Another"))
        pending.put(replace(before[0], active=False))
        found = pending.find(Seat, committee="COM-001", active=True)
        assert [one.role for one in found] == ["Another", *(one.role for one in before[2:])]
        assert pending.get(Seat, before[1].id).role == "Another"
        assert view.get(Seat, before[1].id) == before[1]
        assert len(pending.records) == 2


def test_what_is_new_comes_last(still_house: Spoken) -> None:
    """It is found by a list's members and by ranges too, and counts for the next number."""
    with still_house.store.reading() as view:
        pending = Pending(view)
        (meeting,) = view.find(Meeting)
        later = replace(meeting, id=MeetingId("MTG-2026-009"), starts=meeting.starts + timedelta(days=7))
        pending.put(later)
        assert pending.find(Meeting, where("starts") > meeting.starts) == [later]
        assert pending.find(Meeting) == [meeting, later]
        assert pending.next_number("MTG-2026") == 10
        pending.put(Seat(SeatId("SEAT-900"), CommitteeId("COM-009"), "x", deputies=()))
        assert pending.one(Seat, deputies="PER-001") is None
        assert pending.maybe(Seat, "SEAT-901") is None
        with pytest.raises(UnknownRecord):
            pending.get(Seat, "SEAT-901")
