"""How does a chair decide what cannot wait for a meeting? Only as the terms allow, and everybody is told.

It is a decision like another, with its own reference, and stands on the next agenda until it is minuted.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import Annotated, Final

from bot.commands import chair_replies as replies
from bot.commands.base import EVERYBODY, Act, Param, Problem, Refused, command
from bot.commands.naming import committee_name, person_name
from bot.commands.outside_meetings import decided_outside, next_reference
from bot.outbox.telling import telling
from bot.parameters.decisions import A_DECISION
from bot.parameters.people import A_COMMITTEE, PEOPLE
from bot.parameters.text import A_REASON, Flag, Text
from bot.reply import Entry, Reply
from governance_store.records.chairs_action import ChairsAction
from governance_store.records.committee import Committee
from governance_store.records.decision import Decision, Stamp, TakenBy
from governance_store.records.ids import ChairsActionId, PersonId
from governance_store.records.letter import Letter, Matter
from governance_store.records.person import Person
from governance_store.rules.between_meetings import minuted_at
from governance_store.rules.resolutions import entitled
from governance_store.rules.terms_in_force import InUse, terms_on

_TEXT: Final = Text(called="what is decided", longest=1000, entry=Entry.PARAGRAPH)
_WHY: Final = Text(called="why it cannot wait", longest=1000, entry=Entry.PARAGRAPH)
_ALLOWED: Final = "chairs-action"
_LIMITS: Final = "chairs-limits"
_MARK: Final = "CA"


@command(
    "chair action",
    "Decide as the chair what cannot wait for a meeting",
    who=EVERYBODY,
    examples=(
        'chair action board "To hire a mobile scanner" urgent "The old one failed" consulted "Mia Member"',
    ),
    submit="Decide",
)
def take_action(
    act: Act,
    committee: Annotated[Committee, Param(A_COMMITTEE, "Committee")],
    text: Annotated[str, Param(_TEXT, "What is decided", example='"To hire a mobile scanner"')],
    urgent: Annotated[str, Param(_WHY, "Why it cannot wait", "urgent", ("urgent because", "because"))],
    consulted: Annotated[tuple[Person, ...], Param(PEOPLE, "Consulted", "consulted", ("consulting",))],
    *,
    within_limits: Annotated[
        bool,
        Param(Flag(), "It keeps to the limits of the terms", "within limits", ("within the limits",)),
    ] = False,
) -> Reply:
    """By the chair, or the deputy chair in the chair's stead; members hear of it at once."""
    in_use = _allowing(act, committee)
    refuse_others(act, committee)
    limits = in_use.terms.text(_LIMITS)
    problems = [*_asked_nobody(act, consulted), *_beyond(limits, within_limits=within_limits)]
    if problems:
        raise Refused(*problems)
    made = _decision(act, committee, in_use, text, limits)
    taken = ChairsAction(
        id=ChairsActionId(act.new_id(f"CHA-{act.scene.today.year}")),
        committee=committee.id,
        decision=made.id,
        taken=act.now,
        taken_by=act.actor.id,
        urgent=urgent,
        consulted=tuple(one.id for one in consulted),
        terms=in_use.version.id,
        limits=limits,
    )
    made = replace(made, outside=taken.id)
    letters = list(_told(act, committee, taken, made))
    act.commit("chair.acted", taken, made, *letters)
    return replies.taken(made, len(letters))


def _allowing(act: Act, committee: Committee) -> InUse:
    """The terms that allow it; raises Refused where they do not."""
    in_use = terms_on(act.view, committee.id, act.scene.today)
    if in_use is None or not in_use.terms.allows(_ALLOWED):
        told = f"The terms of reference of {committee.name} do not allow chair's action. A meeting decides."
        raise Refused(Problem(told, "committee"), nearest=(f"tor set {committee.key} chair's action yes",))
    return in_use


def _asked_nobody(act: Act, consulted: tuple[Person, ...]) -> Iterable[Problem]:
    if act.actor.id in {one.id for one in consulted}:
        told = "You cannot have consulted yourself: name those whom you asked."
        yield Problem(told, "consulted")


def refuse_others(act: Act, committee: Committee) -> None:
    """Raise Refused for who is neither the chair nor the deputy chair."""
    may = [one for one in (committee.chair, committee.deputy_chair) if one]
    if act.actor.id in may:
        return
    here = committee_name(act.view, committee.id)
    if not may:
        raise Refused(Problem(f"{here} has no chair, so nobody can take chair's action.", "committee"))
    names = " or ".join(person_name(act.view, one) for one in may)
    raise Refused(Problem(f"Chair's action for {here} is for {names} alone to take.", "committee"))


def _beyond(limits: str, *, within_limits: bool) -> Iterable[Problem]:
    """Whether it keeps to the limits is for the chair to say, not for the clerk to guess."""
    if limits and not within_limits:
        told = "; ".join(line.strip().rstrip(".") for line in limits.split("\n") if line.strip())
        yield Problem(
            f"The terms limit chair's action: “{told}”. If it keeps to that, add “within limits”.",
            "within_limits",
        )


def _decision(act: Act, committee: Committee, in_use: InUse, text: str, limits: str) -> Decision:
    clause = "; ".join(limits.split("\n")) if limits else "Chair's action is allowed."
    stamp = Stamp(at=act.now, terms=in_use.version.id, clause=clause)
    earlier = (one.taken for one in act.view.find(ChairsAction, committee=committee.id))
    reference = next_reference(act, committee, _MARK, earlier)
    return decided_outside(act, committee.id, reference, text, stamp, TakenBy.CHAIR)


def _told(act: Act, committee: Committee, taken: ChairsAction, made: Decision) -> Iterable[Letter]:
    """Everybody who votes there, and those who were consulted."""
    people: dict[PersonId, None] = {person: None for person, _seat in entitled(act.view, committee)}
    people |= dict.fromkeys(taken.consulted)
    told = ((one, f"{taken.id}:{one}", (taken, made)) for one in people if one != act.actor.id)
    return telling(act.view, act.now, Matter.CHAIRS_ACTION, told, [taken, made])


@command(
    "chair withdraw",
    "Take back a chair's action that no meeting has minuted yet",
    who=EVERYBODY,
    examples=("chair withdraw CA01 because it was not needed after all",),
    submit="Take it back",
)
def withdraw(
    act: Act,
    decision: Annotated[Decision, Param(A_DECISION, "Chair's action", example="CA01")],
    because: Annotated[str, Param(A_REASON, "Reason", "because", ("reason",))],
) -> Reply:
    """It binds no longer; everybody who was told of it is told so, and its number is not used again."""
    if decision.taken_by is not TakenBy.CHAIR:
        told = f"{decision.reference} was taken by a {decision.taken_by.value}, not by the chair."
        raise Refused(Problem(told, "decision"))
    committee = act.view.get(Committee, decision.committee)
    refuse_others(act, committee)
    if meeting := minuted_at(act.view, decision):
        told = f"{decision.reference} stands in the minutes of {meeting}: another decision changes it."
        raise Refused(Problem(told, "decision"))
    before = act.view.get(ChairsAction, decision.outside)
    taken, made = replace(before, because=because), replace(decision, withdrawn=True)
    letters = list(_told(act, committee, taken, made))
    act.commit("chair.action-withdrawn", taken, made, *letters)
    return replies.withdrawn(made, len(letters))
