"""Does a printed year of audits say all it has to, and can everybody read it?"""

from __future__ import annotations

import pytest

from templates import render
from templates.contexts.audit_programme import AUDIT_SAMPLES, AuditPaper
from templates.engines.text import FILES
from tests.templates.shipped.__main__ import SHIPPED
from tests.templates.word import as_text, faults_of_access, part, words_of

BOTH = pytest.mark.parametrize("paper", AUDIT_SAMPLES, ids=lambda one: str(one.key))
BARE = """\
HEADER
[Header] MRI Safety Group: audits 2027/28

BODY
[Network] Northmoor Imaging: MRI Safety Group
[Title] Audit programme 2027/28
[Normal] No audit is planned in 2027/28. As of Tuesday 1 February 2028, 09:00.
[Heading 1] By quarter and guideline
| Guideline | Q1 2027/28 (April to June 2027) | Q2 2027/28 (July to September 2027) | \
Q3 2027/28 (October to December 2027) | Q4 2027/28 (January to March 2028)
| None | – | – | – | –
"""


def test_the_shipped_template_is_what_its_program_writes() -> None:
    """Nobody has changed the one without the other."""
    assert (FILES / "documents/audit_programme.docx").read_bytes() == SHIPPED["audit_programme"]()


@BOTH
def test_it_says_everything(paper: AuditPaper) -> None:
    """Also where it holds what markup is made of."""
    whole = words_of(part(render("audit programme", paper).content, "word/document.xml"))
    told = [paper.whose, paper.year, paper.counted, *paper.notes]
    for row in paper.matrix:
        told += [row.guideline, row.quarters.q1, row.quarters.q2, row.quarters.q3, row.quarters.q4]
    for one in paper.audits:
        told += [one.reference, one.title, one.quarter, one.lead, one.who, one.tests, one.held_against]
        told += [one.result, one.stands]
    for each in paper.compared:
        told += [each.title, each.before, each.after, each.points]
    for time in paper.shared:
        told += [time.on, time.audience, time.how]
    for action in paper.actions:
        told += [action.audit, action.reference, action.text, action.owner, action.by, action.state]
    assert not [one for one in told if one not in whole]


def test_a_bare_one_is_as_it_was_last_looked_at() -> None:
    """In Word, line by line."""
    (_, bare) = AUDIT_SAMPLES
    assert as_text(render("audit programme", bare).content).startswith(BARE)


@BOTH
def test_everybody_can_read_it(paper: AuditPaper) -> None:
    """A title, British English, tables with a heading row, words that tell of them, and no empty cell."""
    title = f"{paper.whose}: audits {paper.year}"
    assert faults_of_access(render("audit programme", paper).content, title) == []
