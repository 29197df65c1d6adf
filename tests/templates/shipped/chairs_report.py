"""What stands where in the shipped Word template of a chair's report? Alert, advise, assure, the rest."""

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
_DECISIONS: Final = (
    Column("Reference", "{{ one.reference }}", 1900),
    Column("Decision", "{{ one.text }}", 3600),
    Column("Standing", "{{ one.standing }}", 1700),
    Column("Quorum", "{{ one.quorum }}", TEXT_WIDTH - 1900 - 3600 - 1700),
)
_WHO: Final = (
    ("Meeting", "{{ when }}"),
    ("In the chair", "{{ chair or 'Not recorded' }}"),
    ("There were", "{{ attended }}"),
)
_ROWS: Final = (
    ("Minutes", "{{ minutes or 'Not yet taken' }}"),
    ("Actions", "{{ actions or 'None' }}"),
    ("Next meeting", "{{ next_meeting or 'Not yet called' }}"),
    ("Written by", "{{ author }}"),
)
_SECTIONS: Final = (
    ("alert", "Alert", "What the committee above has to know or act on now."),
    ("advise", "Advise", "What develops and is watched."),
    ("assure", "Assure", "What was looked into and is in order."),
    ("risks", "Risks handed up", "What cannot be dealt with below."),
)


def chairs_report() -> bytes:
    """The template as a Word file."""
    return package(
        _front() + "".join(_section(*one) for one in _SECTIONS) + _decisions() + page(),
        paragraph("Header", run("{{ committee }}\tChair's report")),
        footer("{{ network }}: {{ when }}"),
        "Chair's report",
    )


def _front() -> str:
    return "".join(
        (
            demonstration("this meeting"),
            paragraph("Network", "{{ network }}: {{ committee }}"),
            paragraph("Title", "Chair's report to {{ parent }}"),
            paragraph("Subtitle", "{{ when }}"),
            paragraph("Heading1", "What {{ parent }} is asked"),
            paragraph("Normal", "{{ asked }}"),
            paragraph("Heading1", "The meeting"),
            _particulars(),
        )
    )


def _particulars() -> str:
    rows = (
        *(texts_row(_PARTICULARS, one) for one in _WHO),
        loop_row("for line in quorum", _PARTICULARS),
        texts_row(_PARTICULARS, ("Quorum", "{{ line }}")),
        loop_row("endfor", _PARTICULARS),
        *(texts_row(_PARTICULARS, one) for one in _ROWS),
    )
    return table("Particulars", "When the meeting was held, by whom, and its quorum.", _PARTICULARS, rows)


def _section(name: str, heading: str, about: str) -> str:
    """One of the headings under which a chair reports; where there is nothing, that is said."""
    return "".join(
        (
            paragraph("Heading1", heading),
            paragraph("Normal", about),
            only(f"for line in {name}"),
            paragraph("ListBullet", "{{ line }}"),
            only("endfor"),
            only(f"if not {name}"),
            paragraph("ListBullet", "Nothing to report."),
            only("endif"),
        )
    )


def _decisions() -> str:
    rows = (
        loop_row("for one in decisions", _DECISIONS),
        row(_DECISIONS, "TableLabel"),
        loop_row("endfor", _DECISIONS),
    )
    about = "One row for each decision of the meeting: whether it binds, and its quorum."
    return "".join(
        (
            only("if decisions"),
            paragraph("Heading1", "Decisions"),
            table("Decisions", about, _DECISIONS, rows),
            only("endif"),
        )
    )
