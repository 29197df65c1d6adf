"""What does the wheel of a year show? Its months, and what falls on which day, each under its number."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True, slots=True)
class Mark:
    """One thing of the year: its number in the list beside, the ring that it stands in, and when.

    `part` is how much of the year has gone by then: 0 on its first day, 0.5 in its middle.
    """

    number: int
    ring: int
    part: float


@dataclass(frozen=True, slots=True)
class Wheel:
    """A year as a circle, from the top on; `rings` from the outside in. `alternative` tells it in words."""

    title: str
    file_name: str
    months: tuple[str, ...]
    rings: tuple[str, ...]
    marks: tuple[Mark, ...]
    alternative: str
    made: str = ""


WHEEL_SAMPLES: Final = (
    Wheel(
        "The year 2027/28 of Imaging Network Board",
        "year-board-2027-28",
        ("Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec", "Jan", "Feb", "Mar"),
        ("Meeting", "Review", "Milestone", "Audit", "Education event", "End of a term"),
        (
            *(Mark(number, 0, (2 * number - 1) / 12) for number in range(1, 7)),
            Mark(7, 1, 0.03),
            Mark(8, 1, 0.04),
            Mark(9, 1, 0.05),
            Mark(10, 2, 0.25),
            Mark(11, 2, 0.75),
            Mark(12, 3, 0.5),
            Mark(13, 4, 0.5),
            Mark(14, 4, 0.51),
            Mark(15, 5, 0.99),
        ),
        "15 things: 6 meetings, 3 reviews, 2 milestones, an audit, 2 education events, the end of a term.",
        "Monday 1 February 2027, 09:00",
    ),
    Wheel("The year 2027 of Nothing", "year-nothing-2027", ("Jan",) * 12, ("Meeting",), (), "Nothing."),
)
"""Made-up wheels: a full one, in which some things lie close together, and an empty one."""
