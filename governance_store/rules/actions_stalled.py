"""Which open actions have not moved between two meetings of their committee? Its chair takes them up.

Movement is whatever was recorded of an action: an update, more time, a new owner, a proposed closure.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta
from typing import Final

from governance_store.records.action import Action, ActionEntry, ActionState, Happened
from governance_store.records.ids import CommitteeId
from governance_store.records.meeting import Meeting, MeetingState
from governance_store.rules.duty import Recorded

TOLD_WITHIN: Final = timedelta(days=14)
"""So long after a meeting it is still told."""
_THE_NEXT_DAY: Final = timedelta(hours=12)
"""Whoever takes the minutes may still record what the meeting heard of an action."""
_NO_MOVEMENT: Final = frozenset({Happened.QUIETED, Happened.OFFERED, Happened.DECLINED})


def just_stalled(record: Recorded, at: datetime) -> Iterator[tuple[Meeting, Action]]:
    """What did not move up to a meeting that was held lately, each with that meeting."""
    for before, last in lately_held(record, at):
        for one in record.find(Action, committee=last.committee, state=ActionState.OPEN):
            if _still(record, one, before):
                yield last, one


def lately_held(record: Recorded, at: datetime) -> Iterator[tuple[Meeting, Meeting]]:
    """The last meeting of each committee, where it was lately, behind the one before it."""
    lately = record.between(Meeting, "starts", at - TOLD_WITHIN, at, state=MeetingState.SCHEDULED)
    for committee in dict.fromkeys(one.committee for one in lately if one.ends + _THE_NEXT_DAY <= at):
        before, last = last_two(record, committee, at)
        if before and last:
            yield before, last


def last_two(record: Recorded, committee: CommitteeId, at: datetime) -> tuple[Meeting | None, Meeting | None]:
    """The last meeting of a committee that is over, and the one before it."""
    held = [
        one
        for one in record.find(Meeting, committee=committee, state=MeetingState.SCHEDULED)
        if one.ends <= at
    ]
    held.sort(key=lambda one: one.starts)
    return (held[-2], held[-1]) if len(held) > 1 else (None, None)


def _still(record: Recorded, one: Action, before: Meeting) -> bool:
    """Whether an action that was given by the end of a meeting has not moved since."""
    if one.withdrawn or one.raised > before.ends:
        return False
    return not has_moved(record, one, before.ends)


def has_moved(record: Recorded, one: Action, since: datetime) -> bool:
    """Whether anything that brings an action on was recorded of it after an instant."""
    entries = record.find(ActionEntry, action=one.id)
    return any(each.at > since and each.what not in _NO_MOVEMENT for each in entries)


def is_stalled(record: Recorded, one: Action, at: datetime) -> bool:
    """Whether an action has not moved between the last two meetings of its committee."""
    if one.committee is None or one.state is not ActionState.OPEN:
        return False
    before, last = last_two(record, one.committee, at)
    return bool(before and last and _still(record, one, before))
