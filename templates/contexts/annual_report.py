"""What is there to print of an annual report? The year in figures, and what each of them rests on."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from templates.contexts.terms_of_reference import Fact


@dataclass(frozen=True, slots=True)
class PlaceRow:
    """An office or a seat: whose it is, who held it, and from when to when where not throughout."""

    place: str
    organisation: str
    member: str
    when: str


@dataclass(frozen=True, slots=True)
class HeldRow:
    """A meeting: its day, what became of it, and how its quorum went."""

    day: str
    what: str
    quorum: str


@dataclass(frozen=True, slots=True)
class AttendedRow:
    """How often somebody came, or an organisation was there: of how many, in a hundred, and with a note."""

    name: str
    place: str
    organisation: str
    came: str
    percent: str
    note: str = ""


@dataclass(frozen=True, slots=True)
class DecidedRow:
    """A decision: whether it binds, how it was taken, and what it changed."""

    reference: str
    day: str
    text: str
    standing: str
    taken: str
    effect: str


@dataclass(frozen=True, slots=True)
class ObjectiveRow:
    """An objective of the year: its milestones, how it stands, what became of it and what was last said."""

    reference: str
    text: str
    lead: str
    milestones: str
    stands: str
    became: str
    note: str


@dataclass(frozen=True, slots=True)
class ReviewRow:
    """A plan that was to be reviewed: by when, when it was, and what came of it."""

    plan: str
    due: str
    done: str
    came_of_it: str


@dataclass(frozen=True, slots=True)
class OverdueRow:
    """An action that was overdue on the last day."""

    reference: str
    text: str
    owner: str
    due: str


@dataclass(frozen=True, slots=True)
class DeclaredRow:
    """An interest that was declared at a meeting."""

    day: str
    name: str
    interest: str
    item: str
    ruling: str


@dataclass(frozen=True, slots=True)
class MeasureRow:
    """One measure of how well a committee worked: what was counted, of how many, and in a hundred."""

    measure: str
    result: str
    percent: str
    note: str


@dataclass(frozen=True, slots=True)
class AnnualReport:
    """A committee's report on one of its years, to its members and to the committee above it."""

    network: str
    committee: str
    key: str
    year: str
    told_of: str
    made: str
    purpose: tuple[str, ...] = ()
    standing: tuple[Fact, ...] = ()
    figures: tuple[Fact, ...] = ()
    places: tuple[PlaceRow, ...] = ()
    changes: tuple[str, ...] = ()
    meetings: tuple[HeldRow, ...] = ()
    meetings_told: str = ""
    members: tuple[AttendedRow, ...] = ()
    organisations: tuple[AttendedRow, ...] = ()
    attendance_told: str = ""
    decisions: tuple[DecidedRow, ...] = ()
    programme_told: tuple[str, ...] = ()
    objectives: tuple[ObjectiveRow, ...] = ()
    ratings: str = ""
    minuted: tuple[Fact, ...] = ()
    reviews: tuple[ReviewRow, ...] = ()
    actions: tuple[Fact, ...] = ()
    overdue: tuple[OverdueRow, ...] = ()
    interests: tuple[DeclaredRow, ...] = ()
    effectiveness: tuple[MeasureRow, ...] = ()
    onwards_heading: str = ""
    onwards: tuple[Fact, ...] = ()
    head_hash: str = ""
    demonstration: bool = False


_BARE: Final = AnnualReport(
    network="Northmoor Imaging",
    committee="MRI Safety Group",
    key="mri",
    year="2026/27",
    told_of="1 April 2026 to 2 November 2026; the year is not over",
    made="Monday 2 November 2026, 09:00",
    standing=(Fact("Terms of reference", "None recorded"),),
    figures=(Fact("Meetings", "0 held"),),
    changes=("Nobody joined or left.",),
    meetings_told="0 held.",
    attendance_told="All members together: none to count.",
    programme_told=("No work programme is recorded for 2026/27.",),
    actions=(Fact("Raised in the year", "0"),),
    onwards_heading="What is still to come",
)
_FULL: Final = AnnualReport(
    network="Northmoor & Vale Imaging <North>",
    committee="Imaging Network Board",
    key="board",
    year="2026/27",
    told_of="1 April 2026 to 31 March 2027",
    made="Thursday 1 April 2027, 09:00",
    purpose=("To oversee imaging at every site of the network & to agree what is done <together>.",),
    standing=(
        Fact("Accountable to", "Northmoor Integrated Care Board"),
        Fact("Footing", "Committee in common"),
        Fact("Terms of reference", "Version 3, in force since Thursday 4 June 2026"),
        Fact("To be reviewed by", "Thursday 3 June 2027"),
    ),
    figures=(
        Fact("Meetings", "5 held, 1 cancelled"),
        Fact("Quorate throughout", "4 of 5, 80%"),
        Fact("Attendance of members", "41 of 52, 79%"),
        Fact("Decisions", "9: 7 at meetings, 1 by written resolution and 1 by chair's action"),
        Fact("Work programme", "6 objectives: 3 done, 1 carried on, 1 dropped and 1 open"),
        Fact("Reviews done in time", "4 of 5, 80%"),
        Fact("Actions", "31 raised, 26 closed; 7 open on the last day, 2 of them overdue"),
        Fact("Interests declared at meetings", "2"),
    ),
    places=(
        PlaceRow("Chair", "–", "Dr Zoë O'Neill-Wójcik", "Throughout"),
        PlaceRow("Secretary", "–", "Sam Secretary", "Throughout"),
        *(
            PlaceRow(f"Trust representative {number}", "Northmoor & Vale NHS Trust", name, when)
            for number, (name, when) in enumerate(
                (
                    ("Dr Asha Rahman", "Throughout"),
                    ("Owen Pritchard", "Until 3 September 2026"),
                    ("Vacant", "3 September 2026 to 1 November 2026"),
                    ("Mia Member", "From 1 November 2026"),
                ),
                start=1,
            )
        ),
        PlaceRow("Lay member", "–", "Finn Far", "From 2 May 2026"),
    ),
    changes=(
        "Joined: Mia Member (Trust representative 4, 1 November 2026) and Finn Far (Lay member, 2 May 2026).",
        "Left: Owen Pritchard (Trust representative 2, 3 September 2026).",
    ),
    meetings=(
        HeldRow(
            "Thursday 4 June 2026, 14:00 to 15:30",
            "Held, minutes approved",
            "Quorate throughout, never fewer than 5 of 4 needed",
        ),
        HeldRow(
            "Thursday 3 September 2026, 14:00 to 15:30", "Held, minutes approved", "Quorate: 6 of 4 needed"
        ),
        HeldRow(
            "Friday 6 November 2026, 14:00 to 15:30",
            "Cancelled: a clash with the <regional> day & no hall",
            "–",
        ),
        HeldRow(
            "Thursday 10 December 2026, 14:00 to 15:30",
            "Held, minutes approved; at short notice: a scanner failed",
            "Quorate in part: from 14:00 not quorate: 3 of 4 needed; from 14:20 quorate: 4 of 4 needed",
        ),
        HeldRow("Thursday 4 March 2027, 14:00 to 15:30", "Held, minutes draft", "Not quorate: 2 of 4 needed"),
    ),
    meetings_told="5 held, 1 cancelled.",
    members=tuple(
        AttendedRow(name, place, body, came, part, note)
        for name, place, body, came, part, note in (
            ("Dr Zoë O'Neill-Wójcik", "Chair", "–", "5 of 5", "100%", "–"),
            (
                "Dr Asha Rahman",
                "Trust representative 1",
                "Northmoor & Vale NHS Trust",
                "4 of 5",
                "80%",
                "1 by a deputy",
            ),
            ("Mia Member", "Trust representative 4", "ClearView Diagnostics", "1 of 2", "50%", "–"),
            ("Finn Far", "Lay member", "–", "0 of 2", "0%", "–"),
        )
    ),
    organisations=(
        AttendedRow("Northmoor & Vale NHS Trust", "", "Northmoor & Vale NHS Trust", "5 of 5", "100%"),
        AttendedRow("ClearView Diagnostics", "", "ClearView Diagnostics", "1 of 5", "20%"),
    ),
    attendance_told="All members together: 41 of 52, 79%.",
    decisions=tuple(
        DecidedRow(
            f"IB/2627/{number:03}(a)",
            "Thursday 10 December 2026",
            f"To adopt the network's policy on MRI safety & train all <part {number}>",
            "Recommended (agreed)" if number == 3 else "Agreed",  # noqa: PLR2004 -- one of them
            "Quorate: 5 counted, 4 needed",
            "guideline: MRI safety, version 3" if number % 2 else "–",
        )
        for number in range(1, 8)
    ),
    programme_told=("Work programme 2026/27: Agreed on Thursday 5 March 2026 by IB/2526/041(a).",),
    objectives=tuple(
        ObjectiveRow(
            f"WP{number:02}",
            f"MRI & CT waits are below six weeks at all sites <part {number}>",
            "Clinical lead (Dr Asha Rahman)",
            "1 of 2 reached; missed: half the backlog is gone (28 February 2027)",
            ("Blue", "Green", "Amber", "Red")[number % 4],
            ("Done", "Carried on as IB/2728/WP01", "Open", "Dropped: done nationally")[number % 4],
            "One site has no figures yet.",
        )
        for number in range(1, 7)
    ),
    ratings="Blue: done; red: not without help; amber: behind, being put right; green: on track",
    minuted=(
        Fact("WP01", "10 Dec 2026: decision IB/2627/014(a); 4 Mar 2027: item IB/2627/031 & <action> 031.1"),
        Fact("WP02", "Nothing"),
    ),
    reviews=(
        ReviewRow(
            "Workforce strategy (PLN-001)",
            "30 June 2026",
            "12 June 2026, in time",
            "Amended: two posts added",
        ),
        ReviewRow(
            "MRI safety (PLN-002)",
            "15 January 2027, put off from 1 November 2026",
            "20 February 2027, 36 days late",
            "Unchanged",
        ),
        ReviewRow("CT contrast (PLN-003)", "10 March 2027", "Not done", "–"),
    ),
    actions=(
        Fact("Raised in the year", "31"),
        Fact("Closed in the year", "26"),
        Fact("Of these, done by their day", "19 of 26, 73%"),
        Fact("Open on the last day", "7"),
        Fact("Of these, overdue", "2"),
    ),
    overdue=(
        OverdueRow("014.1", "Ask the supplier & tell all <sites>", "Mia Member", "Sunday 28 February 2027"),
    ),
    interests=(
        DeclaredRow(
            "10 December 2026", "Mia Member", "Director of ScanCo & Sons", "MRI backlog", "stay without vote"
        ),
    ),
    effectiveness=(
        MeasureRow("Meetings held", "5 of 6", "83%", "The terms ask for: every 2 months"),
        MeasureRow("Papers received in time", "None to count", "–", "The terms set nothing here"),
    ),
    onwards_heading="What goes on to 2027/28",
    onwards=(
        Fact("Objective WP01", "Carried on as IB/2728/WP01: MRI & CT waits are below six weeks at all sites"),
        Fact("Actions", "7 are open, 2 of them overdue"),
        Fact("Next work programme", "2027/28: Agreed on Thursday 4 March 2027 by IB/2627/040(a)."),
    ),
    head_hash="sha256:0123456789abcdef",
    demonstration=True,
)
ANNUAL_SAMPLES: Final = (_FULL, _BARE)
"""Made-up reports: one that has everything, and a bare one."""
