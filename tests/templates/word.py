"""How does a test read a Word file? As text, with each paragraph's style, and by its parts as XML."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterator
from typing import Any, Final

from docx import Document
from docx.document import Document as Opened
from docx.table import Table
from docx.text.paragraph import Paragraph
from lxml import etree

W: Final = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


def opened(content: bytes) -> Opened:
    """The file as python-docx reads it."""
    return Document(io.BytesIO(content))


def part(content: bytes, name: str) -> etree._Element:
    """One part of the file, read strictly."""
    with zipfile.ZipFile(io.BytesIO(content)) as file:
        return etree.fromstring(file.read(name))


def parts(content: bytes) -> dict[str, bytes]:
    """All parts of the file; it must be a sound zip."""
    with zipfile.ZipFile(io.BytesIO(content)) as file:
        assert file.testzip() is None
        return {name: file.read(name) for name in file.namelist()}


def words(paragraph: Paragraph) -> str:
    """What a paragraph says; a line end within it is shown as one."""
    return paragraph.text


def as_text(content: bytes) -> str:
    """The whole file as text: what stands above, in and below its pages, with the style of each paragraph."""
    document = opened(content)
    (section, *_) = document.sections
    lines = ["HEADER", *_paragraphs(section.header.paragraphs), "", "BODY"]
    for block in document.iter_inner_content():
        lines += _table(block) if isinstance(block, Table) else _paragraphs([block])
    lines += ["", "FOOTER", *_paragraphs(section.footer.paragraphs)]
    return "\n".join(line.rstrip() for line in lines) + "\n"


def _paragraphs(paragraphs: list[Paragraph]) -> Iterator[str]:
    for paragraph in paragraphs:
        style = paragraph.style.name if paragraph.style else "none"
        yield f"[{style}] {words(paragraph)}".replace("\n", "\n    ")


def _table(table: Table) -> Iterator[str]:
    for row in table.rows:
        yield "| " + " | ".join(cell.text for cell in row.cells)


def words_of(element: Any) -> str:  # noqa: ANN401 -- lxml carries no types
    """All the words within an element, with their tabs and line ends."""
    shown = {f"{W}tab": "\t", f"{W}br": "\n"}
    pieces = element.iter(f"{W}t", *shown)
    return "".join(
        shown.get(piece.tag, piece.text or "") for piece in pieces if piece.getparent().tag == f"{W}r"
    )


def faults_of_access(content: bytes, title: str) -> list[str]:
    """What keeps somebody from reading a Word file: its title, its English, its tables."""
    core, body = opened(content).core_properties, part(content, "word/document.xml")
    found = [f"its title is {core.title}"] if core.title != title else []
    if core.language != "en-GB" or b"en-US" in b"".join(parts(content).values()):
        found.append("it is not in British English")
    for number, table in enumerate(body.iter(f"{W}tbl"), start=1):
        about = table.find(f"{W}tblPr/{W}tblDescription")
        if table.find(f"{W}tr/{W}trPr/{W}tblHeader") is None:
            found.append(f"table {number} has no heading row")
        if about is None or not about.get(f"{W}val"):
            found.append(f"nothing tells of table {number}")
        if not all(words_of(cell).strip() for cell in table.iter(f"{W}tc")):
            found.append(f"table {number} has an empty cell")
    return found
