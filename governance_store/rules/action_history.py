"""How did an action log stand on each of several days? By when each was raised, was due then, and was closed.

What was moved is judged by the day that held then. What is proposed for closure is open and never overdue, as
in the log itself. What was brought in from elsewhere, with no entry of how it was closed, goes by its days.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final
from zoneinfo import ZoneInfo

from governance_store.records.action import Action, ActionEntry, ActionState, Happened
from governance_store.records.ids import ActionId
from governance_store.rules.local_time import local

MONTHS_SHOWN: Final = 12
"""How far a picture of a log goes back."""
_STATES: Final = {
    Happened.PROPOSED: ActionState.PROPOSED,
    Happened.CLOSED: ActionState.CLOSED,
    Happened.REOPENED: ActionState.OPEN,
}


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
            until_then = [each for each in entries if local(each.at, zone).date() <= day]
            brought_in = not any(each.what in _STATES for each in entries)
            counted[_state_on(day, one, until_then, brought_in=brought_in)] += 1
    return Stood(day, counted["open"], counted["overdue"], counted["closed"])


def _state_on(day: date, one: Action, until_then: Sequence[ActionEntry], *, brought_in: bool) -> str:
    state = _brought_in_as(day, one) if brought_in else _told_by(until_then)
    if state is ActionState.CLOSED:
        return "closed"
    due = due_on(one, until_then)
    return "overdue" if state is ActionState.OPEN and due is not None and due < day else "open"


def _told_by(until_then: Sequence[ActionEntry]) -> ActionState:
    told = [_STATES[each.what] for each in until_then if each.what in _STATES]
    return told[-1] if told else ActionState.OPEN


def _brought_in_as(day: date, one: Action) -> ActionState:
    """Its own state, since no entry tells of another; a closed one was open until its day."""
    if one.state is ActionState.CLOSED and one.closed_on and day < one.closed_on:
        return ActionState.OPEN
    return one.state


def due_on(one: Action, until_then: Sequence[ActionEntry]) -> date | None:
    """The day by which an action was to be done, with what had been recorded of it by then."""
    moved = [each.after for each in until_then if each.what is Happened.EXTENDED]
    return moved[-1] if moved else one.originally or one.by_when
