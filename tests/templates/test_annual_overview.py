"""Does a network's printed annual report say all it has to, and can everybody read it?"""

from __future__ import annotations

import pytest

from templates import render
from templates.contexts.annual_overview import OVERVIEW_SAMPLES, AnnualOverview
from templates.engines.text import FILES
from tests.templates.shipped.__main__ import SHIPPED
from tests.templates.test_annual_report import texts
from tests.templates.word import faults_of_access, part, words_of

BOTH = pytest.mark.parametrize("overview", OVERVIEW_SAMPLES, ids=["full", "bare"])


def test_the_shipped_template_is_what_its_program_writes() -> None:
    """Nobody has changed the one without the other."""
    assert (FILES / "documents/annual_overview.docx").read_bytes() == SHIPPED["annual_overview"]()


@BOTH
def test_it_says_everything(overview: AnnualOverview) -> None:
    """Every text of it, also where it holds what markup is made of; its foot has the instant."""
    whole = words_of(part(render("annual overview", overview).content, "word/document.xml"))
    assert not [one for one in texts(overview) if one not in whole and one != overview.made]
    assert whole.count("No committee is recorded.") == (not overview.committees)


@BOTH
def test_everybody_can_read_it(overview: AnnualOverview) -> None:
    """A title, British English, tables with a heading row, words that tell of them, and no empty cell."""
    made = render("annual overview", overview)
    assert made.name == "annual-report-network-2026-27.docx"
    assert faults_of_access(made.content, f"{overview.network}: annual report 2026/27") == []
