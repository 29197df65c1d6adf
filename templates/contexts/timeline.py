"""What does the picture of a work programme show? A bar for each objective, and its milestones by month."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Final


class StepState(StrEnum):
    """How a milestone stands; each has a shape of its own."""

    REACHED = "Milestone reached"
    DUE = "Milestone to come"
    OVERDUE = "Milestone overdue"


class BarState(StrEnum):
    """How an objective stands; each has a pattern of its own, and its word beside the bar."""

    BLUE = "Blue"
    GREEN = "Green"
    AMBER = "Amber"
    RED = "Red"


@dataclass(frozen=True, slots=True)
class Step:
    """One milestone: how much of the year has gone by then, 0 on its first day, and how it stands."""

    part: float
    state: StepState


@dataclass(frozen=True, slots=True)
class Bar:
    """One objective: what it is called, from and to which part of the year it runs, and how it stands."""

    label: str
    begins: float
    ends: float
    state: BarState
    steps: tuple[Step, ...] = ()


@dataclass(frozen=True, slots=True)
class Timeline:
    """A year's objectives as bars. `today` is the part of it that has gone by; none outside it."""

    title: str
    file_name: str
    months: tuple[str, ...]
    bars: tuple[Bar, ...]
    alternative: str
    today: tuple[float, ...] = ()
    made: str = ""


_MONTHS: Final = ("Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec", "Jan", "Feb", "Mar")
TIMELINE_SAMPLES: Final = (
    Timeline(
        "Work programme 2027/28 of Imaging Network Board",
        "work-programme-board-2027-28",
        _MONTHS,
        (
            Bar("WP01: MRI waits below six weeks", 0, 0.75, BarState.AMBER, (Step(0.25, StepState.REACHED),)),
            Bar(
                "WP02: One safety policy at all sites, agreed by each board & kept to <everywhere>",
                0,
                0.5,
                BarState.RED,
                (Step(0.3, StepState.OVERDUE), Step(0.5, StepState.DUE)),
            ),
            Bar("WP03: $x_1$ scanners", 0.2, 1, BarState.GREEN, (Step(0.99, StepState.DUE),)),
            Bar("WP04: A shared rota", 0, 0.33, BarState.BLUE, (Step(0.3, StepState.REACHED),)),
        ),
        "4 objectives: 1 blue, 1 green, 1 amber and 1 red; 1 milestone is overdue.",
        (0.4,),
        "Wednesday 25 August 2027, 09:00",
    ),
    Timeline("Work programme 2028 of Nothing", "work-programme-nothing-2028", ("Jan",) * 12, (), "Nothing."),
)
"""Made-up pictures: one with every state and what might be taken for a formula, and an empty one."""
