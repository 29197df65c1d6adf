"""Who sits on a committee, for which organisation and in which role, and who may stand in?"""

from __future__ import annotations

import re
from dataclasses import replace
from enum import StrEnum
from typing import Annotated

from bot.commands.base import EVERYBODY, KEEPERS, Act, Param, Problem, Refused, command
from bot.commands.naming import count, organisation_name, person_name, table
from bot.language.reading import Fault
from bot.parameters.base import Scene, Words
from bot.parameters.named import Named
from bot.parameters.people import A_COMMITTEE, A_PERSON, AN_ORGANISATION
from bot.parameters.text import OneOf, Text
from bot.reply import Button, Choices, Mood, Part, Reply, Table, Verdict
from governance_store.records.committee import Committee, Seat
from governance_store.records.ids import SeatId, invitation_id
from governance_store.records.meeting import Invitation, Meeting, MeetingState
from governance_store.records.network import Organisation
from governance_store.records.person import Person
from governance_store.rules.local_time import full


class Voting(StrEnum):
    """Whether a seat has a vote."""

    VOTING = "voting"
    NON_VOTING = "non-voting"


A_VOTE = OneOf(Voting, "voting or non-voting", (("nonvoting", "non-voting"), ("no vote", "non-voting")))
A_ROLE = Text(called="a role", longest=120)
CATEGORIES = Text(called="categories", longest=200)


def _called(seat: Seat, scene: Scene) -> str:
    committee = scene.view.get(Committee, seat.committee).key
    return (
        f"{committee}, {organisation_name(scene.view, seat.organisation)}" if seat.organisation else committee
    )


class Seats(Named[Seat]):
    """Seats by role or identifier; a wrong identifier is never taken for the next one."""

    def miss(self, words: Words, start: int, end: int, scene: Scene) -> Fault:
        """Name the identifier that no seat has, else say what was probably meant."""
        said = words.said(start, end).upper()
        if not re.fullmatch(r"SEAT-\d+", said):
            return super().miss(words, start, end, scene)
        return Fault(f"There is no seat {said}. “seat list board” shows those of the board.", (), start, end)


A_SEAT = Seats(
    called="a seat",
    noun="seat",
    among=lambda scene: scene.view.find(Seat, active=True),
    names=lambda seat: (seat.id,),
    shown=lambda seat: seat.role,
    typed_as=lambda seat, _scene: seat.id,
    told_apart=_called,
)


@command(
    "seat add",
    "Add a seat to a committee",
    who=KEEPERS,
    examples=(
        'seat add board "Trust representative" of nht for "Asha Rahman" categories "clinical, executive"',
        'seat add board "Lay member" non-voting categories lay',
    ),
    submit="Add",
)
def add(
    act: Act,
    committee: Annotated[Committee, Param(A_COMMITTEE, "Committee")],
    role: Annotated[str, Param(A_ROLE, "Role")],
    organisation: Annotated[
        Organisation | None, Param(AN_ORGANISATION, "Organisation", "of", ("at", "organisation"))
    ] = None,
    holder: Annotated[Person | None, Param(A_PERSON, "Holder", "for", ("held by", "holder"))] = None,
    vote: Annotated[Voting, Param(A_VOTE, "Vote")] = Voting.VOTING,
    categories: Annotated[
        str | None,
        Param(
            CATEGORIES, "Categories", "categories", ("category",), hint="Such as clinical, lay, executive."
        ),
    ] = None,
    deputy: Annotated[Person | None, Param(A_PERSON, "Named deputy", "deputy")] = None,
) -> Reply:
    """A seat; without a holder it is vacant."""
    if holder and deputy and holder.id == deputy.id:
        raise Refused(Problem(f"{holder.name} cannot deputise for themselves.", "deputy"))
    _refuse_second_seat(act, committee, holder)
    seat = Seat(
        id=SeatId(act.new_id("SEAT")),
        committee=committee.id,
        role=role,
        organisation=organisation.id if organisation else None,
        categories=tuple(
            dict.fromkeys(filter(None, (one.strip().lower() for one in (categories or "").split(","))))
        ),
        voting=vote is Voting.VOTING,
        holder=holder.id if holder else None,
        deputies=(deputy.id,) if deputy else (),
    )
    act.commit("seat.added", seat)
    held = f"held by {holder.name}" if holder else "vacant"
    told = f"{committee.name} has a {vote} seat “{role}”, {held}."
    return Reply(
        (Verdict(Mood.GOOD, told), *_not_invited(act, committee, holder), _listed(act, committee)),
        ids=(seat.id,),
    )


def _not_invited(act: Act, committee: Committee, holder: Person | None) -> tuple[Part, ...]:
    """Say of which meetings, called already, the new holder knows nothing yet."""
    if holder is None:
        return ()
    ahead = [
        one
        for one in act.view.find(Meeting, committee=committee.id, state=MeetingState.SCHEDULED)
        if one.starts > act.now and act.view.maybe(Invitation, invitation_id(one.id, holder.id)) is None
    ]
    if not ahead:
        return ()
    told = f"{holder.name} is not yet invited to {count(len(ahead), 'meeting')} already called."
    days = tuple(f"{full(one.starts, act.zone)} ({one.id})" for one in ahead)
    invite = Choices(tuple(Button(f"Invite to {one.id}", f"meeting invite {one.id}") for one in ahead))
    return (Verdict(Mood.WARNING, told, days), invite)


def _refuse_second_seat(act: Act, committee: Committee, holder: Person | None, but: str = "") -> None:
    if holder is None:
        return
    held = [
        one for one in act.view.find(Seat, holder=holder.id) if one.active and one.committee == committee.id
    ]
    if any(one.id != but for one in held):
        raise Refused(
            Problem(
                f"{holder.name} holds a seat of {committee.name} already: a person has one seat of it.",
                "holder",
            )
        )


@command(
    "seat fill",
    "Appoint somebody to a seat",
    who=KEEPERS,
    examples=('seat fill SEAT-001 "Asha Rahman"',),
    submit="Appoint",
)
def fill(
    act: Act,
    seat: Annotated[Seat, Param(A_SEAT, "Seat")],
    holder: Annotated[Person, Param(A_PERSON, "Holder")],
) -> Reply:
    """The new holder; somebody who deputised there does so no more."""
    committee = act.view.get(Committee, seat.committee)
    if seat.holder == holder.id:
        told = f"{holder.name} holds the seat “{seat.role}” of {committee.name} already; nothing was changed."
        return Reply((Verdict(Mood.NOTE, told),))
    _refuse_second_seat(act, committee, holder, seat.id)
    deputies = tuple(one for one in seat.deputies if one != holder.id)
    act.commit("seat.filled", replace(seat, holder=holder.id, deputies=deputies))
    told = f"{holder.name} now holds the seat “{seat.role}” of {committee.name}."
    former = (f"{person_name(act.view, seat.holder)} held it before.",) if seat.holder else ()
    parts = (Verdict(Mood.GOOD, told, former), *_not_invited(act, committee, holder), _listed(act, committee))
    return Reply(parts, ids=(seat.id,))


@command("seat vacate", "Record that a seat has no holder", who=KEEPERS, examples=("seat vacate SEAT-001",))
def vacate(act: Act, seat: Annotated[Seat, Param(A_SEAT, "Seat")]) -> Reply:
    """A vacancy is a fact like any other."""
    committee = act.view.get(Committee, seat.committee)
    told = f"The seat “{seat.role}” of {committee.name} is vacant"
    if seat.holder is None:
        return Reply((Verdict(Mood.NOTE, f"{told} already; nothing was changed."),))
    act.commit("seat.vacated", replace(seat, holder=None))
    told = f"{told}: {person_name(act.view, seat.holder)} no longer holds it."
    return Reply((Verdict(Mood.GOOD, told), _listed(act, committee)), ids=(seat.id,))


@command(
    "seat deputy",
    "Name a deputy for a seat",
    who=KEEPERS,
    examples=('seat deputy SEAT-001 "Owen Pritchard"',),
    submit="Name",
)
def name_deputy(
    act: Act,
    seat: Annotated[Seat, Param(A_SEAT, "Seat")],
    deputy: Annotated[Person, Param(A_PERSON, "Deputy")],
) -> Reply:
    """A person who may stand in for the seat's holder."""
    committee = act.view.get(Committee, seat.committee)
    if deputy.id == seat.holder:
        raise Refused(Problem(f"{deputy.name} holds this seat and cannot deputise for themselves.", "deputy"))
    if deputy.id in seat.deputies:
        return Reply((Verdict(Mood.NOTE, f"{deputy.name} is a deputy there already; nothing was changed."),))
    act.commit("seat.deputy-named", replace(seat, deputies=(*seat.deputies, deputy.id)))
    holder = person_name(act.view, seat.holder) if seat.holder else "the holder to come"
    told = f"{deputy.name} may stand in for {holder} in the seat “{seat.role}” of {committee.name}."
    return Reply((Verdict(Mood.GOOD, told), _listed(act, committee)), ids=(seat.id,))


@command(
    "seat release",
    "Record that somebody no longer deputises for a seat",
    who=KEEPERS,
    examples=('seat release SEAT-001 "Owen Pritchard"',),
    submit="Release",
)
def release_deputy(
    act: Act,
    seat: Annotated[Seat, Param(A_SEAT, "Seat")],
    deputy: Annotated[Person, Param(A_PERSON, "Deputy")],
) -> Reply:
    """The person may no longer stand in; the holder and other deputies stay."""
    committee = act.view.get(Committee, seat.committee)
    if deputy.id not in seat.deputies:
        told = f"{deputy.name} is no deputy for the seat “{seat.role}” of {committee.name}."
        raise Refused(Problem(told, "deputy"))
    left = tuple(one for one in seat.deputies if one != deputy.id)
    act.commit("seat.deputy-released", replace(seat, deputies=left))
    told = f"{deputy.name} no longer deputises for the seat “{seat.role}” of {committee.name}."
    return Reply((Verdict(Mood.GOOD, told), _listed(act, committee)), ids=(seat.id,))


@command("seat remove", "Abolish a seat", who=KEEPERS, examples=("seat remove SEAT-001",), submit="Abolish")
def remove(act: Act, seat: Annotated[Seat, Param(A_SEAT, "Seat")]) -> Reply:
    """The seat is no longer there; its history stays."""
    committee = act.view.get(Committee, seat.committee)
    act.commit("seat.removed", replace(seat, active=False))
    told = f"The seat “{seat.role}” of {committee.name} is abolished."
    return Reply((Verdict(Mood.GOOD, told), _listed(act, committee)), ids=(seat.id,))


@command(
    "seat list", "List the seats of a committee", who=EVERYBODY, writes=False, examples=("seat list board",)
)
def list_seats(act: Act, committee: Annotated[Committee, Param(A_COMMITTEE, "Committee")]) -> Reply:
    """Every seat, with its holder and deputies."""
    buttons = Choices(
        (
            Button("Add a seat", f"seat add {committee.key}"),
            Button("The committee", f"committee show {committee.key}"),
        )
    )
    return Reply((_listed(act, committee), buttons), ids=(committee.id,))


def _listed(act: Act, committee: Committee) -> Table:
    view = act.view
    rows = (
        (
            seat.id,
            seat.role,
            organisation_name(view, seat.organisation),
            person_name(view, seat.holder),
            ", ".join(person_name(view, one) for one in seat.deputies),
            "voting" if seat.voting else "non-voting",
            ", ".join(seat.categories),
        )
        for seat in view.find(Seat, committee=committee.id)
        if seat.active
    )
    columns = ("Seat", "Role", "Organisation", "Holder", "Deputies", "Vote", "Categories")
    return table(f"Seats of {committee.name}", columns, rows)
