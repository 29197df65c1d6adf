"""Whether the log is handed out as a document, a table and values, nothing confidential in it unasked."""

from __future__ import annotations

import csv
import io
from datetime import date

import openpyxl
import pytest
from docx import Document

from bot.render.plain import plain
from tests.bot.commands.an_action_log import HIDDEN, POLICY, SECRET, VAN, log
from tests.bot.conftest import ADA, ASHA, MIA, OBI, SAM, Spoken, words

OWN = "ACT-2026-0004"


@pytest.fixture(scope="module")
def board() -> Spoken:
    """A log with an action that was moved and updated, and one that begins like a formula."""
    house = log()
    house.done('action add mia "=1+1 is to be done" by 14 Dec 2026 committee board', SAM)
    house.done("action extend 001.1 to 12 Feb 2027 because late", SAM)
    house.done('action update 001.1 "@four of six sites have it"', ASHA)
    house.done("action close 001.2", SAM)
    return house


def made(house: Spoken, line: str, who: str = OBI) -> bytes:
    """The one file that a line hands out."""
    (file,) = house.done(line, who).attachments
    return file.content


def test_the_word_document_has_the_columns_of_the_field(board: Spoken) -> None:
    """With the first day beside the one that holds, the latest update, and the key to the ratings."""
    (file,) = board.done("action document board", OBI).attachments
    assert file.name == "action-log-board-2026-12-10.docx"
    actions, key, *_numbers = tables_in(file.content)
    assert [row[0] for row in actions[1:]] == [OWN, POLICY]
    assert actions[2] == [
        POLICY,
        "Thursday 10 December 2026: MRI backlog",
        "Send the MRI safety policy to sites",
        "Dr Asha Rahman",
        "Friday 12 February 2027",
        "Wednesday 3 February 2027",
        "open",
        "Amber",
        "Thursday 10 December 2026: @four of six sites have it",
    ]
    assert [row[0] for row in key] == ["Rating", "Red", "Amber", "Green", "Blue"]


def tables_in(content: bytes) -> list[list[list[str]]]:
    """The tables of a Word document: their rows, cell by cell."""
    return [
        [[cell.text for cell in row.cells] for row in table.rows]
        for table in Document(io.BytesIO(content)).tables
    ]


def test_the_word_document_shows_how_the_log_stands(board: Spoken) -> None:
    """Four pictures in words and numbers, of what was closed too, whatever the list is narrowed to."""
    content = made(board, "action document board")
    titles = [
        one.text
        for one in Document(io.BytesIO(content)).paragraphs
        if one.style and one.style.name == "Heading 1"
    ]
    assert titles[2:] == [
        "Action log of Imaging Network Board",
        "Actions of Imaging Network Board, by organisation",
        "Actions of Imaging Network Board, by owner",
        "Actions of Imaging Network Board, by age",
    ]
    time, organisations, owners, ages = tables_in(content)[2:]
    assert time[0] == ["End of", "Open", "Overdue", "Closed"]
    assert (len(time), time[-1]) == (13, ["10 December 2026", "2", "0", "1"])
    assert organisations[0] == ["Organisation", "In time", "Overdue", "Together"]
    assert owners[1:] == [["Dr Asha Rahman", "1", "0", "1"], ["Mia Member", "1", "0", "1"]]
    assert [row[3] for row in ages[1:]] == ["2", "0", "0", "0"]
    assert len(Document(io.BytesIO(content)).inline_shapes) == 4


def test_pictures_count_what_is_confidential_only_where_it_is_printed(board: Spoken) -> None:
    """So that a document's numbers are those of its list; with nothing open, time alone is drawn."""
    assert tables_in(made(board, "action document board", MIA))[2][-1][1] == "2"
    assert tables_in(made(board, "action document board confidential", MIA))[2][-1][1] == "3"
    assert tables_in(made(board, "action document mri"))[2:] == []


def test_the_workbook_is_a_table_of_days_and_texts(board: Spoken) -> None:
    """It can be filtered, its heading stays in sight, and no text is a formula."""
    book = openpyxl.load_workbook(io.BytesIO(made(board, "action document board all excel")))
    assert book.sheetnames == ["Actions", "Key"]
    page = book["Actions"]
    (table,) = page.tables.values()
    assert table.ref == "A1:Q4"
    assert table.autoFilter.ref == "A1:Q4"
    assert page.freeze_panes == "B2"
    headings = [cell.value for cell in page[1]]
    rows = [
        dict(zip(headings, (cell.value for cell in row), strict=True)) for row in page.iter_rows(min_row=2)
    ]
    assert [row["Reference"] for row in rows] == [OWN, POLICY, VAN]
    assert rows[1]["Due"].date() == date(2027, 2, 12)
    assert rows[1]["First due"].date() == date(2027, 2, 3)
    assert rows[2]["Closed"].date() == date(2026, 12, 10)
    cell = page["D2"]
    assert (cell.value, cell.data_type) == ("=1+1 is to be done", "s")


def test_the_values_are_read_by_any_program(board: Spoken) -> None:
    """Days as ISO 8601, and no spreadsheet takes a text for a formula."""
    content = made(board, "action document board csv").decode("utf-8-sig")
    rows = list(csv.DictReader(io.StringIO(content, newline="")))
    assert [row["Reference"] for row in rows] == [OWN, POLICY]
    assert rows[0]["Action"] == "'=1+1 is to be done"
    assert rows[1]["Latest update"] == "'@four of six sites have it"
    assert rows[1]["First due"] == "2027-02-03"


@pytest.mark.parametrize("sort", ["word", "excel", "csv"])
def test_what_is_confidential_is_in_it_where_it_is_wanted_and_may_be_known(board: Spoken, sort: str) -> None:
    """Documents are passed on, so it is asked for; nobody else hears that something was left out."""
    reply = board.done(f"action document board {sort}", SAM)
    assert "Without 1 confidential action" in words(reply)
    assert SECRET not in plain(reply)
    assert "Without" not in words(board.done(f"action document board {sort}", ADA))
    if sort == "csv":
        assert SECRET not in made(board, "action document board csv", SAM).decode()
        assert (
            f"{SECRET} to be heard (confidential)"
            in made(board, "action document board csv confidential", MIA).decode()
        )
        assert SECRET not in made(board, "action document board csv confidential", ADA).decode()


def test_the_log_of_all_is_the_networks(board: Spoken) -> None:
    """Also an empty one; and the next agenda brings what is open, without what is confidential."""
    (file,) = board.done("action document closed", OBI).attachments
    assert file.name == "action-log-network-2026-12-10.docx"
    assert "No actions." in words(board.done("action document mri", OBI))
    assert openpyxl.load_workbook(io.BytesIO(made(board, "action document mri excel")))["Actions"].tables
    agenda = made(board, "agenda document board text", SAM).decode()
    assert (
        f"Action log\n{OWN}  =1+1 is to be done\n    Mia Member; due Monday 14 December 2026; open, amber"
        in agenda
    )
    assert f"{POLICY}  Send" in agenda
    assert SECRET not in agenda
    assert HIDDEN not in agenda
    assert VAN not in agenda
