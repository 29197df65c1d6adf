"""Who is told how a meeting's quorum looks, and which deputies are called? Seven and two days before it.

The secretary, otherwise the chair, and whoever leads the network are told each time; a deputy once, and only
where the meeting would not be quorate by those who have said that they come. After an outage only the latest
step is told. That a quorum is in sight, or cannot be judged, can wait for a brief; that it is not, cannot.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime
from typing import Final

from governance_store.records.committee import Committee
from governance_store.records.letter import Matter
from governance_store.records.meeting import Meeting, MeetingState
from governance_store.records.person import Person
from governance_store.rules.answerable import answerable, network_lead
from governance_store.rules.duty import Owed, Recorded, as_it_stands, reachable, today
from governance_store.rules.quorum_forecast import Forecast, Outlook, forecast
from governance_store.rules.quorum_membership import membership

STEPS: Final = (7, 2)
"""So many days before the meeting."""
CALM: Final = frozenset({Outlook.QUORATE, Outlook.CANNOT_SAY})
"""The outlooks about which nobody need do anything today."""


@dataclass(frozen=True, slots=True)
class _Ahead:
    """A meeting of which something is foretold, so many days before it, and what the answers come to."""

    meeting: Meeting
    committee: Committee
    step: int
    seen: Forecast


def quorum_ahead(record: Recorded, at: datetime) -> Iterator[Owed]:
    """The forecast of each meeting ahead whose quorum is not in sight, and the calls of its deputies."""
    for one in _ahead(record, at):
        if one.seen.outlook not in CALM:
            yield from _told(record, one)
        yield from _called(record, one.meeting, one.seen)


def quorums_in_sight(record: Recorded, at: datetime) -> Iterator[Owed]:
    """The forecast of each other meeting ahead."""
    for one in _ahead(record, at):
        if one.seen.outlook in CALM:
            yield from _told(record, one)


def _ahead(record: Recorded, at: datetime) -> Iterator[_Ahead]:
    day = today(record, at)
    for meeting in record.find(Meeting, state=MeetingState.SCHEDULED):
        step = _step(record, meeting, day) if meeting.starts > at else None
        committee = record.maybe(Committee, meeting.committee)
        if step is None or committee is None or meeting.organised_elsewhere:
            continue
        by = membership(record, committee, today(record, meeting.starts))
        if by:
            yield _Ahead(meeting, committee, step, forecast(record, meeting, committee, by))


def _step(record: Recorded, meeting: Meeting, day: date) -> int | None:
    left = (today(record, meeting.starts) - day).days
    return min((step for step in STEPS if left <= step), default=None)


def _told(record: Recorded, one: _Ahead) -> Iterator[Owed]:
    held = today(record, one.meeting.starts).isoformat()
    for person in _whom(record, one.committee):
        key = f"quorum-forecast:{one.meeting.id}:{held}:T-{one.step}:{person.id}"
        if not record.has_key(key):
            renders = as_it_stands(record, one.meeting, one.committee)
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
