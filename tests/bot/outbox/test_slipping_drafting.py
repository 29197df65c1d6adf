"""Is what is said of a committee that slips what the record says?"""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from bot.outbox.rendered import Office
from bot.outbox.slipping_drafting import slipping_told
from governance_store.records.letter import Matter
from templates.contexts.notice import Notice
from tests.bot.conftest import SAM, Spoken, constituted
from tests.bot.outbox.prompted import prompted


@pytest.fixture
def board() -> Spoken:
    """A board that meets every two months; its one meeting is that of Thursday 10 December 2026."""
    house = constituted()
    house.done("tor set board frequency every 2 months")
    return house


def told(house: Spoken, at: datetime) -> Notice:
    """What the secretary is told."""
    who = house.person(SAM).id
    (letter,) = [
        one for one in prompted(house, at) if one.matter is Matter.MEETING_SLIPS and one.person == who
    ]
    return slipping_told(Office(house.store, "clerk@x.org", "http://h"), letter, at)


def test_it_says_how_often_it_meets_and_when_it_last_did(board: Spoken) -> None:
    """And what to type today."""
    notice = told(board, datetime(2027, 3, 10, 9, tzinfo=UTC))
    assert notice.subject.endswith(
        "the next meeting is not called, and was due by Wednesday 10 February 2027"
    )
    assert "it meets every 2 months, so it should have met again by Wednesday 10 February" in str(notice)
    assert ("Last met", "Thursday 10 December 2026 (MTG-2026-001)") in notice.facts
    assert [one.line.split(" ", 3)[:3] for one in notice.steps] == [
        ["meeting", "draft", "board"],
        ["meeting", "schedule", "board"],
    ]


def test_a_day_ahead_is_not_told_as_past(board: Spoken) -> None:
    """It comes once a meeting cannot be called in time any more, which may be before the day."""
    board.done("tor set board notice 25 working days")
    notice = told(board, datetime(2027, 2, 9, 9, tzinfo=UTC))
    assert "should meet again by Wednesday 10 February 2027" in str(notice)
    assert "and is due by" in notice.subject
