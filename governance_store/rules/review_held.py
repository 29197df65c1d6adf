"""At which meeting did a review stand on the agenda, without having been recorded or put off since?

A review is done once it is recorded with its evidence; that a meeting came to it is not enough, and is the
moment to ask for it: the item of its minutes is the evidence.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

from governance_store.records.agenda import AgendaItem, ItemState
from governance_store.records.ids import minutes_id
from governance_store.records.letter import Matter
from governance_store.records.meeting import Meeting, MeetingState
from governance_store.records.minutes import LineKind, MinuteLine
from governance_store.records.person import Person
from governance_store.records.plan import Plan
from governance_store.rules.duty import Owed, Recorded, as_it_stands, reachable
from governance_store.rules.plan_reviews import next_review_id, postponements
from governance_store.rules.plans import asked_of, reviewing

ASKED_AFTER: Final = timedelta(hours=12)
"""Whoever takes the minutes may record it the same day."""


@dataclass(frozen=True, slots=True)
class Held:
    """The meeting that a review stood on the agenda of, and the item of its minutes, where there is one."""

    meeting: Meeting
    minute: MinuteLine | None


def held_at(record: Recorded, plan: Plan, at: datetime) -> Held | None:
    """The last meeting that is over and had the review that is still to be recorded on its agenda."""
    items = record.find(AgendaItem, review=next_review_id(record, plan))
    found = [(one, record.maybe(Meeting, one.meeting)) for one in items if one.state is ItemState.ACCEPTED]
    put_off = postponements(record, plan)
    since = put_off[-1].at if put_off else None
    over = [
        (item, meeting)
        for item, meeting in found
        if meeting and _was_held(meeting, at) and not (since and since >= meeting.ends)
    ]
    last = max(over, key=lambda pair: pair[1].starts, default=None)
    return Held(last[1], _minuted(record, last[0])) if last else None


def _was_held(meeting: Meeting, at: datetime) -> bool:
    return meeting.state is MeetingState.SCHEDULED and meeting.ends <= at


def _minuted(record: Recorded, item: AgendaItem) -> MinuteLine | None:
    lines = record.find(MinuteLine, taken_in=minutes_id(item.meeting))
    topics = (one for one in lines if one.kind is LineKind.TOPIC and one.agenda == item.id)
    return next((one for one in topics if not (one.withdrawn or one.confidential)), None)


def reviews_held(record: Recorded, at: datetime) -> Iterator[Owed]:
    """Once a meeting is over: to whoever is asked for the review, and to the committee's secretary."""
    for plan in record.find(Plan, active=True):
        held = held_at(record, plan, at - ASKED_AFTER)
        for person in _told(record, plan) if held else ():
            key = f"review-held:{plan.id}:{held.meeting.id}:{person.id}" if held else ""
            if held and not record.has_key(key):
                renders = as_it_stands(record, plan, held.meeting)
                yield Owed(key, Matter.REVIEW_HELD, person.id, person.emails[0], key, renders)


def _told(record: Recorded, plan: Plan) -> list[Person]:
    asked = asked_of(record, plan)
    committee = reviewing(record, plan)
    secretary = reachable(record, committee.secretary) if committee else None
    return list({one.id: one for one in (asked.person if asked else None, secretary) if one}.values())
