"""Which committee has not agreed to its next year's work programme, and who is told when?

The network's lead four weeks before the day that was set and on it; a week after it the committee's chair
too, and then both every four weeks, until it is agreed. A committee that never had a programme is not asked.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime
from typing import Final

from governance_store.records.committee import Committee
from governance_store.records.letter import Matter
from governance_store.records.person import Person
from governance_store.records.programme import Programme
from governance_store.rules.answerable import answerable, network_lead
from governance_store.rules.duty import Owed, Recorded, as_it_stands, reachable, today
from governance_store.rules.programmes import AGREED_BEFORE, Year, after, programmes_of, year_of

BEFORE: Final = -28
ON_THE_DAY: Final = 0
CHAIR_AFTER: Final = 7
AGAIN: Final = 28


@dataclass(frozen=True, slots=True)
class Due:
    """A year whose programme is to be agreed by a day; `begun` is its programme, once it has one."""

    year: Year
    by: date
    begun: Programme | None
    last: Programme


def next_due(record: Recorded, committee: Committee, day: date) -> Due | None:
    """What is to be agreed next: a programme that is not, or the year after the last one that is."""
    found = programmes_of(record, committee.id)
    if not found:
        return None
    open_ = next((one for one in found if one.agreed is None and one.ends >= day), None)
    if open_:
        return Due(year_of(open_), open_.agree_by, open_, found[-1])
    year = after(year_of(found[-1]))
    return Due(year, year.starts - AGREED_BEFORE, None, found[-1])


def latest_step(by: date, day: date) -> int | None:
    """So many days after the day that was set is the latest prompt that has come; None before the first."""
    gone = (day - by).days
    if gone < CHAIR_AFTER + AGAIN:
        return max((one for one in (BEFORE, ON_THE_DAY, CHAIR_AFTER) if one <= gone), default=None)
    return CHAIR_AFTER + (gone - CHAIR_AFTER) // AGAIN * AGAIN


def programmes_due(record: Recorded, at: datetime) -> Iterator[Owed]:
    """For each committee the latest step that has come, once a person."""
    day = today(record, at)
    for committee in record.find(Committee, active=True):
        due = next_due(record, committee, day)
        step = latest_step(due.by, day) if due else None
        if due is None or step is None:
            continue
        for person in _told(record, committee, step):
            key = f"programme-due:{committee.id}:{due.year}:{due.by}:T{step:+d}:{person.id}"
            if not record.has_key(key):
                renders = as_it_stands(record, committee, due.last)
                address = person.emails[0]
                yield Owed(key, Matter.PROGRAMME_DUE, person.id, address, key, renders)


def _told(record: Recorded, committee: Committee, step: int) -> list[Person]:
    people = [network_lead(record) or answerable(record, committee)]
    if step >= CHAIR_AFTER:
        people.append(reachable(record, committee.chair))
    return list({one.id: one for one in people if one}.values())
