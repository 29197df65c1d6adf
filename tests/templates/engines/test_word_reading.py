from __future__ import annotations

import io
import zipfile

import pytest

from templates.engines.word_blocks import Aside, Item, Paragraph, Rows, Title
from templates.engines.word_reading import read_word
from templates.engines.word_safety import NotReadable
from tests.bot.commands.terms_documents import W, boxes_and_notes, members_in_a_table, numbered_headings


def bare_package(body: str, *, also: dict[str, str] | None = None) -> bytes:
    """A document without styles or anything else, as some programs make them."""
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w") as archive:
        archive.writestr(
            "word/document.xml", f'<w:document xmlns:w="{W}"><w:body>{body}</w:body></w:document>'
        )
        for name, text in (also or {}).items():
            archive.writestr(name, text)
    return held.getvalue()


def test_blocks_come_in_their_order() -> None:
    """Headings with their level, paragraphs, items of lists and tables."""
    found = read_word("a.docx", numbered_headings()).blocks
    assert found[0] == Paragraph("Imaging Board", style="title")
    assert found[1] == Rows((("Status", "Approved"), ("Version", "3.2"), ("Review date", "31 March 2027")))
    assert found[2] == Title("1. Introduction", 1)
    assert Item("Oversee demand;") in found


def test_what_stands_beside_the_text_is_kept_and_changes_are_read_as_accepted() -> None:
    """Text boxes, headers, footers and deletions; what is in links and content controls is text."""
    found = read_word("a.docx", boxes_and_notes())
    assert found.blocks == (
        Title("Purpose"),
        Paragraph("To plan all imaging."),
        Paragraph("Quorum: Three members."),
    )
    assert found.asides == (
        Aside("deleted as a tracked change", "some"),
        Aside("text box", "Boxed words"),
        Aside("header", "Official"),
        Aside("footer", "Printed copies are uncontrolled"),
    )
    assert "tracked changes" in found.remarks[0]


def test_notes_and_comments_are_read() -> None:
    """A footnote and a comment, each by its words."""
    text = '<w:{0}s xmlns:w="{1}"><w:{0}><w:p><w:r><w:t>{0} said</w:t></w:r></w:p></w:{0}></w:{0}s>'
    also = {f"word/{one}s.xml": text.format(one, W) for one in ("footnote", "comment")}
    found = read_word("a.docx", bare_package("", also=also))
    assert set(found.asides) == {Aside("footnote", "footnote said"), Aside("comment", "comment said")}


def test_macros_are_not_run_and_are_told() -> None:
    """They are of no use to the record."""
    found = read_word("a.docm", bare_package("", also={"word/vbaProject.bin": "x"}))
    assert "macros: they were not run" in found.remarks[0]


def test_signs_that_xml_does_not_have_are_left_out() -> None:
    """Control characters and lone surrogates, written out or as references."""
    body = "<w:p><w:r><w:t>To&#xD800; lead&#1;\x01 all</w:t></w:r></w:p>"
    assert read_word("a.docx", bare_package(body)).blocks == (Paragraph("To lead all"),)


def test_xml_that_is_not_sound_is_refused() -> None:
    """A sentence, and what would mend it."""
    with pytest.raises(NotReadable, match="not sound XML"):
        read_word("a.docx", bare_package("<w:p>"))


def test_cells_of_a_table_are_read_row_by_row() -> None:
    """As people see them."""
    (table,) = (one for one in read_word("a.docx", members_in_a_table()).blocks if isinstance(one, Rows))
    assert table.rows[0] == ("Role", "Organisation", "Name", "Deputy", "Voting", "Site")
    assert table.rows[3][3] == "Vacant"


def test_a_table_without_words_is_no_block() -> None:
    """Nobody has to look at what says nothing."""
    empty = "<w:tbl><w:tr><w:tc><w:p/></w:tc></w:tr></w:tbl>"
    assert read_word("a.docx", bare_package(empty)).blocks == ()
