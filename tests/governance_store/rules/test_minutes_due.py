"""Whether the secretary and then the chair are told of minutes that are not sent in time, each once."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from governance_store.records.letter import Matter
from governance_store.records.meeting import Meeting
from governance_store.rules.minutes_due import minutes_by
from tests.bot.commands.sitting import ID, sitting
from tests.bot.conftest import CORA, SAM, Spoken, constituted
from tests.bot.outbox.prompted import prompted


@pytest.fixture
def board() -> Spoken:
    """Minutes of Thursday 10 December, promised within ten working days: by Thursday 24 December."""
    return sitting("#topic Budget", "#endmeeting", before=("tor set board minutes 10 working days",))


def at(house: Spoken, day: int) -> list[str]:
    """Who is written to about minutes on a morning in December."""
    letters = prompted(house, datetime(2026, 12, day, 9, 0, tzinfo=UTC))
    return [one.address for one in letters if one.matter is Matter.MINUTES_DUE]


def test_the_secretary_on_the_last_day_and_then_the_chair(board: Spoken) -> None:
    """Each is told once, also after an outage, and nobody on a bank holiday."""
    with board.store.reading() as view:
        last = minutes_by(view, view.get(Meeting, ID))
    assert last is not None
    assert last.isoformat() == "2026-12-24"
    assert [at(board, day) for day in (23, 24, 25, 29, 30)] == [[], [SAM], [], [CORA], []]


def test_what_was_sent_is_not_asked_for(board: Spoken) -> None:
    """Nor where the terms promise nothing."""
    board.done("minutes send board", SAM)
    assert at(board, 29) == []
    assert at(sitting("#endmeeting"), 29) == []


def test_minutes_that_nobody_began_are_not_asked_for() -> None:
    """Meetings from before the clerk took minutes would all be asked for at once."""
    house = constituted()
    house.done("tor set board minutes 10 working days")
    assert at(house, 29) == []
