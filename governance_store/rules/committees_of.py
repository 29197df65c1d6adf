"""Of which committees is somebody? Those that they chair, keep or sit on, also as a deputy."""

from __future__ import annotations

from collections.abc import Iterator

from governance_store.records.committee import Committee, Seat
from governance_store.records.ids import PersonId
from governance_store.rules.duty import Recorded


def committees_of(record: Recorded, person: PersonId) -> Iterator[Committee]:
    """The committees that a person is an officer of, or has a seat on."""
    for one in record.find(Committee, active=True):
        seats = record.find(Seat, committee=one.id, active=True)
        officers = (one.chair, one.deputy_chair, one.secretary)
        if person in officers or any(person == seat.holder or person in seat.deputies for seat in seats):
            yield one
