"""What stands where in the shipped Word template of a year of audits? The matrix, then each audit."""

from __future__ import annotations

from collections.abc import Sequence
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
_QUARTER: Final = 2800
_MATRIX: Final = (
    Column("Guideline", "{{ one.guideline }}", _WIDTH - 4 * _QUARTER),
    *(
        Column("{{ quarters.q" + str(at) + " }}", "{{ one.quarters.q" + str(at) + " }}", _QUARTER)
        for at in range(1, 5)
    ),
)
_AUDITS: Final = (
    Column("Ref.", "{{ one.reference }}", 900),
    Column("Audit", "{{ one.title }}", 2300),
    Column("Quarter", "{{ one.quarter }}", 1250),
    Column("Lead", "{{ one.lead }}", 1500),
    Column("Who takes part", "{{ one.who or '–' }}", 2200),
    Column("Tests", "{{ one.tests or '–' }}", 1500),
    Column("Sample, standard, target", "{{ one.held_against or '–' }}", 1900),
    Column("Result", "{{ one.result }}", 1700),
    Column("Stands", "{{ one.stands }}", _WIDTH - 13250),
)
_COMPARED: Final = (
    Column("Ref.", "{{ one.reference }}", 900),
    Column("Audit", "{{ one.title }}", 5600),
    Column("Before", "{{ one.before }}", 3300),
    Column("After", "{{ one.after }}", 3300),
    Column("Points", "{{ one.points }}", _WIDTH - 13100),
)
_SHARED: Final = (
    Column("Ref.", "{{ one.reference }}", 900),
    Column("On", "{{ one.on }}", 1500),
    Column("With", "{{ one.audience }}", 6500),
    Column("How, and where it is found", "{{ one.how or '–' }}", _WIDTH - 8900),
)
_ACTIONS: Final = (
    Column("Audit", "{{ one.audit }}", 900),
    Column("Action", "{{ one.reference }}", 1900),
    Column("What is to be done", "{{ one.text }}", 6000),
    Column("Owner", "{{ one.owner }}", 2600),
    Column("By", "{{ one.by or '–' }}", 1500),
    Column("State", "{{ one.state }}", _WIDTH - 12900),
)


def audit_programme() -> bytes:
    """The template as a Word file."""
    return package(
        _front()
        + _matrix()
        + _part("audits", "The audits", "One row for each audit of the year, and how it stands.", _AUDITS)
        + _part(
            "compared", "Before and after", "One row for each audit beside the one it repeats.", _COMPARED
        )
        + _part("shared", "Who knows the results", "One row for each time that a result was shared.", _SHARED)
        + _part("actions", "What is done about them", "One row for each action that follows.", _ACTIONS)
        + page_on_its_side(),
        paragraph("Header", run("{{ whose }}: audits {{ year }}")),
        footer("{{ network }}: {{ made }}"),
        "Audit programme",
    )


def _front() -> str:
    return "".join(
        (
            demonstration("these audits"),
            paragraph("Network", "{{ network }}: {{ whose }}"),
            paragraph("Title", "Audit programme {{ year }}"),
            paragraph("Normal", "{{ counted }} As of {{ made }}."),
        )
    )


def _matrix() -> str:
    rows = rows_of("matrix", _MATRIX, none="None")
    about = "One row for each guideline, one column for each quarter: which audits test it then."
    return "".join(
        (
            paragraph("Heading1", "By quarter and guideline"),
            table("By quarter and guideline", about, _MATRIX, rows),
            only("for note in notes"),
            paragraph("Normal", "{{ note }}"),
            only("endfor"),
        )
    )


def _part(name: str, heading: str, about: str, columns: Sequence[Column]) -> str:
    """A heading and a table, where there is anything in it."""
    rows = rows_of(name, columns)
    return "".join(
        (
            only(f"if {name}"),
            paragraph("Heading1", heading),
            table(heading, about, columns, rows),
            only("endif"),
        )
    )
