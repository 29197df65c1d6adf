"""Tags that Word parted are read; those that would be lost or torn apart are told with their place."""

from __future__ import annotations

import pytest

from templates.engines.word_checking.places import passages, printed_parts
from templates.engines.word_checking.tags import Tag, tags_of
from tests.templates.edited import parts_in, template, told
from tests.templates.shipped.blocks import Column, only, paragraph, row, run, table

TWO = (Column("A", "{{ fact.label }}", 2000), Column("B", "{{ fact.value }}", 2000))


def cells(*texts: str) -> tuple[Column, ...]:
    """Columns that hold these texts."""
    return tuple(Column("H", text, 2000) for text in texts)


def rows(*each: tuple[str, str]) -> str:
    """A table of rows of two texts."""
    return table("T", "t", TWO, [row(cells(*texts)) for texts in each])


def tags(*body: str) -> list[Tag]:
    """The tags of a body."""
    (part, *_) = printed_parts(parts_in(template(*body)))
    return [one for passage in passages(part) for one in tags_of(passage) if isinstance(one, Tag)]


@pytest.mark.parametrize(
    "runs",
    [
        ("{{ commi", "ttee }}"),
        ("{", "{ committee }", "}"),
        ("{{", " ", "committee", " ", "}}"),
        ("{{ agreed or “Not", " yet” }}"),
        ("{% if committee ", "%}x{% en", "dif %}"),
    ],
)
def test_what_word_parts_into_runs_is_whole(runs: tuple[str, ...]) -> None:
    """As it is printed whole; curly quotes are straight again."""
    assert told(template(paragraph("BodyText", *map(run, runs)))) == ""
    assert tags(paragraph("BodyText", *map(run, runs)))


def test_a_tag_knows_what_it_takes_and_what_it_says() -> None:
    """Row, paragraph, run, or nothing but itself."""
    found = tags(only("for one in header"), paragraph("BodyText", "{{ one.label }}"), only("endfor"))
    assert [(one.takes, one.verb, one.words) for one in found] == [
        ("p", "for", "for one in header"),
        ("", "", "one.label"),
        ("p", "endfor", "endfor"),
    ]


@pytest.mark.parametrize(
    ("body", "said"),
    [
        pytest.param(
            paragraph("BodyText", "{{ commit") + paragraph("BodyText", "tee }}"),
            (
                "Body, paragraph 1: “{{ commit”: “{{ commit” does not end",
                "Body, paragraph 2: “tee }}”: “}}” ends a tag",
            ),
            id="over two paragraphs",
        ),
        pytest.param(
            paragraph(
                "BodyText", run("{{ comm"), f'<w:hyperlink r:id="rId1">{run("ittee }}")}</w:hyperlink>'
            ),
            ("is parted by a link",),
            id="over the edge of a link",
        ),
        pytest.param(
            paragraph("BodyText", "{{ committee }"), ("does not end with “}}”",), id="one brace short"
        ),
        pytest.param(
            paragraph("BodyText", "{{ a {{ committee }}"), ("“{{ a” does not end",), id="within another"
        ),
        pytest.param(
            paragraph("BodyText", "x %} y"), ("“%}” ends a tag that does not begin here",), id="no start"
        ),
        pytest.param(
            paragraph("BodyText", "{%- if committee %}{% endif %}"), ("tears paragraphs",), id="a minus"
        ),
        pytest.param(
            paragraph("BodyText", "{{ committee -}}"), ("tears paragraphs",), id="a minus at the end"
        ),
        pytest.param(
            paragraph("BodyText", "{{r committee }}"), ("{{ committee }}", "no “r”"), id="rich text"
        ),
        pytest.param(paragraph("BodyText", "{% raw %}{{ x }}{% endraw %}"), ("is not available",), id="raw"),
        pytest.param(
            paragraph("BodyText", "{% colspan 2 %}"), ("is not available here: “colspan”",), id="colspan"
        ),
        pytest.param(rows(("{%tc for x in header %}", "{%tc endfor %}")), ("columns cannot",), id="columns"),
    ],
)
def test_what_is_no_whole_tag(body: str, said: tuple[str, ...]) -> None:
    """Told with its place; each would spoil the document, or the words around it."""
    found = told(template(body))
    for words in said:
        assert words in found
