from __future__ import annotations

from datetime import UTC, datetime

import pytest

from bot.reply import Attachment
from governance_store.records.letter import Letter, Matter
from tests.bot.conftest import ASHA, SAM, Spoken, constituted
from tests.bot.outbox.prompted import prompted

PAPER = Attachment("a.pdf", "application/pdf", b"%PDF-1.7")


@pytest.fixture
def board() -> Spoken:
    """The board's meeting of Thursday 10 December, whose papers are due on Thursday 3 December."""
    house = constituted()
    house.done("tor set board papers 5 working days")
    house.done('agenda add board "MRI backlog" 15m by asha with paper', SAM)
    return house


def at(house: Spoken, month: int, day: int) -> list[str]:
    """Who is written to about papers on a morning; their brief has left."""
    letters = list(prompted(house, datetime(2026, month, day, 8, 0, tzinfo=UTC)))
    house.delivered()
    return [one.address for one in letters if one.matter is Matter.PAPER_DUE]


def test_a_promised_paper_is_asked_for(board: Spoken) -> None:
    """Three working days ahead and on the day, whoever leads it; then the secretary is told, each once."""
    told = [at(board, month, day) for month, day in ((11, 27), (11, 30), (12, 1), (12, 3), (12, 4), (12, 5))]
    assert told == [[], [ASHA], [], [ASHA], [SAM], []]


def test_what_is_due_today_interrupts_and_nobody_at_night(board: Spoken) -> None:
    """A letter of its own from eight on; the rest is a line of a brief."""
    assert at(board, 11, 30) == [ASHA]
    assert board.all(Letter, matter=Matter.PAPER_DUE) == []
    early = prompted(board, datetime(2026, 12, 3, 7, 59, tzinfo=UTC))
    assert Matter.PAPER_DUE not in {one.matter for one in early}
    assert at(board, 12, 3) == [ASHA]
    assert [one.address for one in board.all(Letter, matter=Matter.PAPER_DUE)] == [ASHA]


def test_a_paper_that_came_is_not_asked_for(board: Spoken) -> None:
    """Nor one of an item that was put off, nor any where none was promised."""
    assert board.say('paper add board 5 "a.pdf"', ASHA, attachments=(PAPER,)).ok
    assert at(board, 12, 3) == []


@pytest.mark.parametrize("line", ["agenda defer board 5", "agenda remove board 5", "tor unset board papers"])
def test_nothing_is_asked_for_that_is_not_awaited(board: Spoken, line: str) -> None:
    """An item that is off the agenda, or terms that set no day."""
    board.done(line, SAM)
    assert at(board, 12, 3) == []
