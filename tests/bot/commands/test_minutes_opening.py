"""Whether the right minutes are found for who names no meeting."""

from __future__ import annotations

from datetime import timedelta

from bot.commands.minutes_opening import NOT_OPEN
from governance_store.records.minutes import MinuteLine
from tests.bot.commands.sitting import BEGUN, ID, refusal, sitting
from tests.bot.conftest import BETH, CORA, FINN, LENA, SAM, Spoken, buttons, words

MRI = "MTG-2026-002"


def both() -> Spoken:
    """The board and the MRI group sit at once."""
    house = sitting(before=("meeting schedule mri 10 Dec 2026 14:00 90m at online",))
    house.done("minutes start mri", BETH)
    return house


def test_a_line_goes_into_the_minutes_that_one_takes() -> None:
    """Others are open at the same time."""
    house = both()
    house.done("#info of the board", SAM)
    house.done("#info of the group", BETH)
    house.done("#info from a member", FINN)
    found = {one.text: one.id.partition(":")[0] for one in house.all(MinuteLine)}
    assert found == {"of the board": ID, "of the group": MRI, "from a member": MRI}


def test_who_could_write_in_several_says_in_which() -> None:
    """The lines that do it are there to be pressed."""
    house = both()
    house.done("#chair cora", BETH)
    assert "Minutes of several of your meetings are open" in refusal(house, "#info x", CORA)
    house.done(f"minutes say meeting {MRI} #info x", CORA)
    assert "several of your meetings are on" in refusal(house, "#startmeeting", LENA)


def test_where_none_is_open_the_line_that_begins_them_is_offered() -> None:
    """It names the meeting."""
    house = both()
    house.done("minutes close mri", BETH)
    reply = house.say(f"minutes say meeting {MRI} x", BETH)
    assert "are closed (draft)" in words(reply)
    assert f"minutes start {MRI} again" in [one.line for one in buttons(reply)]
    assert NOT_OPEN.format(meeting="X") == "“minutes start X” begins them"


def test_where_the_last_minutes_are_closed_the_next_meeting_that_begins_is_offered() -> None:
    """“board” still means the meeting that was, while the next is about to begin."""
    house = sitting("#endmeeting", before=("meeting schedule board 10 Dec 2026 16:00 90m at online",))
    house.clock.instant = BEGUN + timedelta(hours=1, minutes=30)
    reply = house.say("minutes start MTG-2026-001", SAM)
    assert "are there already: draft" in words(reply)
    assert [one.line for one in buttons(reply)][:1] == [f"minutes start {MRI}"]
    house.done(f"minutes start {MRI}", SAM)
    again = [one.line for one in buttons(house.say("minutes start MTG-2026-001", SAM))]
    assert f"minutes start {MRI}" not in again
