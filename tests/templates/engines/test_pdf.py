"""Does LibreOffice turn a batch of documents into PDFs, and is it told where it cannot?"""

from __future__ import annotations

from pathlib import Path

import pytest

from templates import NoPdf, RenderedFile, as_pdf, pdf_possible, render
from templates.engines.pdf import pdf_files
from tests.templates.terms import BOARD_TERMS, DRAFT_TERMS

needs_office = pytest.mark.skipif(not pdf_possible(), reason="LibreOffice is not installed")


@needs_office
@pytest.mark.slow
def test_a_batch_becomes_as_many_pdfs() -> None:
    """Each in its place, under its own name; tagged, with a title and a language, for screen readers."""
    files = [render("terms of reference", terms) for terms in (BOARD_TERMS, DRAFT_TERMS)]
    made = as_pdf(files)
    assert [file.name for file in made] == [
        "terms-of-reference-board-v2.pdf",
        "terms-of-reference-board-v3-draft.pdf",
    ]
    for file in made:
        assert file.media_type == "application/pdf"
        assert file.content.startswith(b"%PDF-")
        assert b"/MarkInfo<</Marked true>>" in file.content
        assert b"/Lang(en-GB)" in file.content


@needs_office
@pytest.mark.slow
def test_one_that_takes_too_long_is_given_up() -> None:
    """Nobody waits for ever, and nothing of it stays behind."""
    with pytest.raises(NoPdf, match="did not finish within 0 seconds"):
        pdf_files([render("terms of reference", BOARD_TERMS).content], seconds=0.01)


@needs_office
@pytest.mark.slow
def test_what_cannot_be_read_is_told() -> None:
    """A file that is no document gives a sentence, not an empty PDF."""
    with pytest.raises(NoPdf, match="could not read"):
        as_pdf([RenderedFile("a.docx", "", b"PK\x03\x04 torn")])


@needs_office
def test_an_empty_batch_is_no_work() -> None:
    """Nothing is started for nothing."""
    assert pdf_files([]) == ()


def test_where_there_is_no_office(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """A sentence says so, and what to do instead."""
    monkeypatch.setenv("PATH", str(tmp_path))
    assert not pdf_possible()
    with pytest.raises(NoPdf, match="LibreOffice Writer is not installed") as caught:
        pdf_files([b""])
    assert "Word" in caught.value.hint
