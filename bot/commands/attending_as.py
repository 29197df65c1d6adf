"""As what does somebody come to a meeting: a member, a deputy for a seat, or in attendance?

A deputy is never guessed: who is named as one says so, since a wrong guess would change the quorum.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from bot.commands.base import Act, Problem
from bot.commands.naming import in_a_row, person_name
from bot.commands.seat import A_SEAT
from bot.parameters.base import Scene
from bot.parameters.named import Named
from bot.parameters.people import A_PERSON
from governance_store.records.attendance import AttendsAs
from governance_store.records.committee import Committee, Seat
from governance_store.records.ids import PersonId, SeatId, invitation_id
from governance_store.records.meeting import Invitation, Meeting
from governance_store.records.person import Person

Principal = Person | Seat


def _shown(one: Principal) -> str:
    return one.name if isinstance(one, Person) else one.role


def _apart(one: Principal, scene: Scene) -> str:
    return A_PERSON.told_apart(one, scene) if isinstance(one, Person) else A_SEAT.told_apart(one, scene)


A_PRINCIPAL: Final[Named[Principal]] = Named(
    called="the person or the seat that somebody stands in for",
    noun="person or seat",
    among=lambda scene: [*A_PERSON.among(scene), *A_SEAT.among(scene)],
    names=lambda one: A_PERSON.names(one) if isinstance(one, Person) else A_SEAT.names(one),
    shown=_shown,
    typed_as=lambda one, _scene: one.name if isinstance(one, Person) else one.id,
    told_apart=_apart,
)


@dataclass(frozen=True, slots=True)
class Standing:
    """As what somebody comes, for which seat, and what is worth saying about it."""

    attends: AttendsAs
    seat: SeatId | None = None
    warning: str = ""


@dataclass(frozen=True, slots=True)
class Unclear:
    """Why it is not known as what somebody comes, and lines that say it."""

    problem: Problem
    nearest: tuple[str, ...] = ()


def standing(
    act: Act, meeting: Meeting, person: Person, principal: Principal | None, *, deputy: bool, guest: bool
) -> Standing | Unclear:
    """As what a person comes to a meeting, from what was said and from the seats as they stand."""
    committee = act.view.get(Committee, meeting.committee)
    seats = [one for one in act.view.find(Seat, committee=committee.id) if one.active]
    if principal is not None:
        return _for(committee, seats, person, principal)
    stands_in = [one for one in seats if person.id in one.deputies]
    if deputy:
        return _as_deputy(act, meeting, committee, person, stands_in)
    own = sorted((one for one in seats if one.holder == person.id), key=lambda one: not one.voting)
    if not guest and (own or committee.chair == person.id):
        return Standing(AttendsAs.MEMBER, own[0].id if own else None)
    if not guest and (taken := _answered_for(act, meeting, person, seats)):
        return Standing(AttendsAs.DEPUTY, taken)
    if not guest and stands_in:
        return _deputy_or_guest(act, meeting, person, stands_in)
    return Standing(AttendsAs.IN_ATTENDANCE)


def _answered_for(act: Act, meeting: Meeting, person: Person, seats: list[Seat]) -> SeatId | None:
    """The seat of the member who named them as deputy for this meeting."""
    invited = act.view.maybe(Invitation, invitation_id(meeting.id, person.id))
    if invited is None or invited.withdrawn or invited.deputises is None:
        return None
    return next((one.id for one in seats if one.holder == invited.deputises), None)


def _for(committee: Committee, seats: list[Seat], person: Person, principal: Principal) -> Standing | Unclear:
    wanted = (
        [principal] if isinstance(principal, Seat) else [one for one in seats if one.holder == principal.id]
    )
    taken = next((one for one in wanted if one in seats), None)
    if taken is None:
        whose = f"The seat {principal.id}" if isinstance(principal, Seat) else principal.name
        holds = "is not a seat of" if isinstance(principal, Seat) else "holds no seat on"
        told = f"{whose} {holds} {committee.name}, so nobody can stand in there."
        return Unclear(Problem(f"{told} “seat list {committee.key}” shows the seats.", "principal"))
    if taken.holder == person.id:
        return Standing(AttendsAs.MEMBER, taken.id)
    named = person.id in taken.deputies
    warning = (
        ""
        if named
        else f"{person.name} is not named as a deputy of the seat {taken.id} ({taken.role}):"
        " whether they count is for the terms of reference to say."
    )
    return Standing(AttendsAs.DEPUTY, taken.id, warning)


def _as_deputy(
    act: Act, meeting: Meeting, committee: Committee, person: Person, stands_in: list[Seat]
) -> Standing | Unclear:
    if len(stands_in) == 1:
        return Standing(AttendsAs.DEPUTY, stands_in[0].id)
    if not stands_in:
        told = f"{person.name} is not named as a deputy of any seat on {committee.name}."
        return Unclear(Problem(f"{told} Say for whom they come: for NAME.", "deputy"))
    told = f"{person.name} is a deputy of several seats: {_seats(act, stands_in)}. Say for which they come."
    return Unclear(Problem(told, "principal"), tuple(_lines(act, meeting, person, stands_in)))


def _deputy_or_guest(act: Act, meeting: Meeting, person: Person, stands_in: list[Seat]) -> Unclear:
    told = f"{person.name} is a deputy for {_seats(act, stands_in)}, and holds no seat:"
    said = f"{told} say whether they come as deputy, or in attendance."
    guest = f"meeting arrive {meeting.id} {A_PERSON.line(person, act.scene)} in attendance"
    return Unclear(Problem(said, "people"), (*_lines(act, meeting, person, stands_in), guest))


def _seats(act: Act, seats: list[Seat]) -> str:
    return in_a_row([f"{person_name(act.view, one.holder)} ({one.role}, {one.id})" for one in seats])


def _lines(act: Act, meeting: Meeting, person: Person, seats: list[Seat]) -> list[str]:
    typed = A_PERSON.line(person, act.scene)
    return [f"meeting arrive {meeting.id} {typed} for {one.id}" for one in seats]


def seat_of(act: Act, seat: SeatId | None) -> Seat | None:
    """The seat that somebody took, where they took one."""
    return act.view.maybe(Seat, seat) if seat else None


def stands_in_for(act: Act, seat: SeatId | None) -> PersonId | None:
    """Whose place a deputy takes; None where the seat is vacant."""
    found = seat_of(act, seat)
    return found.holder if found else None
