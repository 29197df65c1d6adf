"""Were agendas, papers and minutes of a year sent as early as the terms of reference ask? So many of so many.

Where the terms set no day there is nothing to be late by, and what is not due yet is not counted.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from governance_store.records.ids import AgendaItemId
from governance_store.records.meeting import Meeting
from governance_store.records.minutes_custody import MinutesEdition
from governance_store.records.nation import Nation
from governance_store.records.paper import AgendaEdition, Paper
from governance_store.rules.annual.attendance import Share
from governance_store.rules.annual.meetings import Sat
from governance_store.rules.annual.span import Span
from governance_store.rules.duty import Recorded
from governance_store.rules.minutes_due import minutes_by
from governance_store.rules.notice_period import deadline
from governance_store.rules.papers_due import papers_by
from governance_store.rules.terms_in_force import terms_on


@dataclass(frozen=True, slots=True)
class InTime:
    """Of the agendas, of the papers and of the minutes, how many were sent in time."""

    agendas: Share
    papers: Share
    minutes: Share


def in_time(record: Recorded, held: Iterable[Sat], span: Span, nation: Nation, today: date) -> InTime:
    """Counted over the meetings that were held, as of a day; a paper by its first version."""
    agendas = papers = minutes = Share()
    for sat in held:
        agendas += _agenda(record, sat.meeting, span, nation)
        papers += _papers(record, sat.meeting)
        minutes += _minutes(record, sat, span, today)
    return InTime(agendas, papers, minutes)


def _agenda(record: Recorded, meeting: Meeting, span: Span, nation: Nation) -> Share:
    day = span.day(meeting.starts)
    in_use = terms_on(record, meeting.committee, day)
    wanted = in_use.terms.agenda if in_use else None
    if wanted is None:
        return Share()
    sent = [span.day(one.published) for one in record.find(AgendaEdition, meeting=meeting.id)]
    return _judged(min(sent, default=None), deadline(day, wanted, nation))


def _papers(record: Recorded, meeting: Meeting) -> Share:
    if papers_by(record, meeting) is None:
        return Share()
    first: dict[AgendaItemId, Paper] = {}
    for one in sorted(record.find(Paper, meeting=meeting.id), key=lambda one: one.number):
        first.setdefault(one.item, one)
    return Share(sum(not one.late for one in first.values()), len(first))


def _minutes(record: Recorded, sat: Sat, span: Span, today: date) -> Share:
    last = minutes_by(record, sat.meeting)
    sent = [span.day(one.sent) for one in record.find(MinutesEdition, meeting=sat.meeting.id)]
    first = min(sent, default=None)
    if last is None or (first is None and last >= today):
        return Share()
    return _judged(first, last)


def _judged(sent: date | None, last: date) -> Share:
    return Share(int(sent is not None and sent <= last), 1)
