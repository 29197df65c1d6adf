from __future__ import annotations

import pytest

from tests.bot.commands.test_meeting_series import LINE, called
from tests.bot.conftest import LENA, Spoken, buttons, words


@pytest.mark.parametrize("day", ["21 Jan 2027", "20 May 2027", "1 Jun 2027", "5 Jan 2027"])
def test_a_meeting_never_comes_to_its_neighbour_or_past_it(house: Spoken, day: str) -> None:
    """Calendars would lose it; the way round is offered, and goes."""
    called(house, LINE)
    before = house.commits()
    reply = house.say(f"meeting move MTG-2027-002 to {day} 09:00", LENA)
    assert "Calendars keep a series in its order" in words(reply)
    assert house.commits() == before
    assert [one.line for one in buttons(reply)] == [
        "meeting cancel MTG-2027-002", f"series add SER-2027-001 {day}",
    ]  # fmt: skip


def test_between_its_neighbours_it_moves(house: Spoken) -> None:
    """And past one that was cancelled."""
    called(house, LINE)
    house.done("meeting move MTG-2027-002 to 22 Jan 2027", LENA)
    house.done("meeting cancel MTG-2027-003 because half term", LENA)
    house.done("meeting move MTG-2027-002 to 1 Jun 2027", LENA)


def test_what_is_in_no_series_moves_where_it_likes(house: Spoken) -> None:
    """Also a meeting that was added to one."""
    called(house, LINE)
    house.done("meeting move MTG-2026-001 to 25 Mar 2027", LENA)
    house.done("series add board 14 Sep 2027", LENA)
    house.done("meeting move MTG-2027-007 to 2 Nov 2027", LENA)
