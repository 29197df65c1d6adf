"""Who may do what? Permissions follow from grants, from the offices of a committee, and from its seats.

Source: the network's own record. A deputy chair may do what the chair may; a named deputy what a member may.
"""

from __future__ import annotations

from collections.abc import Iterable

from governance_store.records.committee import Committee, Seat
from governance_store.records.ids import CommitteeId, PersonId
from governance_store.records.person import Grant, Permission


def permissions_of(
    person: PersonId,
    grants: Iterable[Grant],
    committees: Iterable[Committee],
    seats: Iterable[Seat],
) -> frozenset[Permission]:
    """What a person may be towards these committees, by the grants and seats that concern them."""
    there = list(committees)
    ids: set[CommitteeId] = {committee.id for committee in there}
    held = {grant.permission for grant in grants if _applies(grant, person, ids)}
    if any(person in (committee.chair, committee.deputy_chair) for committee in there):
        held.add(Permission.CHAIR)
    if any(person == committee.secretary for committee in there):
        held.add(Permission.SECRETARY)
    if any(_sits(seat, person) and seat.committee in ids for seat in seats):
        held.add(Permission.MEMBER)
    return frozenset(held)


def _applies(grant: Grant, person: PersonId, committees: set[CommitteeId]) -> bool:
    here = grant.committee is None or grant.committee in committees
    return grant.active and grant.person == person and here


def _sits(seat: Seat, person: PersonId) -> bool:
    return seat.active and (seat.holder == person or person in seat.deputies)
