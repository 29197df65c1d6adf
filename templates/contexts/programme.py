"""What is there to print of a work programme? Objectives in the usual form, and a key to the colours."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Final

from templates.contexts.terms_of_reference import Fact
from templates.contexts.timeline import TIMELINE_SAMPLES, Timeline


@dataclass(frozen=True, slots=True)
class ObjectiveLine:
    """One objective: what is to be done, how it is measured, by whom, by which steps, and how it stands."""

    reference: str
    text: str
    measure: str
    lead: str
    organisations: str
    milestones: str
    statements: str
    stands: str
    comment: str = ""


@dataclass(frozen=True, slots=True)
class Twelve:
    """One thing for each month of the year, from its first to its last: templates print fields by name."""

    m1: str = ""
    m2: str = ""
    m3: str = ""
    m4: str = ""
    m5: str = ""
    m6: str = ""
    m7: str = ""
    m8: str = ""
    m9: str = ""
    m10: str = ""
    m11: str = ""
    m12: str = ""


@dataclass(frozen=True, slots=True)
class MonthRow:
    """One thing that comes back in the year: of which sort it is, and what is said of it in each month."""

    sort: str
    what: str
    months: Twelve


@dataclass(frozen=True, slots=True)
class ProgrammePaper:
    """A programme as it is printed. `months` are the short names of the months of its year."""

    network: str
    committee: str
    key: str
    year: str
    made: str
    agreed: str
    objectives: tuple[ObjectiveLine, ...] = ()
    months: Twelve = field(default_factory=Twelve)
    matrix: tuple[MonthRow, ...] = ()
    cycle_key: str = ""
    pictures: tuple[Timeline, ...] = ()
    """What it looks like over its year; none where it has no objective."""
    carried: tuple[Fact, ...] = ()
    ratings: tuple[Fact, ...] = ()
    head_hash: str = ""
    demonstration: bool = False


_MONTHS: Final = ("Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec", "Jan", "Feb", "Mar")
PROGRAMME_SAMPLES: Final = (
    ProgrammePaper(
        network="Northmoor & Vale Imaging <North>",
        committee="Imaging Network Board",
        key="board",
        year="2027/28",
        made="Monday 1 February 2027, 09:00",
        agreed="Agreed on Thursday 10 December 2026 by IB/2627/004(a).",
        objectives=tuple(
            ObjectiveLine(
                f"WP{number:02}",
                f"MRI & CT waits are below six weeks at all sites <part {number}>",
                "DM01: 99% within six weeks",
                "Clinical lead (Dr Asha Rahman)",
                "Northmoor Hospitals NHS Trust, ClearView Diagnostics",
                "30 Jun 2027: all sites send their figures; 31 Dec 2027: half the backlog is gone",
                "XR-602, IN-602",
                ("Green", "Amber", "Red", "Blue")[number % 4],
                "One site has no figures yet.",
            )
            for number in range(1, 8)
        ),
        months=Twelve(*_MONTHS),
        matrix=tuple(
            MonthRow(sort, what, Twelve(*(said if at % 5 == number else "–" for at in range(12))))
            for number, (sort, what, said) in enumerate(
                (
                    ("Meetings", "Meetings", "10 held"),
                    ("Standing", "Minutes of the last meeting", "not heard"),
                    ("Yearly", "Returns to the register of interests", "2 done, 12 overdue"),
                    ("Reviews", "MRI & CT <safety> (PLN-001)", "planned"),
                    ("Programme", "WP01: MRI & CT waits are below six weeks", "due"),
                )
            )
        ),
        cycle_key="Held: the meeting was held; not heard: not in the minutes & not <dealt with>.",
        pictures=TIMELINE_SAMPLES[:1],
        carried=(Fact("WP01", "from IB/2627/WP04"),),
        ratings=(Fact("Blue", "done"), Fact("Green", "on track")),
        head_hash="sha256:0123456789abcdef",
        demonstration=True,
    ),
    ProgrammePaper(
        network="Northmoor Imaging",
        committee="MRI Safety Group",
        key="mri",
        year="2027/28",
        made="Monday 1 February 2027, 09:00",
        agreed="Not agreed yet: it is to be by Thursday 4 March 2027.",
    ),
)
"""Made-up programmes: one that has everything, and a bare one."""
