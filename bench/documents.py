"""What do documents cost? Rows 12 to 14: terms of reference of five pages in Word, their memory, their PDF.

Beside python-docx from nothing, which is what one writes without templates, and docxtpl as it comes, which
opens and compiles its template for each document. Ours keeps the template compiled, so a PDF is compared with
docxtpl's rendering: that was the yardstick when the goal was set, and ours would make any PDF look slow.
"""

from __future__ import annotations

import gc
import io
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import fields
from typing import Any

from docx import Document
from docxtpl import DocxTemplate
from jinja2 import StrictUndefined
from jinja2.sandbox import SandboxedEnvironment

from bench.table import Row, Timed, medians, said
from templates import as_pdf, pdf_possible, render
from templates.contexts.terms_of_reference import Section, TermsDocument
from templates.engines.pdf import KEEPER
from templates.engines.text import FILES
from tests.templates.terms import BOARD_TERMS

BATCH = 10
MANY = 200
KIND = "terms of reference"
TEMPLATE = FILES / "documents" / "terms_of_reference.docx"
MEMORY = f"""
import pathlib
import templates
from tests.templates.terms import BOARD_TERMS

def resident():
    return int(pathlib.Path("/proc/self/statm").read_text().split()[1]) * 4096

before = resident()
templates.render("{KIND}", BOARD_TERMS)
one = resident() - before
for _ in range({MANY} - 1):
    templates.render("{KIND}", BOARD_TERMS)
print(one, resident() - before)
"""


def documents(rounds: int) -> Iterator[Row]:
    """Measure one after the other; without LibreOffice there is no row 14."""
    yield from _in_word(rounds)
    yield _memory()
    if pdf_possible():
        yield _as_pdf(min(rounds, 11))


def _in_word(rounds: int) -> Iterator[Row]:
    _ours(None)  # the template is opened and compiled once in a process's life
    ours, scratch, stock = medians(
        rounds, Timed(_ours, gc.collect), Timed(_from_scratch, gc.collect), Timed(_as_it_comes, gc.collect)
    )
    times = said(("ours", "from scratch", "docxtpl as it comes"), (ours, scratch, stock))
    yield Row(
        12, "terms of reference in Word / from scratch with python-docx", ours / scratch, 0.3, 0.5, times
    )


def _memory() -> Row:
    done = subprocess.run([sys.executable, "-c", MEMORY], check=True, capture_output=True, text=True)
    one, many = map(int, done.stdout.split())
    times = f"one {one / 2**20:.1f} MB with the libraries, {MANY} {many / 2**20:.1f} MB"
    return Row(13, f"memory added by {MANY} documents / by one", many / one, 1.5, 3, times)


def _as_pdf(rounds: int) -> Row:
    """LibreOffice is kept ready between batches; what a batch costs that has to start it is told beside."""
    batch = [render(KIND, BOARD_TERMS)] * BATCH
    afresh, whole, stock = medians(
        rounds,
        Timed(lambda _: as_pdf(batch), KEEPER.close),
        Timed(lambda _: as_pdf(batch)),
        Timed(_as_it_comes, gc.collect),
    )
    KEEPER.close()
    names = ("PDF each", "each with LibreOffice's start", "docxtpl as it comes")
    times = said(names, (whole / BATCH, afresh / BATCH, stock))
    return Row(
        14, f"PDF each in a batch of {BATCH} / one rendering by docxtpl", whole / BATCH / stock, 2.5, 4, times
    )


def _ours(_: object) -> bytes:
    return render(KIND, BOARD_TERMS).content


def _as_it_comes(_: object) -> bytes:
    template = DocxTemplate(TEMPLATE)
    values = {field.name: getattr(BOARD_TERMS, field.name) for field in fields(BOARD_TERMS)}
    template.render(values, SandboxedEnvironment(autoescape=True, undefined=StrictUndefined))
    written = io.BytesIO()
    template.save(written)
    return written.getvalue()


def _from_scratch(_: object) -> bytes:
    document = Document()
    document.core_properties.title = f"{BOARD_TERMS.committee}: terms of reference"
    document.add_heading(BOARD_TERMS.committee, 0)
    _table(
        document, [("Status", BOARD_TERMS.status), *((one.label, one.value) for one in BOARD_TERMS.header)]
    )
    for section in BOARD_TERMS.sections:
        _section(document, BOARD_TERMS, section)
    _table(document, [(one.organisation, one.agreed_on, one.by) for one in BOARD_TERMS.approvals])
    written = io.BytesIO()
    document.save(written)
    return written.getvalue()


def _section(document: Any, terms: TermsDocument, section: Section) -> None:  # noqa: ANN401 -- docx's own type
    document.add_heading(f"{section.number} {section.title}", 1)
    for text in section.paragraphs:
        document.add_paragraph(text)
    for text in section.bullets:
        document.add_paragraph(text, style="List Bullet")
    for fact in section.facts:
        document.add_paragraph(f"{fact.label}: {fact.value}")
    if section.quorum:
        document.add_paragraph(terms.quorum_words)
    if section.membership:
        _table(
            document,
            [
                (one.organisation, one.role, one.holder, one.deputies, one.vote, one.categories)
                for one in terms.membership
            ],
        )


def _table(document: Any, rows: list[tuple[str, ...]]) -> None:  # noqa: ANN401 -- likewise
    table = document.add_table(rows=0, cols=len(rows[0]))
    for row in rows:
        for cell, text in zip(table.add_row().cells, row, strict=True):
            cell.text = text
