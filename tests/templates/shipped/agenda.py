"""What stands where in the shipped Word template for agendas? Particulars, and one table of the items."""

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
_ITEMS: Final = (
    Column("Item", "{{ item.number }}", 680),
    Column("Time", "{{ item.time }}", 850),
    Column("Title", "{{ item.title }}", 2908),
    Column("For", "{{ item.purpose }}", 1350),
    Column("Lead", "{{ item.lead or 'All' }}", 1500),
    Column("Paper", "{{ item.paper or 'Verbal' }}", 1600),
    Column("Min", "{{ item.minutes }}", 750),
)


_ACTIONS: Final = (
    Column("Reference", "{{ one.reference }}", 1650),
    Column("Action", "{{ one.action }}", 3188),
    Column("Owner", "{{ one.owner }}", 1700),
    Column("Due", "{{ one.due }}", 1800),
    Column("State", "{{ one.state }}", 1300),
)


def agenda() -> bytes:
    """The template as a Word file."""
    return package(
        _front() + _items() + _actions() + page(), _header(), footer("{{ network }}: {{ when }}"), "Agenda"
    )


def _front() -> str:
    return "".join(
        (
            demonstration("this meeting"),
            paragraph("Network", "{{ network }}"),
            paragraph("Title", "{{ committee }}"),
            paragraph("Subtitle", "Agenda"),
            only('if status == "DRAFT"'),
            paragraph("StatusNote", "DRAFT: this agenda has not been sent out, and may change."),
            only("endif"),
            _particulars(),
        )
    )


def _particulars() -> str:
    rows = (
        texts_row(_PARTICULARS, ("Meeting", "{{ when }}")),
        texts_row(_PARTICULARS, ("Where", "{{ where or 'Not yet known' }}")),
        texts_row(_PARTICULARS, ("Edition", "{{ edition }}")),
        loop_row("for fact in header", _PARTICULARS),
        texts_row(_PARTICULARS, ("{{ fact.label }}", "{{ fact.value }}")),
        loop_row("endfor", _PARTICULARS),
    )
    return table("Particulars", "When and where the meeting is, and who calls it.", _PARTICULARS, rows)


def _items() -> str:
    rows = (loop_row("for item in items", _ITEMS), row(_ITEMS, "TableLabel"), loop_row("endfor", _ITEMS))
    about = "One row for each item: number, time, title, what it is for, who leads it, paper and minutes."
    return "".join(
        (
            paragraph("Heading1", "Items"),
            only("if overrun"),
            paragraph("StatusNote", "{{ overrun }}"),
            only("endif"),
            table("Items", about, _ITEMS, rows),
            only("if length"),
            paragraph("Normal", "All items together take {{ length }}."),
            only("endif"),
        )
    )


def _actions() -> str:
    rows = (
        loop_row("for one in actions", _ACTIONS),
        row(_ACTIONS, "TableLabel"),
        loop_row("endfor", _ACTIONS),
    )
    return "".join(
        (
            only("if actions"),
            paragraph("Heading1", "Action log"),
            table(
                "Actions",
                "One row for each action that is open: what, who, by when, how it stands.",
                _ACTIONS,
                rows,
            ),
            only("endif"),
        )
    )


def _header() -> str:
    return paragraph("Header", run("{{ committee }}: agenda\t{{ status }}"))
