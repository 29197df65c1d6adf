"""Does a printed work programme say all it has to, and can everybody read it?"""

from __future__ import annotations

import pytest

from templates import render
from templates.contexts.programme import PROGRAMME_SAMPLES, ProgrammePaper
from templates.engines.text import FILES
from tests.templates.shipped.__main__ import SHIPPED
from tests.templates.word import as_text, faults_of_access, part, words_of

BOTH = pytest.mark.parametrize("paper", PROGRAMME_SAMPLES, ids=lambda one: str(one.key))
BARE = """\
HEADER
[Header] MRI Safety Group: work programme 2027/28

BODY
[Network] Northmoor Imaging: MRI Safety Group
[Title] Work programme 2027/28
[Normal] Not agreed yet: it is to be by Thursday 4 March 2027. As of Monday 1 February 2027, 09:00.
[Heading 1] Objectives
| Ref. | Objective | Measure | Lead | With | Milestones | Standard | Stands | Comment
| None | – | – | – | – | – | – | – | –
"""


def test_the_shipped_template_is_what_its_program_writes() -> None:
    """Nobody has changed the one without the other."""
    assert (FILES / "documents/programme.docx").read_bytes() == SHIPPED["programme"]()


@BOTH
def test_it_says_everything(paper: ProgrammePaper) -> None:
    """Also where it holds what markup is made of."""
    whole = words_of(part(render("work programme", paper).content, "word/document.xml"))
    told = [paper.committee, paper.year, paper.agreed, paper.cycle_key]
    told += [one.alternative for one in paper.pictures]
    for one in paper.objectives:
        told += [one.reference, one.text, one.measure, one.lead, one.milestones, one.stands, one.comment]
    told += [text for one in paper.matrix for text in (one.sort, one.what, one.months.m1, one.months.m12)]
    told += [text for one in (*paper.carried, *paper.ratings) for text in (one.label, one.value)]
    assert not [one for one in told if one not in whole]


def test_a_bare_one_is_as_it_was_last_looked_at() -> None:
    """In Word, line by line."""
    (_, bare) = PROGRAMME_SAMPLES
    assert as_text(render("work programme", bare).content).startswith(BARE)


@BOTH
def test_everybody_can_read_it(paper: ProgrammePaper) -> None:
    """A title, British English, tables with a heading row, words that tell of them, and no empty cell."""
    title = f"{paper.committee}: work programme {paper.year}"
    assert faults_of_access(render("work programme", paper).content, title) == []
