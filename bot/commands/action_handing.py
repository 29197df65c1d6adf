"""Does somebody else take an action over? They are asked, and until they accept nothing changes."""

from __future__ import annotations

from dataclasses import replace
from typing import Annotated, Any

from bot.commands.action_changes import (
    committee_of,
    entry,
    looks_after,
    owner_name,
    refuse_closed,
    refuse_others,
    typed,
)
from bot.commands.base import EVERYBODY, Act, Param, Problem, Refused, command
from bot.commands.confidences import refuse_confidence
from bot.commands.naming import person_name
from bot.parameters.actions import AN_ACTION, AN_OWNER
from bot.parameters.text import A_REASON
from bot.reply import Button, Choices, Mood, Reply, Verdict
from governance_store.records.action import Action, Happened
from governance_store.records.ids import PersonId
from governance_store.records.person import Person, Post
from governance_store.rules.action_owner import asked_of, helpers_of, owner_of


@command(
    "action reassign",
    "Ask somebody else to take an action over",
    who=EVERYBODY,
    examples=('action reassign 001.1 to "Owen Pritchard" because "it is about his site"',),
    submit="Ask them",
)
def reassign(
    act: Act,
    action: Annotated[Action, Param(AN_ACTION, "Action", example="001.1")],
    to: Annotated[Person | Post, Param(AN_OWNER, "To", "to", hint="A person or a lead role.")],
    because: Annotated[str | None, Param(A_REASON, "Reason", "because", ("reason",))] = None,
) -> Reply:
    """A person, or a lead role whoever holds it; its owner stays until they accept."""
    refuse_others(act, action)
    refuse_closed(act, action)
    _refuse_confidential(act, action)
    person = _whom(to)
    if _is_theirs(action, to):
        return _stays(act, action)
    if person == act.actor.id:
        return _taken_over(act, replace(action, **_asked(to)), because or "")
    after = replace(action, **_asked(to), offered=act.now)
    act.commit(
        "action.offered",
        after,
        entry(act, action, Happened.OFFERED, because or "", to=person),
        reason=because or "",
    )
    name = person_name(act.view, person)
    told = f"{name} is asked to take {action.reference} over."
    why = f"Until they accept it, it stays with {owner_name(act, action)}."
    back = Button("Leave it where it is", _line_back(act, action))
    return Reply((Verdict(Mood.GOOD, told, (why,)), Choices((back,))), ids=(action.id,))


def _whom(to: Person | Post) -> PersonId:
    if isinstance(to, Person):
        return to.id
    if to.holder is None:
        raise Refused(Problem(f"The lead role “{to.title}” is vacant, so nobody could accept.", "to"))
    return to.holder


def _asked(to: Person | Post) -> dict[str, Any]:
    return (
        {"offered_to": None, "offered_post": to.id}
        if isinstance(to, Post)
        else {"offered_to": to.id, "offered_post": None}
    )


def _is_theirs(one: Action, to: Person | Post) -> bool:
    if isinstance(to, Post):
        return one.post == to.id
    return one.post is None and one.owners[:1] == (to.id,)


def _refuse_confidential(act: Act, one: Action) -> None:
    """Whoever takes over a confidential action is told of it: that is for who keeps the minutes."""
    if one.confidential and not looks_after(act, committee_of(act, one)):
        told = f"{one.reference} is confidential: only an officer of the committee tells somebody else of it."
        raise Refused(Problem(told, "action"))


def _line_back(act: Act, one: Action) -> str:
    holder: Person | Post | None = None
    if one.post:
        holder = act.view.maybe(Post, one.post)
    elif one.owners:
        holder = act.view.maybe(Person, one.owners[0])
    name = AN_OWNER.line(holder, act.scene) if holder else ""
    return f"action reassign {typed(act, one)} to {name}".rstrip()


def _stays(act: Act, one: Action) -> Reply:
    """Said of whoever has it already: a request that was made to somebody else is taken back."""
    name = owner_name(act, one)
    if asked_of(act.view, one) is None:
        return Reply((Verdict(Mood.NOTE, f"{one.reference} is for {name} already; nothing was changed."),))
    after = replace(one, offered_to=None, offered_post=None, offered=None)
    noted = entry(act, one, Happened.DECLINED, "The request was taken back.")
    act.commit("action.offer-taken-back", after, noted)
    return Reply(
        (Verdict(Mood.GOOD, f"{one.reference} stays with {name}; nobody else is asked."),), ids=(one.id,)
    )


@command(
    "action accept",
    "Accept an action that one was asked to take over",
    who=EVERYBODY,
    examples=("action accept 001.1",),
    submit="Accept",
)
def accept(act: Act, action: Annotated[Action, Param(AN_ACTION, "Action", example="001.1")]) -> Reply:
    """From then on it is theirs; its day stays."""
    _refuse_unasked(act, action)
    refuse_closed(act, action)
    return _taken_over(act, action, "")


def _taken_over(act: Act, asked: Action, why: str) -> Reply:
    """An action in the hands of whom it was asked of."""
    new, before = act.actor.id, owner_of(act.view, asked)
    helping = tuple(one for one in helpers_of(asked) if one != new)
    after = replace(
        asked,
        post=asked.offered_post,
        owners=helping if asked.offered_post else (new, *helping),
        offered_to=None,
        offered_post=None,
        offered=None,
    )
    act.commit("action.taken-over", after, entry(act, asked, Happened.TAKEN_OVER, why, to=new))
    told = f"{asked.reference} is yours now; it was for {person_name(act.view, before)}."
    line = typed(act, after)
    buttons = (Button("Update it", f"action update {line}"), Button("Show it", f"action show {line}"))
    return Reply((Verdict(Mood.GOOD, told), Choices(buttons)), ids=(asked.id,))


def _refuse_unasked(act: Act, one: Action) -> None:
    refuse_confidence(act, one)
    if asked_of(act.view, one) != act.actor.id:
        raise Refused(Problem(f"You were not asked to take {one.reference} over.", "action"))


@command(
    "action decline",
    "Decline an action that one was asked to take over",
    who=EVERYBODY,
    examples=('action decline 001.1 because "I leave in January"',),
    submit="Decline",
)
def decline(
    act: Act,
    action: Annotated[Action, Param(AN_ACTION, "Action", example="001.1")],
    because: Annotated[str, Param(A_REASON, "Reason", "because", ("reason",))],
) -> Reply:
    """It stays with its owner, and the reason in its history."""
    _refuse_unasked(act, action)
    after = replace(action, offered_to=None, offered_post=None, offered=None)
    act.commit("action.declined", after, entry(act, action, Happened.DECLINED, because), reason=because)
    told = f"Declined: {action.reference} stays with {owner_name(act, action)}."
    return Reply((Verdict(Mood.GOOD, told),), ids=(action.id,))
