"""How far has somebody come with an action? Updates, what is done, and more time for it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import Annotated, Final

from bot.commands.action_changes import (
    committee_of,
    entry,
    looks_after,
    officers_named,
    refuse_closed,
    refuse_others,
    refused_of_each,
    typed,
    who_agrees,
)
from bot.commands.base import EVERYBODY, Act, Incomplete, Param, Problem, Refused, command
from bot.commands.naming import in_a_row, person_name
from bot.parameters.actions import ACTIONS, AN_ACTION
from bot.parameters.people import A_PERSON
from bot.parameters.text import A_REASON, Text
from bot.parameters.when import A_DAY_AHEAD
from bot.reply import Button, Choices, Entry, Mood, Reply, Verdict
from governance_store.records.action import Action, ActionState, Happened
from governance_store.records.ids import PersonId
from governance_store.records.person import Person
from governance_store.rules.local_time import date_in_full

AN_UPDATE: Final = Text(to_end=True, called="an update", longest=2000, entry=Entry.PARAGRAPH)
LONGEST_QUIET: Final = timedelta(days=14)
EVIDENCE: Final = Text(called="evidence", longest=600)


@command(
    "action update",
    "Say how far an action has come",
    who=EVERYBODY,
    examples=('action update 001.1 "Four of six sites have the policy"',),
    submit="Note it",
)
def update(
    act: Act,
    action: Annotated[Action, Param(AN_ACTION, "Action", example="001.1")],
    text: Annotated[str, Param(AN_UPDATE, "How far it has come")],
) -> Reply:
    """By whoever owns it or helps, or looks after the log; it stands with its day in the history."""
    refuse_others(act, action, helpers=True)
    refuse_closed(act, action)
    act.commit("action.updated", entry(act, action, Happened.UPDATED, text))
    told = f"Noted for {action.reference}, with today's date."
    return Reply((Verdict(Mood.GOOD, told), _next(act, action)), ids=(action.id,))


def _next(act: Act, one: Action) -> Choices:
    line = typed(act, one)
    done = () if one.state is ActionState.PROPOSED else (Button("Done", f"action done {line}"),)
    return Choices((*done, Button("Show it", f"action show {line}")))


@command(
    "action done",
    "Say that actions are done, and propose that they be closed",
    who=EVERYBODY,
    examples=("action done 001.1", 'action done 001.1 002.1 evidence "https://example.org/policy"'),
    submit="Propose closure",
)
def done(
    act: Act,
    actions: Annotated[tuple[Action, ...], Param(ACTIONS, "Actions", example="001.1 002.1")],
    evidence: Annotated[
        str | None, Param(EVIDENCE, "Evidence", "evidence", ("shown by",), hint="A web address, or in words.")
    ] = None,
) -> Reply:
    """All of them, or none where something is wrong with one; somebody else agrees that they are closed."""
    problems = tuple(
        refused_of_each(actions, lambda one: refuse_others(act, one), lambda one: refuse_closed(act, one))
    )
    if problems:
        raise Refused(*problems)
    fresh = [
        one for one in actions if one.state is ActionState.OPEN or (evidence and evidence != one.evidence)
    ]
    if not fresh:
        told = f"{_named(actions)} proposed for closure already; nothing was changed."
        return Reply((Verdict(Mood.NOTE, told),), ids=tuple(one.id for one in actions))
    after = [
        replace(
            one,
            state=ActionState.PROPOSED,
            evidence=evidence or one.evidence,
            offered_to=None,
            offered_post=None,
            offered=None,
        )
        for one in fresh
    ]
    entries = [entry(act, one, Happened.PROPOSED, evidence or "") for one in fresh]
    act.commit("action.closure-proposed", *after, *entries)
    return _proposed(act, fresh)


def _named(some: list[Action] | tuple[Action, ...]) -> str:
    """References as a sentence begins with them: 001.1 and 002.1 are."""
    return f"{in_a_row([one.reference for one in some])} {'is' if len(some) == 1 else 'are'}"


def _proposed(act: Act, some: list[Action]) -> Reply:
    agreeing = in_a_row(list(dict.fromkeys(who_agrees(act, one) for one in some)))
    why = (f"To be agreed by {agreeing}. Until then nobody is reminded.",)
    mine = [one for one in some if looks_after(act, committee_of(act, one))]
    parts: list[Verdict | Choices] = [Verdict(Mood.GOOD, f"{_named(some)} proposed for closure.", why)]
    if mine:
        lines = " ".join(typed(act, one) for one in mine)
        parts.append(Choices((Button("Agree that it is closed", f"action close {lines}"),)))
    return Reply(tuple(parts), ids=tuple(one.id for one in some))


@command(
    "action extend",
    "Give an action more time, with the reason and who agreed",
    who=EVERYBODY,
    examples=('action extend 001.1 to 2 Feb 2027 agreed "Cora Chair" because "two sites were late"',),
    submit="Extend",
)
def extend(
    act: Act,
    action: Annotated[Action, Param(AN_ACTION, "Action", example="001.1")],
    day: Annotated[date, Param(A_DAY_AHEAD, "To", "to", ("until",))],
    because: Annotated[str, Param(A_REASON, "Reason", "because", ("reason",))],
    agreed: Annotated[
        Person | None,
        Param(
            A_PERSON, "Agreed by", "agreed by", ("agreed", "agreed with"), hint="You, if that is your office."
        ),
    ] = None,
) -> Reply:
    """The first day stays beside the new one; an owner says which officer agreed."""
    refuse_others(act, action)
    refuse_closed(act, action)
    if action.state is ActionState.PROPOSED:
        raise Refused(
            Problem(f"{action.reference} is proposed for closure, so it needs no more time.", "action")
        )
    if action.by_when and day <= action.by_when:
        told = f"{action.reference} is due on {date_in_full(action.by_when)}: say a later day."
        raise Refused(Problem(told, "day"))
    who = _agreed(act, action, agreed)
    after = replace(action, by_when=day, originally=action.originally or action.by_when)
    noted = entry(act, action, Happened.EXTENDED, because, days=(action.by_when, day), agreed_by=who)
    act.commit("action.extended", after, noted, reason=because)
    was = f" It was due on {date_in_full(action.by_when)}." if action.by_when else ""
    why = f"Agreed by {person_name(act.view, who)}.{was}"
    told = f"{action.reference} is due on {date_in_full(day)} now."
    return Reply((Verdict(Mood.GOOD, told, (why,)), _next(act, action)), ids=(action.id,))


def _agreed(act: Act, one: Action, agreed: Person | None) -> PersonId:
    """Who agreed to more time: an officer, or whoever keeps the record where there is no committee."""
    committee = committee_of(act, one)
    if agreed is None and looks_after(act, committee):
        return act.actor.id
    officers = in_a_row(officers_named(act, committee)) if committee else ""
    if agreed is None:
        may = f" {officers} may." if officers else ""
        ask = f"Who agreed that {one.reference} has more time?{may}"
        raise Incomplete("agreed", ask=ask)
    if not looks_after(act, committee, agreed.id):
        whom = officers or "whoever keeps the record"
        told = f"{agreed.name} does not look after this log: more time is agreed by {whom}."
        raise Refused(Problem(told, "agreed"))
    return agreed.id


@command(
    "action snooze",
    "Hear nothing of an action until a day, with the reason",
    who=EVERYBODY,
    examples=('action snooze 001.1 until 20 Jan 2027 because "the supplier is away"',),
    submit="Put aside",
)
def snooze(
    act: Act,
    action: Annotated[Action, Param(AN_ACTION, "Action", example="001.1")],
    until: Annotated[date, Param(A_DAY_AHEAD, "Until", "until", ("to",), hint="A fortnight at most.")],
    because: Annotated[str, Param(A_REASON, "Reason", "because", ("reason",))],
) -> Reply:
    """Its day stays, and so does what others are told; only its owner is not reminded meanwhile."""
    refuse_others(act, action)
    refuse_closed(act, action)
    if until > act.scene.today + LONGEST_QUIET:
        told = f"An action is put aside for {LONGEST_QUIET.days} days at most: “action extend” moves its day."
        raise Refused(Problem(told, "until"))
    noted = entry(act, action, Happened.QUIETED, because, days=(None, until))
    act.commit("action.put-aside", replace(action, quiet_until=until), noted, reason=because)
    told = f"Its owner hears nothing of {action.reference} until {date_in_full(until)}."
    due = f"It is still due on {date_in_full(action.by_when)}." if action.by_when else "It has no day."
    return Reply((Verdict(Mood.GOOD, told, (due,)), _next(act, action)), ids=(action.id,))
