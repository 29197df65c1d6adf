"""Can everybody read a Word document of ours? What its checker asks for, held to the file itself.

WCAG 2.2 AA and the accessibility checker of Word: title, language, real headings and lists, plain tables with
a heading row on each page, words for pictures, contrast.
"""

from __future__ import annotations

import itertools
import re
from typing import Any

import pytest

from templates import render
from templates.contexts.terms_of_reference import TermsDocument
from tests.templates.shipped.styles import STYLES
from tests.templates.terms import BOARD_TERMS, DRAFT_TERMS, SUPERSEDED_TERMS
from tests.templates.word import W, opened, part, parts, words_of

ALL = pytest.mark.parametrize(
    "terms", [BOARD_TERMS, DRAFT_TERMS, SUPERSEDED_TERMS], ids=lambda one: str(one.status)
)


def body(terms: TermsDocument) -> Any:  # noqa: ANN401 -- lxml carries no types
    """The main part of its Word document."""
    return part(render("terms of reference", terms).content, "word/document.xml")


@ALL
def test_it_says_what_it_is_and_in_which_language(terms: TermsDocument) -> None:
    """Title and author are set, and the language of all its styles is British English."""
    content = render("terms of reference", terms).content
    core = opened(content).core_properties
    assert (
        core.title == f"Imaging Network Board: terms of reference, version {terms.version} ({terms.status})"
    )
    assert (core.author, core.language) == ("Northern Imaging Network", "en-GB")
    for name in ("word/styles.xml", "word/document.xml", "word/header1.xml", "word/footer1.xml"):
        languages = {one.get(f"{W}val") for one in part(content, name).iter(f"{W}lang")}
        assert languages == ({"en-GB"} if name == "word/styles.xml" else set())
    assert b"en-US" not in b"".join(parts(content).values())


@ALL
def test_headings_are_headings(terms: TermsDocument) -> None:
    """Each section stands under a real heading, none is empty, and the order of levels has no gap."""
    levels = [
        (int(found[1]), words_of(paragraph))
        for paragraph in body(terms).iter(f"{W}p")
        if (style := paragraph.find(f"{W}pPr/{W}pStyle")) is not None
        and (found := re.match(r"Heading(\d)", style.get(f"{W}val")))
    ]
    assert [words for _, words in levels] == [
        *(f"{section.number}\t{section.title}" for section in terms.sections),
        "Agreement",
    ]
    assert all(after - before <= 1 for (before, _), (after, _) in itertools.pairwise([(0, ""), *levels]))


@ALL
def test_lists_are_lists(terms: TermsDocument) -> None:
    """Bullets come from a numbered style, not from a dot that somebody typed."""
    content = render("terms of reference", terms).content
    (bullets,) = [
        style
        for style in part(content, "word/styles.xml").iter(f"{W}style")
        if style.get(f"{W}styleId") == "ListBullet"
    ]
    assert bullets.find(f"{W}pPr/{W}numPr/{W}numId") is not None
    listed = [one for one in opened(content).paragraphs if one.style and one.style.name == "List Bullet"]
    assert [one.text for one in listed] == [text for section in terms.sections for text in section.bullets]


@ALL
def test_tables_are_plain(terms: TermsDocument) -> None:
    """A heading row on each page, no merged, parted, nested or empty cell, and words about it."""
    tables = list(body(terms).iter(f"{W}tbl"))
    assert len(tables) == 3
    for table in tables:
        rows = table.findall(f"{W}tr")
        heading = [row.find(f"{W}trPr/{W}tblHeader") is not None for row in rows]
        assert heading == [True] + [False] * (len(rows) - 1)
        assert all(row.find(f"{W}trPr/{W}cantSplit") is not None for row in rows)
        assert {len(row.findall(f"{W}tc")) for row in rows} == {len(table.findall(f"{W}tblGrid/{W}gridCol"))}
        assert not list(table.iter(f"{W}gridSpan", f"{W}vMerge"))
        assert not [inner for inner in table.iter(f"{W}tbl") if inner is not table]
        assert all(words_of(cell).strip() for cell in table.iter(f"{W}tc"))
        for words in ("tblCaption", "tblDescription"):
            assert table.find(f"{W}tblPr/{W}{words}").get(f"{W}val")


@ALL
def test_pictures_have_words(terms: TermsDocument) -> None:
    """The one drawn thing is the mark across the page."""
    header = part(render("terms of reference", terms).content, "word/header1.xml")
    for shape in header.iter("{urn:schemas-microsoft-com:vml}shape"):
        assert shape.get("alt")
    assert not list(body(terms).iter(f"{W}drawing", f"{W}pict"))


@ALL
def test_pages_are_numbered(terms: TermsDocument) -> None:
    """Page X of Y at the foot, worked out by Word."""
    foot = part(render("terms of reference", terms).content, "word/footer1.xml")
    assert [one.text.strip() for one in foot.iter(f"{W}instrText")] == ["PAGE", "NUMPAGES"]
    assert "Page 1 of 1" in words_of(foot)


@ALL
def test_nobody_is_asked_anything_when_it_is_opened(terms: TermsDocument) -> None:
    """No field brings itself up to date, nothing is fetched from elsewhere, and there is no code."""
    content = render("terms of reference", terms).content
    assert not list(part(content, "word/settings.xml").iter(f"{W}updateFields"))
    assert not list(body(terms).iterfind(f".//{W}fldChar[@{W}dirty]"))
    assert b"TargetMode" not in b"".join(parts(content).values())
    assert not [name for name in parts(content) if "vba" in name.lower()]


def luminance(colour: str) -> float:
    """How bright a colour is (WCAG 2.2)."""
    shares = [int(colour[at : at + 2], 16) / 255 for at in (0, 2, 4)]
    light = [share / 12.92 if share <= 0.04045 else ((share + 0.055) / 1.055) ** 2.4 for share in shares]
    return 0.2126 * light[0] + 0.7152 * light[1] + 0.0722 * light[2]


def contrast(letters: str, ground: str) -> float:
    """The contrast of letters on their ground (WCAG 2.2)."""
    light, dark = sorted((luminance(letters), luminance(ground)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("style", STYLES, ids=lambda one: str(one.name))
def test_letters_stand_out(style: Any) -> None:  # noqa: ANN401 -- pytest's ids
    """At least 4.5 to 1 on white, on their own shade, and where the mark runs beneath them."""
    colour = re.search(r'<w:color w:val="(\w{6})"', style.letters)
    fill = re.search(r'<w:shd [^>]*w:fill="(\w{6})"', style.paragraph)
    letters = colour[1] if colour else "212B32"
    grounds = ["005EB8"] if style.id == "TableHeading" else [fill[1]] if fill else ["FFFFFF", "E1E5E8"]
    assert min(contrast(letters, ground) for ground in grounds) >= 4.5


def test_no_letter_is_small() -> None:
    """Nothing below 8 points, and what is read at length not below 9."""
    sizes = {
        style.id: int(found[1])
        for style in STYLES
        if (found := re.search(r'w:sz w:val="(\d+)"', style.letters))
    }
    assert min(sizes.values()) >= 16
    assert min(size for name, size in sizes.items() if name not in {"Header", "Footer"}) >= 18
