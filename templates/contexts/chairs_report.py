"""What is there to print of a chair's report? What its readers must know, and what is in order."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from templates.contexts.minutes import DecisionRow


@dataclass(frozen=True, slots=True)
class ChairsReportPaper:
    """A report of one meeting to the committee above; `alert` is what that has to act on or know of at once.

    `advise` is what develops and is watched, `assure` what was looked into and found to be in order, `risks`
    what is handed up. `asked` is what the committee above is asked to do.
    """

    network: str
    committee: str
    parent: str
    key: str
    day: str
    when: str
    chair: str
    author: str
    attended: str
    asked: str
    quorum: tuple[str, ...] = ()
    alert: tuple[str, ...] = ()
    advise: tuple[str, ...] = ()
    assure: tuple[str, ...] = ()
    risks: tuple[str, ...] = ()
    decisions: tuple[DecisionRow, ...] = ()
    actions: str = ""
    minutes: str = ""
    next_meeting: str = ""
    head_hash: str = ""
    demonstration: bool = False


_BARE: Final = ChairsReportPaper(
    network="Northmoor Imaging",
    committee="MRI Safety Group",
    parent="Imaging Network Board",
    key="mri",
    day="2026-12-10",
    when="Thursday 10 December 2026, 14:00 to 15:30",
    chair="Beth Other",
    author="Sam Secretary",
    attended="3 members, 1 in attendance",
    asked="Note this report.",
    assure=("Every site has its safety policy.",),
)
_FULL: Final = ChairsReportPaper(
    network="Northmoor & Vale Imaging <North>",
    committee="MRI Safety Group",
    parent="Imaging Network Board",
    key="mri",
    day="2026-12-10",
    when="Thursday 10 December 2026, 14:00 to 15:30",
    chair="Dr Zoë O'Neill-Wójcik",
    author="Sam Secretary",
    attended="7 members, 2 in attendance",
    asked="Decide whether the contract for mobile scanners is prolonged until March 2028.",
    quorum=("From 14:00 not quorate: 1 of 2 needed.", "From 14:10 quorate: 2 of 2 needed."),
    alert=("Two scanners are past their day; <both> fail & nobody repairs them.", "One site has no cover."),
    advise=("A new policy is being written.",),
    assure=("All staff are trained.", "Last year's audit was closed."),
    risks=("R12: a scanner fails for good before its successor is here (16 of 25).",),
    decisions=(
        DecisionRow("MRI/2627/004(a)", "To adopt the policy & train all", "Agreed", "Quorate: 4 of 3 needed"),
        DecisionRow("MRI/2627/005(a)", "To buy a scanner", "Recommended (agreed)", "Not quorate: 2 of 3"),
    ),
    actions="5 raised at this meeting; 12 open, 3 of them overdue",
    minutes="DRAFT, version 1",
    next_meeting="Thursday 11 March 2027, 14:00",
    head_hash="sha256:0123456789abcdef",
    demonstration=True,
)
REPORT_SAMPLES: Final = (_FULL, _BARE)
"""Made-up reports: one that has everything, and a bare one."""
