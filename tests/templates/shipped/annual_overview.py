"""What stands where in the shipped Word template of a network's annual report? A wide table, and the rest."""

from __future__ import annotations

from typing import Final

from tests.templates.shipped.blocks import (
    Column,
    demonstration,
    footer,
    only,
    paragraph,
    rows_of,
    run,
    table,
)
from tests.templates.shipped.package import package, page_on_its_side

_WIDTH: Final = 16838 - 2 * 1134
_COMMITTEES: Final = (
    Column("Committee", "{{ one.committee }}", 2200),
    Column("Meetings", "{{ one.meetings }}", 1700),
    Column("Quorate", "{{ one.quorate }}", 1250),
    Column("Attendance", "{{ one.attendance }}", 1400),
    Column("Decisions", "{{ one.decisions }}", 2150),
    Column("Work programme", "{{ one.objectives }}", 2200),
    Column("Reviews in time", "{{ one.reviews }}", 1350),
    Column("Actions", "{{ one.actions }}", _WIDTH - 12250),
)
_ONWARDS: Final = (
    Column("Committee", "{{ one.committee }}", 3600),
    Column("Matter", "{{ one.matter }}", 2600),
    Column("As recorded", "{{ one.what }}", _WIDTH - 6200),
)


def annual_overview() -> bytes:
    """The template as a Word file."""
    return package(
        _front()
        + _part("Committee by committee", "committees", _COMMITTEES, "No committee is recorded.")
        + _part("{{ onwards_heading or 'What goes on' }}", "onwards", _ONWARDS, "Nothing.", "What goes on")
        + page_on_its_side(),
        paragraph("Header", run("{{ network }}: annual report {{ year }}")),
        footer("{{ network }}: {{ made }}"),
        "Annual report",
    )


def _front() -> str:
    return "".join(
        (
            demonstration("this year"),
            paragraph("Network", "{{ network }}"),
            paragraph("Title", "Annual report {{ year }}"),
            paragraph("Subtitle", "{{ told_of }}"),
            paragraph(
                "Normal", "Everything is told from the record; nothing of a confidential part is in it."
            ),
        )
    )


def _part(heading: str, field: str, columns: tuple[Column, ...], nothing: str, name: str = "") -> str:
    """A section of one table; where it has no row, that is said."""
    rows = rows_of(field, columns)
    title = name or heading
    about = f"{title}: a row each, by {', '.join(one.heading.lower() for one in columns)}."
    return "".join(
        (
            paragraph("Heading1", heading),
            only(f"if {field}"),
            table(title, about, columns, rows),
            only("endif"),
            only(f"if not {field}"),
            paragraph("Normal", nothing),
            only("endif"),
        )
    )
