"""What was printed opens in Word without repair, and holds no tag any more."""

from __future__ import annotations

from templates import render
from templates.contexts.terms_sample import TERMS_SAMPLES
from templates.engines.word_checking.printed import unsound
from tests.templates.edited import template
from tests.templates.shipped.blocks import paragraph


def test_the_shipped_template_prints_sound_samples() -> None:
    """All of them."""
    for one in TERMS_SAMPLES:
        assert list(unsound(render("terms of reference", one).content, "a sample")) == []


def test_what_word_would_repair_is_told() -> None:
    """A cell without a paragraph, a table without a row, an empty header; and a tag that is left."""
    broken = template(
        "<w:tbl><w:tr><w:tc><w:tcPr/></w:tc></w:tr></w:tbl><w:tbl/>",
        paragraph("BodyText", "{{ x }}"),
        header=" ",
    )
    told = " ".join(f"{one.where} {one.what}" for one in unsound(broken, "a draft"))
    assert "A cell of a table is left" in told
    assert "A table is left without any row" in told
    assert "Header of all pages, in the sample of a draft A header is left" in told
    assert "would be printed as it is" in told
