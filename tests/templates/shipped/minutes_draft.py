"""What stands where in the shipped Word template of a draft of minutes? What is known, and room to write."""

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
    run,
    table,
    texts_row,
)
from tests.templates.shipped.package import package, page

_PARTICULARS: Final = (Column("Particulars", "", 2778), Column("As recorded", "", TEXT_WIDTH - 2778))
_PEOPLE: Final = (
    Column("Organisation", "{{ one.organisation }}", 2300),
    Column("Name", "{{ one.name }}", 1900),
    Column("As", "{{ one.role }}", 1938),
    Column("Present", "{{ one.there }}", 1500),
    Column("From", "{{ one.since }}", 1000),
    Column("Until", "{{ one.until }}", 1000),
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
_NOBODY: Final = "None recorded"


def minutes_draft() -> bytes:
    """The template as a Word file."""
    body = (
        _front(),
        _guide(),
        _listed("present", "Present", "Each member and deputy who is expected, by organisation.", _PEOPLE),
        _listed("in_attendance", "In attendance", "Each person expected who is not a member.", _PEOPLE),
        _listed("apologies", "Apologies", "Each person who sent apologies, and their deputy.", _APOLOGIES),
        _listed("interests", "Interests declared", "Each interest, its item, and the ruling.", _INTERESTS),
        _items(),
        _next(),
    )
    return package("".join(body) + page(), _header(), footer("{{ network }}: {{ when }}"), "Draft of minutes")


def _front() -> str:
    return "".join(
        (
            demonstration("this meeting"),
            paragraph("Network", "{{ network }}"),
            paragraph("Title", "{{ committee }}"),
            paragraph("Subtitle", "Minutes"),
            paragraph("StatusNote", "DRAFT: to be written."),
            _particulars(),
        )
    )


def _particulars() -> str:
    rows = (
        texts_row(_PARTICULARS, ("Meeting", "{{ meeting }}")),
        texts_row(_PARTICULARS, ("When", "{{ when }}")),
        texts_row(_PARTICULARS, ("Where", "{{ where or 'Not recorded' }}")),
        loop_row("for fact in header", _PARTICULARS),
        texts_row(_PARTICULARS, ("{{ fact.label }}", "{{ fact.value }}")),
        loop_row("endfor", _PARTICULARS),
    )
    return table("Particulars", "When and where the meeting was, and who chaired it.", _PARTICULARS, rows)


def _guide() -> str:
    return "".join(
        (
            only("if guide"),
            paragraph("Heading1", "How to write it"),
            only("for told in guide"),
            paragraph("ListBullet", "{{ told }}"),
            only("endfor"),
            only("endif"),
        )
    )


def _listed(name: str, heading: str, about: str, columns: Sequence[Column]) -> str:
    """A table that people add to; where nobody stands in it yet, a row says so."""
    rows = (
        loop_row(f"for one in {name}", columns),
        row(columns, "TableLabel"),
        loop_row("endfor", columns),
        loop_row(f"if not {name}", columns),
        texts_row(columns, (_NOBODY, *("–" for _ in columns[1:]))),
        loop_row("endif", columns),
    )
    return paragraph("Heading1", heading) + table(heading, about, columns, rows)


def _items() -> str:
    return "".join(
        (
            paragraph("Heading1", "Minutes"),
            only("for item in items"),
            paragraph("Heading2", "{{ item.heading }}", extra='<w:ind w:left="0"/>'),
            only("for line in item.lines"),
            only("if line.label"),
            paragraph("Normal", run("{{ line.label }}", "Strong"), run(" {{ line.text }}")),
            only("else"),
            paragraph("Normal", "{{ line.text }}"),
            only("endif"),
            only("endfor"),
            only("endfor"),
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
    return paragraph("Header", run("{{ committee }}: minutes\tDRAFT"))
