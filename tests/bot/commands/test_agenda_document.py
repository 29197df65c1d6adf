"""An agenda on paper: what stands, as the record has it, in the form that is asked for."""

from __future__ import annotations

import io

import pytest
from docx import Document

from bot.reply import Attachment
from tests.bot.conftest import ASHA, MIA, OBI, SAM, Spoken

PAPER = Attachment("MRI backlog.pdf", "application/pdf", b"%PDF-1.7")


@pytest.fixture
def board(house: Spoken) -> Spoken:
    """The board with one item of its own, whose paper has come."""
    house.done('agenda add board "MRI & CT <backlog>" 15m for decision by asha with paper', SAM)
    assert house.say('paper add board 5 "MRI backlog.pdf"', ASHA, attachments=(PAPER,)).ok
    return house


def text(house: Spoken, who: str = OBI) -> str:
    """The agenda as plain text."""
    (file,) = house.done("agenda document board text", who).attachments
    return file.content.decode()


def test_the_word_document_holds_the_items(board: Spoken) -> None:
    """Number, time, title, purpose, lead, paper and minutes stand in one row each, whatever was typed."""
    (file,) = board.done("agenda document board", OBI).attachments
    assert file.name == "agenda-board-2026-12-10-draft.docx"
    items = Document(io.BytesIO(file.content)).tables[1]
    rows = [[cell.text for cell in row.cells] for row in items.rows]
    assert rows[0] == ["Item", "Time", "Title", "For", "Lead", "Paper", "Min"]
    expected = ["5", "14:22", "MRI & CT <backlog>", "decision", "Dr Asha Rahman", "MRI backlog.pdf", "15"]
    assert rows[5] == expected
    assert len(rows) == 8


@pytest.mark.parametrize(
    ("sort", "name", "first"),
    [
        ("page", "agenda-board-2026-12-10-draft.html", "<!DOCTYPE html>"),
        ("text", "agenda-board-2026-12-10-draft.txt", "Northmoor Imaging"),
    ],
)
def test_other_forms_say_the_same(board: Spoken, sort: str, name: str, first: str) -> None:
    """A page for the web, and plain text for a mail."""
    (file,) = board.done(f"agenda document board {sort}", OBI).attachments
    assert file.name == name
    assert file.content.decode().lstrip().startswith(first)
    assert "MRI backlog.pdf" in file.content.decode()


def test_it_is_a_draft_until_it_is_published_and_again_once_it_was_changed(board: Spoken) -> None:
    """Nobody takes what was changed since for what was sent out."""
    assert "DRAFT" in text(board)
    assert "Not yet published" in text(board)
    board.done("agenda publish board", SAM)
    assert "DRAFT" not in text(board)
    assert "First edition, published on Monday 2 November 2026, 09:00" in text(board)
    board.done("agenda time board 5 20m", SAM)
    assert "DRAFT" in text(board)
    assert "changed since" in text(board)
    board.done("agenda publish board", SAM)
    assert "Edition: Revision 1, published on" in text(board)


def test_an_agenda_that_is_too_long_says_so(board: Spoken) -> None:
    """On paper too."""
    board.done("agenda time board 5 2h", SAM)
    assert "longer than the meeting" in text(board)


def test_what_is_confidential_is_printed_for_members_alone(board: Spoken) -> None:
    """An observer's copy has its place, and nothing else of it."""
    board.done('agenda add board "Staffing of site B" 10m confidential by asha', SAM)
    assert "Staffing of site B" in text(board, MIA)
    assert "Staffing" not in text(board, OBI)
    assert "Confidential item" in text(board, OBI)
