"""How are the actions that are not closed spread: over organisations, over owners, and by their age?"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date
from typing import Final

from governance_store.records.action import Action, ActionState
from governance_store.rules.action_rating import is_overdue

AGES: Final = ((30, "under 30 days"), (60, "30 to 59 days"), (90, "60 to 89 days"))
OLDEST: Final = "90 days and more"


@dataclass(frozen=True, slots=True)
class Part:
    """How many of those that belong together are in time, and how many overdue."""

    name: str
    in_time: int
    overdue: int


def parts(actions: Iterable[Action], name_of: Callable[[Action], str], today: date) -> list[Part]:
    """The parts by name, the largest first."""
    counted: dict[str, list[int]] = {}
    for one in actions:
        if one.state is not ActionState.CLOSED:
            counted.setdefault(name_of(one), [0, 0])[is_overdue(one, today)] += 1
    made = (Part(name, in_time, late) for name, (in_time, late) in counted.items())
    return sorted(made, key=lambda one: (-(one.in_time + one.overdue), one.name.casefold()))


def ages(actions: Iterable[Action], raised_on: Callable[[Action], date], today: date) -> list[Part]:
    """The parts by age, the youngest first; each is there, also where it is empty."""
    found = {one.name: one for one in parts(actions, lambda one: age(raised_on(one), today), today)}
    names = (*(name for _most, name in AGES), OLDEST)
    return [found.get(name, Part(name, 0, 0)) for name in names]


def age(raised: date, today: date) -> str:
    """How old an action is, in words."""
    old = (today - raised).days
    return next((name for most, name in AGES if old < most), OLDEST)
