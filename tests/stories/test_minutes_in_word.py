"""Minutes written in Word on the shell: a draft is made, filled in, read back, taken, and printed."""

from __future__ import annotations

from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from docx import Document
from docx.document import Document as Docx

from tests.stories.shell import Clerk

pytestmark = pytest.mark.slow

BEGINS = datetime.fromisoformat("2027-01-05T14:00:00+00:00")
WRITTEN = {
    "Time:": "Time: 14:10",
    "[What was said]": "Everybody was welcomed; “Rosalind” had a cold.",
    "Agreed:": "Agreed: To adopt the recovery plan.",
    "Action:": "Action: Owen Pritchard: send the plan to all sites, by 3 February 2027",
}
THERE = ("Owen Pritchard", "Niamh O'Donnell", "Gareth Davies", "Asha Rahman", "Rosalind Kerr")


@pytest.fixture
def board(clerk: Clerk, lead: str) -> str:
    """The board's next meeting, two hours after it began."""
    (meeting,) = clerk.done("quorum check board", lead)["ids"]
    clerk.at = BEGINS + timedelta(hours=2)
    return str(meeting)


def said(clerk: Clerk, line: str, lead: str, *files: Path) -> dict[str, Any]:
    """The answer to a line that came with files."""
    given = [word for file in files for word in ("--file", file)]
    ran = clerk.run("say", line, "--as", lead, "--at", clerk.at.isoformat(), "--json", *given)
    return dict(ran.json())


def the_draft(clerk: Clerk, lead: str, board: str, into: Path) -> Docx:
    """The draft as the shell saves it."""
    clerk.run("say", f"minutes draft {board}", "--as", lead, "--at", clerk.at.isoformat(), "--out", into)
    (file,) = into.glob("minutes-*-to-write.docx")
    return Document(str(file))


def fill_in(paper: Docx) -> None:
    """Write as a minute-taker does: over the prompts of the first item, and “yes” for those who came."""
    for prompt, text in WRITTEN.items():
        next(one for one in paper.paragraphs if one.text.startswith(prompt)).text = text
    for table in paper.tables:
        for row in table.rows:
            cells = [cell.text for cell in row.cells]
            if len(cells) == 6 and any(one in cells[1] for one in THERE):
                row.cells[3].paragraphs[0].text = "yes"


def test_minutes_are_written_in_word(clerk: Clerk, lead: str, board: str, tmp_path: Path) -> None:
    """What is wrong is refused with every problem; then all of it stands in one entry of the record."""
    paper = the_draft(clerk, lead, board, tmp_path)
    fill_in(paper)
    paper.add_heading("99. Robots", 2)
    paper.add_paragraph("Action: look into it")
    file = tmp_path / "written.docx"
    paper.save(str(file))
    line = f'minutes import {board} "written.docx"'
    refused = said(clerk, line, lead, file)
    assert not refused["ok"]
    assert "no item 99" in refused["text"]
    assert "names no owner" in refused["text"]

    for wrong in paper.paragraphs[-2:]:
        wrong._p.getparent().remove(wrong._p)
    paper.save(str(file))
    read = said(clerk, line, lead, file)
    assert read["ok"], read["text"]
    assert "1 decision, 1 action and 1 new line of narrative" in read["text"]
    assert "Owen Pritchard" in read["text"]
    before = clerk.verified()
    clerk.done("minutes take MIM-001", lead)
    assert clerk.verified() == before + 1
    assert "stands there already" in clerk.done("minutes take MIM-001", lead)["text"]

    clerk.done(f"minutes close {board}", lead)
    clerk.run(
        "say", f"minutes document {board}", "--as", lead, "--at", clerk.at.isoformat(), "--out", tmp_path
    )
    (printed,) = [one for one in tmp_path.glob("minutes-*.docx") if "to-write" not in one.name]
    tables = Document(str(printed)).tables
    whole = "\n".join(cell.text for table in tables for row in table.rows for cell in row.cells)
    assert "Everybody was welcomed; “Rosalind” had a cold." in whole
    assert "Agreed: To adopt the recovery plan." in whole
    assert "by 3 February 2027" in whole
    assert all(name in whole for name in THERE[:2])
