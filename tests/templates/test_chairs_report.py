"""Does a chair's report say all it has to, and can everybody read it?"""

from __future__ import annotations

import pytest

from templates import render
from templates.contexts.chairs_report import REPORT_SAMPLES, ChairsReportPaper
from templates.engines.text import FILES
from tests.templates.shipped.__main__ import SHIPPED
from tests.templates.word import as_text, faults_of_access, part, words_of

BOTH = pytest.mark.parametrize("report", REPORT_SAMPLES, ids=lambda one: str(len(one.alert)))
BARE = """\
HEADER
[Header] MRI Safety Group	Chair's report

BODY
[Network] Northmoor Imaging: MRI Safety Group
[Title] Chair's report to Imaging Network Board
[Subtitle] Thursday 10 December 2026, 14:00 to 15:30
[Heading 1] What Imaging Network Board is asked
[Normal] Note this report.
[Heading 1] The meeting
| Particulars | As recorded
| Meeting | Thursday 10 December 2026, 14:00 to 15:30
| In the chair | Beth Other
| There were | 3 members, 1 in attendance
| Minutes | Not yet taken
| Actions | None
| Next meeting | Not yet called
| Written by | Sam Secretary
[Heading 1] Alert
"""


def test_the_shipped_template_is_what_its_program_writes() -> None:
    """Nobody has changed the one without the other."""
    assert (FILES / "documents/chairs_report.docx").read_bytes() == SHIPPED["chairs_report"]()


@BOTH
def test_it_says_everything(report: ChairsReportPaper) -> None:
    """Also where it holds what markup is made of; under a heading without a point that is said."""
    whole = words_of(part(render("chair's report", report).content, "word/document.xml"))
    told = [report.committee, report.parent, report.when, report.asked, report.chair, report.attended]
    told += [*report.quorum, *report.alert, *report.advise, *report.assure, *report.risks]
    told += [text for one in report.decisions for text in (one.reference, one.text, one.standing, one.quorum)]
    told += [report.actions, report.minutes, report.next_meeting, report.author]
    assert not [one for one in told if one not in whole]
    empty = [one for one in (report.alert, report.advise, report.assure, report.risks) if not one]
    assert whole.count("Nothing to report.") == len(empty)


def test_a_bare_one_is_as_it_was_last_looked_at() -> None:
    """In Word, line by line."""
    (_, bare) = REPORT_SAMPLES
    assert as_text(render("chair's report", bare).content).startswith(BARE)


@BOTH
def test_everybody_can_read_it(report: ChairsReportPaper) -> None:
    """A title, British English, tables with a heading row, words that tell of them, and no empty cell."""
    title = f"{report.committee}: chair's report, {report.when}"
    assert faults_of_access(render("chair's report", report).content, title) == []


def test_it_is_named_after_its_meeting() -> None:
    """With nothing in the name that a file may not have."""
    assert {render("chair's report", one).name for one in REPORT_SAMPLES} == {
        "chairs-report-mri-2026-12-10.docx"
    }
