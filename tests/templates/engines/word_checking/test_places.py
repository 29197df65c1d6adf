"""Each place is told as people find it in Word: which cell, header, text box, note or list."""

from __future__ import annotations

import pytest

from templates.engines.word_checking.places import passages, printed_parts
from tests.templates.edited import (
    BODY,
    FOOTER,
    OFFICE,
    RELATIONS,
    TYPES,
    edited,
    parts_in,
    template,
    told,
    with_parts,
)
from tests.templates.shipped.blocks import Column, field, paragraph, row, run, table

BAD = "{{ nothing_like_it }}"
COMPATIBLE = "http://schemas.openxmlformats.org/markup-compatibility/2006"
WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml."
ONE = (Column("A", BAD, 2000), Column("B", "{{ key }}", 2000))
BOX = (
    "<w:r><w:pict><v:shape><v:textbox><w:txbxContent>{}</w:txbxContent></v:textbox></v:shape></w:pict></w:r>"
)


def notes(text: str) -> bytes:
    """A template with a footnote."""
    words = paragraph("BodyText", text)
    namespaces = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
    content = edited(
        (
            TYPES,
            "</Types>",
            f'<Override PartName="/word/footnotes.xml" ContentType="{WORD}footnotes+xml"/></Types>',
        ),
        (
            RELATIONS,
            "</Relationships>",
            f'<Relationship Id="rId9" Type="{OFFICE}/footnotes" Target="footnotes.xml"/></Relationships>',
        ),
    )
    inside = f'<w:footnotes {namespaces}><w:footnote w:id="2">{words}</w:footnote></w:footnotes>'
    return with_parts({"word/footnotes.xml": inside}, content)


@pytest.mark.parametrize(
    ("content", "place"),
    [
        pytest.param(
            template("<w:p/>", paragraph("BodyText", BAD)), "Body, paragraph 2: “", id="a paragraph"
        ),
        pytest.param(
            template(paragraph("BodyText", BAD, extra="<w:numPr><w:numId w:val='1'/></w:numPr>")),
            "Body, list item, paragraph 1: “",
            id="a list",
        ),
        pytest.param(
            template(table("T", "t", ONE, [row(ONE)])),
            "Body, table 1, row 2, cell 1, paragraph 1: “",
            id="a table",
        ),
        pytest.param(
            template(header=paragraph("Header", BAD)), "Header of all pages, paragraph 1: “", id="a header"
        ),
        pytest.param(
            template(footer=paragraph("Footer", BAD)), "Footer of all pages, paragraph 1: “", id="a footer"
        ),
        pytest.param(
            template(paragraph("BodyText", run("Out"), BOX.format(paragraph("BodyText", BAD)))),
            "Body, paragraph 1, text box, paragraph 1: “",
            id="a text box",
        ),
        pytest.param(
            template(footer=paragraph("Footer", BOX.format(paragraph("Footer", BAD)))),
            "Footer of all pages, paragraph 1, text box, paragraph 1: “",
            id="a text box in a footer",
        ),
        pytest.param(notes(BAD), "Footnotes, footnote 2, paragraph 1: “", id="a footnote"),
        pytest.param(
            template(paragraph("BodyText", f'<w:r><w:pict><v:shape alt="{BAD}"/></w:pict></w:r>')),
            "Body, paragraph 1, the words about a picture: “",
            id="the words about a picture",
        ),
        pytest.param(
            template(paragraph("BodyText", field(f'HYPERLINK "{BAD}"', "here"))),
            "Body, paragraph 1: “here",
            id="a field of Word",
        ),
        pytest.param(
            edited((FOOTER, "<w:ftr ", f'<w:ftr w:rsidR="{BAD}" ')),
            "Footer of all pages, hidden in its properties (ftr): “",
            id="where nobody sees it",
        ),
    ],
)
def test_where_a_wrong_field_stands(content: bytes, place: str) -> None:
    """With the words around it."""
    assert f"{place}" in told(content)
    assert "nothing_like_it" in told(content)


def test_headers_of_the_first_page_and_of_sections_are_told_apart() -> None:
    """By the pages that they stand on."""
    first = '<w:sectPr><w:headerReference w:type="first" r:id="rId4"/></w:sectPr>'
    content = template(paragraph("BodyText", "x", extra=first), header=paragraph("Header", BAD))
    assert "Header of the first page, paragraph 1" in told(content)
    other = first.replace('"first"', '"default"').replace("rId4", "rId7")
    two = template(paragraph("BodyText", "x", extra=other), header=paragraph("Header", BAD))
    assert "Header of all pages, section 2, paragraph 1" in told(two)


def test_a_text_box_as_new_words_write_it_stands_there_twice() -> None:
    """Once for new readers and once for old ones: both are filled in, and a loop around it holds in both."""
    choices = "<mc:Choice Requires='wps'>{0}</mc:Choice><mc:Fallback>{0}</mc:Fallback>"
    box = f"<mc:AlternateContent>{choices}</mc:AlternateContent>"
    inner = f"<w:txbxContent>{paragraph('BodyText', '{{ key }} ' + BAD)}</w:txbxContent>"
    content = template(paragraph("BodyText", f"<w:r>{box.format(inner)}</w:r>"))
    content = edited((BODY, "<w:document ", f'<w:document xmlns:mc="{COMPATIBLE}" '), content=content)
    assert told(content).count("text box, paragraph") == 1  # the same place, told once
    assert told(edited((BODY, BAD, ""), (BODY, BAD, ""), content=content)) == ""


def test_a_content_control_is_gone_into() -> None:
    """As Word puts one around a contents list."""
    inner = paragraph("BodyText", BAD)
    assert "Body, paragraph 1: “" in told(template(f"<w:sdt><w:sdtContent>{inner}</w:sdtContent></w:sdt>"))


def test_parts_come_in_order_and_passages_as_they_are_printed() -> None:
    """The body first; what stands within a paragraph after it."""
    box = BOX.format(paragraph("BodyText", "in"))
    content = template(paragraph("BodyText", run("out"), box), paragraph("BodyText", "after"))
    body, *rest = printed_parts(parts_in(content))
    assert [body.called, *(one.called for one in rest)] == [
        "Body",
        "Footer of all pages",
        "Header of all pages",
    ]
    assert [one.text for one in passages(body) if one.text] == ["out", "in", "after"]
