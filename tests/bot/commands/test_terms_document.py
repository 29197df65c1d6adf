"""Terms of reference on paper: one version, as the record has it, in the form that is asked for."""

from __future__ import annotations

import io
import subprocess
from pathlib import Path

import pytest
from docx import Document

from bot.reply import Reply
from tests.bot.conftest import OBI, SAM, Spoken, words


def said(reply: Reply) -> str:
    """The text of the one file that came with a reply."""
    (file,) = reply.attachments
    return file.content.decode("utf-8")


def test_the_word_document_holds_the_clause_the_seats_and_that_it_is_a_draft(still_house: Spoken) -> None:
    """Somebody who opens it in Word reads what the record says."""
    (file,) = still_house.done("tor document board", OBI).attachments
    assert file.name == "terms-of-reference-board-v1-draft.docx"
    paper = Document(io.BytesIO(file.content))
    cells = {cell.text for table in paper.tables for row in table.rows for cell in row.cells}
    assert {"Trust representative", "Dr Asha Rahman", "Lay member", "DRAFT"} <= cells
    assert any("one third of members" in one.text for one in paper.paragraphs)


@pytest.mark.parametrize(
    ("sort", "name", "first"),
    [
        pytest.param("page", "terms-of-reference-board-v1-draft.html", "<!DOCTYPE html>", id="a web page"),
        pytest.param("text", "terms-of-reference-board-v1-draft.txt", "Northmoor", id="plain text"),
    ],
)
def test_other_forms_say_the_same(still_house: Spoken, sort: str, name: str, first: str) -> None:
    """A page for the web and plain text for a mail hold the same clause."""
    reply = still_house.done(f"tor document board {sort}", OBI)
    assert reply.attachments[0].name == name
    assert said(reply).lstrip().startswith(first)
    assert "one third of members" in said(reply)


def test_every_field_and_own_section_is_printed(house: Spoken) -> None:
    """Clauses, lists, short facts and a section of the network's own."""
    house.done('tor set board purpose "To run imaging together." duties "Oversee demand\\nAgree plans"', SAM)
    house.done("tor set board casting vote yes frequency quarterly", SAM)
    house.done('tor section board "Patient voice" "Two lay members report."', SAM)
    text = said(house.done("tor document board text", OBI))
    for what in (
        "To run imaging together.",
        "Oversee demand",
        "Agree plans",
        "Patient voice",
        "Casting vote",
    ):
        assert what in text
    assert "every 3 months" in text


def test_a_list_is_led_by_what_it_is_of(house: Spoken) -> None:
    """Nobody takes the people in attendance for members, or reserved matters for powers."""
    house.done('tor set board reserved matters "Spending beyond the budget"', SAM)
    text = said(house.done("tor document board text", OBI))
    assert text.index("Reserved matters:") < text.index("Spending beyond the budget")


def test_a_group_prints_what_it_inherits_and_from_whom(house: Spoken) -> None:
    """What the group leaves open is printed with the committee that agreed it."""
    house.done('tor set board interests "Members declare interests at the start."', SAM)
    text = said(house.done("tor document mri text", OBI))
    assert "Members declare interests at the start." in text
    assert "(As agreed for Imaging Network Board.)" in text


def test_a_version_that_is_not_there_is_refused(still_house: Spoken) -> None:
    """Those there are are named."""
    assert "only version 1 is there" in words(still_house.say("tor document board v7", OBI))


def test_without_terms_there_is_no_document(house: Spoken) -> None:
    """The line that sets them is given."""
    house.done('committee add "CT Group" short ctg')
    assert "tor set ctg" in words(house.say("tor document ctg", OBI))


@pytest.mark.slow
def test_a_pdf_says_the_same_and_is_tagged(still_house: Spoken, tmp_path: Path) -> None:
    """Other programs read its words, and that it has a structure for screen readers."""
    (file,) = still_house.done("tor document board pdf", OBI).attachments
    assert (file.name, file.media_type) == ("terms-of-reference-board-v1-draft.pdf", "application/pdf")
    kept = tmp_path / file.name
    kept.write_bytes(file.content)
    told = subprocess.run(["pdftotext", kept, "-"], capture_output=True, text=True, check=True).stdout
    assert "one third of members" in " ".join(told.split())
    facts = subprocess.run(["pdfinfo", kept], capture_output=True, text=True, check=True).stdout
    assert "yes" in next(line for line in facts.splitlines() if line.startswith("Tagged:"))


@pytest.mark.parametrize(
    "office",
    [
        pytest.param("", id="LibreOffice is not there"),
        pytest.param("#!/bin/sh\nexit 3\n", id="LibreOffice fails"),
    ],
)
def test_where_no_pdf_can_be_made_the_word_document_comes(
    still_house: Spoken, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, office: str
) -> None:
    """With a sentence that says so, instead of a refusal."""
    if office:
        (tmp_path / "soffice").write_text(office)
        (tmp_path / "soffice").chmod(0o755)
    monkeypatch.setenv("PATH", str(tmp_path))
    reply = still_house.done("tor document board pdf", OBI)
    assert "No PDF could be made" in words(reply)
    (file,) = reply.attachments
    assert file.name == "terms-of-reference-board-v1-draft.docx"
    assert any("one third" in one.text for one in Document(io.BytesIO(file.content)).paragraphs)
