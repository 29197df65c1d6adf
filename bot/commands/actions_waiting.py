"""Which actions wait for somebody? Those they are asked to take over, those soon due, closures to agree."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from bot.commands.action_changes import committee_of, looks_after, owner_name, owns, typed
from bot.commands.action_replies import buttons_of, due_in_words
from bot.commands.base import Act
from bot.commands.confidences import may_be_told
from bot.commands.naming import count
from bot.parameters.base import cut
from bot.reply import Button, Choices, Part
from governance_store.records.action import Action, ActionState
from governance_store.records.committee import ClosedBy, Committee
from governance_store.rules.action_log import in_order
from governance_store.rules.action_owner import actions_of, offers_to
from governance_store.rules.action_rating import AT_RISK, is_overdue
from governance_store.rules.actions_due import is_quiet
from governance_store.rules.ladder_in_force import ladder_on
from governance_store.rules.reminder_ladder import NotUnderstood

_MOST: Final = 5


def actions_waiting(act: Act) -> Iterator[Part]:
    """A line each, with the buttons that act; of many that are due the most urgent."""
    yield from _offered(act)
    yield from _due(act)
    yield from _to_close(act)
    yield from _unread(act)


def _what(act: Act, one: Action) -> str:
    """Its words, where they may be read here."""
    return cut(one.text) if may_be_told(act, one) else "confidential"


def _offered(act: Act) -> Iterator[Part]:
    for one in offers_to(act.view, act.actor.id):
        line = typed(act, one)
        buttons = (
            Button("Accept it", f"action accept {line}"),
            Button("Decline it", f"action decline {line}"),
        )
        told = f"You are asked to take {one.reference} over from {owner_name(act, one)}"
        yield Choices(buttons, f"{told}: {_what(act, one)}. Due: {due_in_words(one)}.")


def _due(act: Act) -> Iterator[Part]:
    today = act.scene.today
    own = (one for one in actions_of(act.view, act.actor.id, ActionState.OPEN) if owns(act, one))
    loud = (one for one in own if one.by_when and not is_quiet(one, today))
    near = in_order(one for one in loud if one.by_when and one.by_when - today <= AT_RISK)
    for one in near[:_MOST]:
        due = "Overdue since" if is_overdue(one, today) else "Due on"
        told = f"{due} {due_in_words(one)}: {one.reference}, {_what(act, one)}."
        yield Choices(tuple(buttons_of(act, one)), told)
    if (more := len(near) - _MOST) > 0:
        told = f"{count(more, 'further action')} of yours {'is' if more == 1 else 'are'} due."
        yield Choices((Button("Show them", "action list mine"),), told)


def _to_close(act: Act) -> Iterator[Part]:
    """What was proposed for closure, for the officers who agree; what a meeting agrees waits for it."""
    proposed = act.view.find(Action, state=ActionState.PROPOSED)
    waiting = [
        one for one in proposed if not one.withdrawn and _may_agree(act, one) and may_be_told(act, one)
    ]
    for one in in_order(waiting)[:_MOST]:
        line = typed(act, one)
        buttons = (
            Button("Agree that it is closed", f"action close {line}"),
            Button("Keep it open", f"action reopen {line}"),
            Button("Show it", f"action show {line}"),
        )
        told = f"{owner_name(act, one)} proposes to close {one.reference}: {_what(act, one)}."
        yield Choices(buttons, told)
    if (more := len(waiting) - _MOST) > 0:
        told = f"{count(more, 'further action is', 'further actions are')} proposed for closure."
        yield Choices((Button("Show them", "action list proposed"),), told)


def _may_agree(act: Act, one: Action) -> bool:
    committee = committee_of(act, one)
    by_meeting = committee is not None and committee.actions_closed_by is ClosedBy.MEETING
    return not by_meeting and looks_after(act, committee)


def _unread(act: Act) -> Iterator[Part]:
    """A clause on reminders from before the clerk read them, by which it reminds nobody."""
    for committee in act.view.find(Committee, active=True):
        read = ladder_on(act.view, committee.id, act.scene.today)
        if isinstance(read, NotUnderstood) and looks_after(act, committee):
            button = Button("Say when", f"tor set {committee.key} reminders")
            yield Choices((button,), f"{committee.name}: nobody is reminded of actions. {read.sentence}")
