"""What has to be done, by whom and by when? The log of actions: put on it, listed, shown."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Annotated, Final

from bot.commands import action_replies as replies
from bot.commands.action_changes import entry, looks_after, owner_name, refuse_closed, refuse_others, typed
from bot.commands.audit_refusals import refuse_dropped
from bot.commands.base import (
    EVERYBODY,
    PARTICIPANTS,
    Act,
    Incomplete,
    Param,
    Problem,
    Refused,
    Shortcut,
    command,
)
from bot.commands.confidences import refuse_confidence
from bot.commands.naming import in_a_row, organisation_name, person_name
from bot.parameters.actions import A_PRIORITY, AN_ACTION, AN_OWNER
from bot.parameters.audits import AN_AUDIT
from bot.parameters.decisions import A_DECISION
from bot.parameters.people import A_COMMITTEE, AN_ORGANISATION, PEOPLE
from bot.parameters.plans import A_PLAN
from bot.parameters.statements import STATEMENTS
from bot.parameters.text import Text
from bot.parameters.when import A_DAY_AHEAD
from bot.reply import Button, Choices, Mood, Reply, Verdict
from governance_store.records.action import Action, Happened, Priority
from governance_store.records.audit import Audit
from governance_store.records.committee import Committee
from governance_store.records.decision import Decision
from governance_store.records.ids import ActionId, PersonId
from governance_store.records.network import Organisation
from governance_store.records.person import Person, Post
from governance_store.records.plan import Plan
from governance_store.rules.local_time import date_in_full
from governance_store.rules.plans import lead_of

A_TASK: Final = Text(called="what is to be done", longest=600)
A_SOURCE: Final = Text(called="where it comes from", longest=400)
_OF: Final = Param(
    AN_ORGANISATION, "Organisation", "organisation", ("at",), hint="The owner's, if left empty."
)


_SERVES: Final = Param(STATEMENTS, "Statements it serves", "statements", ("statement",))


@command(
    "action add",
    "Put an action on the log",
    who=PARTICIPANTS,
    examples=(
        'action add "Asha Rahman" "Send the MRI safety policy to sites" by 12 Jan 2027 committee board',
        'action add "Clinical lead" "Report on the backlog" by 12 Jan 2027 priority high',
    ),
    submit="Put it on the log",
    shortcuts=(Shortcut("Make this an action", text="text"),),
)
def add(
    act: Act,
    owner: Annotated[Person | Post, Param(AN_OWNER, "Owner", hint="A person or a lead role.")],
    text: Annotated[str, Param(A_TASK, "What is to be done", example="Send the MRI policy to sites")],
    by: Annotated[date | None, Param(A_DAY_AHEAD, "By", "by", ("due",))] = None,
    committee: Annotated[Committee | None, Param(A_COMMITTEE, "Committee", "committee", ("for",))] = None,
    helpers: Annotated[tuple[Person, ...], Param(PEOPLE, "Who helps", "with", ("helped by",))] = (),
    organisation: Annotated[Organisation | None, _OF] = None,
    priority: Annotated[Priority, Param(A_PRIORITY, "Priority", "priority")] = Priority.NORMAL,
    decision: Annotated[Decision | None, Param(A_DECISION, "From which decision", "decision")] = None,
    source: Annotated[
        str | None, Param(A_SOURCE, "From where else", "source", hint="A paper, an audit, a web address.")
    ] = None,
    plan: Annotated[Plan | None, Param(A_PLAN, "Milestone of a plan", "plan", ("milestone of",))] = None,
    statements: Annotated[tuple[str, ...], _SERVES] = (),
    audit: Annotated[Audit | None, Param(AN_AUDIT, "From which audit", "audit")] = None,
) -> Reply:
    """It has a reference of its own; what comes from a confidential decision is confidential too."""
    refuse_confidence(act, decision)
    of = next((one.committee for one in (decision, plan, audit) if one and one.committee), None)
    whose = committee or (act.view.get(Committee, of) if of else None)
    if audit:
        refuse_dropped(audit)
    if audit is None or lead_of(act.view, audit) != act.actor.id:
        _refuse_for_others(act, owner, whose)
    helping = tuple(one.id for one in helpers if one.id != owner.id)
    made = replace(
        _new(act, owner, text, whose, decision),
        owners=helping if isinstance(owner, Post) else (owner.id, *helping),
        by_when=by,
        organisation=organisation.id if organisation else None,
        priority=priority,
        source=source or "",
        plan=plan.id if plan else None,
        statements=statements,
        audit=audit.id if audit else None,
    )
    act.commit("action.raised", made)
    return _put_on(act, made)


def _new(
    act: Act, owner: Person | Post, text: str, committee: Committee | None, decision: Decision | None
) -> Action:
    """An action as it is put on the log; one that comes from a decision leads back to its meeting."""
    id_ = ActionId(act.new_id(f"ACT-{act.scene.today.year}", 4))
    return Action(
        id=id_,
        committee=committee.id if committee else None,
        meeting=decision.meeting if decision else None,
        taken_in=None,
        line=decision.line if decision else None,
        reference=id_,
        text=text,
        owners=(),
        raised=act.now,
        confidential=bool(decision and decision.confidential),
        post=owner.id if isinstance(owner, Post) else None,
        decision=decision.id if decision else None,
    )


def _refuse_for_others(act: Act, who: Person | Post, committee: Committee | None) -> None:
    """Whoever takes part puts their own actions on the log; others are given one by who looks after it."""
    own = who.id == act.actor.id or (isinstance(who, Post) and who.holder == act.actor.id)
    if own or looks_after(act, committee):
        return
    whom = f"an officer of {committee.name}" if committee else "whoever keeps the record"
    name = who.name if isinstance(who, Person) else f"whoever is {who.title}"
    told = f"You put your own actions on the log; one for {name} is given by {whom}."
    raise Refused(Problem(told, "owner"))


def _put_on(act: Act, made: Action) -> Reply:
    by = f"by {date_in_full(made.by_when)}" if made.by_when else "without a day"
    parts = [Verdict(Mood.GOOD, f"{made.reference} is on the log, for {owner_name(act, made)}, {by}.")]
    if made.by_when is None:
        parts.append(Verdict(Mood.NOTE, "Nobody is reminded of an action that has no day."))
    line = typed(act, made)
    buttons = (Button("Show it", f"action show {line}"), Button("The log", "action list"))
    return Reply((*parts, Choices(buttons)), ids=(made.id,))


@command(
    "action show",
    "Show an action with its whole history",
    who=EVERYBODY,
    writes=False,
    examples=("action show 001.1", "action show ACT-2026-0001"),
)
def show(act: Act, action: Annotated[Action, Param(AN_ACTION, "Action", example="001.1")]) -> Reply:
    """Where it comes from, whose it is, its days, and everything that was said of it."""
    refuse_confidence(act, action)
    return replies.shown(act, action)


@command(
    "action set",
    "Set who helps with an action, its organisation, priority and statements",
    who=EVERYBODY,
    examples=("action set 001.1 priority high", 'action set 001.1 organisation nht with "Owen Pritchard"'),
    submit="Set",
)
def set_action(
    act: Act,
    action: Annotated[Action, Param(AN_ACTION, "Action", example="001.1")],
    helpers: Annotated[tuple[Person, ...], Param(PEOPLE, "Who helps", "with", ("helped by",))] = (),
    organisation: Annotated[Organisation | None, _OF] = None,
    priority: Annotated[Priority | None, Param(A_PRIORITY, "Priority", "priority")] = None,
    statements: Annotated[tuple[str, ...], _SERVES] = (),
) -> Reply:
    """Its owner and its day change by “action reassign” and “action extend”, which keep who agreed."""
    refuse_others(act, action)
    refuse_closed(act, action)
    if not (helpers or organisation or priority or statements):
        wanted = ("helpers", "organisation", "priority", "statements")
        raise Incomplete(*wanted, ask=f"What is to be set for {action.reference}?")
    after = replace(
        action,
        owners=_helped_by(action, tuple(one.id for one in helpers)) if helpers else action.owners,
        organisation=organisation.id if organisation else action.organisation,
        priority=priority or action.priority,
        statements=statements or action.statements,
    )
    if after == action:
        told = f"{action.reference} is set so already; nothing was changed."
        return Reply((Verdict(Mood.NOTE, told),), ids=(action.id,))
    what = "; ".join(_changes(act, action, after))
    act.commit("action.set", after, entry(act, action, Happened.CHANGED, what))
    return Reply((Verdict(Mood.GOOD, f"{action.reference} is changed: {what}."),), ids=(action.id,))


def _helped_by(one: Action, helpers: tuple[PersonId, ...]) -> tuple[PersonId, ...]:
    if one.post:
        return helpers
    return (one.owners[0], *(each for each in helpers if each != one.owners[0]))


def _changes(act: Act, before: Action, after: Action) -> list[str]:
    told = []
    if after.owners != before.owners:
        helping = after.owners if after.post else after.owners[1:]
        told.append(f"helped by {in_a_row([person_name(act.view, one) for one in helping]) or 'nobody'}")
    if after.organisation != before.organisation:
        told.append(f"organisation {organisation_name(act.view, after.organisation)}")
    if after.priority is not before.priority:
        told.append(f"priority {after.priority.value}")
    if after.statements != before.statements:
        told.append(f"serves {in_a_row(after.statements)}")
    return told
