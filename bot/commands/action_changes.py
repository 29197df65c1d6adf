"""Who may change an action, and how is it written down that it changed?"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from datetime import date

from bot.commands.base import KEEPERS, RECORDERS, Act, Problem, Refused
from bot.commands.confidences import refuse_confidence
from bot.commands.naming import in_a_row, person_name
from bot.parameters.actions import AN_ACTION
from bot.parameters.convening import permissions_held
from governance_store.records.action import Action, ActionEntry, ActionState, Happened
from governance_store.records.committee import ClosedBy, Committee
from governance_store.records.ids import MeetingId, PersonId, action_entry_id
from governance_store.records.person import Post
from governance_store.rules.action_owner import has_left, owner_of


def committee_of(act: Act, one: Action) -> Committee | None:
    """The committee whose log an action stands on; None where it is the network's own."""
    return act.view.maybe(Committee, one.committee) if one.committee else None


def looks_after(act: Act, committee: Committee | None, person: PersonId | None = None) -> bool:
    """Whether somebody looks after the log of a committee: its officers, and who keeps the record."""
    allowed = RECORDERS if committee else KEEPERS
    return bool(permissions_held(act.view, person or act.actor.id, committee) & allowed.permissions)


def owns(act: Act, one: Action) -> bool:
    """Whether the speaker answers for an action."""
    return owner_of(act.view, one) == act.actor.id


def owner_name(act: Act, one: Action) -> str:
    """Who answers for an action, with the lead role it belongs to; of an open one, that they have left."""
    name = person_name(act.view, owner_of(act.view, one))
    if one.post:
        return f"{act.view.get(Post, one.post).title} ({name})"
    open_still = one.state is not ActionState.CLOSED
    return f"{name} (has left)" if open_still and has_left(act.view, one) else name


def who_agrees(act: Act, one: Action) -> str:
    """Who agrees that an action is closed, as a sentence goes on with it."""
    committee = committee_of(act, one)
    if committee is None:
        return "whoever keeps the record"
    if committee.actions_closed_by is ClosedBy.MEETING:
        return f"a meeting of {committee.name}"
    return in_a_row(officers_named(act, committee)) or f"an officer of {committee.name}"


def officers_named(act: Act, committee: Committee) -> list[str]:
    """The officers of a committee, the secretary first."""
    officers = (committee.secretary, committee.chair, committee.deputy_chair)
    return [person_name(act.view, one) for one in dict.fromkeys(officers) if one]


def refuse_others(act: Act, one: Action, *, helpers: bool = False) -> None:
    """Raise Refused unless the speaker owns an action or looks after its log, or helps, where that does."""
    refuse_confidence(act, one)
    committee = committee_of(act, one)
    if owns(act, one) or looks_after(act, committee) or (helpers and act.actor.id in one.owners):
        return
    log = f"looks after the log of {committee.name}" if committee else "keeps the record"
    told = f"{one.reference} is for {owner_name(act, one)}: they can say that, or whoever {log}."
    raise Refused(Problem(told, "action"))


def typed(act: Act, one: Action) -> str:
    """An action as it is typed."""
    return AN_ACTION.line(one, act.scene)


def refuse_closed(act: Act, one: Action) -> None:
    """Raise Refused for an action that is closed."""
    if one.state is ActionState.CLOSED:
        again = f"action reopen {typed(act, one)} because …"
        raise Refused(Problem(f"{one.reference} is closed. “{again}” opens it again.", "action"))


def refused_of_each(some: Iterable[Action], *judgements: Callable[[Action], None]) -> Iterator[Problem]:
    """Everything that is wrong with any of several actions."""
    for one in some:
        for judge in judgements:
            try:
                judge(one)
            except Refused as refused:
                yield from refused.problems
                break


def entry(
    act: Act,
    one: Action,
    what: Happened,
    text: str = "",
    *,
    days: tuple[date | None, date | None] = (None, None),
    agreed_by: PersonId | None = None,
    to: PersonId | None = None,
    meeting: MeetingId | None = None,
) -> ActionEntry:
    """What happens to an action now, as the next entry of its history."""
    number = len(act.view.find(ActionEntry, action=one.id)) + 1
    return ActionEntry(
        id=action_entry_id(one.id, number),
        action=one.id,
        number=number,
        what=what,
        at=act.now,
        by=act.actor.id,
        text=text,
        before=days[0],
        after=days[1],
        agreed_by=agreed_by,
        to=to,
        meeting=meeting,
    )
