"""Who came to education events from where, and was it open to all alike? Equity of access (IN-202).

Counted are attendances, not people: whoever came to two events counts twice. Only events that were held, by
the day that is asked for, and were not cancelled. What somebody's profession was is kept with the attendance;
where it was not known then, what is recorded of the person now stands in.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import Final

from governance_store.records.education import EducationAttendance, EducationEvent
from governance_store.records.ids import EducationEventId, OrganisationId
from governance_store.records.network import Organisation
from governance_store.records.person import Person
from governance_store.rules.duty import Recorded
from governance_store.rules.education import attendances_of, events_of, invited, members
from governance_store.rules.professions import Profession, profession_group
from governance_store.rules.programmes import Year


@dataclass(frozen=True, slots=True)
class Reach:
    """How far education reached one organisation; without one, those from outside the network together.

    `open_to` is to how many events it was invited, `listed` how many of them have a list of who came, and
    `came_to` at how many it had somebody.
    """

    organisation: OrganisationId | None
    name: str
    open_to: int
    listed: int
    came_to: int
    by_profession: Mapping[Profession, int]
    is_member: bool

    @property
    def attendances(self) -> int:
        """How often somebody came."""
        return sum(self.by_profession.values())

    @property
    def is_unreached(self) -> bool:
        """Whether it was invited and nobody came at all, as far as there are lists."""
        return self.is_member and self.listed > 0 and self.attendances == 0


@dataclass(frozen=True, slots=True)
class Equity:
    """A year's education by organisation: the events held, those of them without a list, and each reach."""

    held: tuple[EducationEvent, ...]
    without_list: tuple[EducationEvent, ...]
    reaches: tuple[Reach, ...]

    @property
    def attendances(self) -> int:
        """How often somebody came, from anywhere."""
        return sum(one.attendances for one in self.reaches)

    @property
    def unreached(self) -> tuple[Reach, ...]:
        """The members from which nobody came, though they were invited."""
        return tuple(one for one in self.reaches if one.is_unreached)

    def professions(self) -> list[Profession]:
        """The professions that came, in the order of their group."""
        there = {each for one in self.reaches for each, number in one.by_profession.items() if number}
        return [one for one in Profession if one in there]

    def of_profession(self, profession: Profession) -> int:
        """How often somebody of a profession came."""
        return sum(one.by_profession.get(profession, 0) for one in self.reaches)


OUTSIDE: Final = "outside the network"
_NONE: Final = OrganisationId("")


def equity(record: Recorded, year: Year, day: date) -> Equity:
    """The events of a year held up to and with a day, and who came to them; most attendances first."""
    held = tuple(one for one in events_of(record, year) if one.day <= day)
    came = {one.id: attendances_of(record, one.id) for one in held}
    here = members(record)
    open_to = Counter(id_ for one in held for id_ in invited(one, here))
    listed = Counter(id_ for one in held if came[one.id] for id_ in invited(one, here))
    ids = {one.id for one in here}
    found = {one.organisation for each in came.values() for one in each} | ids
    bare = (
        Reach(id_, OUTSIDE, open_to[id_ or _NONE], listed[id_ or _NONE], 0, {}, is_member=id_ in ids)
        for id_ in found
    )
    reaches = [_counted(record, one, came) for one in bare]
    order = sorted(reaches, key=lambda one: (one.organisation is None, -one.attendances, one.name.casefold()))
    return Equity(held, tuple(one for one in held if not came[one.id]), tuple(order))


def _counted(
    record: Recorded, bare: Reach, came: Mapping[EducationEventId, Iterable[EducationAttendance]]
) -> Reach:
    """With its name, and who came from there."""
    id_ = bare.organisation
    organisation = record.maybe(Organisation, id_) if id_ else None
    of_it = {event: [one for one in there if one.organisation == id_] for event, there in came.items()}
    return replace(
        bare,
        name=organisation.name if organisation else bare.name,
        came_to=sum(bool(one) for one in of_it.values()),
        by_profession=Counter(_professions(record, (one for there in of_it.values() for one in there))),
    )


def _professions(record: Recorded, found: Iterable[EducationAttendance]) -> Iterator[Profession]:
    for one in found:
        person = record.maybe(Person, one.person) if one.person and not one.profession else None
        yield profession_group(person.profession if person else one.profession)
