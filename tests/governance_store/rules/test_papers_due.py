from __future__ import annotations

from datetime import UTC, datetime

import pytest

from bot.outbox.reminders import queue_owed
from bot.reply import Attachment
from governance_store.records.letter import Letter, Matter
from tests.bot.conftest import ASHA, SAM, Spoken, constituted

PAPER = Attachment("a.pdf", "application/pdf", b"%PDF-1.7")


@pytest.fixture
def board() -> Spoken:
    """The board's meeting of Thursday 10 December, whose papers are due on Thursday 3 December."""
    house = constituted()
    house.done("tor set board papers 5 working days")
    house.done('agenda add board "MRI backlog" 15m by asha with paper', SAM)
    return house


def at(house: Spoken, month: int, day: int) -> list[str]:
    """Who is written to about papers on a morning."""
    house.clock.instant = datetime(2026, month, day, 8, 0, tzinfo=UTC)
    letters = [house.get(Letter, one) for one in queue_owed(house.store, house.clock.now(), "test")]
    return [one.address for one in letters if one.matter is Matter.PAPER_DUE]


def test_a_promised_paper_is_asked_for(board: Spoken) -> None:
    """Three working days ahead and on the day, whoever leads it; then the secretary is told, each once."""
    told = [at(board, month, day) for month, day in ((11, 27), (11, 30), (12, 1), (12, 3), (12, 4), (12, 5))]
    assert told == [[], [ASHA], [], [ASHA], [SAM], []]


def test_a_paper_that_came_is_not_asked_for(board: Spoken) -> None:
    """Nor one of an item that was put off, nor any where none was promised."""
    assert board.say('paper add board 5 "a.pdf"', ASHA, attachments=(PAPER,)).ok
    assert at(board, 12, 3) == []


@pytest.mark.parametrize("line", ["agenda defer board 5", "agenda remove board 5", "tor unset board papers"])
def test_nothing_is_asked_for_that_is_not_awaited(board: Spoken, line: str) -> None:
    """An item that is off the agenda, or terms that set no day."""
    board.done(line, SAM)
    assert at(board, 12, 3) == []
