"""Does one person take over everything of another? Shown first, then one decision, and one letter to each."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Annotated

from bot.commands.action_changes import entry
from bot.commands.base import KEEPERS, Act, Param, Problem, Refused, command
from bot.commands.confidences import may_be_told
from bot.commands.departure import OFFICES, offices_held
from bot.commands.naming import committee_name, count, table
from bot.commands.person import ANYBODY
from bot.outbox.telling import telling
from bot.parameters.people import A_PERSON
from bot.parameters.text import A_FLAG
from bot.reply import Button, Choices, Mood, Part, Reply, Verdict, Weight
from governance_store.records.action import Happened
from governance_store.records.audit import Audit
from governance_store.records.committee import Committee, Seat
from governance_store.records.kinds import Record
from governance_store.records.letter import Letter, Matter
from governance_store.records.person import Person, Post
from governance_store.records.plan import Plan
from governance_store.records.programme import Objective
from governance_store.rules.action_log import STATES, Sought
from governance_store.rules.action_owner import actions_of
from governance_store.rules.agenda_leads import items_led_ahead
from governance_store.rules.audits import still_open
from governance_store.rules.education import convened_ahead
from governance_store.rules.plan_reviews import in_hand


@dataclass(frozen=True, slots=True)
class _Moved:
    """One thing that moves: what it is, where, the record as it is then, and what is noted with it."""

    what: str
    where: str
    after: Record
    noted: tuple[Record, ...] = ()


@dataclass(frozen=True, slots=True)
class _Kept:
    """One thing that stays where it is, and why."""

    what: str
    why: str


@command(
    "lead handover",
    "Hand everything of one person over to another: actions, plans, lead roles, offices and seats",
    who=KEEPERS,
    examples=('lead handover "Asha Rahman" to "Owen Pritchard"', "lead handover asha to owen now"),
    submit="Show what moves",
)
def hand_over(
    act: Act,
    giver: Annotated[Person, Param(ANYBODY, "From")],
    taker: Annotated[Person, Param(A_PERSON, "To", "to")],
    now: Annotated[bool, Param(A_FLAG, "Hand it over now", "now")] = False,  # noqa: FBT002 -- a tick box
) -> Reply:
    """What moves and what stays is shown; with `now` all of it moves in one step."""
    if giver.id == taker.id:
        raise Refused(Problem("Somebody hands over to somebody else.", "taker"))
    found = list(_found(act, giver, taker))
    moved = [one for one in found if isinstance(one, _Moved)]
    kept = [one for one in found if isinstance(one, _Kept)]
    if not moved:
        told = f"Nothing of {giver.name} can be handed over to {taker.name}."
        return Reply((Verdict(Mood.NOTE, told, _whys(kept)),), ids=(giver.id,))
    listed = table("What moves", ("What", "Where"), ((one.what, one.where) for one in moved))
    parts: tuple[Part, ...] = (listed,)
    if not now:
        told = (
            f"{count(len(moved), 'thing')} would go from {giver.name} to {taker.name}. Nothing has moved yet."
        )
        line = f"lead handover {giver.id} to {taker.id} now"
        choices = Choices((Button("Hand it over now", line, Weight.PRIMARY),))
        return Reply((Verdict(Mood.NOTE, told, _whys(kept)), *parts, choices), ids=(giver.id, taker.id))
    letters = tuple(_letters(act, giver, taker, moved))
    records = _records(moved)
    act.commit("person.handed-over", *records, *letters)
    told = f"{count(len(moved), 'thing')} went from {giver.name} to {taker.name}."
    heard = f"{count(len(letters), 'letter')} will tell them." if letters else "Neither has an address."
    return Reply((Verdict(Mood.GOOD, told, (heard, *_whys(kept))), *parts), ids=(giver.id, taker.id))


def _whys(kept: list[_Kept]) -> tuple[str, ...]:
    return tuple(f"{one.what} stays: {one.why}." for one in kept)


def _records(moved: list[_Moved]) -> tuple[Record, ...]:
    """Each record once; of a committee that changes in two offices as it is at last."""
    last = {one.after.id: one.after for one in moved}
    return (*last.values(), *(noted for one in moved for noted in one.noted))


def _found(act: Act, giver: Person, taker: Person) -> Iterator[_Moved | _Kept]:
    yield from _posts(act, giver, taker)
    yield from _offices(act, giver, taker)
    yield from _seats(act, giver, taker)
    yield from _actions(act, giver, taker)
    yield from _plans(act, giver, taker)
    yield from _objectives(act, giver, taker)
    yield from _agenda_items(act, giver, taker)
    yield from _audits(act, giver, taker)
    yield from _events(act, giver, taker)


def _posts(act: Act, giver: Person, taker: Person) -> Iterator[_Moved]:
    for post in act.view.find(Post, holder=giver.id, active=True):
        after = replace(post, holder=taker.id, since=act.scene.today, until=None, route="")
        yield _Moved(post.title, "lead role of the network", after)


def _offices(act: Act, giver: Person, taker: Person) -> Iterator[_Moved | _Kept]:
    changed: dict[str, Committee] = {}
    for committee, office in offices_held(act.view, giver.id):
        now = changed.get(committee.id, committee)
        field = next(field for field, called in OFFICES if called == office)
        if taker.id in (now.chair, now.deputy_chair) and field != "secretary":
            yield _Kept(
                f"{office.capitalize()}, {committee.name},", f"{taker.name} holds the other office there"
            )
            continue
        changed[committee.id] = replace(now, **{field: taker.id})  # type: ignore[arg-type]  # one of its offices
        yield _Moved(office.capitalize(), committee.name, changed[committee.id])


def _seats(act: Act, giver: Person, taker: Person) -> Iterator[_Moved | _Kept]:
    for seat in act.view.find(Seat, holder=giver.id, active=True):
        where = committee_name(act.view, seat.committee)
        if act.view.find(Seat, holder=taker.id, committee=seat.committee, active=True):
            yield _Kept(f"The seat “{seat.role}” of {where}", f"{taker.name} has a seat there already")
            continue
        deputies = tuple(one for one in seat.deputies if one != taker.id)
        yield _Moved(f"Seat: {seat.role}", where, replace(seat, holder=taker.id, deputies=deputies))


def _actions(act: Act, giver: Person, taker: Person) -> Iterator[_Moved | _Kept]:
    for one in actions_of(act.view, giver.id, *STATES[Sought.OPEN]):
        if one.post or one.owners[:1] != (giver.id,):
            continue  # those of a lead role go with it, and helping is nobody's to hand over
        what, where = f"Action {one.reference}", committee_name(act.view, one.committee)
        if one.confidential and not may_be_told(act, one):
            yield _Kept(what, "it is confidential, and whoever knows of it hands it over")
            continue
        helping = tuple(each for each in one.owners[1:] if each != taker.id)
        after = replace(one, owners=(taker.id, *helping), offered_to=None, offered_post=None, offered=None)
        yield _Moved(what, where, after, (entry(act, one, Happened.TAKEN_OVER, "Handed over.", to=taker.id),))


def _plans(act: Act, giver: Person, taker: Person) -> Iterator[_Moved]:
    """The plans that somebody leads on, and the papers of reviews that they bring."""
    for plan in act.view.find(Plan, lead=giver.id, active=True):
        yield _Moved(f"{plan.title} ({plan.id})", "plan under review", replace(plan, lead=taker.id))
    for plan in act.view.find(Plan, active=True):
        review = in_hand(act.view, plan)
        if review and review.author == giver.id:
            yield _Moved(f"Paper for {plan.title}", "review of a plan", replace(review, author=taker.id))


def _objectives(act: Act, giver: Person, taker: Person) -> Iterator[_Moved]:
    """The objectives of work programmes that somebody leads on."""
    for one in act.view.find(Objective, lead=giver.id, active=True):
        yield _Moved(f"{one.reference}: {one.text}", "work programme", replace(one, lead=taker.id))


def _agenda_items(act: Act, giver: Person, taker: Person) -> Iterator[_Moved]:
    """What somebody was to bring to the meetings ahead, with its paper."""
    for one in items_led_ahead(act.view, giver.id, act.now):
        what = f"Item: {'confidential' if one.confidential else one.title}"
        where = f"next agenda of {committee_name(act.view, one.committee)}"
        yield _Moved(what, where, replace(one, lead=taker.id))


def _audits(act: Act, giver: Person, taker: Person) -> Iterator[_Moved]:
    """The audits that somebody leads on and of which something is still to be done."""
    for one in act.view.find(Audit, lead=giver.id, active=True):
        if still_open(act.view, one):
            yield _Moved(f"{one.reference}: {one.title}", "audit programme", replace(one, lead=taker.id))


def _events(act: Act, giver: Person, taker: Person) -> Iterator[_Moved]:
    """The education events ahead that somebody convenes."""
    for one in convened_ahead(act.view, giver.id, act.scene.today):
        yield _Moved(f"{one.id}: {one.topic}", "education", replace(one, lead=taker.id))


def _letters(act: Act, giver: Person, taker: Person, moved: list[_Moved]) -> Iterator[Letter]:
    """One to each who can be reached, about everything."""
    things = list({one.after.id: one.after for one in moved}.values())
    number = act.view.next_number("LTR")
    told = (
        (one.id, f"handover:{giver.id}:{taker.id}:{at}", (giver, taker, *things))
        for at, one in enumerate((giver, taker), start=number)
    )
    return telling(act.view, act.now, Matter.HANDOVER, told, things)
