"""How did a committee's action log go in a year? Raised, closed, open and overdue; nothing confidential.

An action counts as done on the day on which its owner last said so, where the meeting that agreed came later.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from governance_store.records.action import Action, ActionEntry, ActionState, Happened
from governance_store.records.committee import Committee
from governance_store.records.ids import ActionId
from governance_store.rules.action_history import Stood, due_on, stood
from governance_store.rules.annual.attendance import Share
from governance_store.rules.annual.span import Span
from governance_store.rules.duty import Recorded


@dataclass(frozen=True, slots=True)
class Log:
    """What the log comes to: `in_time` is how many of those closed were done by the day that held then.

    `moved` is how many of them had been given a later day; `overdue` are those that are so on the last day,
    each with the day that held then.
    """

    raised: int
    closed: int
    in_time: Share
    moved: int
    at_end: Stood
    overdue: tuple[tuple[Action, date], ...]


def log_in(record: Recorded, committee: Committee, span: Span) -> Log:
    """The log of a committee over the span."""
    found = record.find(Action, committee=committee.id)
    public = [one for one in found if not (one.withdrawn or one.confidential)]
    entries = {one.id: _entries(record, one) for one in public}
    closed = [one for one in public if one.state is ActionState.CLOSED and span.holds(one.closed_on)]
    dated = [one for one in closed if one.by_when]
    (at_end,) = stood(public, entries, [span.last], span.zone)
    return Log(
        raised=sum(span.holds_instant(one.raised) for one in public),
        closed=len(closed),
        in_time=Share(sum(_in_time(one, entries[one.id], span) for one in dated), len(dated)),
        moved=sum(one.originally is not None for one in dated),
        at_end=at_end,
        overdue=tuple(sorted(_overdue(public, entries, span), key=lambda each: (each[1], each[0].id))),
    )


def _entries(record: Recorded, one: Action) -> list[ActionEntry]:
    return sorted(record.find(ActionEntry, action=one.id), key=lambda each: each.number)


def _in_time(one: Action, entries: Sequence[ActionEntry], span: Span) -> bool:
    done = done_on(one, entries, span)
    return done is not None and one.by_when is not None and done <= one.by_when


def done_on(one: Action, entries: Sequence[ActionEntry], span: Span) -> date | None:
    """The day on which a closed action was done: when that was last proposed, else when it was closed."""
    proposed = None
    for each in entries:
        if each.what is Happened.PROPOSED:
            proposed = span.day(each.at)
        elif each.what is Happened.REOPENED:
            proposed = None
    days = [day for day in (proposed, one.closed_on) if day]
    return min(days, default=None)


def _overdue(
    actions: Sequence[Action], entries: Mapping[ActionId, Sequence[ActionEntry]], span: Span
) -> Iterator[tuple[Action, date]]:
    for one in actions:
        until_then = [each for each in entries[one.id] if span.day(each.at) <= span.last]
        due = due_on(one, until_then)
        if due and stood([one], entries, [span.last], span.zone)[0].overdue:
            yield one, due
