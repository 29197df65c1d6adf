"""What is there to print of minutes before they are written? Everything known, and room for the rest."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Final

from templates.contexts.minutes import Apology, Interest
from templates.contexts.terms_of_reference import Fact


@dataclass(frozen=True, slots=True)
class Expected:
    """Somebody who is expected, or was seen: as what, whether they are there, and from when to when."""

    organisation: str
    name: str
    role: str
    there: str
    since: str = "start"
    until: str = "end"


@dataclass(frozen=True, slots=True)
class DraftLine:
    """A paragraph under an item: the label that makes it a decision or an action, and its words."""

    text: str
    label: str = ""


@dataclass(frozen=True, slots=True)
class DraftItem:
    """An item of the agenda, or a topic of the minutes, with what stands under it."""

    heading: str
    lines: tuple[DraftLine, ...] = ()


@dataclass(frozen=True, slots=True)
class MinutesDraft:
    """A draft of minutes for whoever writes them in Word; `guide` tells how to write it."""

    network: str
    committee: str
    key: str
    day: str
    meeting: str
    when: str
    where: str = ""
    guide: tuple[str, ...] = ()
    header: tuple[Fact, ...] = ()
    present: tuple[Expected, ...] = ()
    in_attendance: tuple[Expected, ...] = ()
    apologies: tuple[Apology, ...] = ()
    interests: tuple[Interest, ...] = ()
    items: tuple[DraftItem, ...] = ()
    next_meeting: str = ""
    head_hash: str = ""
    demonstration: bool = False


_SHORT: Final = MinutesDraft(
    network="Northmoor Imaging",
    committee="Imaging Network Board",
    key="board",
    day="2026-12-10",
    meeting="MTG-2026-001",
    when="Thursday 10 December 2026, 14:00 to 15:30",
)
_LONG: Final = replace(
    _SHORT,
    network="Northmoor & Vale Imaging <North>",
    where="Room 4, Infirmary",
    guide=("Write under each item.", "Begin what was decided with “Agreed:”."),
    header=(Fact("In the chair", "Cora Chair"), Fact("Minutes taken by", "Sam Secretary")),
    present=(
        Expected("Northmoor Hospitals NHS Trust", "Dr Asha Rahman", "Trust representative", "expected"),
        Expected("CVD & Partners", "Jane O'Neill", "deputy for Mia Member", "yes", "14:20", "15:10"),
    ),
    in_attendance=(Expected("ClearView & Partners", "Owen Pritchard", "in attendance", "not answered"),),
    apologies=(Apology("Mia Member", "Jane O'Neill"), Apology("Finn Far", "None")),
    interests=(Interest("Dr Asha Rahman", "Director of ScanCo & Sons", "5", "stay without vote"),),
    items=(
        DraftItem("1. Welcome", (DraftLine("[What was said]"),)),
        DraftItem(
            "2. MRI & CT backlog <all sites>",
            (
                DraftLine("The backlog is 40 scans; “urgent” ones are < 5 days."),
                DraftLine("To adopt the plan", "Agreed:"),
                DraftLine("Dr Asha Rahman: send the policy, by Wednesday 3 February 2027", "Action:"),
            ),
        ),
    ),
    next_meeting="Thursday 14 January 2027, 14:00",
    head_hash="sha256:0123456789abcdef",
    demonstration=True,
)
DRAFT_SAMPLES: Final = (_LONG, _SHORT)
"""Made-up drafts: with everything that may be printed, and bare."""
