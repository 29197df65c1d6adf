"""A draft of minutes as somebody writes it in Word, and gives it back."""

from __future__ import annotations

import io
import zipfile
from typing import Final

from docx import Document
from docx.table import Table
from docx.text.paragraph import Paragraph

from bot.reply import Attachment, Reply
from tests.bot.commands.sitting import BEGUN, ID
from tests.bot.conftest import SAM, Spoken, constituted

NAME: Final = "minutes.docx"
COLUMNS: Final = ("organisation", "name", "role", "there", "since", "until")


class Written:
    """The draft of a meeting, open in Word."""

    def __init__(self, house: Spoken, meeting: str = ID) -> None:
        (file,) = house.done(f"minutes draft {meeting}", SAM).attachments
        self.house = house
        self.paper = Document(io.BytesIO(file.content))

    def table(self, heading: str) -> Table:
        """The table under a heading."""
        body = list(self.paper.iter_inner_content())
        at = next(at for at, one in enumerate(body) if isinstance(one, Paragraph) and one.text == heading)
        found = body[at + 1]
        assert isinstance(found, Table)
        return found

    def cell(self, heading: str, name: str, **cells: str) -> Written:
        """Write over cells of the row of a name."""
        for row in self.table(heading).rows:
            if name in [cell.text for cell in row.cells]:
                for column, text in cells.items():
                    row.cells[COLUMNS.index(column)].paragraphs[0].text = text
        return self

    def there(self, *names: str, **cells: str) -> Written:
        """Let people have been there who stand in the tables."""
        for name in names:
            for heading in ("Present", "In attendance"):
                self.cell(heading, name, there="yes", **cells)
        return self

    def row(self, heading: str, *texts: str) -> Written:
        """Add a row to a table."""
        cells = self.table(heading).add_row().cells  # type: ignore[no-untyped-call]
        for cell, text in zip(cells, texts, strict=False):
            cell.text = text
        return self

    def fact(self, label: str, text: str) -> Written:
        """Write over one of the particulars."""
        for row in self.paper.tables[0].rows:
            if row.cells[0].text == label:
                row.cells[1].paragraphs[0].text = text
        return self

    def under(self, heading: str, *paragraphs: str) -> Written:
        """Write under an item, instead of what stands there."""
        at = self.heading(heading)
        following = at._p.getnext()
        while following is not None and following.tag.endswith("}p"):
            one = Paragraph(following, at._parent)
            if one.style is not None and str(one.style.name).lower().startswith("heading"):
                break
            following = following.getnext()
            one._p.getparent().remove(one._p)
        for text in reversed(paragraphs):
            made = self.paper.add_paragraph(text)
            at._p.addnext(made._p)
        return self

    def heading(self, text: str) -> Paragraph:
        """A heading of an item."""
        return next(
            one for one in self.paper.paragraphs if one.text.endswith(text) and "eading 2" in _style(one)
        )

    def item(self, heading: str, *paragraphs: str, before: str = "") -> Written:
        """Add an item at the end, or before another one."""
        made = [self.paper.add_heading(heading, 2), *(self.paper.add_paragraph(one) for one in paragraphs)]
        if before:
            place = self.heading(before)._p
            for one in made:
                place.addprevious(one._p)
        return self

    def file(self) -> Attachment:
        """The document as it is saved; without the hour, which would make two files of one document."""
        held, kept = io.BytesIO(), io.BytesIO()
        self.paper.save(held)
        with zipfile.ZipFile(held) as saved, zipfile.ZipFile(kept, "w", zipfile.ZIP_DEFLATED) as timeless:
            for name in saved.namelist():
                timeless.writestr(zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0)), saved.read(name))
        return Attachment(NAME, "", kept.getvalue())

    def given_back(self, words: str = "", as_: str = SAM, meeting: str = ID) -> Reply:
        """The reply to who imports it."""
        line = f"minutes import {meeting} {NAME} {words}".strip()
        return self.house.say(line, as_, attachments=(self.file(),))


def _style(one: Paragraph) -> str:
    return "" if one.style is None else str(one.style.name)


def afterwards(*lines: str) -> Spoken:
    """The board two hours after it began, with an item on the scanner backlog and nothing minuted yet."""
    house = constituted()
    house.done("committee set board code IB")
    house.done('agenda add board "Scanner backlog" 15m for decision', SAM)
    for line in lines:
        house.done(line, SAM)
    house.clock.instant = BEGUN.replace(hour=16)
    return house


def outlined() -> Attachment:
    """A document with the headings of a draft and little else: who was there, and one item that came up."""
    paper = Document()
    paper.add_heading("Present", 1)
    table = paper.add_table(2, 3)
    for at, row in enumerate((("Name", "Present", "Until"), ("Cora Chair", "yes", "end"))):
        for to, text in enumerate(row):
            table.cell(at, to).text = text
    paper.add_heading("Minutes", 1)
    paper.add_heading("Robots", 2)
    for text in ("They may help.", "Agreed: To ask around", "Votes: 3 for, 1 against"):
        paper.add_paragraph(text)
    held = io.BytesIO()
    paper.save(held)
    return Attachment(NAME, "", held.getvalue())


def plainly(house: Spoken) -> Written:
    """A draft with two members there, a decision and an action."""
    written = Written(house).there("Dr Asha Rahman", "Cora Chair", "Sam Secretary")
    return written.under(
        "Scanner backlog",
        "Time: 14:20",
        "The “backlog” is 40 scans.",
        "Agreed: To adopt the plan.",
        "Action: Asha Rahman: send the plan, by 3 Feb 2027",
    )
