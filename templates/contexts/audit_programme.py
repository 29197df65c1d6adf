"""What is there to print of a year of audits? The year by guideline, each audit, and what came of them."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Final


@dataclass(frozen=True, slots=True)
class Four:
    """One thing for each quarter of the year: templates print fields by name."""

    q1: str = ""
    q2: str = ""
    q3: str = ""
    q4: str = ""


@dataclass(frozen=True, slots=True)
class GuidelineRow:
    """What is audited against one guideline in each quarter of the year."""

    guideline: str
    quarters: Four


@dataclass(frozen=True, slots=True)
class AuditLine:
    """One audit: what it tests, by whom, held against what, what it showed, and how it stands."""

    reference: str
    title: str
    quarter: str
    lead: str
    who: str
    tests: str
    held_against: str
    result: str
    stands: str


@dataclass(frozen=True, slots=True)
class ComparedLine:
    """An audit beside the one that it repeats."""

    reference: str
    title: str
    before: str
    after: str
    points: str


@dataclass(frozen=True, slots=True)
class SharedLine:
    """With whom the result of an audit was shared, when, and where those who were absent find it."""

    reference: str
    on: str
    audience: str
    how: str


@dataclass(frozen=True, slots=True)
class AuditActionLine:
    """One action that follows from an audit."""

    audit: str
    reference: str
    text: str
    owner: str
    by: str
    state: str


@dataclass(frozen=True, slots=True)
class AuditPaper:
    """A year of audits as it is printed. `quarters` are the names of its quarters, with their months."""

    network: str
    whose: str
    key: str
    year: str
    made: str
    counted: str
    quarters: Four = field(default_factory=Four)
    matrix: tuple[GuidelineRow, ...] = ()
    notes: tuple[str, ...] = ()
    audits: tuple[AuditLine, ...] = ()
    compared: tuple[ComparedLine, ...] = ()
    shared: tuple[SharedLine, ...] = ()
    actions: tuple[AuditActionLine, ...] = ()
    head_hash: str = ""
    demonstration: bool = False


_QUARTERS: Final = Four(
    "Q1 2027/28 (April to June 2027)",
    "Q2 2027/28 (July to September 2027)",
    "Q3 2027/28 (October to December 2027)",
    "Q4 2027/28 (January to March 2028)",
)
_SHOWN: Final = "82% on Friday 29 October 2027, 13 points below the target of 95%"
_WITH_A_RESULT: Final = 3
AUDIT_SAMPLES: Final = (
    AuditPaper(
        network="Northmoor & Vale Imaging <North>",
        whose="Imaging Network Board",
        key="board",
        year="2027/28",
        made="Tuesday 1 February 2028, 09:00",
        counted="6 audits: 1 result shared, 2 result overdue, 2 under way and 1 planned.",
        quarters=_QUARTERS,
        matrix=(
            GuidelineRow(
                "MRI safety <PLN-002> & its forms",
                Four("AU01: under way", "AU02: result overdue", "AU03: 82% (target 95%)", "–"),
            ),
            GuidelineRow("Chest pathway (PLN-004)", Four("AU05: under way", "–", "–", "AU04: planned")),
            GuidelineRow("Reporting standards of the college", Four("–", "AU06: result overdue", "–", "–")),
            GuidelineRow("CT protocols (PLN-007)", Four("–", "–", "–", "–")),
        ),
        notes=(
            "1 guideline without an audit in 2027/28: CT protocols.",
            "From before 2027/28, without a result: AU00 (Q4 2026/27).",
        ),
        audits=tuple(
            AuditLine(
                f"AU{number:02}",
                f"Screening before MRI & CT, site by site <part {number}>",
                f"Q{(number - 1) % 4 + 1} 2027/28",
                "Clinical lead (Dr Asha Rahman)",
                "Radiographers and physicists; Northmoor Hospitals NHS Trust, ClearView Diagnostics",
                "MRI safety",
                "50 requests from each site; screened before the scan; target 95%",
                _SHOWN if number == _WITH_A_RESULT else "–",
                ("Planned", "Under way", "Result overdue", "Result shared")[number % 4],
            )
            for number in range(1, 7)
        ),
        compared=(
            ComparedLine("AU03", "Screening before MRI", "AU00: 71% (target 95%)", "82% (target 95%)", "+11"),
        ),
        shared=(
            SharedLine(
                "AU03",
                "2 Nov 2027",
                "Northmoor Hospitals NHS Trust, ClearView Diagnostics and All radiographers",
                "Slides, and a summary on the intranet",
            ),
        ),
        actions=(
            AuditActionLine(
                "AU03", "ACT-2027-0004", "Change the request form", "Owen Pritchard", "12 Jan 2028", "Open"
            ),
        ),
        head_hash="sha256:0123456789abcdef",
        demonstration=True,
    ),
    AuditPaper(
        network="Northmoor Imaging",
        whose="MRI Safety Group",
        key="mri",
        year="2027/28",
        made="Tuesday 1 February 2028, 09:00",
        counted="No audit is planned in 2027/28.",
        quarters=_QUARTERS,
    ),
)
"""Made-up years of audits: one that has everything, and an empty one."""
