"""A second opinion on who is owed which reminder: loops over a plain list, sharing no rule with the clerk.

The bank holidays and the changes of the clocks are those of England in 2027, written down by hand.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from typing import Final

HOLIDAYS: Final = {
    date(2026, 12, 25), date(2026, 12, 28), date(2027, 1, 1), date(2027, 3, 26), date(2027, 3, 29),
    date(2027, 5, 3), date(2027, 5, 31), date(2027, 8, 30), date(2027, 12, 27), date(2027, 12, 28),
    date(2028, 1, 3),
}  # fmt: skip
SUMMER: Final = (datetime(2027, 3, 28, 1, tzinfo=UTC), datetime(2027, 10, 31, 1, tzinfo=UTC))
DAY: Final = timedelta(days=1)
LADDER: Final = ((-7, "owner"), (-1, "owner"), (0, "owner"), (3, "owner"), (10, "owner"), (10, "chair"))


def local(at: datetime) -> datetime:
    """What the clocks of England show."""
    return at + timedelta(hours=1 if SUMMER[0] <= at < SUMMER[1] else 0)


def works(day: date) -> bool:
    """Whether it is a working day."""
    return day.isoweekday() <= 5 and day not in HOLIDAYS


def moved(day: date, step: timedelta) -> date:
    """The day, or the next one in a direction that is a working day."""
    while not works(day):
        day += step
    return day


@dataclass
class Task:
    """One action, as far as reminders go."""

    id: str
    owner: str
    due: date
    raised: date
    state: str = "open"
    proposals: list[str] = field(default_factory=list)
    offered: tuple[str, str] | None = None
    """The instant of the request, and to whom."""


@dataclass
class Model:
    """Everything that decides who is owed what, and what was told to whom so far."""

    chair: str
    deputy_chair: str
    secretary: str
    deputies: dict[str, str]
    post_holder: str
    tasks: dict[str, Task] = field(default_factory=dict)
    away: dict[str, tuple[date, date]] = field(default_factory=dict)
    told: set[str] = field(default_factory=set)
    waiting: set[str] = field(default_factory=set)
    """Whose last brief has not been taken over by the mail server."""
    last: dict[str, date] = field(default_factory=dict)
    """The day on which somebody's last brief was."""

    def holder(self, task: Task) -> str:
        """Who answers for a task now."""
        return self.post_holder if task.owner == "post" else task.owner

    def is_away(self, person: str, day: date) -> bool:
        """Whether somebody is away."""
        first, last = self.away.get(person, (day + DAY, day))
        return first <= day <= last

    def owed(self, at: datetime) -> dict[str, set[str]]:
        """For each person who is owed a brief at an instant, the keys of what is in it."""
        here = local(at)
        if not works(here.date()) or not 8 <= here.hour < 18:
            return {}
        found: dict[str, set[str]] = {}
        for key, person in self._prompts(here.date()):
            free = person not in self.waiting and self.last.get(person) != here.date()
            if key not in self.told and free:
                found.setdefault(person, set()).add(key)
        return found

    def _prompts(self, day: date) -> Iterator[tuple[str, str]]:
        for task in self.tasks.values():
            if task.state == "open":
                yield from self._due(task, day)
                if task.offered and not self.is_away(task.offered[1], day):
                    yield f"action-offered:{task.id}:{task.offered[0]}", task.offered[1]
            if task.state == "proposed" and task.proposals[-1] != self.secretary:
                yield f"action-closure:{task.id}:{len(task.proposals)}", self.secretary

    def _due(self, task: Task, day: date) -> Iterator[tuple[str, str]]:
        for role in ("owner", "chair"):
            came = [
                (moved(task.due + offset * DAY, DAY if offset > 0 else -DAY), offset)
                for offset, whose in LADDER
                if whose == role
            ]
            came = [one for one in came if one[0] <= day]
            if not came or (came[-1][1] <= 0 and came[-1][0] <= task.raised):
                continue
            person = self._whom(task, role, day)
            if person:
                yield f"action-due:{task.id}:{task.due}:T{came[-1][1]:+d}:{role}", person

    def _whom(self, task: Task, role: str, day: date) -> str | None:
        if role == "chair":
            return self.deputy_chair if self.is_away(self.chair, day) else self.chair
        owner = self.holder(task)
        if not self.is_away(owner, day):
            return owner
        deputy = self.deputies.get(owner)
        return deputy if deputy and not self.is_away(deputy, day) else None
