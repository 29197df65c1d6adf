"""Who counts? Each seat once, however many are there for it, and each person once, for however many seats."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from functools import cached_property

from governance_store.rules.quorum.facts import Capacity, Present, Seat
from governance_store.rules.quorum.rule import Conflict, QuorumRule, Condition, Unit
from governance_store.rules.quorum.terms_of_people import meant, same_as


class Doubt(Exception):
    """Something that a verdict hinges on and that is not certain, as a sentence."""

    def __init__(self, told: str) -> None:
        super().__init__(told)
        self.told = told


@dataclass(frozen=True)
class Roll:
    """The seats and those who are there."""

    seats: tuple[Seat, ...]
    here: tuple[Present, ...]

    @cached_property
    def by_id(self) -> dict[str, Seat]:
        """Each seat by its identifier."""
        return {seat.id: seat for seat in self.seats}

    @cached_property
    def labels(self) -> frozenset[str]:
        """Everything that seats are labelled with: roles and categories."""
        return frozenset(label for seat in self.seats for label in (*seat.roles, *seat.categories))

    @cached_property
    def organisations(self) -> tuple[str, ...]:
        """The organisations that have a seat."""
        return tuple(dict.fromkeys(seat.organisation for seat in self.seats if seat.organisation))

    def labelled(self, terms: Iterable[str]) -> frozenset[str] | None:
        """The seats that one of the terms means; None where a term is carried by no seat."""
        found: set[str] = set()
        known = False
        told = tuple(terms)
        for joined in ("_or_".join(told), "_and_".join(told)) if len(told) > 1 else ():
            seats = self._carrying(same_as(joined, self.labels))
            known = known or bool(seats)
            found |= seats
        for term in told:
            labels = meant(term, self.labels)
            seats = self._carrying(labels) if labels else self._of_organisation(term)
            known = known or bool(seats)
            found |= seats
        return frozenset(found) if known else None

    def _carrying(self, labels: frozenset[str]) -> set[str]:
        return {seat.id for seat in self.seats if not labels.isdisjoint((*seat.roles, *seat.categories))}

    def _of_organisation(self, term: str) -> set[str]:
        names = meant(term, self.organisations)
        return {seat.id for seat in self.seats if seat.organisation in names}


@dataclass(frozen=True)
class Counted:
    """The seats that count as present, in order, and the unit they are counted in."""

    seats: tuple[Seat, ...]
    unit: Unit
    conflicted: tuple[str, ...] = ()
    organisations: tuple[str, ...] = field(default=())

    @property
    def number(self) -> int:
        """How many that is."""
        return len(self.organisations) if self.unit is Unit.ORGANISATIONS else len(self.seats)

    @classmethod
    def of(cls, rule: QuorumRule, test: Condition, roll: Roll) -> Counted:
        """Those who count by a rule."""
        unit = test.unit or Unit.MEMBERS
        out = roll.labelled(test.left_out) if test.left_out else frozenset()
        if out is None:
            raise Doubt(f"Who is left out as “{' or '.join(test.left_out)}” is not recorded.")
        people: set[str] = set()
        seats: dict[str, Seat] = {}
        conflicted: list[str] = []
        for one in sorted(roll.here, key=_members_first):
            seat = roll.by_id.get(one.seat or "")
            if seat is None or one.person in people or seat.id in seats or not _counts(rule, unit, one, seat):
                continue
            if one.conflicted and rule.conflict is Conflict.NOT_COUNTED:
                conflicted.append(seat.id)
            elif seat.id not in out:
                people.add(one.person)
                seats[seat.id] = seat
        held = tuple(seats.values())
        bodies = tuple(dict.fromkeys(seat.organisation for seat in held if seat.organisation))
        return cls(held, unit, tuple(conflicted), bodies)


def _members_first(one: Present) -> bool:
    return one.capacity is not Capacity.MEMBER


def _counts(rule: QuorumRule, unit: Unit, one: Present, seat: Seat) -> bool:
    if one.capacity is Capacity.ATTENDEE or seat.vacant or seat.suspended:
        return False
    if one.capacity is Capacity.DEPUTY and not rule.deputies:
        return False
    if one.capacity is Capacity.PROXY and not rule.proxies:
        return False
    return not (one.remote and rule.remote is False) and (unit is not Unit.VOTING or seat.voting)


def names(seats: Iterable[Seat]) -> Iterator[str]:
    """How seats are called."""
    return (seat.told for seat in seats)
