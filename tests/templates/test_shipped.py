"""Whether documents say of themselves what they are, and have names that a file may have."""

from __future__ import annotations

from dataclasses import replace

import pytest

from templates.contexts.annual_report import ANNUAL_SAMPLES
from templates.contexts.audit_programme import AUDIT_SAMPLES
from templates.contexts.programme import PROGRAMME_SAMPLES
from templates.shipped import (
    annual_name,
    annual_told,
    audits_name,
    audits_told,
    programme_name,
    programme_told,
    safe,
)


@pytest.mark.parametrize(
    ("name", "kept"), [("board", "board"), ("a/b: c", "abc"), ("2026-27", "2026-27"), ("../", "year")]
)
def test_what_a_file_name_may_not_have_is_left_out(name: str, kept: str) -> None:
    """Where nothing is left, it is called otherwise."""
    assert safe(name, "year") == kept


def test_a_document_says_whose_it_is_and_of_which_year() -> None:
    """On one line, whatever the committee is called."""
    report = replace(ANNUAL_SAMPLES[1], committee="MRI\nSafety Group")
    assert annual_told(report).title == "MRI Safety Group: annual report 2026/27"
    assert annual_name(report) == "annual-report-mri-2026-27.docx"
    audits = replace(AUDIT_SAMPLES[1], whose="MRI\nSafety Group", key="")
    assert audits_told(audits).title == "MRI Safety Group: audits 2027/28"
    assert audits_name(audits) == "audit-programme-network-2027-28.docx"
    programme = PROGRAMME_SAMPLES[1]
    assert programme_told(programme).title == "MRI Safety Group: work programme 2027/28"
    assert programme_name(programme) == "work-programme-mri-2027-28.docx"
