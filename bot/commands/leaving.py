"""Who leaves, when, and what do they leave behind? Nothing of it is left without somebody knowing."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date
from typing import Annotated

from bot.commands.action_changes import entry
from bot.commands.base import ADMINISTRATORS, KEEPERS, Act, Param, Problem, Refused, command
from bot.commands.departure import departure, offices_held
from bot.commands.naming import committee_name, count, table
from bot.commands.person import ANYBODY
from bot.commands.taken_back import Ahead, taken_out_of_what_lies_ahead
from bot.outbox.reaching import reach
from bot.parameters.actions import AN_ACTION
from bot.parameters.named import Named
from bot.parameters.people import A_PERSON
from bot.parameters.programmes import AN_OBJECTIVE
from bot.parameters.when import A_DAY
from bot.reply import Button, Choices, Mood, Part, Reply, Verdict
from governance_store.records.action import Action, Happened
from governance_store.records.audit import Audit
from governance_store.records.committee import Seat
from governance_store.records.kinds import Record
from governance_store.records.person import Person, Post
from governance_store.records.plan import Plan
from governance_store.records.programme import Objective, Programme
from governance_store.rules.action_log import STATES, Sought
from governance_store.rules.action_owner import actions_of, offers_to
from governance_store.rules.agenda_leads import items_led_ahead
from governance_store.rules.audits import still_open
from governance_store.rules.education import convened_ahead
from governance_store.rules.local_time import date_in_full

GONE: Named[Person] = replace(
    ANYBODY,
    called="a person who no longer takes part",
    noun="person who has left",
    among=lambda scene: scene.view.find(Person, active=False),
)


@command(
    "person leave",
    "Record that a person no longer takes part, or will not from a day on",
    who=ADMINISTRATORS,
    examples=('person leave "Asha Rahman"', 'person leave "Asha Rahman" on 31 Mar 2027'),
    submit="Record",
)
def leave(
    act: Act,
    person: Annotated[Person, Param(A_PERSON, "Person")],
    day: Annotated[date | None, Param(A_DAY, "From", "on", ("from",))] = None,
) -> Reply:
    """Seats, offices, roles and invitations end in the same commit; what was done stays recorded."""
    if person.id == act.actor.id:
        raise Refused("You cannot take yourself out: another administrator has to.")
    leaves = day or act.scene.today
    if leaves > act.scene.today:
        return _announced(act, person, leaves)
    if person.joined and leaves < person.joined:
        told = f"{person.name} takes part since {date_in_full(person.joined)}, so cannot have left before."
        raise Refused(Problem(told, "day"))
    ended = departure(act.view, replace(person, leaves=leaves), act.now)
    left_behind = _left_behind(act, person)
    ahead = taken_out_of_what_lies_ahead(act, person)
    offers = [one for one in offers_to(act.view, person.id) if one.offered_to == person.id]
    act.commit("person.left", *ended.records, *ahead.records, *_taken_back(act, offers))
    back = Choices((Button("They are back", f"person return {person.id}"),))
    told = f"{person.name} no longer takes part, and gets no more letters."
    back_again = (f"Nobody is asked to take {one.reference} over any more." for one in offers)
    reasons = (*ended.told, *back_again, *_meetings_ahead(act, person, ahead))
    return Reply((Verdict(Mood.GOOD, told, reasons), *left_behind, back), ids=(person.id,))


def _taken_back(act: Act, offers: Iterable[Action]) -> Iterator[Record]:
    """Actions that somebody was asked to take over stay with their owners."""
    for one in offers:
        yield replace(one, offered_to=None, offered=None)
        yield entry(act, one, Happened.DECLINED, "No longer takes part.", to=one.offered_to)


def _meetings_ahead(act: Act, person: Person, ahead: Ahead) -> Iterator[str]:
    """From how many meetings they were taken, and whether their calendar hears of it."""
    if not ahead.meetings:
        return
    told = f"They are no longer invited to the {count(ahead.meetings, 'meeting')} ahead"
    if ahead.written:
        yield f"{told}; a last mail for each entry takes it out of their calendar."
    elif act.network.silent:
        yield f"{told}. As the network is not open yet, they are told nothing."
    elif reach(person) is None:
        yield f"{told}. They have no address, so the clerk tells them nothing: tell them yourself."
    else:
        yield f"{told}, and had not been told of any."


def _announced(act: Act, person: Person, leaves: date) -> Reply:
    """A leaving that is still to come: nothing ends yet, and what has to be handed over is proposed."""
    if person.leaves == leaves:
        told = f"That {person.name} leaves on {date_in_full(leaves)} is recorded already."
        return Reply((Verdict(Mood.NOTE, told), *_left_behind(act, person)), ids=(person.id,))
    act.commit("person.leaving", replace(person, leaves=leaves))
    told = f"{person.name} will take part no longer from {date_in_full(leaves)}."
    then = "Until then nothing ends; an administrator is told on the day."
    return Reply((Verdict(Mood.GOOD, told, (then,)), *_left_behind(act, person)), ids=(person.id,))


@command(
    "person handover",
    "Show what a person would leave behind, and hand it over",
    who=KEEPERS,
    writes=False,
    examples=('person handover "Asha Rahman"',),
)
def handover(act: Act, person: Annotated[Person, Param(ANYBODY, "Person")]) -> Reply:
    """Each thing that is theirs, also of who has left, with a button that gives it away, and one for all."""
    held = _left_behind(act, person)
    told = (
        f"{person.name} {'would leave' if person.active else 'has left'} this behind."
        if held
        else f"{person.name} holds no lead role, office, seat or action, and leads on nothing."
    )
    return Reply((Verdict(Mood.NOTE, told), *held), ids=(person.id,))


def _left_behind(act: Act, person: Person) -> tuple[Part, ...]:
    held = list(_held(act, person))
    if not held:
        return ()
    listed = table("To be handed over", ("What", "Where"), ((what, where) for what, where, _ in held))
    all_of_it = Button("Hand everything over to one person", f"lead handover {person.id}")
    own = (button for _what, _where, button in held if button)
    return (listed, Choices((all_of_it, *own)))


def _held(act: Act, person: Person) -> Iterator[tuple[str, str, Button | None]]:
    yield from _offices_and_work(act, person)
    yield from _led(act, person)


def _offices_and_work(act: Act, person: Person) -> Iterator[tuple[str, str, Button]]:
    view = act.view
    for post in view.find(Post, holder=person.id, active=True):
        appoint = Button(f"Appoint: {post.title}", f"post fill {post.id}")
        yield post.title, "lead role of the network", appoint
    for committee, office in offices_held(view, person.id):
        name = f"{office.capitalize()}, {committee.name}"
        yield office.capitalize(), committee.name, Button(f"Name: {name}", f"committee set {committee.key}")
    for action in actions_of(view, person.id, *STATES[Sought.OPEN]):
        if action.owners[:1] == (person.id,) and not action.post:  # a lead role's go with the lead role
            line = f"action reassign {AN_ACTION.line(action, act.scene)}"
            where = committee_name(view, action.committee)
            yield f"Action {action.reference}", where, Button(f"Hand over: {action.reference}", line)
    for seat in view.find(Seat, holder=person.id, active=True):
        where = committee_name(view, seat.committee)
        yield f"Seat: {seat.role}", where, Button(f"Fill: {seat.role}, {where}", f"seat fill {seat.id}")


def _led(act: Act, person: Person) -> Iterator[tuple[str, str, Button | None]]:
    """What somebody leads on themselves; the items of agendas are handed over with all else."""
    view = act.view
    for plan in view.find(Plan, lead=person.id, active=True):  # a lead role's go with the lead role
        where = committee_name(view, plan.committee)
        change = Button(f"Hand over: {plan.title}", f"plan change {plan.id}")
        yield f"Plan: {plan.title}", where, change
    for one in view.find(Objective, lead=person.id, active=True):
        where = committee_name(view, view.get(Programme, one.programme).committee)
        change = Button(
            f"Hand over: {one.reference}", f"programme change {AN_OBJECTIVE.line(one, act.scene)}"
        )
        yield f"Objective {one.reference}", where, change
    for item in items_led_ahead(view, person.id, act.now):
        title = "confidential" if item.confidential else item.title
        yield f"Item: {title}", f"next agenda of {committee_name(view, item.committee)}", None
    for audit in view.find(Audit, lead=person.id, active=True):
        if still_open(view, audit):
            change = Button(f"Hand over: {audit.reference}", f"audit change {audit.reference}")
            yield f"Audit {audit.reference}: {audit.title}", committee_name(view, audit.committee), change
    for event in convened_ahead(view, person.id, act.scene.today):
        change = Button(f"Hand over: {event.topic}", f"education change {event.id}")
        yield f"{event.id}: {event.topic}", "education", change


@command(
    "person return",
    "Record that a person who had left takes part again",
    who=ADMINISTRATORS,
    examples=('person return "Asha Rahman"',),
    submit="Record",
)
def come_back(act: Act, person: Annotated[Person, Param(GONE, "Person")]) -> Reply:
    """The person is known and reached again; seats, offices and roles are given anew."""
    act.commit("person.returned", replace(person, active=True, leaves=None))
    told = f"{person.name} takes part again. Seats, offices and roles have to be given anew."
    return Reply((Verdict(Mood.GOOD, told),), ids=(person.id,))
