"""What stands where in the shipped Word template of a work programme? Objectives, the year, and the key."""

from __future__ import annotations

from typing import Final

from tests.templates.shipped.blocks import (
    Column,
    demonstration,
    footer,
    loop_row,
    only,
    paragraph,
    picture,
    row,
    rows_of,
    run,
    table,
)
from tests.templates.shipped.package import package, page_on_its_side

_WIDTH: Final = 16838 - 2 * 1134
_OBJECTIVES: Final = (
    Column("Ref.", "{{ one.reference }}", 900),
    Column("Objective", "{{ one.text }}", 2700),
    Column("Measure", "{{ one.measure or '–' }}", 1600),
    Column("Lead", "{{ one.lead }}", 1500),
    Column("With", "{{ one.organisations or '–' }}", 1650),
    Column("Milestones", "{{ one.milestones or '–' }}", 2250),
    Column("Standard", "{{ one.statements or '–' }}", 1250),
    Column("Stands", "{{ one.stands }}", 900),
    Column("Comment", "{{ one.comment or '–' }}", _WIDTH - 12750),
)
_MONTH: Final = 945
_MATRIX: Final = (
    Column("Sort", "{{ one.sort }}", 1330),
    Column("Business", "{{ one.what }}", _WIDTH - 1330 - 12 * _MONTH),
    *(
        Column("{{ months.m" + str(at) + " }}", "{{ one.months.m" + str(at) + " }}", _MONTH)
        for at in range(1, 13)
    ),
)
_KEY: Final = (Column("Stands", "{{ fact.label }}", 1650), Column("Means", "{{ fact.value }}", _WIDTH - 1650))
_CARRIED: Final = (
    Column("Reference", "{{ fact.label }}", 1650),
    Column("Carried", "{{ fact.value }}", _WIDTH - 1650),
)


def programme() -> bytes:
    """The template as a Word file."""
    return package(
        _front()
        + _objectives()
        + _timeline()
        + _matrix()
        + _facts("carried", "Carried forward", "Where an objective was carried from.", _CARRIED)
        + _facts("ratings", "Key", "What each colour means.", _KEY)
        + page_on_its_side(),
        paragraph("Header", run("{{ committee }}: work programme {{ year }}")),
        footer("{{ network }}: {{ made }}"),
        "Work programme",
    )


def _front() -> str:
    return "".join(
        (
            demonstration("this programme"),
            paragraph("Network", "{{ network }}: {{ committee }}"),
            paragraph("Title", "Work programme {{ year }}"),
            paragraph("Normal", "{{ agreed }} As of {{ made }}."),
        )
    )


def _objectives() -> str:
    rows = rows_of("objectives", _OBJECTIVES, none="None")
    about = "One row for each objective: measure, lead, organisations, milestones, and how it stands."
    return paragraph("Heading1", "Objectives") + table("Objectives", about, _OBJECTIVES, rows)


def _timeline() -> str:
    """The picture, with what it shows in words; its numbers stand in the table above it."""
    return "".join(
        (
            only("for one in pictures"),
            paragraph("Heading1", "The year as a picture"),
            paragraph("Normal", "{{ one.alternative }}", extra="<w:keepNext/>"),
            paragraph("Normal", picture("{{ loop.index }}", "{{ one.alternative }}", 240, 120)),
            only("endfor"),
        )
    )


def _matrix() -> str:
    rows = rows_of("matrix", _MATRIX)
    about = "One row for each thing that comes back, one column for each month: what is said of it then."
    return "".join(
        (
            only("if matrix"),
            paragraph("Heading1", "The cycle of business"),
            paragraph("Normal", "{{ cycle_key }}"),
            table("The cycle of business", about, _MATRIX, rows),
            only("endif"),
        )
    )


def _facts(name: str, heading: str, about: str, columns: tuple[Column, ...]) -> str:
    rows = (loop_row(f"for fact in {name}", columns), row(columns, "TableLabel"), loop_row("endfor", columns))
    return "".join(
        (
            only(f"if {name}"),
            paragraph("Heading1", heading),
            table(heading, about, columns, rows),
            only("endif"),
        )
    )
