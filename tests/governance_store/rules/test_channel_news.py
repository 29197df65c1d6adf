from __future__ import annotations

from datetime import timedelta

from bot.outbox.reminders import queue_owed
from bot.parameters.base import Channel
from governance_store.records.ids import CLERK
from governance_store.records.letter import Letter, Matter, Route
from governance_store.rules.channel_news import channel_news
from tests.bot.conftest import CORA, LENA, Spoken, constituted

BOARD = Channel("slack", "T1", "C1", "board")
NEXT = "meeting schedule board 14 Jan 2027 14:00 90m"


def linked() -> Spoken:
    """A network whose board has a channel."""
    spoken = constituted()
    assert spoken.say("committee link board #board", LENA, channels=(BOARD,)).ok
    return spoken


def owed(spoken: Spoken) -> list[str]:
    """The keys of what channels are owed now."""
    with spoken.store.reading() as view:
        return [one.key for one in channel_news(view, spoken.clock.now())]


def test_a_meeting_is_told_once_in_each_version() -> None:
    """Called, moved and cancelled: one announcement each, to the channel and to nobody in person."""
    spoken = linked()
    assert owed(spoken) == []
    spoken.done(NEXT, CORA)
    assert owed(spoken) == ["channel:slack:T1:C1:MTG-2027-001:1"]
    spoken.delivered()
    queue_owed(spoken.store, spoken.clock.now(), "test")
    assert owed(spoken) == []
    (letter,) = spoken.all(Letter, person=CLERK)
    assert (letter.route, letter.address, letter.matter) == (Route.SLACK, "C1", Matter.CHANNEL)
    spoken.done("meeting move MTG-2027-001 to 21 Jan 2027 15:00", CORA)
    assert owed(spoken) == ["channel:slack:T1:C1:MTG-2027-001:2"]
    spoken.done('meeting cancel MTG-2027-001 because "clash"', CORA)
    assert owed(spoken) == ["channel:slack:T1:C1:MTG-2027-001:3"]


def test_what_was_cancelled_before_it_was_told_is_not_told() -> None:
    """A channel that never heard of a meeting need not hear that it is off."""
    spoken = linked()
    spoken.done(NEXT, CORA)
    spoken.done('meeting cancel MTG-2027-001 because "clash"', CORA)
    assert owed(spoken) == []


def test_a_series_is_told_by_its_first_date() -> None:
    """A year of meetings is one announcement."""
    spoken = linked()
    spoken.done("meeting series board third Thursday every 2 months 14:00 from Jan 2027 confirmed", CORA)
    assert len(owed(spoken)) == 1


def test_a_meeting_that_is_over_and_a_draft_are_not_told() -> None:
    """Nor is anything of another committee."""
    spoken = linked()
    spoken.done("meeting draft board 17 Dec 2026 14:00 90m", CORA)
    assert owed(spoken) == []
    spoken.done(NEXT, CORA)
    spoken.clock.forward(timedelta(days=90))
    assert owed(spoken) == []
