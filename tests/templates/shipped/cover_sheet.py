"""What stands where in the shipped Word template for cover sheets? One table, what is asked, interests."""

from __future__ import annotations

from typing import Final

from tests.templates.shipped.blocks import (
    TEXT_WIDTH,
    Column,
    demonstration,
    footer,
    loop_row,
    only,
    paragraph,
    row,
    run,
    table,
    texts_row,
)
from tests.templates.shipped.package import package, page

_PARTICULARS: Final = (Column("Particulars", "", 2778), Column("As recorded", "", TEXT_WIDTH - 2778))
_INTERESTS: Final = (
    Column("Name", "{{ one.label }}", 2778),
    Column("Interest and ruling", "{{ one.value }}", TEXT_WIDTH - 2778),
)
_ROWS: Final = (
    ("Meeting", "{{ when }}"),
    ("Item", "{{ number }}"),
    ("For", "{{ purpose }}"),
    ("Lead", "{{ lead or 'Not yet known' }}"),
    ("Time", "{{ minutes or 'Not yet set' }}"),
    ("Kind of business", "{{ kind or '–' }}"),
    ("Statements of the standard", "{{ statements or '–' }}"),
    ("Paper", "{{ paper or 'To follow' }}"),
    ("Version", "{{ version or '–' }}"),
    ("Received", "{{ received or '–' }}"),
    ("Kept as", "{{ digest or '–' }}"),
)


def cover_sheet() -> bytes:
    """The template as a Word file."""
    return package(
        _front() + _asked() + _interests() + page(),
        _header(),
        footer("{{ network }}: {{ when }}"),
        "Cover sheet",
    )


def _front() -> str:
    return "".join(
        (
            demonstration("this meeting"),
            paragraph("Network", "{{ network }}: {{ committee }}"),
            paragraph("Title", "{{ title }}"),
            paragraph("Subtitle", "Cover sheet of a paper"),
            only("if confidential"),
            paragraph("StatusNote", "CONFIDENTIAL: for members, their deputies and the secretary alone."),
            only("endif"),
            only("if late"),
            paragraph("StatusNote", "LATE: this paper came after the day that was set for papers."),
            only("endif"),
            _particulars(),
        )
    )


def _particulars() -> str:
    rows = tuple(texts_row(_PARTICULARS, one) for one in _ROWS)
    return table(
        "Particulars", "The meeting and item that the paper is for, and its version.", _PARTICULARS, rows
    )


def _asked() -> str:
    return paragraph("Heading1", "What is asked") + paragraph("Normal", "{{ asked }}")


def _interests() -> str:
    rows = (
        loop_row("for one in interests", _INTERESTS),
        row(_INTERESTS, "TableLabel"),
        loop_row("endfor", _INTERESTS),
    )
    return "".join(
        (
            only("if interests"),
            paragraph("Heading1", "Interests declared in this item"),
            table(
                "Interests", "One row for each interest: whose, and what the chair ruled.", _INTERESTS, rows
            ),
            only("endif"),
        )
    )


def _header() -> str:
    return paragraph("Header", run("{{ committee }}: item {{ number }}\tCover sheet"))
