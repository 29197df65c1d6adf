"""What do minutes cost? Rows 22 and 23: a log of 500 lines replayed, and their document of five pages.

The log goes the whole way, from the typed line to the commit in a record in memory; there is nothing to set
beside it, so its seconds are told. The document is compared with the same from nothing, by python-docx.
"""

from __future__ import annotations

import gc
import io
from collections.abc import Iterator, Sequence
from typing import Any

from docx import Document

from bench.table import Row, Timed, medians, said
from templates import render
from templates.contexts.minutes import MINUTES_SAMPLES
from tests.bot.commands.test_minutes_replaying import replay
from tests.bot.conftest import constituted

LINES = 500
KIND = "minutes"
MINUTES = MINUTES_SAMPLES[0]
SAID = ("#topic Item", "#info Figure", "#action @asha send", "We talked about", "#agreed To do")


def minuted(rounds: int) -> Iterator[Row]:
    """The log, and then the document."""
    yield _replayed(min(rounds, 11))
    yield _in_word(rounds)


def _replayed(rounds: int) -> Row:
    log = "\n".join(f"<sam> {line} {number}" for number in range(LINES // len(SAID)) for line in SAID)

    def once(house: Any) -> None:  # noqa: ANN401 -- what is made ready
        _house, reply = replay(log.encode(), house)
        assert reply.ok

    (taken,) = medians(rounds, Timed(once, constituted))
    return Row(22, f"a log of {LINES} lines replayed", taken, 0.5, 1.0, said(("whole",), (taken,)), " s")


def _in_word(rounds: int) -> Row:
    render(KIND, MINUTES)  # the template is opened and compiled once in a process's life
    ours, scratch = medians(
        rounds, Timed(lambda _: render(KIND, MINUTES), gc.collect), Timed(_from_scratch, gc.collect)
    )
    what = "minutes in Word / from scratch with python-docx"
    return Row(23, what, ours / scratch, 0.3, 0.5, said(("ours", "from scratch"), (ours, scratch)))


def _from_scratch(_: object) -> bytes:
    document = Document()
    document.add_heading(MINUTES.title, 0)
    for fact in MINUTES.header:
        document.add_paragraph(f"{fact.label}: {fact.value}")
    for text in (MINUTES.standing, *MINUTES.quorum):
        document.add_paragraph(text)
    _table(document, [(one.organisation, one.name, one.role, one.note) for one in MINUTES.present])
    _table(document, [(one.organisation, one.name, one.role, one.note) for one in MINUTES.in_attendance])
    _table(document, [(one.name, one.deputy) for one in MINUTES.apologies])
    _table(document, [(one.name, one.interest, one.item, one.ruling) for one in MINUTES.interests])
    _table(document, [(one.number, one.text, one.action) for one in MINUTES.rows])
    _table(document, [(one.reference, one.text, one.standing, one.quorum) for one in MINUTES.decisions])
    _table(document, [(one.reference, one.text, one.owner, one.by_when) for one in MINUTES.actions])
    written = io.BytesIO()
    document.save(written)
    return written.getvalue()


def _table(document: Any, rows: Sequence[tuple[str, ...]]) -> None:  # noqa: ANN401 -- docx's own type
    if not rows:
        return
    table = document.add_table(rows=0, cols=len(rows[0]))
    for row in rows:
        for cell, text in zip(table.add_row().cells, row, strict=True):
            cell.text = text
