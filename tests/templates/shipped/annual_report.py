"""What stands where in the shipped Word template of an annual report? The year, section by section."""

from __future__ import annotations

from typing import Final

from tests.templates.shipped.blocks import (
    TEXT_WIDTH,
    Column,
    demonstration,
    footer,
    only,
    paragraph,
    rows_of,
    run,
    table,
)
from tests.templates.shipped.package import package, page


def _columns(*columns: tuple[str, str, int]) -> tuple[Column, ...]:
    """Columns of given widths; the last takes what is left of the line."""
    taken = sum(width for _, _, width in columns[:-1])
    heading, field, _ = columns[-1]
    return (*(Column(*one) for one in columns[:-1]), Column(heading, field, TEXT_WIDTH - taken))


_AT_THE_MARGIN: Final = '<w:ind w:left="0" w:firstLine="0"/>'
"""Headings of the second rank stand within a section of terms of reference elsewhere."""
_FACT: Final = _columns(("Matter", "{{ one.label }}", 2900), ("As recorded", "{{ one.value }}", 0))
_PLACES: Final = _columns(
    ("Place", "{{ one.place }}", 2500),
    ("Organisation", "{{ one.organisation }}", 2800),
    ("Member", "{{ one.member }}", 2200),
    ("In the year", "{{ one.when }}", 0),
)
_MEETINGS: Final = _columns(
    ("Meeting", "{{ one.day }}", 3100),
    ("What became of it", "{{ one.what }}", 2700),
    ("Quorum", "{{ one.quorum }}", 0),
)
_MEMBERS: Final = _columns(
    ("Member", "{{ one.name }}", 2300),
    ("Place", "{{ one.place }}", 2100),
    ("Organisation", "{{ one.organisation }}", 2300),
    ("Came", "{{ one.came }}", 900),
    ("Percent", "{{ one.percent }}", 950),
    ("Besides", "{{ one.note }}", 0),
)
_BODIES: Final = _columns(
    ("Organisation", "{{ one.name }}", 6200),
    ("Was there", "{{ one.came }}", 1700),
    ("Percent", "{{ one.percent }}", 0),
)
_DECISIONS: Final = _columns(
    ("Reference", "{{ one.reference }}", 1850),
    ("Day", "{{ one.day }}", 1350),
    ("Decision", "{{ one.text }}", 2600),
    ("How it was taken", "{{ one.standing }}. {{ one.taken }}", 2000),
    ("What it changed", "{{ one.effect }}", 0),
)
_OBJECTIVES: Final = _columns(
    ("Ref.", "{{ one.reference }}", 830),
    ("Objective", "{{ one.text }}", 1950),
    ("Lead", "{{ one.lead }}", 1400),
    ("Milestones", "{{ one.milestones }}", 1650),
    ("Stands", "{{ one.stands }}", 950),
    ("Became", "{{ one.became }}", 1300),
    ("Last said", "{{ one.note }}", 0),
)
_MINUTED: Final = _columns(("Ref.", "{{ one.label }}", 850), ("In the minutes", "{{ one.value }}", 0))
_REVIEWS: Final = _columns(
    ("Plan", "{{ one.plan }}", 3000),
    ("By", "{{ one.due }}", 1900),
    ("Done", "{{ one.done }}", 2000),
    ("What came of it", "{{ one.came_of_it }}", 0),
)
_OVERDUE: Final = _columns(
    ("Reference", "{{ one.reference }}", 1400),
    ("Action", "{{ one.text }}", 4200),
    ("Owner", "{{ one.owner }}", 2000),
    ("Due", "{{ one.due }}", 0),
)
_INTERESTS: Final = _columns(
    ("Meeting", "{{ one.day }}", 1700),
    ("Name", "{{ one.name }}", 2000),
    ("Interest", "{{ one.interest }}", 2900),
    ("Item", "{{ one.item }}", 1700),
    ("Ruling", "{{ one.ruling }}", 0),
)
_MEASURES: Final = _columns(
    ("Measure", "{{ one.measure }}", 3100),
    ("Result", "{{ one.result }}", 1500),
    ("Percent", "{{ one.percent }}", 950),
    ("Beside it", "{{ one.note }}", 0),
)


def annual_report() -> bytes:
    """The template as a Word file."""
    body = (
        _front(),
        _purpose(),
        _part("Membership", "places", _PLACES, "No office or seat is recorded.", lines="changes"),
        _part("Meetings and quorum", "meetings", _MEETINGS, "No meeting was called.", line="meetings_told"),
        _attendance(),
        _part("Decisions", "decisions", _DECISIONS, "No decision is recorded."),
        _programme(),
        _part("Plans under review", "reviews", _REVIEWS, "No plan was to be reviewed."),
        _actions(),
        _part("Interests declared at meetings", "interests", _INTERESTS, "None was declared."),
        _part("How well the committee worked", "effectiveness", _MEASURES, "Nothing was measured."),
        _part("{{ onwards_heading }}", "onwards", _FACT, "Nothing.", name="What goes on"),
        paragraph("Heading1", "What this report rests on"),
        paragraph("Normal", "Everything in it is told from the record as it stood on {{ made }}.")
        + paragraph("Normal", "Nothing of the confidential part of a meeting is in it."),
        page(),
    )
    return package(
        "".join(body),
        paragraph("Header", run("{{ committee }}\tAnnual report {{ year }}")),
        footer("{{ network }}: {{ made }}"),
        "Annual report",
    )


def _front() -> str:
    return "".join(
        (
            demonstration("this year"),
            paragraph("Network", "{{ network }}: {{ committee }}"),
            paragraph("Title", "Annual report {{ year }}"),
            paragraph("Subtitle", "{{ told_of }}"),
            paragraph("Heading1", "The year in figures"),
            _table("The year in figures", "figures", _FACT),
        )
    )


def _purpose() -> str:
    return "".join(
        (
            paragraph("Heading1", "Purpose and standing"),
            only("for line in purpose"),
            paragraph("Normal", "{{ line }}"),
            only("endfor"),
            only("if not purpose"),
            paragraph("Normal", "The terms of reference say nothing of its purpose."),
            only("endif"),
            _table("Standing", "standing", _FACT),
        )
    )


def _attendance() -> str:
    return "".join(
        (
            paragraph("Heading1", "Attendance"),
            paragraph("Normal", "{{ attendance_told }}"),
            _if_any("members", "By member", _MEMBERS),
            _if_any("organisations", "By organisation", _BODIES),
        )
    )


def _programme() -> str:
    return "".join(
        (
            paragraph("Heading1", "Work programme"),
            only("for line in programme_told"),
            paragraph("Normal", "{{ line }}"),
            only("endfor"),
            only("if objectives"),
            paragraph("Normal", "{{ ratings }}."),
            _table("Objectives", "objectives", _OBJECTIVES),
            _if_any("minuted", "What the minutes say of them", _MINUTED),
            only("endif"),
        )
    )


def _actions() -> str:
    return "".join(
        (
            paragraph("Heading1", "Actions"),
            _table("Actions in the year", "actions", _FACT),
            _if_any("overdue", "Overdue on the last day", _OVERDUE),
        )
    )


def _part(
    heading: str,
    field: str,
    columns: tuple[Column, ...],
    nothing: str,
    *,
    line: str = "",
    lines: str = "",
    name: str = "",
) -> str:
    """A section of one table; where it has no row, that is said."""
    told = paragraph("Normal", "{{ " + line + " }}") if line else ""
    if lines:
        told = only(f"for line in {lines}") + paragraph("Normal", "{{ line }}") + only("endfor")
    return "".join(
        (
            paragraph("Heading1", heading),
            told,
            only(f"if {field}"),
            _table(name or heading, field, columns),
            only("endif"),
            only(f"if not {field}"),
            paragraph("Normal", nothing),
            only("endif"),
        )
    )


def _if_any(field: str, heading: str, columns: tuple[Column, ...]) -> str:
    return "".join(
        (
            only(f"if {field}"),
            paragraph("Heading2", heading, extra=_AT_THE_MARGIN),
            _table(heading, field, columns),
            only("endif"),
        )
    )


def _table(title: str, field: str, columns: tuple[Column, ...]) -> str:
    rows = rows_of(field, columns)
    about = f"{title}: a row each, by {', '.join(one.heading.lower() for one in columns)}."
    return table(title, about, columns, rows)
