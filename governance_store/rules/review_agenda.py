"""On which agenda does the review of a plan stand? On that of its committee's last meeting before its day.

It stands there by itself, from when its window is open on the day of that meeting. Where no such meeting is
called, it goes to the first one behind its day once the window is open, and somebody is told months ahead. A
meeting that took it off or put it off is passed over. It stays on agendas until the review is recorded.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date, datetime, timedelta
from typing import Final
from zoneinfo import ZoneInfo

from governance_store.records.agenda import AgendaItem, ItemState
from governance_store.records.ids import NETWORK, MeetingId
from governance_store.records.meeting import Meeting, MeetingState
from governance_store.records.network import Network
from governance_store.records.plan import Plan
from governance_store.rules.duty import Recorded
from governance_store.rules.local_time import local
from governance_store.rules.plan_reviews import is_brought, next_review_id
from governance_store.rules.plans import reviewing
from governance_store.rules.review_due import opens

LOOKED_AHEAD: Final = timedelta(days=120)
"""So long before its day it is told that no meeting falls before it: time enough to call one."""
_LIVE: Final = frozenset({ItemState.ACCEPTED, ItemState.PROPOSED})


def written_on(record: Recorded, plan: Plan, at: datetime) -> tuple[AgendaItem, Meeting] | None:
    """The item by which a review stands on the agenda of a meeting that is not over, written down."""
    ahead = {one.id: one for one in _ahead(record, plan, at)}
    items = (
        one for one in record.find(AgendaItem, review=next_review_id(record, plan)) if one.state in _LIVE
    )
    found = ((one, ahead[one.meeting]) for one in items if one.meeting in ahead)
    return min(found, key=lambda pair: pair[1].starts, default=None)


def meeting_for(record: Recorded, plan: Plan, at: datetime) -> Meeting | None:
    """The meeting that a review stands on the agenda of, or belongs to; None where there is none."""
    written = written_on(record, plan, at)
    if written:
        return written[1]
    network = record.maybe(Network, NETWORK)
    if network is None or not plan.active:
        return None
    passed = _passed_over(record, plan)
    ahead = sorted(
        (one for one in _ahead(record, plan, at) if one.id not in passed), key=lambda one: one.starts
    )
    before = [one for one in ahead if _falls_before(plan, one, network)]
    if before:
        return before[-1]
    begun = local(at, ZoneInfo(network.zone)).date() >= opens(plan.due, plan.window, network.nation)
    behind = (one for one in ahead if _day(one, network) > plan.due)
    return next(behind, None) if begun else None


def has_no_meeting(record: Recorded, plan: Plan, at: datetime) -> bool:
    """Whether no meeting of its committee falls into the window of a review that is not over yet."""
    network = record.maybe(Network, NETWORK)
    if network is None or reviewing(record, plan) is None or not plan.active:
        return False
    return not any(_falls_before(plan, one, network) for one in _ahead(record, plan, at))


def to_be_reviewed(
    record: Recorded, meeting: Meeting, here: Iterable[AgendaItem], at: datetime
) -> Iterator[Plan]:
    """The plans whose review belongs on a meeting's agenda and is not on it yet."""
    if meeting.ends <= at:
        return
    there = {one.review for one in here if one.review}
    for plan in sorted(record.find(Plan, committee=meeting.committee, active=True), key=lambda one: one.due):
        here_already = next_review_id(record, plan) in there
        target = None if here_already else meeting_for(record, plan, at)
        if target and target.id == meeting.id:
            yield plan


def is_taken(record: Recorded, plan: Plan, at: datetime) -> bool:
    """Whether a review is in hand: somebody brings its paper, or an agenda ahead holds it."""
    return is_brought(record, plan) or written_on(record, plan, at) is not None


def _ahead(record: Recorded, plan: Plan, at: datetime) -> Iterator[Meeting]:
    if plan.committee:
        called = record.find(Meeting, committee=plan.committee, state=MeetingState.SCHEDULED)
        yield from (one for one in called if one.ends > at)


def _passed_over(record: Recorded, plan: Plan) -> set[MeetingId]:
    """The meetings that took it off their agenda, or put it off."""
    return {
        one.meeting
        for one in record.find(AgendaItem, review=next_review_id(record, plan))
        if one.state not in _LIVE
    }


def _falls_before(plan: Plan, meeting: Meeting, network: Network) -> bool:
    return opens(plan.due, plan.window, network.nation) <= _day(meeting, network) <= plan.due


def _day(meeting: Meeting, network: Network) -> date:
    return local(meeting.starts, ZoneInfo(network.zone)).date()
