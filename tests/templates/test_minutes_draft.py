"""Does a draft of minutes say all that is known, and can everybody read and write in it?"""

from __future__ import annotations

import itertools

import pytest

from templates import render
from templates.contexts.minutes_draft import DRAFT_SAMPLES, MinutesDraft
from templates.engines.text import FILES
from templates.engines.word_blocks import Rows, Title
from templates.engines.word_reading import read_word
from tests.templates.shipped.__main__ import SHIPPED
from tests.templates.word import W, opened, part, parts, words_of

EACH = pytest.mark.parametrize("draft", DRAFT_SAMPLES, ids=("full", "bare"))
PAPER = "minutes to write"


def test_the_shipped_template_is_what_its_program_writes() -> None:
    """Nobody has changed the one without the other."""
    assert (FILES / "documents/minutes_draft.docx").read_bytes() == SHIPPED["minutes_draft"]()


@EACH
def test_it_says_everything(draft: MinutesDraft) -> None:
    """Each name, item and line, also where they hold what markup is made of."""
    told = [draft.network, draft.committee, draft.meeting, draft.when, draft.next_meeting, *draft.guide]
    told += [text for one in draft.header for text in (one.label, one.value)]
    for who in (*draft.present, *draft.in_attendance):
        told += [who.organisation, who.name, who.role, who.there, who.since, who.until]
    told += [text for one in draft.apologies for text in (one.name, one.deputy)]
    told += [text for one in draft.interests for text in (one.name, one.interest, one.item, one.ruling)]
    told += [text for item in draft.items for line in item.lines for text in (line.label, line.text)]
    whole = " ".join(words_of(part(render(PAPER, draft).content, "word/document.xml")).split())
    assert not [one for one in told if one not in whole]


@EACH
def test_everybody_can_read_it(draft: MinutesDraft) -> None:
    """A title, British English, headings without a gap, tables with a heading row and no empty cell."""
    content = render(PAPER, draft).content
    core = opened(content).core_properties
    assert core.title == f"{draft.committee}: minutes, {draft.when} (draft to be written)"
    assert core.language == "en-GB"
    assert b"en-US" not in b"".join(parts(content).values())
    blocks = read_word("draft.docx", content).blocks
    levels = [one.level for one in blocks if isinstance(one, Title)]
    assert all(after - before <= 1 for before, after in itertools.pairwise([0, *levels]))
    assert [one.text for one in blocks if isinstance(one, Title) and one.level == 2] == [
        one.heading for one in draft.items
    ]
    body = part(content, "word/document.xml")
    for table in body.iter(f"{W}tbl"):
        assert table.find(f"{W}tr/{W}trPr/{W}tblHeader") is not None
        assert table.find(f"{W}tblPr/{W}tblDescription").get(f"{W}val")
        assert all(words_of(cell).strip() for cell in table.iter(f"{W}tc"))
    assert sum(isinstance(one, Rows) for one in blocks) == 5
