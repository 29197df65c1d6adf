"""Who is to say again what interests they have? Whoever sits on a committee or serves it, once a year.

A network keeps a register from the first return in it on; 28 days later those are asked of whom there is no
return. Everybody is asked anew a year after their last one, and once more 28 days later.
NHS England, Managing conflicts of interest in the NHS.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime, timedelta
from typing import Final

from governance_store.records.committee import Committee, Seat
from governance_store.records.ids import PersonId, return_id
from governance_store.records.interest import InterestsReturn
from governance_store.records.letter import Matter
from governance_store.rules.duty import Owed, Recorded, as_it_stands, reachable, today
from governance_store.rules.interests import WITHIN

YEAR: Final = timedelta(days=365)
AGAIN: Final = timedelta(days=WITHIN)


def interests_due(record: Recorded, at: datetime) -> Iterator[Owed]:
    """The latest step that has come for each who decides, on the day it has come or after it."""
    returns = record.find(InterestsReturn)
    if not returns:
        return
    day, begun = today(record, at), min(today(record, one.at) for one in returns)
    for who in dict.fromkeys(_who_decides(record)):
        last = record.maybe(InterestsReturn, return_id(who))
        due = today(record, last.at) + YEAR if last else begun + AGAIN
        person, step = reachable(record, who), _step(day, due)
        key = f"interests-due:{who}:{due.isoformat()}:{step}"
        if person and step and not record.has_key(key):
            renders = as_it_stands(record, person)
            yield Owed(key, Matter.INTERESTS_DUE, who, person.emails[0], key, renders)


def _step(day: date, due: date) -> str:
    if day < due:
        return ""
    return "T+28" if day >= due + AGAIN else "T+0"


def _who_decides(record: Recorded) -> Iterator[PersonId]:
    for committee in record.find(Committee, active=True):
        officers = (committee.chair, committee.deputy_chair, committee.secretary)
        holders = (one.holder for one in record.find(Seat, committee=committee.id, active=True))
        yield from (one for one in (*officers, *holders) if one)
