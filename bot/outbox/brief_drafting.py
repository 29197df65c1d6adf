"""What does a brief say? Each action that waits for its reader or that they are told of, and what to do.

Of a confidential action a letter says its reference and its day alone.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Final
from zoneinfo import ZoneInfo

from bot.outbox.action_links import Deed, action_link, deeds
from bot.outbox.notices import notice_to
from bot.outbox.rendered import Office, all_named
from governance_store import View
from governance_store.records.action import Action, ActionState
from governance_store.records.committee import Committee
from governance_store.records.ids import NETWORK
from governance_store.records.letter import Letter, Route
from governance_store.records.network import Network
from governance_store.records.person import Person, Post
from governance_store.rules.absence import is_away
from governance_store.rules.action_log import in_order
from governance_store.rules.action_owner import asked_of, owner_of
from governance_store.rules.actions_stalled import is_stalled
from governance_store.rules.local_time import date_in_full, local
from templates.contexts.letter import AnswerLink
from templates.contexts.notice import Notice, Step
from templates.filters import one_line

_MOST_WITH_STEPS: Final = 8
_VERBS: Final = {
    Deed.DONE: ("Done", "done"),
    Deed.UPDATE: ("Update", "update"),
    Deed.ACCEPT: ("Accept", "accept"),
    Deed.DECLINE: ("Decline", "decline"),
    Deed.CLOSE: ("Agree that it is closed", "close"),
    Deed.REOPEN: ("Keep open", "reopen"),
}
_TAKES: Final = {Deed.UPDATE: ' "TEXT"', Deed.DECLINE: ' because "TEXT"', Deed.REOPEN: ' because "TEXT"'}


@dataclass(frozen=True, slots=True)
class _Told:
    """One action, as it is told to the reader, and what they may do with it."""

    action: Action
    told: str
    deeds: tuple[Deed, ...]


def brief_of(office: Office, letter: Letter, now: datetime) -> Notice:
    """The actions that it names, the most urgent first."""
    actions = in_order(all_named(office.store, letter, Action))
    with office.store.reading() as view:
        day = local(now, ZoneInfo(view.get(Network, NETWORK).zone)).date()
        person = view.get(Person, letter.person)
        told = [
            _Told(one, _in_words(view, one, person, now), tuple(deeds(view, one, person))) for one in actions
        ]
        lines = tuple(_lines_for_agenda(view, person, actions, now))
    notice = notice_to(
        office,
        letter,
        "The action log",
        f"Your brief for {date_in_full(day)}: {len(told)} {'action' if len(told) == 1 else 'actions'}",
        ("This is what there is today. You get one brief a day at most, and none where there is nothing.",),
        tuple((one.action.reference, one.told) for one in told),
        (*_steps(told), *lines, Step("See all that are yours:", "action list mine")),
    )
    return replace(notice, links=tuple(_links(office, letter, person, told)))


def _lines_for_agenda(view: View, person: Person, actions: list[Action], now: datetime) -> Iterator[Step]:
    """For the chair, an item of the next agenda about what did not move."""
    stalled = [one for one in actions if not one.confidential and is_stalled(view, one, now)]
    for id_ in dict.fromkeys(one.committee for one in stalled):
        committee = view.maybe(Committee, id_) if id_ else None
        if committee and person.id in {committee.chair, committee.deputy_chair, committee.secretary}:
            refs = ", ".join(one.reference for one in stalled if one.committee == id_)
            title = f"Actions without progress: {refs}"
            line = f'agenda add {committee.key} "{title}" 10m for discussion'
            yield Step(f"Put it on the next agenda of {committee.name}:", line)


def _in_words(view: View, one: Action, person: Person, now: datetime) -> str:
    day = local(now, ZoneInfo(view.get(Network, NETWORK).zone)).date()
    what = "confidential; sign in to read it" if one.confidential else one_line(one.text)
    owner = owner_of(view, one)
    name = _name(view, one)
    if asked_of(view, one) == person.id and one.state is ActionState.OPEN:
        return f"You are asked to take it over from {name}, {_due(one, day)}: {what}"
    if one.state is ActionState.PROPOSED:
        return f"{name} proposes that it be closed: {what}"
    if owner == person.id:
        due = _due(one, day)
        return f"{due[:1].upper()}{due[1:]}: {what}"
    holder = view.maybe(Person, owner) if owner else None
    if is_stalled(view, one, now):
        return f"Of {name}, {_due(one, day)}, without movement between the last two meetings: {what}"
    away = ", who is away" if holder and is_away(holder, day) else ""
    return f"Of {name}{away}, {_due(one, day)}: {what}"


def _name(view: View, one: Action) -> str:
    owner = owner_of(view, one)
    person = view.maybe(Person, owner) if owner else None
    post = view.maybe(Post, one.post) if one.post else None
    return one_line(person.name if person else f"{post.title}, which is vacant" if post else "nobody")


def _due(one: Action, day: date) -> str:
    if one.by_when is None:
        return "without a day"
    left = (one.by_when - day).days
    if left < 0:
        return f"overdue since {date_in_full(one.by_when)}"
    when = "today" if left == 0 else "tomorrow" if left == 1 else f"in {left} days"
    return f"due {when}, {date_in_full(one.by_when)}"


def _steps(told: list[_Told]) -> Iterator[Step]:
    for one in told[:_MOST_WITH_STEPS]:
        ref = one.action.reference
        for deed in one.deeds:
            label, verb = _VERBS[deed]
            yield Step(f"{label}, {ref}:", f"action {verb} {one.action.id}{_TAKES.get(deed, '')}")
        if Deed.DONE in one.deeds:
            yield Step(f"Extend, {ref}:", f'action extend {one.action.id} to DATE because "TEXT"')
            yield Step(f"Put aside, {ref}:", f'action snooze {one.action.id} until DATE because "TEXT"')
        if not one.deeds:
            yield Step(f"Show, {ref}:", f"action show {one.action.id}")


def _links(office: Office, letter: Letter, person: Person, told: list[_Told]) -> Iterator[AnswerLink]:
    """A link for each that something can be done about; there are none on paper, nor in a chat."""
    if office.links is None or letter.route is not Route.MAIL:
        return
    for one in told[:_MOST_WITH_STEPS]:
        if one.deeds:
            label = f"Act on {one.action.reference}"
            yield AnswerLink(label, action_link(office.links, one.action, person, letter.queued))
