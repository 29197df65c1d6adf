"""How did an action log stand on each of several days? By when each was raised, was due then, and was closed.

What was moved is judged by the day that held then; what was reopened counts as open from its last closure on.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from zoneinfo import ZoneInfo

from governance_store.records.action import Action, ActionEntry, Happened
from governance_store.records.ids import ActionId
from governance_store.rules.local_time import local


@dataclass(frozen=True, slots=True)
class Stood:
    """How many actions were open on a day and not overdue, were overdue, and had been closed."""

    day: date
    open: int
    overdue: int
    closed: int


def month_ends(until: date, months: int) -> list[date]:
    """The last days of so many months before a day, and the day itself, the earliest first."""
    found, first = [until], until.replace(day=1)
    for _ in range(months - 1):
        last = date.fromordinal(first.toordinal() - 1)
        found.append(last)
        first = last.replace(day=1)
    return found[::-1]


def stood(
    actions: Iterable[Action],
    entries: Mapping[ActionId, Sequence[ActionEntry]],
    days: Iterable[date],
    zone: ZoneInfo,
) -> list[Stood]:
    """The log on each day, told by the clocks of a zone."""
    known = [(one, entries.get(one.id, ())) for one in actions]
    return [_on(day, known, zone) for day in days]


def _on(day: date, known: Sequence[tuple[Action, Sequence[ActionEntry]]], zone: ZoneInfo) -> Stood:
    counted = {"open": 0, "overdue": 0, "closed": 0}
    for one, entries in known:
        if local(one.raised, zone).date() <= day:
            counted[
                _state_on(day, one, [each for each in entries if local(each.at, zone).date() <= day])
            ] += 1
    return Stood(day, counted["open"], counted["overdue"], counted["closed"])


def _state_on(day: date, one: Action, until_then: Sequence[ActionEntry]) -> str:
    settled = [each.what for each in until_then if each.what in {Happened.CLOSED, Happened.REOPENED}]
    if settled and settled[-1] is Happened.CLOSED:
        return "closed"
    due = due_on(one, until_then)
    return "overdue" if due is not None and due < day else "open"


def due_on(one: Action, until_then: Sequence[ActionEntry]) -> date | None:
    """The day by which an action was to be done, with what had been recorded of it by then."""
    moved = [each.after for each in until_then if each.what is Happened.EXTENDED]
    return moved[-1] if moved else one.originally or one.by_when
