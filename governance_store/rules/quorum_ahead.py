"""Who is told how a meeting's quorum looks, and which deputies are called? Seven and two days before it.

The secretary, otherwise the chair, and whoever leads the network are told each time; a deputy once, and only
where the meeting would not be quorate by those who have said that they come. After an outage only the latest
step is told.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime
from typing import Final

from governance_store.records.committee import Committee
from governance_store.records.letter import Matter
from governance_store.records.meeting import Meeting, MeetingState
from governance_store.records.person import Person
from governance_store.rules.answerable import answerable, network_lead
from governance_store.rules.duty import Owed, Recorded, as_it_stands, reachable, today
from governance_store.rules.quorum_forecast import Forecast, forecast
from governance_store.rules.quorum_membership import membership

STEPS: Final = (7, 2)
"""So many days before the meeting."""


def quorum_ahead(record: Recorded, at: datetime) -> Iterator[Owed]:
    """The forecast of each meeting ahead, and the calls that it gives rise to."""
    day = today(record, at)
    for meeting in record.find(Meeting, state=MeetingState.SCHEDULED):
        step = _step(record, meeting, day) if meeting.starts > at else None
        committee = record.maybe(Committee, meeting.committee)
        if step is None or committee is None or meeting.organised_elsewhere:
            continue
        by = membership(record, committee, today(record, meeting.starts))
        if by:
            seen = forecast(record, meeting, committee, by)
            yield from _told(record, meeting, committee, step)
            yield from _called(record, meeting, seen)


def _step(record: Recorded, meeting: Meeting, day: date) -> int | None:
    left = (today(record, meeting.starts) - day).days
    return min((step for step in STEPS if left <= step), default=None)


def _told(record: Recorded, meeting: Meeting, committee: Committee, step: int) -> Iterator[Owed]:
    held = today(record, meeting.starts).isoformat()
    for person in _whom(record, committee):
        key = f"quorum-forecast:{meeting.id}:{held}:T-{step}:{person.id}"
        if not record.has_key(key):
            renders = as_it_stands(record, meeting, committee)
            yield Owed(key, Matter.QUORUM_FORECAST, person.id, person.emails[0], key, renders)


def _whom(record: Recorded, committee: Committee) -> Iterator[Person]:
    officer = answerable(record, committee)
    if officer:
        yield officer
    lead = network_lead(record, but=officer.id if officer else None)
    if lead:
        yield lead


def _called(record: Recorded, meeting: Meeting, seen: Forecast) -> Iterator[Owed]:
    held = today(record, meeting.starts).isoformat()
    for call in seen.calls:
        key = f"deputy-call:{meeting.id}:{held}:{call.seat.id}:{call.deputy}"
        deputy = reachable(record, call.deputy)
        if deputy and not record.has_key(key):
            renders = as_it_stands(record, meeting, call.seat)
            yield Owed(key, Matter.DEPUTY_CALL, deputy.id, deputy.emails[0], key, renders)
