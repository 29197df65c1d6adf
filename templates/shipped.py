"""What do documents say of themselves whose template nobody edits, and what are their files called?"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TypeVar

from templates.contexts.action_log import ActionLog
from templates.contexts.annual_overview import AnnualOverview
from templates.contexts.annual_report import AnnualReport
from templates.contexts.audit_programme import AuditPaper
from templates.contexts.chairs_report import ChairsReportPaper
from templates.contexts.minutes_draft import MinutesDraft
from templates.contexts.programme import ProgrammePaper
from templates.engines import word
from templates.engines.text import FILES
from templates.filters import fit, one_line

C = TypeVar("C")


def safe(name: str, otherwise: str) -> str:
    """A name without what a file name may not have."""
    return "".join(letter for letter in name if letter.isalnum() or letter in "-_") or otherwise


def _none(_context: object) -> Sequence[bytes]:
    return ()


def as_shipped(
    name: str,
    properties: Callable[[C], word.Properties],
    pictures: Callable[[C], Sequence[bytes]] = _none,
) -> Callable[[C, str], bytes]:
    """How a document is made that nobody edits the template of; `pictures`, in the order of their places."""

    def made(context: C, _: str) -> bytes:
        where = f"documents/{name}.docx"
        template = (FILES / where).read_bytes()
        return word.word_file(
            where, template, fit(context), properties(context), type(context), pictures(context)
        )

    return made


def draft_told(draft: MinutesDraft) -> word.Properties:
    """A draft to be written."""
    title = f"{draft.committee}: minutes, {draft.when} (draft to be written)"
    return word.Properties(one_line(title), one_line(draft.network), "Minutes", one_line(draft.meeting))


def report_told(report: ChairsReportPaper) -> word.Properties:
    """A chair's report."""
    title = f"{report.committee}: chair's report, {report.when}"
    return word.Properties(
        one_line(title), one_line(report.network), "Chair's report", one_line(report.minutes)
    )


def programme_told(paper: ProgrammePaper) -> word.Properties:
    """A work programme."""
    title = f"{paper.committee}: work programme {paper.year}"
    return word.Properties(one_line(title), one_line(paper.network), "Work programme", one_line(paper.agreed))


def annual_told(report: AnnualReport) -> word.Properties:
    """An annual report."""
    title = f"{report.committee}: annual report {report.year}"
    return word.Properties(
        one_line(title), one_line(report.network), "Annual report", one_line(report.told_of)
    )


def audits_told(paper: AuditPaper) -> word.Properties:
    """A year of audits."""
    title = f"{paper.whose}: audits {paper.year}"
    return word.Properties(
        one_line(title), one_line(paper.network), "Audit programme", one_line(paper.counted)
    )


def log_told(log: ActionLog) -> word.Properties:
    """An action log."""
    title = f"{log.title}: action log, {log.made}"
    return word.Properties(one_line(title), one_line(log.network), "Action log", one_line(log.counted))


def draft_name(draft: MinutesDraft) -> str:
    """After its meeting."""
    return f"minutes-{safe(draft.key, 'committee')}-{safe(draft.day, 'day')}-to-write.docx"


def report_name(report: ChairsReportPaper) -> str:
    """After its meeting."""
    return f"chairs-report-{safe(report.key, 'committee')}-{safe(report.day, 'day')}.docx"


def programme_name(paper: ProgrammePaper) -> str:
    """After its committee and year."""
    return f"work-programme-{safe(paper.key, 'committee')}-{safe(paper.year.replace('/', '-'), 'year')}.docx"


def annual_name(report: AnnualReport) -> str:
    """After its committee and year."""
    year = safe(report.year.replace("/", "-"), "year")
    return f"annual-report-{safe(report.key, 'committee')}-{year}.docx"


def audits_name(paper: AuditPaper) -> str:
    """After its committee, or the network, and year."""
    year = safe(paper.year.replace("/", "-"), "year")
    return f"audit-programme-{safe(paper.key, 'network')}-{year}.docx"


def log_name(log: ActionLog) -> str:
    """After its committee and day."""
    return f"action-log-{safe(log.key, 'network')}-{safe(log.day, 'day')}.docx"


def overview_told(overview: AnnualOverview) -> word.Properties:
    """The annual report of a network."""
    title = f"{overview.network}: annual report {overview.year}"
    return word.Properties(
        one_line(title), one_line(overview.network), "Annual report", one_line(overview.told_of)
    )


def overview_name(overview: AnnualOverview) -> str:
    """After its year."""
    return f"annual-report-network-{safe(overview.year.replace('/', '-'), 'year')}.docx"
