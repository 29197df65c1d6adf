"""Does a cover sheet say all it has to, and can everybody read it?"""

from __future__ import annotations

import pytest

from templates import render
from templates.contexts.cover_sheet import COVER_SAMPLES, CoverSheet
from templates.engines.text import FILES
from tests.templates.shipped.__main__ import SHIPPED
from tests.templates.word import as_text, faults_of_access, part, words_of

BOTH = pytest.mark.parametrize("sheet", COVER_SAMPLES, ids=lambda one: str(one.purpose))
BARE = """\
HEADER
[Header] Imaging Network Board: item 5	Cover sheet

BODY
[Network] Northmoor Imaging: Imaging Network Board
[Title] MRI backlog
[Subtitle] Cover sheet of a paper
| Particulars | As recorded
| Meeting | Thursday 10 December 2026, 14:00 to 15:30
| Item | 5
| For | discussion
| Lead | Not yet known
| Time | Not yet set
| Kind of business | –
| Statements of the standard | –
| Paper | To follow
| Version | –
| Received | –
| Kept as | –
[Heading 1] What is asked
[Normal] The committee is asked to discuss this paper.
"""


def test_the_shipped_template_is_what_its_program_writes() -> None:
    """Nobody has changed the one without the other."""
    assert (FILES / "documents/cover_sheet.docx").read_bytes() == SHIPPED["cover_sheet"]()


@BOTH
def test_it_says_everything(sheet: CoverSheet) -> None:
    """Also where it holds what markup is made of; marks stand there only where they hold."""
    whole = words_of(part(render("cover sheet", sheet).content, "word/document.xml"))
    told = [sheet.committee, sheet.title, sheet.when, sheet.asked, sheet.lead, sheet.paper, sheet.digest]
    told += [text for one in sheet.interests for text in (one.label, one.value)]
    assert not [one for one in told if one not in whole]
    assert ("CONFIDENTIAL" in whole) is sheet.confidential
    assert ("LATE" in whole) is sheet.late
    assert ("demonstration" in whole) is sheet.demonstration


def test_a_bare_one_is_as_it_was_last_looked_at() -> None:
    """In Word, line by line."""
    (_, bare) = COVER_SAMPLES
    assert as_text(render("cover sheet", bare).content).startswith(BARE)


@BOTH
def test_everybody_can_read_it(sheet: CoverSheet) -> None:
    """A title, British English, tables with a heading row, words that tell of them, and no empty cell."""
    title = f"{sheet.committee}: {sheet.title}, item {sheet.number}, {sheet.when}"
    assert faults_of_access(render("cover sheet", sheet).content, title) == []


def test_it_is_named_after_its_item() -> None:
    """With nothing in the name that a file may not have."""
    assert [render("cover sheet", one).name for one in COVER_SAMPLES] == [
        "cover-board-2026-12-10-7.docx",
        "cover-board-2026-12-10-5.docx",
    ]
