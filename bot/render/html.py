"""How does a reply look on a web page? Markup with the classes of the NHS.UK frontend, all text escaped.

It all works without scripts, by keyboard, and with colours and pictures gone.
"""

from __future__ import annotations

from collections.abc import Callable

from bot.render.html_actions import choices, form
from bot.render.html_faults import Faults, faults_of, summary, tells, untold
from bot.render.html_place import Place
from bot.render.legible import kind_in_words, size_in_words
from bot.render.markup import breakable, element, escape, joined, lines, void
from bot.render.plain import mood_in_words
from bot.reply import (
    Attachment,
    Choices,
    Facts,
    Form,
    Heading,
    Line,
    Mood,
    Part,
    Reply,
    Table,
    Text,
    Verdict,
)

_COLOURS = {Mood.GOOD: "green", Mood.NOTE: "blue", Mood.WARNING: "yellow", Mood.BAD: "red"}


def html(reply: Reply, place: Place | None = None) -> str:
    """The reply as a fragment of a page."""
    here = place or Place()
    faults = faults_of(reply, here)
    numbers = iter(range(len(reply.attachments)))
    return joined(
        _part(part, reply, here.within(at), faults, lambda: f"{here.files}/{next(numbers)}")
        for at, part in enumerate(reply.parts)
    )


def _part(  # noqa: PLR0911 -- a part each
    part: Part, reply: Reply, place: Place, faults: Faults, next_address: Callable[[], str]
) -> str:
    match part:
        case Heading(text):
            return element(f"h{place.level}", escape(text), class_="nhsuk-heading-s clerk-heading")
        case Text(text):
            return element("p", lines(text), class_="clerk-text")
        case Verdict():
            return summary((part.text, *part.reasons), faults) if tells(part, faults) else _verdict(part)
        case Facts(pairs):
            return _facts(pairs)
        case Table():
            return _table(part)
        case Line(text):
            return element("pre", element("code", escape(text)), class_="clerk-line")
        case Choices():
            return choices(part, place)
        case Form():
            return form(part, place, untold(part, reply, place))
        case Attachment():
            return _file(part, next_address())


def _verdict(part: Verdict) -> str:
    colour = _COLOURS[part.mood]
    word = element("strong", escape(mood_in_words(part.mood)), class_=f"nhsuk-tag nhsuk-tag--{colour}")
    told = element("p", word, " ", lines(part.text), class_="clerk-verdict__text")
    why = (element("li", lines(reason)) for reason in part.reasons)
    reasons = element("ul", *why, class_="nhsuk-list nhsuk-list--bullet") if part.reasons else ""
    return element("div", told, reasons, class_=f"clerk-verdict clerk-verdict--{colour}")


def _facts(pairs: tuple[tuple[str, str], ...]) -> str:
    rows = (
        element(
            "div",
            element("dt", escape(label), class_="nhsuk-summary-list__key"),
            element("dd", lines(value), class_="nhsuk-summary-list__value"),
            class_="nhsuk-summary-list__row",
        )
        for label, value in pairs
    )
    return element("dl", *rows, class_="nhsuk-summary-list clerk-facts") if pairs else ""


def _table(part: Table) -> str:
    """A table that becomes a list of cards on a narrow screen; the roles keep it a table there."""
    caption = element("caption", escape(part.caption), class_="nhsuk-table__caption nhsuk-table__caption--s")
    columns = (element("th", escape(one), scope="col", role="columnheader") for one in part.columns)
    rows = [_row(part.columns, row) for row in part.rows] or [_no_row(part)]
    return element(
        "table",
        caption,
        element("thead", element("tr", *columns, role="row"), class_="nhsuk-table__head", role="rowgroup"),
        element("tbody", *rows, class_="nhsuk-table__body", role="rowgroup"),
        role="table",
        class_="nhsuk-table-responsive clerk-table",
    )


def _no_row(part: Table) -> str:
    none = element(
        "td", "None", colspan=str(max(len(part.columns), 1)), role="cell", class_="nhsuk-table__cell"
    )
    return element("tr", none, role="row", class_="nhsuk-table__row")


def _row(columns: tuple[str, ...], row: tuple[str, ...]) -> str:
    headings = [*columns, *[""] * len(row)]
    cells = (_cell(heading, cell) for heading, cell in zip(headings, row, strict=False))
    return element("tr", *cells, role="row", class_="nhsuk-table__row")


def _cell(heading: str, cell: str) -> str:
    said = element("span", escape(heading), class_="nhsuk-table-responsive__heading", aria_hidden="true")
    value = element("span", breakable(cell), class_="clerk-table__value")
    return element("td", said, value, role="cell", class_="nhsuk-table__cell")


def _file(part: Attachment, address: str) -> str:
    told = f" ({kind_in_words(part.media_type)}, {size_in_words(part.content)})"
    link = element("a", escape(part.name), href=address, download=part.name)
    file = element("p", link, element("span", told, class_="clerk-file__kind"), class_="clerk-file")
    return f"{_picture(part, address)}{file}" if part.alternative else file


def _picture(part: Attachment, address: str) -> str:
    return void("img", src=address, alt=part.alternative, class_="clerk-picture")
