"""Which promised papers have not come, and who is reminded of them? By the day that the terms set for papers.

Whoever leads an item is reminded three working days before that day and on the day itself; once it is past,
whoever looks after the committee is told. A paper that has come by then is not asked for. What is due today
interrupts, though nobody at night; the rest is a line of a brief.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime
from typing import Final
from zoneinfo import ZoneInfo

from governance_store.records.agenda import AgendaItem, ItemState
from governance_store.records.committee import Committee
from governance_store.records.ids import NETWORK
from governance_store.records.letter import Matter
from governance_store.records.meeting import Meeting, MeetingState
from governance_store.records.network import Network
from governance_store.records.paper import Paper
from governance_store.records.person import Person
from governance_store.rules.answerable import answerable
from governance_store.rules.duty import Owed, Recorded, as_it_stands, reachable, today
from governance_store.rules.notice_period import deadline
from governance_store.rules.terms_in_force import terms_on
from governance_store.rules.waking_hours import BEGIN
from governance_store.rules.working_days import add_working_days

BEFORE: Final = 3
SOON: Final = f"T-{BEFORE}"
TODAY: Final = "T-0"
LATE: Final = "late"


def papers_by(record: Recorded, meeting: Meeting) -> date | None:
    """The last day on which a paper for a meeting is in time; None where the terms set none."""
    network, day = record.maybe(Network, NETWORK), today(record, meeting.starts)
    in_use = terms_on(record, meeting.committee, day)
    if network is None or in_use is None or in_use.terms.papers is None:
        return None
    return deadline(day, in_use.terms.papers, network.nation)


def papers_due(record: Recorded, at: datetime) -> Iterator[Owed]:
    """Each promised paper that is due today and has not come, to whoever is to send it."""
    network = record.maybe(Network, NETWORK)
    if network is None or at.astimezone(ZoneInfo(network.zone)).time() >= BEGIN:
        yield from _at(record, at, TODAY)


def papers_awaited(record: Recorded, at: datetime) -> Iterator[Owed]:
    """Those that are due soon, to whoever is to send them, and those late, to whoever waits for them."""
    yield from _at(record, at, SOON, LATE)


def _at(record: Recorded, at: datetime, *steps: str) -> Iterator[Owed]:
    for meeting in record.find(Meeting, state=MeetingState.SCHEDULED):
        last = papers_by(record, meeting) if meeting.starts > at else None
        if last is None:
            continue
        step = paper_step(record, last, at)
        for item in _awaited(record, meeting) if step in steps else ():
            yield from _told(record, meeting, item, last, step)


def paper_step(record: Recorded, last: date, at: datetime) -> str:
    """The step that has come for a paper that is in time on a last day; empty before the first."""
    network = record.maybe(Network, NETWORK)
    if network is None:
        return ""
    return _step(today(record, at), last, add_working_days(last, -BEFORE, network.nation))


def _step(day: date, last: date, first: date) -> str:
    if day > last:
        return LATE
    return TODAY if day == last else SOON if day >= first else ""


def _awaited(record: Recorded, meeting: Meeting) -> list[AgendaItem]:
    items = record.find(AgendaItem, meeting=meeting.id)
    promised = [one for one in items if one.paper and one.state is ItemState.ACCEPTED]
    return [one for one in promised if not record.find(Paper, item=one.id)]


def _told(record: Recorded, meeting: Meeting, item: AgendaItem, last: date, step: str) -> Iterator[Owed]:
    person = _whom(record, meeting, item, step)
    key = f"paper-due:{item.id}:{last.isoformat()}:{step}"
    if person and not record.has_key(key):
        renders = as_it_stands(record, meeting, item)
        yield Owed(key, Matter.PAPER_DUE, person.id, person.emails[0], key, renders)


def _whom(record: Recorded, meeting: Meeting, item: AgendaItem, step: str) -> Person | None:
    lead = reachable(record, item.lead)
    if lead and step != LATE:
        return lead
    return answerable(record, record.maybe(Committee, meeting.committee))
