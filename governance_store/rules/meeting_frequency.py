"""Does a committee slip behind what its terms of reference say of how often it meets, and who is told?

The terms set the longest time from one meeting to the next; a number of times a year is read as that many
even parts of a year. A little grace is given. People are told on the first day on which a meeting can no
longer be called, with the notice that the terms ask for, by then: the secretary and the chair at once, and
where a week later there is still no meeting, nor a draft of one, whoever leads.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Final
from zoneinfo import ZoneInfo

from governance_store.records.committee import Committee
from governance_store.records.ids import NETWORK, PersonId
from governance_store.records.letter import Matter
from governance_store.records.meeting import Meeting, MeetingState
from governance_store.records.nation import Nation
from governance_store.records.network import Network
from governance_store.records.period import Frequency, Period, Unit
from governance_store.records.person import Grant, Permission
from governance_store.rules.clashes import day_off
from governance_store.rules.duty import Owed, Recorded, as_it_stands, reachable
from governance_store.rules.local_time import local
from governance_store.rules.notice_period import MONTHS_A_YEAR, after, deadline
from governance_store.rules.terms import Terms
from governance_store.rules.terms_in_force import terms_on

DAYS_A_YEAR: Final = 365
MOST_GRACE: Final = timedelta(days=14)
ESCALATED_AFTER: Final = timedelta(days=7)


@dataclass(frozen=True, slots=True)
class Slip:
    """The day by which a committee should have met again, and the last on which that could be put right.

    `call_by` is the last day on which a meeting could be called that is held within the grace.
    """

    last: date
    due: date
    call_by: date


def slip(last: date, frequency: Frequency, notice: Period | None, nation: Nation) -> Slip:
    """What the frequency asks for after a meeting."""
    due = after(last, interval(frequency), nation)
    held_by = due + min(MOST_GRACE, (due - last) // 4)
    return Slip(last, due, deadline(held_by, notice, nation) if notice else held_by)


def interval(frequency: Frequency) -> Period:
    """The time from one meeting to the next; for a number of times a year, an even part of a year."""
    if frequency.longest_gap:
        return frequency.longest_gap
    months, odd = divmod(MONTHS_A_YEAR, frequency.count)
    if months and not odd:
        return Period(months, Unit.MONTHS)
    return Period(max(1, DAYS_A_YEAR // frequency.count), Unit.DAYS)


def earliest_meeting(today: date, notice: Period | None, nation: Nation) -> date:
    """The first working day on which a meeting that is called today may be held."""
    day = after(today, notice, nation) if notice else today + timedelta(days=1)
    while day_off(day, nation):
        day += timedelta(days=1)
    return day


def meetings_that_slip(record: Recorded, at: datetime) -> Iterator[Owed]:
    """For each committee that slips: its secretary and chair, and after a week whoever leads."""
    network = record.maybe(Network, NETWORK)
    if network is None:
        return
    for committee in record.find(Committee, active=True):
        if found := slipping(record, committee, network, at):
            yield from _told(record, committee, *found, local(at, ZoneInfo(network.zone)).date())


def slipping(
    record: Recorded, committee: Committee, network: Network, at: datetime
) -> tuple[Slip, Meeting] | None:
    """How far a committee slips, and its last meeting; None where it does not, or its terms do not say."""
    zone = ZoneInfo(network.zone)
    today = local(at, zone).date()
    last = last_held(record.find(Meeting, committee=committee.id), at)
    if last is None:
        return None
    terms = _terms(record, committee, today)
    if terms.frequency is None:
        return None
    found = slip(local(last.starts, zone).date(), terms.frequency, terms.notice, network.nation)
    return (found, last) if today > found.call_by else None


def last_held(meetings: Sequence[Meeting], at: datetime) -> Meeting | None:
    """The last meeting that is over; None where another is called or prepared, or none was ever held."""
    live = [one for one in meetings if one.state in {MeetingState.SCHEDULED, MeetingState.DRAFT}]
    if any(one.ends > at for one in live):
        return None
    held = [one for one in live if one.state is MeetingState.SCHEDULED]
    return max(held, key=lambda one: one.starts, default=None)


def _terms(record: Recorded, committee: Committee, today: date) -> Terms:
    in_use = terms_on(record, committee.id, today)
    return in_use.terms if in_use else Terms()


def _told(record: Recorded, committee: Committee, found: Slip, last: Meeting, today: date) -> Iterator[Owed]:
    slips = f"meeting-slips:{committee.id}:{found.due.isoformat()}"
    renders = as_it_stands(record, committee, last)
    for person in dict.fromkeys(_whom(record, committee, found, today)):
        reached = reachable(record, person)
        key = f"{slips}:{person}"
        if reached and not record.has_key(key):
            yield Owed(key, Matter.MEETING_SLIPS, reached.id, reached.emails[0], key, renders, cause=slips)


def _whom(record: Recorded, committee: Committee, found: Slip, today: date) -> Iterator[PersonId]:
    officers = [one for one in (committee.secretary, committee.chair) if reachable(record, one)]
    yield from (one for one in officers if one)
    if not officers or today > found.call_by + ESCALATED_AFTER:
        for grant in record.find(Grant, permission=Permission.LEAD, active=True):
            if grant.committee in {None, committee.id}:
                yield grant.person
