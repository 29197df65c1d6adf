"""Who stands in for whom at one meeting? A deputy is judged, invited, told for whom, and let go again."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Final

from bot.commands.base import Act, Problem, Refused
from bot.commands.naming import in_a_row, person_name
from bot.outbox.reaching import reach
from governance_store.records.committee import Committee, Seat
from governance_store.records.ids import LetterId, PersonId, invitation_id
from governance_store.records.kinds import kind_of
from governance_store.records.letter import Letter, Matter, Rendered
from governance_store.records.meeting import Capacity, Invitation, Meeting
from governance_store.records.person import Person
from governance_store.rules.absence import is_away
from governance_store.rules.deputising import Objection, objections
from governance_store.rules.local_time import date_in_full
from governance_store.rules.terms_in_force import terms_on


@dataclass(frozen=True, slots=True)
class Judged:
    """What there is to say of a deputy who may come: the words of the terms, and what to see to."""

    clause: str
    warnings: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Case:
    """Who would come for whom, and by which seat."""

    act: Act
    meeting: Meeting
    member: Invitation
    deputy: Person
    seat: Seat | None
    clause: str

    @property
    def whom(self) -> str:
        """The member as they are spoken of."""
        return "you" if self.member.person == self.act.actor.id else self._name(self.member.person)

    def _name(self, id_: PersonId) -> str:
        return person_name(self.act.view, id_)


def judge(act: Act, meeting: Meeting, member: Invitation, deputy: Person) -> Judged:
    """Judge a deputy; raises Refused with everything that stands against them."""
    if meeting.organised_elsewhere:
        told = f"{meeting.organised_elsewhere} organises {meeting.id}, so nobody is invited to it from here."
        raise Refused(Problem(f"{told} Ask them to invite {deputy.name}, and send your apologies.", "deputy"))
    seat = act.view.get(Seat, member.seat) if member.seat else None
    in_use = terms_on(act.view, meeting.committee, act.scene.today)
    clause = in_use.terms.deputies if in_use else ""
    case = _Case(act, meeting, member, deputy, seat, clause)
    invitations = act.view.find(Invitation, meeting=meeting.id)
    found = objections(member, seat, deputy.id, clause, invitations)
    if found:
        nearest = (f"apologies {meeting.id}",)
        raise Refused(*(Problem(_SENTENCES[one](case), "deputy") for one in found), nearest=nearest)
    return Judged(clause, tuple(_warnings(case)))


def _warnings(case: _Case) -> Iterator[str]:
    deputy = case.deputy
    if reach(deputy) is None:
        yield f"{deputy.name} has no address, so the clerk tells them nothing: tell them yourself."
    if is_away(deputy, case.meeting.starts.astimezone(case.act.zone).date()):
        until = f" until {date_in_full(deputy.away_until)}" if deputy.away_until else ""
        yield f"{deputy.name} is away{until}."
    if not case.clause:
        yield "The terms of reference say nothing of deputies; the seat names this one, so the chair decides."


def _no_seat(case: _Case) -> str:
    of = "You have" if case.whom == "you" else f"{case.whom} has"
    return f"{of} no seat on the committee, and only who has one sends a deputy."


def _not_named(case: _Case) -> str:
    assert case.seat is not None  # noqa: S101 -- without one nothing else is judged
    named = in_a_row([person_name(case.act.view, one) for one in case.seat.deputies])
    name = case.deputy.name
    role = f"The seat “{case.seat.role}” names {named} as deputy, not {name}."
    return f'{role} Somebody who keeps the record adds them with “seat deputy {case.seat.id} "{name}"”.'


def _silent(case: _Case) -> str:
    key = case.act.view.get(Committee, case.meeting.committee).key
    seat = case.seat.id if case.seat else "SEAT"
    told = "The terms of reference say nothing of deputies, and the seat names none"
    ways = f'“tor set {key} deputies "…"” says who may send one, “seat deputy {seat} …” names one'
    return f"{told}, so nobody deputises. {ways}."


def _twice(case: _Case) -> str:
    theirs = case.act.view.get(Invitation, invitation_id(case.meeting.id, case.deputy.id))
    whom = person_name(case.act.view, theirs.deputises)
    return f"{case.deputy.name} deputises for {whom} at this meeting already, and one person counts once."


def _counts_already(case: _Case) -> str:
    told = f"{case.deputy.name} is invited to this meeting in their own right"
    return f"{told}, and one person counts once: name somebody else."


_SENTENCES: Final[dict[Objection, Callable[[_Case], str]]] = {
    Objection.THEMSELF: lambda case: f"{case.deputy.name} cannot be their own deputy.",
    Objection.NO_SEAT: _no_seat,
    Objection.NONE_ALLOWED: lambda case: f"The terms of reference allow no deputies: “{case.clause}”",
    Objection.TERMS_SILENT: _silent,
    Objection.NOT_NAMED: _not_named,
    Objection.CIRCLE: lambda case: (
        f"{case.deputy.name} has named {case.whom} as deputy for this meeting: a circle would hold nobody."
    ),
    Objection.TWICE: _twice,
    Objection.COUNTS_ALREADY: _counts_already,
    Objection.AWAY: lambda case: f"{case.deputy.name} has sent apologies for this meeting.",
}


def changes(
    act: Act, meeting: Meeting, before: Invitation, after: Invitation
) -> list[tuple[Matter, Invitation]]:
    """What becomes of deputies' invitations by an answer, and what each is told."""
    if before.deputy == after.deputy:
        return []
    return [*_released(act, before), *_invited(act, meeting, after)]


def _released(act: Act, member: Invitation) -> Iterator[tuple[Matter, Invitation]]:
    """Who was invited only as a deputy is uninvited; anybody else stays invited as they were."""
    theirs = deputy_of(act, member)
    if theirs is None:
        return
    if theirs.capacity is Capacity.DEPUTY:
        gone = replace(theirs.asked_again(), deputises=None, withdrawn=True)
        yield Matter.MEETING_CANCELLED, gone
    else:
        yield Matter.DEPUTISING, replace(theirs, deputises=None)


def deputy_of(act: Act, member: Invitation) -> Invitation | None:
    """The invitation of who stands in for a member, where somebody does."""
    if member.deputy is None:
        return None
    found = act.view.maybe(Invitation, invitation_id(member.meeting, member.deputy))
    return found if found and found.deputises == member.person else None


def _invited(act: Act, meeting: Meeting, member: Invitation) -> Iterator[tuple[Matter, Invitation]]:
    if member.deputy is None:
        return
    id_ = invitation_id(meeting.id, member.deputy)
    known = act.view.maybe(Invitation, id_)
    if known and not known.withdrawn:
        yield Matter.DEPUTISING, replace(known, deputises=member.person)
    else:
        fresh = Invitation(id_, meeting.id, member.deputy, Capacity.DEPUTY, deputises=member.person)
        yield Matter.INVITATION, fresh


def told_of_refusal(act: Act, answered: Invitation, queued: Sequence[Letter]) -> tuple[Letter, ...]:
    """A letter to the member whose deputy does not come: the seat is empty again, and they should know.

    `queued` are the letters of the same commit, whose numbers are taken.
    """
    member = act.view.maybe(Person, answered.deputises) if answered.deputises else None
    reached = reach(member)
    if member is None or reached is None:
        return ()
    version = act.next_version(answered)
    taken = sum(act.view.maybe(Letter, one.id) is None for one in queued)
    return (
        Letter(
            id=LetterId(f"LTR-{act.view.next_number('LTR') + taken:05d}"),
            person=member.id,
            route=reached.route,
            address=reached.address,
            matter=Matter.DEPUTY_DECLINED,
            thread=f"{answered.id}:declined:{version}",
            renders=(Rendered(kind_of(Invitation).name, answered.id, version),),
            queued=act.now,
            due=act.now,
        ),
    )


def in_words(act: Act, letter: Letter) -> str:
    """Who is told of a deputy's coming or not coming."""
    name = person_name(act.view, letter.person)
    what = {
        Matter.INVITATION: "is invited, and told for whom",
        Matter.DEPUTISING: "is told of it",
        Matter.MEETING_CANCELLED: "is told that they need not come any more",
        Matter.DEPUTY_DECLINED: "is told that their deputy does not come",
    }[letter.matter]
    return f"{name} {what}."
