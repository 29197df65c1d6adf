"""Is a meeting put into the right words?"""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from governance_store.records.ids import InvitationId, PersonId
from governance_store.records.meeting import Capacity, Invitation
from templates.contexts.meeting import ZoneNotWritten, guest
from tests.templates.scene import CALLED, NORTHERN, context


def test_day_and_hours_are_told_in_full_by_the_clock_of_london() -> None:
    """In summer an instant is an hour later by the clock than in UTC."""
    told = context(replace(CALLED, starts=datetime(2027, 6, 3, 13, 0, tzinfo=UTC)))
    assert (told.day, told.hours, told.length) == (
        "Thursday 3 June 2027",
        "14:00 to 15:30",
        "1 hour 30 minutes",
    )


def test_a_meeting_past_midnight_says_on_which_day_it_ends() -> None:
    """Otherwise 01:00 would be read as before the start."""
    told = context(replace(CALLED, starts=datetime(2026, 12, 10, 23, 30, tzinfo=UTC)))
    assert told.hours == "23:30 to 01:00 on Friday 11 December 2026"


def test_a_meeting_over_the_change_of_clocks_keeps_its_length() -> None:
    """The clock on the wall runs on by two hours and a half, the meeting by one and a half."""
    told = context(replace(CALLED, starts=datetime(2027, 3, 28, 0, 30, tzinfo=UTC)))
    assert (told.hours, told.length) == ("00:30 to 03:00", "1 hour 30 minutes")


@pytest.mark.parametrize(("link", "note"), [("https://example.org", "UK time"), ("", "")])
def test_the_zone_is_named_only_where_people_may_join_from_elsewhere(link: str, note: str) -> None:
    """Whoever comes to the room knows what the clock says there."""
    assert context(replace(CALLED, link=link)).zone_note == note


def test_guests_are_told_in_order_of_capacity() -> None:
    """The chair first, then members, then who is in attendance."""
    assert [one.capacity for one in context().guests] == [
        Capacity.CHAIR,
        Capacity.MEMBER,
        Capacity.IN_ATTENDANCE,
    ]


def test_an_erased_person_keeps_a_place_without_a_name() -> None:
    """Who was lawfully erased is not named, and the list is not shortened either."""
    assert (
        "erased"
        in guest(Invitation(InvitationId("i"), CALLED.id, PersonId("p"), Capacity.MEMBER), None, None).name
    )


def test_another_zone_is_refused() -> None:
    """A zone that cannot be written is never written wrongly."""
    with pytest.raises(ZoneNotWritten, match="Europe/Paris"):
        context(network=replace(NORTHERN, zone="Europe/Paris"))
