"""Loops and ifs that never end, cross or would tear a table apart are told with their place."""

from __future__ import annotations

import pytest

from tests.templates.edited import template, told
from tests.templates.shipped.blocks import Column, only, paragraph, row, table

TWO = (Column("A", "{{ fact.label }}", 2000), Column("B", "{{ fact.value }}", 2000))


def cells(*texts: str) -> tuple[Column, ...]:
    """Columns that hold these texts."""
    return tuple(Column("H", text, 2000) for text in texts)


def rows(*each: tuple[str, str]) -> str:
    """A table of rows of two texts."""
    return table("T", "t", TWO, [row(cells(*texts)) for texts in each])


@pytest.mark.parametrize(
    ("body", "said"),
    [
        pytest.param(
            paragraph("BodyText", "Before {%p if committee %}") + only("endif"),
            ("takes its whole paragraph",),
            id="words beside a tag of a paragraph",
        ),
        pytest.param(
            rows(("{%tr for fact in header %}", "lost"), ("{{ fact.label }}", "x"), ("{%tr endfor %}", "")),
            ("Body, table 1, row 2, cell 1, paragraph 1", "takes its whole row"),
            id="words beside a tag of a row",
        ),
        pytest.param(
            only("tr for fact in header").replace("{%p tr", "{%tr"), ("it stands in none",), id="no row"
        ),
        pytest.param(only("for s in sections"), ("does not end: there is no “{%p endfor %}”",), id="no end"),
        pytest.param(only("endif"), ("“{%p endif %}” has no “if” before it",), id="no beginning"),
        pytest.param(
            only("if committee") + only("for s in sections") + only("endif") + only("endfor"),
            ("“{%p endif %}” has no “if” before it, but “{%p for s in sections %}” is open",),
            id="crossing",
        ),
        pytest.param(
            only("if committee") + only("else") + only("elif network") + only("endif"),
            ("comes after the else",),
            id="elif after else",
        ),
        pytest.param(
            paragraph("BodyText", "{% if committee %}a") + paragraph("BodyText", "b{% endif %}"),
            ("Both must stand in one paragraph",),
            id="an inline if over two paragraphs",
        ),
        pytest.param(
            rows(("{%tr for fact in header %}", ""), ("{{ fact.label }}", "x"))
            + rows(("{%tr endfor %}", "")),
            ("in rows of one table",),
            id="a loop that ends in another table",
        ),
        pytest.param(
            only("if committee") + rows(("{%p endif %}", "x")), ("paragraphs of one cell",), id="into a cell"
        ),
    ],
)
def test_what_would_be_lost_or_torn(body: str, said: tuple[str, ...]) -> None:
    """Told with its place; each would spoil the document, or the words around it."""
    found = told(template(body))
    for words in said:
        assert words in found
