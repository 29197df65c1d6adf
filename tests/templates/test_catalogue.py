"""Is every paper declared, with a template for each letter?"""

from __future__ import annotations

from dataclasses import replace

import pytest

from governance_store.records.letter import Matter
from templates import render
from templates.catalogue import DOCUMENTS, LETTERS, EditedTemplateAtFault
from templates.contexts.terms_sample import DRAFT_SAMPLE
from templates.engines.text import FILES
from tests.templates.edited import template
from tests.templates.scene import BOARD, context
from tests.templates.shipped.blocks import only, paragraph


def test_every_matter_has_a_letter() -> None:
    """Whatever the record may queue can be written."""
    assert set(LETTERS) == set(Matter)


def test_every_letter_has_both_templates() -> None:
    """Plain text for those who read it so, HTML for the others."""
    looked_for = [
        f"letters/{form.template}.{kind}.j2" for form in LETTERS.values() for kind in ("txt", "html")
    ]
    assert not [name for name in looked_for if not (FILES / name).is_file()]


def test_a_calendar_file_is_named_for_its_committee_and_day() -> None:
    """Whoever saves several can tell them apart; nothing in a key reaches another directory."""
    name = DOCUMENTS["calendar"].name
    assert name(context()) == "board-2026-12-10.ics"
    odd = type(BOARD)(BOARD.id, "../../etc", BOARD.name)
    assert name(context(committee=odd)) == "etc-2026-12-10.ics"


def test_an_edited_template_can_never_keep_others_waiting() -> None:
    """Loops within loops over large terms are refused before they turn, with the way back."""
    loops = [only("for s in sections"), only("for m in membership"), only("for a in approvals")]
    ends = [only("endfor")] * 3
    content = template(*loops, paragraph("BodyText", "{{ a.by }}"), *ends)
    large = replace(
        DRAFT_SAMPLE,
        sections=DRAFT_SAMPLE.sections * 30,
        membership=DRAFT_SAMPLE.membership * 6,
        approvals=DRAFT_SAMPLE.approvals * 30,
    )
    with pytest.raises(EditedTemplateAtFault, match="more than 1,000,000 turns") as caught:
        render("terms of reference", large, template=content)
    assert "templates restore tor" in caught.value.hint


def test_an_edited_template_prints_no_more_than_any_document_has() -> None:
    """Few turns can print much, where what is printed in each is long."""
    words = paragraph("BodyText", "{{ s.title }}" + "x" * 20_000)
    content = template(
        only("for s in sections"), only("for m in membership"), words, only("endfor"), only("endfor")
    )
    large = replace(DRAFT_SAMPLE, sections=DRAFT_SAMPLE.sections * 15)
    with pytest.raises(EditedTemplateAtFault, match="more than 64 million letters"):
        render("terms of reference", large, template=content)
