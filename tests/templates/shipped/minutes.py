"""What stands where in the shipped Word template for minutes? Who was there, the minutes, what follows."""

from __future__ import annotations

from collections.abc import Sequence
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
    rows_of,
    run,
    table,
    texts_row,
)
from tests.templates.shipped.package import package, page

_PARTICULARS: Final = (Column("Particulars", "", 2778), Column("As recorded", "", TEXT_WIDTH - 2778))
_PEOPLE: Final = (
    Column("Organisation", "{{ one.organisation }}", 3200),
    Column("Name", "{{ one.name }}", 2600),
    Column("As", "{{ one.role }}", 2338),
    Column("Note", "{{ one.note }}", 1500),
)
_APOLOGIES: Final = (
    Column("Name", "{{ one.name }}", 4819),
    Column("Deputy", "{{ one.deputy or 'None' }}", 4819),
)
_INTERESTS: Final = (
    Column("Name", "{{ one.name }}", 2400),
    Column("Interest", "{{ one.interest }}", 3638),
    Column("Item", "{{ one.item }}", 1400),
    Column("Ruling", "{{ one.ruling }}", 2200),
)
_ROWS: Final = (
    Column("Item", "{{ one.number }}", 900),
    Column("Minute", "{{ one.text }}", 6338),
    Column("Action", "{{ one.action }}", 2400),
)
_KEPT: Final = "<w:keepNext/>"
_DECISIONS: Final = (
    Column("Reference", "{{ one.reference }}", 1800),
    Column("Decision", "{{ one.text }}", 2838),
    Column("Standing", "{{ one.standing }}", 1800),
    Column("Quorum", "{{ one.quorum }}", 1900),
    Column("Votes", "{{ one.votes or 'None taken' }}", 1300),
)
_ACTIONS: Final = (
    Column("Reference", "{{ one.reference }}", 1300),
    Column("Action", "{{ one.text }}", 4338),
    Column("Owner", "{{ one.owner }}", 2000),
    Column("By", "{{ one.by_when or 'No day set' }}", 2000),
)


def minutes() -> bytes:
    """The template as a Word file."""
    body = (
        _front(),
        _listed("present", "Present", "Each member and deputy who was there, by organisation.", _PEOPLE),
        _listed(
            "in_attendance", "In attendance", "Each person who attended without being a member.", _PEOPLE
        ),
        _listed("apologies", "Apologies", "Each person who sent apologies, and their deputy.", _APOLOGIES),
        _quorum(),
        _listed("interests", "Interests declared", "Each interest, its item, and the ruling.", _INTERESTS),
        _minutes(),
        _listed("decisions", "Decisions", "Each decision with its standing, quorum and votes.", _DECISIONS),
        _listed("actions", "Actions", "Each action with its owner and its day.", _ACTIONS),
        _next(),
    )
    return package(
        "".join(body) + page(),
        _header(),
        footer("{{ network }}: {{ when }}, version {{ version }}"),
        "Minutes",
    )


def _front() -> str:
    return "".join(
        (
            demonstration("this meeting"),
            paragraph("Network", "{{ network }}"),
            paragraph("Title", "{{ committee }}"),
            paragraph("Subtitle", "{{ title }}"),
            paragraph("StatusNote", "{{ status }}: version {{ version }}. {{ standing }}."),
            only("if confidential"),
            paragraph("StatusNote", "CONFIDENTIAL: for those alone who were there for this part."),
            only("endif"),
            _particulars(),
        )
    )


def _particulars() -> str:
    rows = (
        texts_row(_PARTICULARS, ("Meeting", "{{ when }}")),
        texts_row(_PARTICULARS, ("Where", "{{ where or 'Not recorded' }}")),
        loop_row("for fact in header", _PARTICULARS),
        texts_row(_PARTICULARS, ("{{ fact.label }}", "{{ fact.value }}")),
        loop_row("endfor", _PARTICULARS),
        loop_row("if reason", _PARTICULARS),
        texts_row(_PARTICULARS, ("In confidence because", "{{ reason }}")),
        loop_row("endif", _PARTICULARS),
    )
    return table(
        "Particulars", "When and where the meeting was held, and who chaired it.", _PARTICULARS, rows
    )


def _listed(name: str, heading: str, about: str, columns: Sequence[Column]) -> str:
    rows = rows_of(name, columns)
    return "".join(
        (
            only(f"if {name}"),
            paragraph("Heading1", heading),
            table(heading, about, columns, rows),
            only("endif"),
        )
    )


def _minutes() -> str:
    """The minutes; a row that begins an item is set apart."""
    rows = (
        loop_row("for one in rows", _ROWS),
        loop_row("if one.topic", _ROWS),
        texts_row(_ROWS, [one.field for one in _ROWS], "TableLabel", _KEPT),
        loop_row("else", _ROWS),
        row(_ROWS, "TableLabel"),
        loop_row("endif", _ROWS),
        loop_row("endfor", _ROWS),
    )
    about = "One row for each minute: its item, what it says, who acts."
    held = paragraph("Heading1", "Minutes") + table("Minutes", about, _ROWS, rows)
    return only("if rows") + held + only("endif")


def _quorum() -> str:
    return "".join(
        (
            only("if quorum"),
            paragraph("Heading1", "Quorum"),
            only("for told in quorum"),
            paragraph("Normal", "{{ told }}"),
            only("endfor"),
            only("endif"),
        )
    )


def _next() -> str:
    return "".join(
        (
            only("if next_meeting"),
            paragraph("Heading1", "Next meeting"),
            paragraph("Normal", "{{ next_meeting }}"),
            only("endif"),
        )
    )


def _header() -> str:
    return paragraph("Header", run("{{ committee }}: {{ title }}\t{{ status }}"))
