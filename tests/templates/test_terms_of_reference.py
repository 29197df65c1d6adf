"""Do terms of reference say all they have to, in Word, on a page and as plain text, whatever was typed?"""

from __future__ import annotations

import re
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from templates import render
from templates.contexts.terms_of_reference import Section, TermsDocument
from templates.engines.text import FILES
from templates.filters import one_line, plain
from tests.templates.golden_terms import GOLDEN, TERMS, looks
from tests.templates.hostile import HOSTILE, everywhere
from tests.templates.shipped.__main__ import SHIPPED
from tests.templates.terms import BOARD_TERMS, DRAFT_TERMS, SUPERSEDED_TERMS
from tests.templates.test_service import Reader, read
from tests.templates.word import part, parts, words_of

WORD, PAGE, TEXT = "terms of reference", "terms of reference page", "terms of reference text"


def page(terms: TermsDocument) -> Reader:
    """The page, read strictly."""
    return read(render(PAGE, terms).content.decode())


def on_one_line(words: str) -> str:
    """Words without regard to where their lines end."""
    return " ".join(words.split())


def everything(terms: TermsDocument) -> dict[str, str]:
    """All the words of each form, in body, header and footer, on one line."""
    word = render(WORD, terms).content
    inside = [words_of(part(word, f"word/{name}.xml")) for name in ("document", "header1", "footer1")]
    return {
        "word": on_one_line(" ".join(inside)),
        "page": on_one_line(" ".join(page(terms).words)),
        "text": on_one_line(render(TEXT, terms).content.decode()),
    }


@pytest.mark.parametrize("name", sorted(TERMS))
def test_terms_look_as_they_did_when_they_were_looked_at(name: str) -> None:
    """In Word and in plain text, section by section; `golden_terms.py` says how to change them."""
    for ending, text in looks(TERMS[name]).items():
        assert text == (GOLDEN / f"{name}.{ending}").read_text(encoding="utf-8")


def test_no_golden_document_is_left_over() -> None:
    """What is no longer printed has no picture either."""
    assert {path.name.partition(".")[0] for path in GOLDEN.iterdir()} == set(TERMS)


@pytest.mark.parametrize("name", sorted(SHIPPED))
def test_the_shipped_template_is_what_is_made_here(name: str) -> None:
    """Part by part: whoever changes one changes the other (`python -m tests.templates.shipped`)."""
    assert parts((FILES / "documents" / f"{name}.docx").read_bytes()) == parts(SHIPPED[name]())


@pytest.mark.parametrize(
    "terms", [BOARD_TERMS, DRAFT_TERMS, SUPERSEDED_TERMS], ids=lambda one: str(one.status)
)
def test_every_form_says_the_same(terms: TermsDocument) -> None:
    """Each value of the context stands in Word, on the page and in plain text."""
    values = [terms.network, terms.committee, terms.review, terms.quorum_words, terms.head_hash, terms.agreed]
    values += [text for one in terms.sections for text in (one.title, *one.paragraphs, *one.bullets)]
    values += [text for one in terms.sections for fact in one.facts for text in (fact.label, fact.value)]
    values += [text for fact in terms.header for text in (fact.label, fact.value)]
    for member in terms.membership:
        values += [
            member.organisation,
            member.role,
            member.holder,
            member.deputies,
            member.vote,
            member.categories,
        ]
    values += [text for one in terms.approvals for text in (one.organisation, one.agreed_on, one.by)]
    for form, words in everything(terms).items():
        assert not [value for value in values if on_one_line(value) not in words], form


@pytest.mark.parametrize("terms", [DRAFT_TERMS, SUPERSEDED_TERMS], ids=lambda one: str(one.status))
def test_what_is_not_in_force_is_marked_in_words_too(terms: TermsDocument) -> None:
    """Above each page, in the block at the top, at the foot, and large across the page."""
    word = render(WORD, terms).content
    for name in ("header1", "document", "footer1"):
        assert terms.status in words_of(part(word, f"word/{name}.xml"))
    (mark,) = list(part(word, "word/header1.xml").iter("{urn:schemas-microsoft-com:vml}shape"))
    assert mark.get("alt") == f"{terms.status}, set large across the page"
    (large,) = mark.iter("{urn:schemas-microsoft-com:vml}textpath")
    assert large.get("string") == terms.status
    assert ("div", {"class": "mark", "aria-hidden": "true"}) in page(terms).seen


def test_what_is_in_force_bears_no_mark() -> None:
    """Neither in Word nor on the page."""
    word = render(WORD, BOARD_TERMS).content
    assert not list(part(word, "word/header1.xml").iter("{urn:schemas-microsoft-com:vml}shape"))
    assert "DRAFT" not in " ".join(everything(BOARD_TERMS).values())
    assert not [values for tag, values in page(BOARD_TERMS).seen if values.get("class") == "mark"]


def test_a_vacant_seat_is_told_in_a_word() -> None:
    """Not by an empty cell, nor by a colour; so is everything else that is not there."""
    bare = replace(
        BOARD_TERMS,
        membership=tuple(replace(one, deputies="", vote="", categories="") for one in BOARD_TERMS.membership),
    )
    for words in everything(bare).values():
        assert "Vacant" in words
        assert "Not recorded" in words
        assert "None" in words


def test_terms_of_nearly_nothing() -> None:
    """A first draft may have no section, no member, no review date; it is printed all the same."""
    bare = TermsDocument("Northern Imaging Network", "Board", "board", "DRAFT", 1)
    for words in everything(bare).values():
        assert "Version 1 has not been agreed." in words
        assert "Not set" in words
        assert "Head of the record" not in words


@pytest.mark.parametrize("name", sorted(HOSTILE))
def test_whatever_was_typed_is_printed_as_it_was_typed(name: str) -> None:
    """Nothing of it is lost, nothing after it is lost, and nothing of it is obeyed."""
    typed = HOSTILE[name]
    for form, words in everything(everywhere(typed)).items():
        assert words.count(on_one_line(plain(typed))) >= (22 if typed.strip() else 0), form
        assert "The end." in words, form


@given(typed=st.text(alphabet=st.characters(), max_size=300))
def test_any_text_at_all_is_printed(typed: str) -> None:
    """Whatever a keyboard, a program or a fault may send; whether white space is kept is no matter."""
    for form, words in everything(everywhere(typed)).items():
        assert "".join(plain(typed).split()) in "".join(words.split()), form
        assert "The end." in words, form


def test_terms_of_two_hundred_sections() -> None:
    """All are printed and listed in the contents, each with a link of its own."""
    many = tuple(Section(str(number), f"Section {number}", ("Words.",) * 5) for number in range(1, 201))
    terms = replace(BOARD_TERMS, sections=many, membership=BOARD_TERMS.membership * 40)
    tree = part(render(WORD, terms).content, "word/document.xml")
    w = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
    anchors = [link.get(f"{w}anchor") for link in tree.iter(f"{w}hyperlink")]
    marks = [mark.get(f"{w}name") for mark in tree.iter(f"{w}bookmarkStart")]
    assert anchors == marks
    assert len(set(marks)) == 203  # with membership, quorum and agreement


@pytest.mark.parametrize(
    ("terms", "name"),
    [
        pytest.param(BOARD_TERMS, "terms-of-reference-board-v2", id="in force"),
        pytest.param(DRAFT_TERMS, "terms-of-reference-board-v3-draft", id="a draft"),
        pytest.param(replace(BOARD_TERMS, key="../../etc"), "terms-of-reference-etc-v2", id="no way out"),
        pytest.param(
            replace(BOARD_TERMS, key="/"), "terms-of-reference-committee-v2", id="nothing left of it"
        ),
    ],
)
def test_each_file_is_named_for_its_committee_and_version(terms: TermsDocument, name: str) -> None:
    """Whoever saves several can tell them apart."""
    assert [render(kind, terms).name for kind in (WORD, PAGE, TEXT)] == [
        f"{name}.{ending}" for ending in ("docx", "html", "txt")
    ]


def test_the_page_holds_all_it_needs() -> None:
    """It can be saved and sent: nothing is fetched, no script, and each link leads to a place on it."""
    reader = page(DRAFT_TERMS)
    ids = [values["id"] for _, values in reader.seen if "id" in values]
    assert len(ids) == len(set(ids))
    assert {str(values["href"])[1:] for tag, values in reader.seen if tag == "a"} <= set(ids)
    assert not {"img", "script", "link", "form", "iframe"} & {tag for tag, _ in reader.seen}
    assert ("html", {"lang": "en-GB"}) in reader.seen
    assert not re.search(r"url\(|@import|//", render(PAGE, DRAFT_TERMS).content.decode())


def test_the_title_is_on_one_line() -> None:
    """What a browser's tab and a screen reader say first."""
    odd = replace(BOARD_TERMS, committee="Imaging\nBoard & <Co>")
    assert f"{one_line(odd.committee)}: terms of reference, version 2 (IN FORCE)" in everything(odd)["page"]
