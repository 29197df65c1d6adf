"""What is there to print of an action log? Its actions, the key to their ratings, and how it looks."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from templates.contexts.chart import CHART_SAMPLES, Pictured, pictured
from templates.contexts.terms_of_reference import Fact


@dataclass(frozen=True, slots=True)
class ActionLine:
    """One action: where it comes from, what is to be done by whom, its days, and how it stands."""

    reference: str
    source: str
    action: str
    owner: str
    due: str
    first_due: str
    state: str
    rating: str
    update: str = ""


@dataclass(frozen=True, slots=True)
class ActionLog:
    """A log as it is printed; `title` is its committee, or the network where it is the log of all."""

    network: str
    title: str
    key: str
    day: str
    made: str
    counted: str
    ratings: tuple[Fact, ...] = ()
    actions: tuple[ActionLine, ...] = ()
    pictures: tuple[Pictured, ...] = ()
    head_hash: str = ""
    demonstration: bool = False


LOG_SAMPLES: Final = (
    ActionLog(
        network="Northmoor & Vale Imaging <North>",
        title="Imaging Network Board",
        key="board",
        day="2027-02-01",
        made="Monday 1 February 2027, 09:00",
        counted="12 actions: 12 open, 1 of them overdue.",
        ratings=(Fact("Red", "overdue"), Fact("Green", "on track")),
        actions=tuple(
            ActionLine(
                f"IB/2627/{number:03}.1",
                "Thursday 10 December 2026, MRI backlog",
                f"Send the MRI & CT safety policy to all sites, part {number} <national guidance>",
                "Clinical lead (Dr Asha Rahman)",
                "Wednesday 3 February 2027",
                "Monday 11 January 2027",
                "open",
                "Amber",
                "Friday 29 January 2027: four of six sites have it.",
            )
            for number in range(1, 13)
        ),
        pictures=tuple(map(pictured, CHART_SAMPLES)),
        head_hash="sha256:0123456789abcdef",
        demonstration=True,
    ),
    ActionLog(
        network="Northmoor Imaging",
        title="Northmoor Imaging",
        key="",
        day="2027-02-01",
        made="Monday 1 February 2027, 09:00",
        counted="No actions.",
    ),
)
"""Made-up logs on which a template is tried: one that has everything, and a bare one."""
