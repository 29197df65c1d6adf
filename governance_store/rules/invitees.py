"""Who is to be invited to a committee's meeting, and as what? Its chair, its seats' holders, its officers."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from governance_store.records.committee import Committee, Seat
from governance_store.records.ids import PersonId, SeatId
from governance_store.records.meeting import Capacity


@dataclass(frozen=True, slots=True)
class Invitee:
    """A person, as what they are invited, and for which seat."""

    person: PersonId
    capacity: Capacity
    seat: SeatId | None = None


def invitees(committee: Committee, seats: Iterable[Seat]) -> tuple[Invitee, ...]:
    """Everybody once: the chair first, then members by seat, then officers without one."""
    held = {seat.holder: seat.id for seat in seats if seat.active and seat.holder}
    found: dict[PersonId, Invitee] = {}
    if committee.chair:
        found[committee.chair] = Invitee(committee.chair, Capacity.CHAIR, held.get(committee.chair))
    for person, seat in held.items():
        found.setdefault(person, Invitee(person, Capacity.MEMBER, seat))
    for officer in (committee.deputy_chair, committee.secretary):
        if officer:
            found.setdefault(officer, Invitee(officer, Capacity.IN_ATTENDANCE))
    return tuple(found.values())
