"""What lacks of the network's education, and who is told when? Lists, evaluations, organisations not reached.

Of an event its convenor and whoever leads on education are told: that it has no attendance list three days
after it, and again after two weeks and six; that nobody has evaluated it a week after it, and after four. In
October, January and March whoever leads on education is told from which member organisations nobody came this
year. What is older than half a year is let rest. The intervals are ours; what is to be there is IN-202's.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime, timedelta
from typing import Final

from governance_store.records.education import EducationEvaluation, EducationEvent
from governance_store.records.letter import Matter
from governance_store.records.network import Organisation
from governance_store.records.person import Person
from governance_store.rules.duty import Owed, Recorded, as_it_stands, reachable, today
from governance_store.rules.education import attendances_of, education_lead, year_on
from governance_store.rules.education_equity import equity
from governance_store.rules.programmes import Year

WITHOUT_LIST: Final = (3, 14, 42)
WITHOUT_EVALUATION: Final = (7, 28)
_LET_REST: Final = timedelta(days=182)


def lists_missing(record: Recorded, at: datetime) -> Iterator[Owed]:
    """Each event that was held and has no attendance list, the latest step that has come, once a person."""
    day = today(record, at)
    for event in _lately(record, day):
        step = latest(WITHOUT_LIST, (day - event.day).days)
        if step is not None and not attendances_of(record, event.id):
            yield from _owed(record, event, Matter.EDUCATION_LIST, step)


def evaluations_missing(record: Recorded, at: datetime) -> Iterator[Owed]:
    """Each event to which people came and that nobody has evaluated."""
    day = today(record, at)
    for event in _lately(record, day):
        step = latest(WITHOUT_EVALUATION, (day - event.day).days)
        if step is None or not attendances_of(record, event.id):
            continue
        if not record.find(EducationEvaluation, event=event.id):
            yield from _owed(record, event, Matter.EDUCATION_UNEVALUATED, step)


def latest(steps: tuple[int, ...], gone: int) -> int | None:
    """The latest step that has come after so many days; None before the first."""
    return max((one for one in steps if one <= gone), default=None)


def _lately(record: Recorded, day: date) -> Iterator[EducationEvent]:
    found = record.between(EducationEvent, "day", day - _LET_REST, day, cancelled=False)
    yield from sorted(found, key=lambda one: (one.day, one.id))


def _owed(record: Recorded, event: EducationEvent, matter: Matter, step: int) -> Iterator[Owed]:
    for person in told_of(record, event):
        cause = f"{matter.name.lower().replace('_', '-')}:{event.id}:{event.day}"
        key = f"{cause}:T+{step}:{person.id}"
        if not record.has_key(key):
            renders = as_it_stands(record, event)
            yield Owed(key, matter, person.id, person.emails[0], key, renders, cause=cause)


def told_of(record: Recorded, event: EducationEvent) -> list[Person]:
    """Its convenor and whoever leads on education, once each, as far as they can be written to."""
    people = (reachable(record, event.lead), education_lead(record))
    return list({one.id: one for one in people if one}.values())


def organisations_unreached(record: Recorded, at: datetime) -> Iterator[Owed]:
    """To whoever leads on education: the members that were invited this year and from which nobody came."""
    day = today(record, at)
    year = year_on(day)
    step = max((one for one in _looks_at(year) if one <= day), default=None)
    lead = education_lead(record)
    if step is None or lead is None:
        return
    key = f"education-reach:{year}:{step}:{lead.id}"
    found = [] if record.has_key(key) else equity(record, year, step).unreached
    there = [record.maybe(Organisation, one.organisation) for one in found if one.organisation]
    if there:
        renders = as_it_stands(record, *(one for one in there if one))
        yield Owed(key, Matter.EDUCATION_REACH, lead.id, lead.emails[0], key, renders)


def _looks_at(year: Year) -> tuple[date, ...]:
    """The days on which it is looked at: in the middle of the year, before its last quarter, and in March."""
    first, last = year.starts.year, year.ends.year
    return date(first, 10, 1), date(last, 1, 1), date(last, 3, 1)
