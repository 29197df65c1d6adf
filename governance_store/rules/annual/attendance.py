"""How often did each member come in a year, and how often was each organisation there? N of M meetings.

A member is counted for the meetings that were held while they had their seat, or sat in the chair without
one; a deputy stands beside, and is no attendance of the member's. An organisation is there where any of its
seats is taken, by its holder or a deputy.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from governance_store.records.attendance import AttendsAs
from governance_store.records.committee import Seat
from governance_store.records.ids import OrganisationId, PersonId, SeatId
from governance_store.rules.annual.meetings import Sat
from governance_store.rules.annual.membership import Kept

BY_OFFICE = "Chair"


@dataclass(frozen=True, slots=True)
class Share:
    """So many of so many."""

    count: int = 0
    of: int = 0

    @property
    def percent(self) -> int | None:
        """In a hundred, rounded half up; None of none."""
        return (200 * self.count + self.of) // (2 * self.of) if self.of else None

    def __add__(self, other: Share) -> Share:
        return Share(self.count + other.count, self.of + other.of)


@dataclass(frozen=True, slots=True)
class Attended:
    """How often one member came themselves, and how often a deputy came for them."""

    person: PersonId
    place: str
    organisation: OrganisationId | None
    came: Share
    deputised: int = 0


@dataclass(frozen=True, slots=True)
class _Chance:
    """One meeting that one member could come to."""

    person: PersonId
    place: str
    organisation: OrganisationId | None
    came: bool
    deputised: bool


def by_member(kept: Kept, held: Iterable[Sat]) -> list[Attended]:
    """Each member once, in the order in which they were first to be there."""
    found: dict[PersonId, list[_Chance]] = {}
    for sat in held:
        for one in _chances(kept, sat):
            found.setdefault(one.person, []).append(one)
    return [_summed(person, chances) for person, chances in found.items()]


def _summed(person: PersonId, chances: list[_Chance]) -> Attended:
    came = sum(one.came for one in chances)
    deputised = sum(one.deputised for one in chances)
    last = chances[-1]
    return Attended(person, last.place, last.organisation, Share(came, len(chances)), deputised)


def _chances(kept: Kept, sat: Sat) -> Iterator[_Chance]:
    """Who was to be at a meeting, each once, however many seats they hold."""
    own = {one.person for one in sat.entries if one.attends is AttendsAs.MEMBER}
    deputised = {one.seat for one in sat.entries if one.attends is AttendsAs.DEPUTY}
    seats = [one for one in kept.seats_at(sat.meeting.starts) if one.holder]
    seen: set[PersonId] = set()
    for one in seats:
        if one.holder and one.holder not in seen:
            seen.add(one.holder)
            came = one.holder in own
            by_deputy = not came and one.id in deputised
            yield _Chance(one.holder, one.role, one.organisation, came, by_deputy)
    chair = kept.committee_at(sat.meeting.starts).chair
    if chair and chair not in seen:
        yield _Chance(chair, BY_OFFICE, None, chair in own, deputised=False)


def by_organisation(kept: Kept, held: Iterable[Sat]) -> list[tuple[OrganisationId, Share]]:
    """At how many of the meetings each organisation was there at which it had a seat."""
    found: dict[OrganisationId, Share] = {}
    for sat in held:
        seats = [one for one in kept.seats_at(sat.meeting.starts) if one.organisation]
        taken = set(_taken(sat, seats))
        for body in dict.fromkeys(one.organisation for one in seats if one.organisation):
            there = any(one.id in taken for one in seats if one.organisation == body)
            found[body] = found.get(body, Share()) + Share(int(there), 1)
    return list(found.items())


def _taken(sat: Sat, seats: Iterable[Seat]) -> Iterator[SeatId]:
    """The seats for which somebody was there, by the seat that was written down, or by whoever held it."""
    own = {one.person for one in sat.entries if one.attends is AttendsAs.MEMBER}
    yield from (one.seat for one in sat.entries if one.seat)
    yield from (one.id for one in seats if one.holder in own)
