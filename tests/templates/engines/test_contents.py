"""Are a document's contents its headings, each a link that leads there?"""

from __future__ import annotations

from typing import Any

import pytest
from lxml import etree

from templates.engines.contents import fill_contents
from tests.templates.shipped.blocks import NAMESPACES, field, paragraph, run
from tests.templates.word import W, words_of

TOC = r'TOC \o "1-1" \n \h'


def tree(*body: str) -> Any:  # noqa: ANN401 -- lxml carries no types
    """A body with its contents filled in."""
    made = etree.fromstring(f"<w:document {NAMESPACES}><w:body>{''.join(body)}</w:body></w:document>")
    fill_contents(made)
    return made


def entries(made: Any) -> list[tuple[str, str]]:  # noqa: ANN401 -- likewise
    """Each entry: where it leads and what it says."""
    return [(link.get(f"{W}anchor"), words_of(link)) for link in made.iter(f"{W}hyperlink")]


def test_each_heading_is_listed_and_linked() -> None:
    """In order, with its number, and the link's mark stands at that heading."""
    made = tree(
        paragraph("TOC1", field(TOC, "none yet")),
        paragraph("Heading1", "1\tPurpose"),
        paragraph("BodyText", "words"),
        paragraph("Heading2", "not asked for"),
        paragraph("Heading1", run("2"), run("\tDu"), run("ties")),
    )
    assert [words for _, words in entries(made)] == ["1\tPurpose", "2\tDuties"]
    marks = {mark.get(f"{W}name"): words_of(mark.getparent()) for mark in made.iter(f"{W}bookmarkStart")}
    assert all(marks[anchor] == words for anchor, words in entries(made))
    assert "none yet" not in words_of(made)


def test_the_field_stays_a_field() -> None:
    """So that Word can bring it up to date; it begins before the first entry and ends after the last."""
    made = tree(paragraph("TOC1", field(TOC, "x")), paragraph("Heading1", "A"), paragraph("Heading1", "B"))
    kinds = [mark.get(f"{W}fldCharType") for mark in made.iter(f"{W}fldChar")]
    assert kinds == ["begin", "separate", "end"]
    assert next(made.iter(f"{W}instrText")).text.strip() == TOC


@pytest.mark.parametrize(
    ("instruction", "stale"), [(TOC, None), (r'TOC \o "1-2" \h', "true"), (r"TOC \h", "true")]
)
def test_page_numbers_are_left_to_word(instruction: str, stale: str | None) -> None:
    """A field that is to show them is marked as stale; one that is not is right as it stands."""
    made = tree(
        paragraph("TOC1", field(instruction, "x")), paragraph("Heading2", "A"), paragraph("Heading1", "B")
    )
    begin = next(made.iter(f"{W}fldChar"))
    assert begin.get(f"{W}dirty") == stale
    assert len(entries(made)) == (1 if stale is None else 2)


def test_contents_that_word_filled_in_are_replaced() -> None:
    """An author may have let Word list the template's own words; they go, and other fields stay."""
    old = (
        '<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r>'
        '<w:r><w:instrText> TOC \\o "1</w:instrText></w:r>'
        '<w:r><w:instrText>-1" \\n </w:instrText></w:r>'
        '<w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>Old one</w:t></w:r>'
        f"{field('PAGEREF _Toc1', '7')}</w:p><w:p><w:r><w:t>Old two</w:t></w:r></w:p>"
        '<w:p><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>'
    )
    made = tree(paragraph("Normal", field("DATE", "today")), old, paragraph("Heading1", "New"))
    assert [words for _, words in entries(made)] == ["New"]
    assert "Old" not in words_of(made)
    assert "today" in words_of(made)


@pytest.mark.parametrize(
    "body",
    [
        pytest.param((paragraph("Heading1", "A"),), id="no contents"),
        pytest.param((paragraph("TOC1", field(TOC, "none")),), id="no headings"),
        pytest.param(
            (paragraph("Normal", field("PAGE", "1")), paragraph("Heading1", "A")), id="another field"
        ),
    ],
)
def test_nothing_to_fill(body: tuple[str, ...]) -> None:
    """The document is left as it is."""
    plain = etree.fromstring(f"<w:document {NAMESPACES}><w:body>{''.join(body)}</w:body></w:document>")
    assert words_of(tree(*body)) == words_of(plain)
