"""What is there to print of the year of a whole network? A line for each committee, and what goes on."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True, slots=True)
class CommitteeRow:
    """The year of one committee in figures."""

    committee: str
    meetings: str
    quorate: str
    attendance: str
    decisions: str
    objectives: str
    reviews: str
    actions: str


@dataclass(frozen=True, slots=True)
class OnwardRow:
    """One thing that a committee's year leaves to the next."""

    committee: str
    matter: str
    what: str


@dataclass(frozen=True, slots=True)
class AnnualOverview:
    """A network's year, committee by committee."""

    network: str
    year: str
    told_of: str
    made: str
    committees: tuple[CommitteeRow, ...] = ()
    onwards_heading: str = ""
    onwards: tuple[OnwardRow, ...] = ()
    head_hash: str = ""
    demonstration: bool = False


OVERVIEW_SAMPLES: Final = (
    AnnualOverview(
        network="Northmoor & Vale Imaging <North>",
        year="2026/27",
        told_of="1 April 2026 to 31 March 2027",
        made="Thursday 1 April 2027, 09:00",
        committees=tuple(
            CommitteeRow(
                f"Imaging & Safety Group <{number}>",
                "5 held, 1 cancelled",
                "4 of 5, 80%",
                "41 of 52, 79%",
                "9: 7 at meetings, 1 by written resolution and 1 by chair's action",
                "6 objectives: 3 done, 1 carried on, 1 dropped and 1 open",
                "4 of 5, 80%",
                "31 raised, 26 closed; 7 open on the last day, 2 of them overdue",
            )
            for number in range(1, 7)
        ),
        onwards_heading="What goes on to 2027/28",
        onwards=(
            OnwardRow("Imaging & Safety Group <1>", "Objective WP01", "Amber: waits <below> six weeks"),
        ),
        head_hash="sha256:0123456789abcdef",
        demonstration=True,
    ),
    AnnualOverview(
        network="Northmoor Imaging",
        year="2026/27",
        told_of="1 April 2026 to 2 November 2026; the year is not over",
        made="Monday 2 November 2026, 09:00",
    ),
)
"""Made-up overviews: one of many committees, and one of none."""
