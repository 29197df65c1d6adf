"""Whether what is said of an event is what stands, with the lines that go on from there."""

from __future__ import annotations

from bot.render.plain import plain
from bot.reply import Table
from tests.bot.commands.an_education import CT, MRI, held, planned
from tests.bot.conftest import LENA, OBI, Spoken, buttons, words


def states(house: Spoken) -> list[str]:
    """What the list says of each event."""
    (listed,) = (one for one in house.done("education list", OBI).parts if isinstance(one, Table))
    return [row[-1] for row in listed.rows]


def test_the_list_says_how_each_stands() -> None:
    """To come, without a list, attended by so many, cancelled."""
    house = planned()
    assert states(house) == ["to come", "to come"]
    house = held()
    assert states(house) == ["3", "to come"]
    house.done(f"education cancel {CT} because nobody can", LENA)
    assert states(house) == ["3", "cancelled"]
    house.done('education add "Dose" 4 Jan 2027', LENA)
    assert states(house) == ["no list yet", "3", "cancelled"]


def test_the_attendance_list_says_who_from_where() -> None:
    """What is not recorded is said to be not."""
    told = plain(held().done(f"education show {MRI}", OBI))
    assert "Tuesday 12 January 2027, 14:00-16:00" in told
    for part in ("Consultant radiologist", "Jo Bloggs", "County Hospital", "not recorded"):
        assert part in told


def test_who_is_from_outside_is_said_at_once() -> None:
    """So that a slip in the name of an organisation of ours is seen."""
    line = f"education attended {MRI} Al (nurse, cvd), Bo (nurse, ClearVeiw), Cy (nurse, County)"
    told = words(planned().done(line, LENA))
    assert "From outside the network: Bo (ClearVeiw) and Cy (County)." in told


def test_buttons_are_for_who_may() -> None:
    """Others are led to the event alone; a code is of use on the day and before."""
    house = planned()
    assert [one.line for one in buttons(house.done(f"education show {MRI}", OBI))] == [
        f"education show {MRI}"
    ]
    assert f"education code {MRI}" in [one.line for one in buttons(house.done(f"education show {MRI}", LENA))]
    lines = [one.line for one in buttons(held().done(f"education show {MRI}", LENA))]
    assert f"education attended {MRI}" in lines
    assert f"education code {MRI}" not in lines
