"""What ends when a person no longer takes part? Seats, offices, lead roles and permissions, all at once."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, datetime

from bot.commands.naming import committee_name
from governance_store import View
from governance_store.records.committee import Committee, Seat
from governance_store.records.ids import PersonId
from governance_store.records.kinds import Record
from governance_store.records.person import Grant, Person, Post
from governance_store.records.plan import Plan

OFFICES = (("chair", "chair"), ("deputy_chair", "deputy chair"), ("secretary", "secretary"))
"""The offices of a committee: the field, and what people call it."""


@dataclass(frozen=True, slots=True)
class Departure:
    """The records as they are after it, and what is to be said of each thing that ended."""

    records: tuple[Record, ...]
    told: tuple[str, ...]


def departure(view: View, person: Person, now: datetime) -> Departure:
    """Everything that ends with a person's leaving; vacancies stay visible as vacancies."""
    seats = _seats(view, person.id)
    day = person.leaves or now.date()
    posts = [post for post in view.find(Post, holder=person.id) if post.active]
    led = [one for one in view.find(Committee) if person.id in (one.chair, one.deputy_chair, one.secretary)]
    grants = view.find(Grant, person=person.id, active=True)
    records: tuple[Record, ...] = (
        replace(person, active=False),
        *seats,
        *(vacated(post, day) for post in posts),
        *(_without_officer(one, person.id) for one in led),
        *(replace(grant, active=False) for grant in grants),
    )
    told = (
        *(f"The seat “{seat.role}” of {_name(view, seat)} is vacant." for seat in _vacated(view, seats)),
        *(f"{office} is vacant." for office in offices(view, person.id)),
        *(f"The lead role “{post.title}” is vacant." for post in posts),
        *(f"The role {grant.permission} is taken back." for grant in grants),
        *(f"Nobody leads on “{plan.title}” ({plan.id}) any more." for plan in _led_on(view, person)),
    )
    return Departure(records, told)


def offices(view: View, person: PersonId) -> Iterator[str]:
    """The offices of committees that a person holds: `Imaging Network Board: chair`."""
    yield from (f"{one.name}: {called}" for one, called in offices_held(view, person))


def offices_held(view: View, person: PersonId) -> Iterator[tuple[Committee, str]]:
    """Each committee of which a person is an officer, and as what."""
    for one in view.find(Committee, active=True):
        for field, called in OFFICES:
            if getattr(one, field) == person:
                yield one, called


def _led_on(view: View, person: Person) -> list[Plan]:
    """The plans that somebody leads on themselves; they stay theirs, and others are asked meanwhile."""
    return view.find(Plan, lead=person.id, active=True)


def vacated(post: Post, day: date) -> Post:
    """A lead role that has no holder from a day on; what was said of the holder's term goes with them."""
    return replace(post, holder=None, since=None, until=None, route="", vacant_since=day)


def _seats(view: View, person: PersonId) -> list[Seat]:
    """The seats that the person holds or deputises for, as they are without them."""
    ids = dict.fromkeys(
        seat.id
        for seat in (*view.find(Seat, holder=person), *view.find(Seat, deputies=person))
        if seat.active
    )
    return [_without(view.get(Seat, id_), person) for id_ in ids]


def _without(seat: Seat, person: PersonId) -> Seat:
    return replace(
        seat,
        holder=None if seat.holder == person else seat.holder,
        deputies=tuple(one for one in seat.deputies if one != person),
    )


def _vacated(view: View, seats: list[Seat]) -> list[Seat]:
    return [seat for seat in seats if seat.holder is None and view.get(Seat, seat.id).holder is not None]


def _name(view: View, seat: Seat) -> str:
    return committee_name(view, seat.committee)


def _without_officer(one: Committee, person: PersonId) -> Committee:
    return replace(
        one,
        chair=None if one.chair == person else one.chair,
        deputy_chair=None if one.deputy_chair == person else one.deputy_chair,
        secretary=None if one.secretary == person else one.secretary,
    )
