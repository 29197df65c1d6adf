"""How does an action stand at a glance? Blue, red, amber or green, by a key that is printed with every log.

What the colours mean differs from place to place, so the key goes with them, and each has its word beside it.
"""

from __future__ import annotations

from datetime import date, timedelta
from enum import StrEnum
from typing import Final

from governance_store.records.action import Action, ActionState

AT_RISK: Final = timedelta(days=7)


class Rating(StrEnum):
    """The four, in the order in which a log is looked through."""

    RED = "red"
    AMBER = "amber"
    GREEN = "green"
    BLUE = "blue"


KEY: Final = {
    Rating.BLUE: "closed",
    Rating.RED: "overdue",
    Rating.AMBER: "due within seven days, moved before, or without a day",
    Rating.GREEN: "on track, or proposed for closure",
}


def rating(one: Action, today: date) -> Rating:
    """How an action stands on a day; one that is proposed for closure is in hand."""
    if one.state is ActionState.CLOSED:
        return Rating.BLUE
    if one.state is ActionState.PROPOSED:
        return Rating.GREEN
    if is_overdue(one, today):
        return Rating.RED
    near = one.by_when is None or one.by_when - today <= AT_RISK
    return Rating.AMBER if near or one.originally else Rating.GREEN


def is_overdue(one: Action, today: date) -> bool:
    """Whether its day is past and nobody says that it is done."""
    return one.state is ActionState.OPEN and one.by_when is not None and one.by_when < today
