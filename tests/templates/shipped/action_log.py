"""What stands where in the shipped Word template of an action log? One wide table, its key, and pictures."""

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
_ACTIONS: Final = (
    Column("Reference", "{{ one.reference }}", 1650),
    Column("From", "{{ one.source }}", 1900),
    Column("Action", "{{ one.action }}", 2900),
    Column("Owner", "{{ one.owner }}", 1500),
    Column("Due", "{{ one.due }}", 1350),
    Column("First due", "{{ one.first_due or '–' }}", 1250),
    Column("State", "{{ one.state }}", 1000),
    Column("Rating", "{{ one.rating }}", 850),
    Column("Latest update", "{{ one.update or '–' }}", 2170),
)
_KEY: Final = (Column("Rating", "{{ fact.label }}", 1650), Column("Means", "{{ fact.value }}", _WIDTH - 1650))

_NUMBERS: Final = (
    Column("{{ one.heads.label }}", "{{ line.label }}", 2500),
    *(
        Column(f"{{{{ one.heads.{place} }}}}", f"{{{{ line.{place} }}}}", 1100)
        for place in ("first", "second", "third")
    ),
)


def action_log() -> bytes:
    """The template as a Word file."""
    return package(
        _front() + _actions() + _key() + _pictures() + page_on_its_side(),
        _header(),
        footer("{{ network }}: {{ made }}"),
        "Action log",
    )


def _front() -> str:
    return "".join(
        (
            demonstration("these actions"),
            paragraph("Network", "{{ network }}"),
            paragraph("Title", "{{ title }}"),
            paragraph("Subtitle", "Action log"),
            paragraph("Normal", "As of {{ made }}. {{ counted }}"),
        )
    )


def _actions() -> str:
    rows = rows_of("actions", _ACTIONS, none="None")
    about = "One row for each action: where it is from, who does it, its days, and how it stands."
    return paragraph("Heading1", "Actions") + table("Actions", about, _ACTIONS, rows)


def _key() -> str:
    rows = (loop_row("for fact in ratings", _KEY), row(_KEY, "TableLabel"), loop_row("endfor", _KEY))
    return "".join(
        (
            only("if ratings"),
            paragraph("Heading1", "Key to the ratings"),
            table("Key", "What each rating means.", _KEY, rows),
            only("endif"),
        )
    )


def _pictures() -> str:
    """Each chart with its numbers beside it, on a page of its own."""
    rows = (
        loop_row("for line in one.rows", _NUMBERS),
        row(_NUMBERS, "TableLabel"),
        loop_row("endfor", _NUMBERS),
    )
    about = "The numbers of the picture beside it."
    alternative = "{{ one.chart.alternative }}"
    return "".join(
        (
            only("for one in pictures"),
            paragraph("Heading1", "{{ one.chart.title }}", extra="<w:pageBreakBefore/>"),
            paragraph("Normal", alternative),
            table("{{ one.chart.title }}", about, _NUMBERS, rows, aside=True),
            paragraph("Normal", picture("{{ loop.index }}", alternative, 144, 110)),
            only("endfor"),
        )
    )


def _header() -> str:
    return paragraph("Header", run("{{ title }}: action log"))
