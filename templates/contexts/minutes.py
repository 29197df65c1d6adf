"""What is there to print of minutes? Who was there, what was said and decided, who has to do what."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from templates.contexts.terms_of_reference import Fact

DRAFT: Final = "DRAFT"
CHECKED: Final = "DRAFT CHECKED BY CHAIR"
APPROVED: Final = "APPROVED AS A CORRECT RECORD"


@dataclass(frozen=True, slots=True)
class Attendee:
    """Somebody who was there: for whom, as what, and from when to when where not throughout."""

    organisation: str
    name: str
    role: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class Apology:
    """Somebody who sent apologies, and who came in their place."""

    name: str
    deputy: str = ""


@dataclass(frozen=True, slots=True)
class Interest:
    """An interest that was declared, in what, and how the chair ruled."""

    name: str
    interest: str
    item: str
    ruling: str


@dataclass(frozen=True, slots=True)
class MinuteRow:
    """A row of the minutes: the number of its item, what is minuted, and who has to act.

    Where it begins an item, it is its `topic`.
    """

    number: str
    text: str
    action: str = ""
    topic: bool = False


@dataclass(frozen=True, slots=True)
class DecisionRow:
    """A decision: whether it binds, and its stamp of the quorum."""

    reference: str
    text: str
    standing: str
    quorum: str
    votes: str = ""


@dataclass(frozen=True, slots=True)
class ActionRow:
    """An action: who does what by when."""

    reference: str
    text: str
    owner: str
    by_when: str = ""


@dataclass(frozen=True, slots=True)
class MinutesDocument:
    """Minutes as they are printed. `standing` says by whom and when they were checked or approved.

    Minutes of the confidential part are a paper of their own, with the reason for it.
    """

    network: str
    committee: str
    key: str
    day: str
    title: str
    status: str
    version: str
    standing: str
    when: str
    where: str = ""
    confidential: bool = False
    reason: str = ""
    header: tuple[Fact, ...] = ()
    present: tuple[Attendee, ...] = ()
    in_attendance: tuple[Attendee, ...] = ()
    apologies: tuple[Apology, ...] = ()
    quorum: tuple[str, ...] = ()
    interests: tuple[Interest, ...] = ()
    rows: tuple[MinuteRow, ...] = ()
    decisions: tuple[DecisionRow, ...] = ()
    actions: tuple[ActionRow, ...] = ()
    next_meeting: str = ""
    head_hash: str = ""
    demonstration: bool = False


_SHORT: Final = MinutesDocument(
    network="Northmoor Imaging",
    committee="Imaging Network Board",
    key="board",
    day="2026-12-10",
    title="Minutes",
    status=DRAFT,
    version="1",
    standing="Not yet checked by the chair",
    when="Thursday 10 December 2026, 14:00 to 15:30",
)
_LONG: Final = MinutesDocument(
    network="Northmoor & Vale Imaging <North>",
    committee="Imaging Network Board",
    key="board",
    day="2026-12-10",
    title="Minutes",
    status=APPROVED,
    version="3",
    standing="Approved as amended by the meeting of Thursday 14 January 2027, signed by Cora Chair",
    when="Thursday 10 December 2026, 14:00 to 15:30",
    where="Room 4, Infirmary",
    header=(Fact("In the chair", "Cora Chair"), Fact("Minutes taken by", "Sam Secretary")),
    present=tuple(
        Attendee(
            "Northmoor Hospitals NHS Trust", f"Dr Asha Rahman {one}", "Trust representative", "from 14:20"
        )
        for one in range(1, 13)
    ),
    in_attendance=(Attendee("ClearView & Partners", "Owen Pritchard", "", "from afar"),),
    apologies=(Apology("Mia Member", "Jane O'Neill"), Apology("Finn Far")),
    quorum=("From 14:00 quorate: 4 counted, 3 needed.", "From 15:10 not quorate: 2 counted, 3 needed."),
    interests=(Interest("Dr Asha Rahman", "Director of ScanCo & Sons", "5", "stay without vote"),),
    rows=tuple(
        row
        for one in range(1, 21)
        for row in (
            MinuteRow(f"{one:03}", f"MRI & CT backlog <all sites>, part {one}", topic=True),
            MinuteRow("", "The backlog is 40 scans; “urgent” ones are < 5 days."),
            MinuteRow(f"{one:03}.1", "Send the policy", "Dr Asha Rahman, by 3 February 2027"),
        )
    ),
    decisions=(
        DecisionRow("IB/2627/002(a)", "To adopt the plan", "Agreed", "Quorate: 4 counted, 3 needed", "3 for"),
        DecisionRow("IB/2627/003(a)", "To buy a scanner", "Recommended", "Not quorate: 2 counted, 3 needed"),
    ),
    actions=(ActionRow("001.1", "Send the policy", "Dr Asha Rahman", "Wednesday 3 February 2027"),),
    next_meeting="Thursday 14 January 2027, 14:00",
    head_hash="sha256:0123456789abcdef",
    demonstration=True,
)
_CONFIDENTIAL: Final = MinutesDocument(
    network="Northmoor Imaging",
    committee="Imaging Network Board",
    key="board",
    day="2026-12-10",
    title="Confidential minutes",
    status=CHECKED,
    version="1",
    standing="Checked by Cora Chair on Friday 11 December 2026, 09:00",
    when="Thursday 10 December 2026, 14:00 to 15:30",
    confidential=True,
    reason="Individual members of staff are named.",
    present=(Attendee("Northmoor Hospitals NHS Trust", "Cora Chair", "chair"),),
    rows=(MinuteRow("004", "Grievance", topic=True),),
)
MINUTES_SAMPLES: Final = (_LONG, _SHORT, _CONFIDENTIAL)
"""Made-up minutes on which a template is tried: with everything, bare, and of a confidential part."""
