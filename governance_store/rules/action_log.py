"""Which actions does somebody look for in the log, in which order, and how many stand how?"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Final

from governance_store.records.action import Action, ActionState
from governance_store.rules.action_rating import is_overdue


class Sought(StrEnum):
    """How the actions stand that are looked for; what is proposed for closure is still open."""

    OPEN = "open"
    OVERDUE = "overdue"
    PROPOSED = "proposed"
    CLOSED = "closed"
    ALL = "all"


STATES: Final = {
    Sought.OPEN: (ActionState.OPEN, ActionState.PROPOSED),
    Sought.OVERDUE: (ActionState.OPEN,),
    Sought.PROPOSED: (ActionState.PROPOSED,),
    Sought.CLOSED: (ActionState.CLOSED,),
    Sought.ALL: tuple(ActionState),
}


@dataclass(frozen=True, slots=True)
class Window:
    """From and up to which days actions are due; an action without a day is due on none of them."""

    since: date | None = None
    until: date | None = None

    def holds(self, one: Action) -> bool:
        """Whether an action is due within it."""
        if self.since is None and self.until is None:
            return True
        day = one.by_when
        return day is not None and (self.since or day) <= day <= (self.until or day)


@dataclass(frozen=True, slots=True)
class Counted:
    """How many are not closed, and of them overdue or proposed for closure, and how many are closed."""

    open: int
    overdue: int
    proposed: int
    closed: int


def counted(found: Iterable[Action], today: date) -> Counted:
    """How a log stands on a day."""
    some = list(found)
    closed = sum(one.state is ActionState.CLOSED for one in some)
    return Counted(
        open=len(some) - closed,
        overdue=sum(is_overdue(one, today) for one in some),
        proposed=sum(one.state is ActionState.PROPOSED for one in some),
        closed=closed,
    )


def in_order(found: Iterable[Action]) -> list[Action]:
    """The soonest due first, then what has no day, and last what is closed, the latest first."""
    some = list(found)
    live = [one for one in some if one.state is not ActionState.CLOSED]
    over = [one for one in some if one.state is ActionState.CLOSED]
    live.sort(key=lambda one: (one.by_when is None, one.by_when or date.max, one.reference, one.id))
    over.sort(key=lambda one: (one.closed_on or date.min, one.reference), reverse=True)
    return live + over
