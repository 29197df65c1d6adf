"""On which clause and which seats is a meeting's quorum judged, and who is there for which of them?

The clause is that of the terms which hold on the meeting's day, as it was confirmed, or else as it is read.
What it leaves open of deputies, and of those who join from afar, the other fields of the same terms say. A
chair without a seat of their own is a member by office, and is given one.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Final

from governance_store.records.attendance import Attendance, AttendsAs
from governance_store.records.committee import Committee, Seat
from governance_store.records.declaration import Declaration, Ruling
from governance_store.records.ids import PersonId
from governance_store.records.meeting import Answer, Invitation
from governance_store.records.network import Organisation
from governance_store.records.person import Person
from governance_store.records.terms_of_reference import Clause
from governance_store.rules.duty import Recorded
from governance_store.rules.quorum import facts
from governance_store.rules.quorum.in_terms import quorum_in, understood
from governance_store.rules.quorum.understanding import Understood
from governance_store.rules.terms import Terms
from governance_store.rules.terms_in_force import terms_on

CHAIR_BY_OFFICE: Final = "chair"
"""The seat of a chair who has none of their own."""


@dataclass(frozen=True, slots=True)
class Membership:
    """What a committee's quorum is judged on: its clause as read, and its seats."""

    clause: str
    understood: Understood
    seats: tuple[facts.Seat, ...]
    version: str = ""
    draft: bool = False

    def by(self, clause: str) -> Membership:
        """The same seats by another clause, with what the terms say beside it."""
        return replace(self, clause=clause, understood=_with_terms(clause, self.understood))


def membership(record: Recorded, committee: Committee, day: date) -> Membership | None:
    """What holds on a day; None where no terms of reference set a quorum."""
    in_use = terms_on(record, committee.id, day)
    told = quorum_in(record.find(Clause, terms=in_use.version.id)) if in_use else None
    if in_use is None or told is None:
        return None
    understood = _filled(told.understood, in_use.terms)
    seats = tuple(seats_of(record, committee))
    return Membership(told.clause, understood, seats, str(in_use.version.id), in_use.is_draft)


def _filled(understood: Understood, terms: Terms) -> Understood:
    """The rule with what its clause is silent on taken from the other fields of the terms."""
    count = terms.of("deputies-count")
    says = count.value if count else None
    rule = understood.rule
    deputies = rule.deputies if rule.deputies is not None else says if isinstance(says, bool) else None
    remote = rule.remote if rule.remote is not None else terms.remote
    return replace(understood, rule=replace(rule, deputies=deputies, remote=remote))


def _with_terms(clause: str, before: Understood) -> Understood:
    fresh = understood(clause)
    deputies = fresh.rule.deputies if fresh.rule.deputies is not None else before.rule.deputies
    remote = fresh.rule.remote if fresh.rule.remote is not None else before.rule.remote
    return replace(fresh, rule=replace(fresh.rule, deputies=deputies, remote=remote))


def seats_of(record: Recorded, committee: Committee) -> Iterator[facts.Seat]:
    """The seats as a judgement takes them: what each counts as, for whom, and whether it is vacant."""
    return as_judged(record, committee, record.find(Seat, committee=committee.id, active=True))


def as_judged(record: Recorded, committee: Committee, seats: Sequence[Seat]) -> Iterator[facts.Seat]:
    """The same of a committee and its seats as they were at another time."""
    if committee.chair and committee.chair not in {one.holder for one in seats}:
        yield facts.Seat(CHAIR_BY_OFFICE, ("chair",), name=_name(record, committee.chair))
    for one in seats:
        body = record.maybe(Organisation, one.organisation) if one.organisation else None
        yield facts.Seat(
            id=one.id,
            roles=tuple(_roles(committee, one)),
            categories=one.categories,
            organisation=body.name if body else None,
            voting=one.voting,
            vacant=one.holder is None,
            name=_name(record, one.holder) if one.holder else one.role,
        )


def _roles(committee: Committee, seat: Seat) -> Iterator[str]:
    yield seat.role
    if seat.holder and seat.holder == committee.chair:
        yield "chair"
    if seat.holder and seat.holder == committee.deputy_chair:
        yield "deputy chair"


def _name(record: Recorded, id_: PersonId) -> str:
    person = record.maybe(Person, id_)
    return person.name if person else id_


def there(
    committee: Committee, present: Iterable[Attendance], declared: Iterable[Declaration] = (), item: str = ""
) -> tuple[facts.Present, ...]:
    """Who is there, as a judgement takes it; those with an interest in an item where one is dealt with."""
    touched = {one.person for one in declared if item and not one.withdrawn and _touches(one, item)}
    return tuple(_present(committee, one, conflicted=one.person in touched) for one in present)


def _touches(one: Declaration, item: str) -> bool:
    """Whoever has no ruling yet is taken to have an interest until the chair rules otherwise."""
    return one.item in {"", item} and one.ruling is not Ruling.STAY


def _present(committee: Committee, one: Attendance, *, conflicted: bool) -> facts.Present:
    capacity = {
        AttendsAs.MEMBER: facts.Capacity.MEMBER,
        AttendsAs.DEPUTY: facts.Capacity.DEPUTY,
        AttendsAs.IN_ATTENDANCE: facts.Capacity.ATTENDEE,
    }[one.attends]
    by_office = one.attends is AttendsAs.MEMBER and one.seat is None and one.person == committee.chair
    seat = CHAIR_BY_OFFICE if by_office else one.seat
    return facts.Present(one.person, seat, capacity, one.remote, conflicted)


def promised(
    committee: Committee,
    seats: Iterable[Seat],
    invitations: Iterable[Invitation],
    *,
    also: Answer | None = None,
) -> tuple[facts.Present, ...]:
    """Who is expected: whoever said that they come, and whoever gave the answer `also`."""
    held = {one.holder: one for one in seats if one.active and one.holder}
    found = []
    for one in invitations:
        if one.withdrawn or not (one.answer.comes or one.answer is also):
            continue
        principal = held.get(one.deputises) if one.deputises else None
        own = held.get(one.person)
        seat = principal or own
        capacity = facts.Capacity.DEPUTY if principal else facts.Capacity.MEMBER
        if seat is None and one.person != committee.chair:
            capacity = facts.Capacity.ATTENDEE
        id_ = seat.id if seat else CHAIR_BY_OFFICE if one.person == committee.chair else None
        found.append(facts.Present(one.person, id_, capacity, one.answer is Answer.REMOTE))
    return tuple(found)
