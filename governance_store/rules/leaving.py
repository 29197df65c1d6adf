"""Whose last day has come, so that their leaving has to be recorded? An administrator is told on the day."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

from governance_store.records.letter import Matter
from governance_store.records.person import Person
from governance_store.rules.answerable import answerable
from governance_store.rules.duty import Owed, Recorded, as_it_stands, today


def leaving(record: Recorded, at: datetime) -> Iterator[Owed]:
    """Each person who still takes part although the day on which they were to leave has come."""
    day = today(record, at)
    for person in record.find(Person, active=True):
        if person.leaves is None or person.leaves > day:
            continue
        administrator = answerable(record, None, but=person.id)
        key = f"leaving:{person.id}:{person.leaves}"
        if administrator and not record.has_key(key):
            renders = as_it_stands(record, person)
            yield Owed(key, Matter.LEAVING, administrator.id, administrator.emails[0], key, renders)
