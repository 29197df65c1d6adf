"""Who counts? Each seat once, however many are there for it; each person once, for however many seats.

Who holds a proxy is there for another member too: “present in person or by proxy” is said of members.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field, replace
from typing import Final

from governance_store.rules.quorum.facts import Capacity, Present, Seat
from governance_store.rules.quorum.rule import Condition, Conflict, QuorumRule, Unit
from governance_store.rules.quorum.terms_of_people import meant, same_as


class Doubt(Exception):
    """Something that a verdict hinges on and that is not certain, as a sentence."""

    def __init__(self, told: str) -> None:
        super().__init__(told)
        self.told = told


class Committee:
    """The seats of a committee, looked through once: a meeting is judged again and again."""

    def __init__(self, seats: Iterable[Seat]) -> None:
        self.seats = tuple(seats)
        self.by_id = {seat.id: seat for seat in self.seats}
        self.labels = frozenset(label for seat in self.seats for label in (*seat.roles, *seat.categories))
        self.organisations = tuple(
            dict.fromkeys(seat.organisation for seat in self.seats if seat.organisation)
        )
        self.vacant = sum(seat.vacant for seat in self.seats)
        self.in_post = sum(not seat.vacant and not seat.suspended for seat in self.seats)
        self.voting = sum(seat.voting and not seat.vacant for seat in self.seats)
        self._found: dict[tuple[str, ...], frozenset[str] | None] = {}

    def labelled(self, terms: tuple[str, ...]) -> frozenset[str] | None:
        """The seats that one of the terms means; None where a term is carried by no seat."""
        if terms not in self._found:
            self._found[terms] = self._labelled(terms)
        return self._found[terms]

    def carrying(self, terms: tuple[str, ...]) -> frozenset[str]:
        """The seats that any of the terms means."""
        return frozenset().union(*(self.labelled((term,)) or () for term in terms))

    def strange(self, terms: tuple[str, ...]) -> bool:
        """Whether one of the terms is carried by no seat."""
        return any(self.labelled((term,)) is None for term in terms)

    def left_out(self, terms: tuple[str, ...]) -> frozenset[str]:
        """The seats that are left out; raises Doubt where one of the terms is carried by none."""
        found = [self.labelled((term,)) for term in terms]
        if None in found:
            raise Doubt(f"Who is left out as “{' or '.join(terms)}” is not recorded.")
        return frozenset().union(*(one for one in found if one))

    def _labelled(self, terms: tuple[str, ...]) -> frozenset[str] | None:
        found: set[str] = set()
        for joined in ("_or_".join(terms), "_and_".join(terms)) if len(terms) > 1 else ():
            found |= self._carrying(same_as(joined, self.labels))
        for term in terms:
            labels = meant(term, self.labels)
            found |= self._carrying(labels) if labels else self._of_organisation(term)
        return frozenset(found) or None

    def _carrying(self, labels: frozenset[str]) -> set[str]:
        return {seat.id for seat in self.seats if not labels.isdisjoint((*seat.roles, *seat.categories))}

    def _of_organisation(self, term: str) -> set[str]:
        names = meant(term, self.organisations)
        return {seat.id for seat in self.seats if seat.organisation in names}


@dataclass(frozen=True, slots=True)
class Roll:
    """A committee and those who are there."""

    committee: Committee
    here: tuple[Present, ...]


@dataclass(frozen=True)
class Counted:
    """The seats that count as present, in order, and the unit they are counted in."""

    seats: tuple[Seat, ...]
    unit: Unit
    conflicted: tuple[str, ...] = ()
    organisations: tuple[str, ...] = field(default=())
    aside: tuple[Seat, ...] = ()
    left_out: tuple[str, ...] = ()

    @property
    def number(self) -> int:
        """How many that is."""
        return len(self.organisations) if self.unit is Unit.ORGANISATIONS else len(self.seats)

    @classmethod
    def of(cls, rule: QuorumRule, test: Condition, roll: Roll, abstaining: Sequence[str] = ()) -> Counted:
        """Those who count by a rule."""
        unit = test.unit or Unit.MEMBERS
        out = roll.committee.left_out((*test.left_out, *test.uncounted))
        allows = _allowing(rule, roll.committee)
        silent = frozenset() if rule.abstainers is not False else frozenset(abstaining)
        voting_only, from_afar = unit is Unit.VOTING, rule.remote is not False
        by_id, people, seats = roll.committee.by_id, set[str](), dict[str, Seat]()
        conflicted: list[str] = []
        aside: list[Seat] = []
        for one in _members_first(roll.here):
            seat = by_id.get(one.seat or "")
            if seat is None or seat.id in seats:
                continue
            if one.capacity is not Capacity.MEMBER and not allows(one.capacity, seat.id):
                continue
            if one.person in people and one.capacity is not Capacity.PROXY:
                continue
            if seat.vacant or seat.suspended or (voting_only and not seat.voting):
                continue
            if one.remote and not from_afar:
                continue
            if one.conflicted and rule.conflict in _NOT_COUNTED:
                conflicted.append(seat.id)
            elif seat.id in out:
                aside.append(seat)
            elif not silent or silent.isdisjoint((seat.id, one.person)):
                people.add(one.person)
                seats[seat.id] = seat
        held = tuple(seats.values())
        bodies = tuple(dict.fromkeys(seat.organisation for seat in held if seat.organisation))
        whole = conflicted if rule.conflict is Conflict.LEFT_OUT else ()
        return cls(held, unit, tuple(conflicted), bodies, tuple(aside), tuple(whole))


_NOT_COUNTED: Final = frozenset((Conflict.NOT_COUNTED, Conflict.LEFT_OUT))


_MEMBER: Final = frozenset((Capacity.MEMBER,))


def _members_first(here: tuple[Present, ...]) -> Sequence[Present]:
    """Those there, whoever sits there before whoever stands in: a seat counts for its holder first."""
    if {one.capacity for one in here} <= _MEMBER:
        return here
    return sorted(here, key=lambda one: one.capacity is not Capacity.MEMBER)


def _allowing(rule: QuorumRule, committee: Committee) -> Callable[[Capacity, str], bool]:
    """As what one may be there for a seat that is not one's own, and count."""

    def allows(capacity: Capacity, seat: str) -> bool:
        if capacity is Capacity.DEPUTY:
            return bool(deputy_counts(rule, committee, seat))
        return capacity is Capacity.PROXY and bool(rule.proxies)

    return allows


def deputy_counts(rule: QuorumRule, committee: Committee, seat: str) -> bool | None:
    """Whether who stands in for a seat counts; None where the clause does not say so for certain."""
    yes, no = committee.carrying(rule.deputised), committee.carrying(rule.undeputised)
    if seat in yes or seat in no:
        return None if seat in yes and seat in no else seat in yes
    strange_yes, strange_no = committee.strange(rule.deputised), committee.strange(rule.undeputised)
    doubted = (strange_yes and not rule.deputies) or (strange_no and rule.deputies is not False)
    return None if doubted else rule.deputies


def settled(rule: QuorumRule, committee: Committee) -> QuorumRule:
    """The rule, of deputies with those terms alone of which it is certain whom they mean."""
    both = committee.carrying(rule.deputised) & committee.carrying(rule.undeputised)

    def certain(terms: tuple[str, ...]) -> tuple[str, ...]:
        found = ((term, committee.labelled((term,))) for term in terms)
        return tuple(term for term, seats in found if seats and seats.isdisjoint(both))

    return replace(rule, deputised=certain(rule.deputised), undeputised=certain(rule.undeputised))
