from __future__ import annotations

from bot.outbox.drafting import draft
from bot.outbox.reminders import queue_owed
from bot.outbox.rendered import Office
from bot.parameters.base import Channel
from governance_store.records.ids import CLERK
from governance_store.records.letter import Letter
from templates import Written
from tests.bot.conftest import LENA, Spoken

BOARD = Channel("slack", "T1", "C1", "board")


def told(house: Spoken, *lines: str) -> list[Written]:
    """What the board's channel is told after each line."""
    house.say("committee link board #board", LENA, channels=(BOARD,))
    for line in lines:
        house.done(line, LENA)
        queue_owed(house.store, house.clock.now(), "test")
    office = Office(house.store, "clerk@example.org", "http://127.0.0.1")
    return [draft(office, one, house.clock.now()).written for one in house.all(Letter, person=CLERK)]


def test_a_channel_is_told_what_when_and_where(house: Spoken) -> None:
    """Called, changed and cancelled, each in its own words."""
    called, changed, cancelled = told(
        house,
        'meeting schedule board 14 Jan 2027 14:00 90m at "Room 4"',
        "meeting move MTG-2027-001 to 21 Jan 2027 15:00",
        'meeting cancel MTG-2027-001 because "clash"',
    )
    assert called.subject == "Meeting called: Imaging Network Board, Thursday 14 January 2027, 14:00"
    assert "Room 4" in called.text
    assert "1 hour 30 minutes" in called.text
    assert changed.subject.startswith(
        "Meeting changed: Imaging Network Board, Thursday 21 January 2027, 15:00"
    )
    assert cancelled.subject.startswith("Cancelled: Imaging Network Board")
    assert "will not take place" in cancelled.text


def test_a_series_is_told_by_its_first_date(house: Spoken) -> None:
    """With how many follow."""
    (first,) = told(
        house,
        "meeting series board third Thursday every 2 months 14:00 from Jan 2027 until Aug 2027 confirmed",
    )
    assert "Thursday 21 January 2027" in first.subject
    assert "the first of a series, with 3 further dates" in " ".join(first.text.split())


def test_reasons_and_links_are_not_told_to_a_channel(house: Spoken) -> None:
    """The way into the meeting is for those who are invited."""
    (called,) = told(house, "meeting schedule board 14 Jan 2027 14:00 90m link https://example.org/join")
    assert "example.org/join" not in called.text
