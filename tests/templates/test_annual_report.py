"""Does a printed annual report say all it has to, and can everybody read it?"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields, is_dataclass

import pytest

from templates import render
from templates.contexts.annual_report import ANNUAL_SAMPLES, AnnualReport
from templates.engines.text import FILES
from tests.templates.shipped.__main__ import SHIPPED
from tests.templates.word import as_text, faults_of_access, part, words_of

BOTH = pytest.mark.parametrize("report", ANNUAL_SAMPLES, ids=lambda one: str(one.key))
ONCE = {"key", "head_hash", "demonstration", "network"}
"""What stands in the name of the file, in its foot, or only at its head."""
BARE = """\
HEADER
[Header] MRI Safety Group	Annual report 2026/27

BODY
[Network] Northmoor Imaging: MRI Safety Group
[Title] Annual report 2026/27
[Subtitle] 1 April 2026 to 2 November 2026; the year is not over
[Heading 1] The year in figures
| Matter | As recorded
| Meetings | 0 held
[Heading 1] Purpose and standing
[Normal] The terms of reference say nothing of its purpose.
| Matter | As recorded
| Terms of reference | None recorded
[Heading 1] Membership
[Normal] Nobody joined or left.
[Normal] No office or seat is recorded.
[Heading 1] Meetings and quorum
[Normal] 0 held.
[Normal] No meeting was called.
"""


def texts(value: object) -> Iterator[str]:
    """Every text that a context holds, however deep."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, tuple):
        for one in value:
            yield from texts(one)
    elif is_dataclass(value):
        for field in fields(value):
            yield from texts(getattr(value, field.name)) if field.name not in ONCE else ()


def test_the_shipped_template_is_what_its_program_writes() -> None:
    """Nobody has changed the one without the other."""
    assert (FILES / "documents/annual_report.docx").read_bytes() == SHIPPED["annual_report"]()


@BOTH
def test_it_says_everything(report: AnnualReport) -> None:
    """Every text of it, also where it holds what markup is made of."""
    whole = words_of(part(render("annual report", report).content, "word/document.xml"))
    assert not [one for one in texts(report) if one not in whole]


def test_a_bare_one_is_as_it_was_last_looked_at() -> None:
    """In Word, line by line; where there is nothing, that is said."""
    (_, bare) = ANNUAL_SAMPLES
    assert as_text(render("annual report", bare).content).startswith(BARE)


@BOTH
def test_everybody_can_read_it(report: AnnualReport) -> None:
    """A title, British English, tables with a heading row, words that tell of them, and no empty cell."""
    title = f"{report.committee}: annual report {report.year}"
    assert faults_of_access(render("annual report", report).content, title) == []


def test_it_is_named_after_its_committee_and_year() -> None:
    """With nothing in the name that a file may not have."""
    names = [render("annual report", one).name for one in ANNUAL_SAMPLES]
    assert names == ["annual-report-board-2026-27.docx", "annual-report-mri-2026-27.docx"]
