"""What does a brief say of an action? Why it is told, and what its reader may do with it.

Of a confidential action a letter says its reference and its day alone.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime
from typing import Final
from zoneinfo import ZoneInfo

from bot.outbox.action_links import Deed, action_link, deeds
from bot.outbox.notices import notice_to
from bot.outbox.rendered import Office, named, record_in
from governance_store import View
from governance_store.records.action import Action, ActionState
from governance_store.records.ids import NETWORK
from governance_store.records.letter import Letter, Route
from governance_store.records.network import Network
from governance_store.records.person import Person, Post
from governance_store.rules.absence import is_away
from governance_store.rules.action_owner import asked_of, has_left, owner_of
from governance_store.rules.actions_stalled import is_stalled
from governance_store.rules.local_time import date_in_full, local
from templates.contexts.letter import AnswerLink
from templates.contexts.notice import Notice, Step
from templates.filters import one_line

_VERBS: Final = {
    Deed.DONE: ("Done", "done"),
    Deed.UPDATE: ("Update", "update"),
    Deed.EXTEND: ("Extend", "extend"),
    Deed.SNOOZE: ("Put aside", "snooze"),
    Deed.REASSIGN: ("Hand over", "reassign"),
    Deed.ACCEPT: ("Accept", "accept"),
    Deed.DECLINE: ("Decline", "decline"),
    Deed.CLOSE: ("Agree that it is closed", "close"),
    Deed.REOPEN: ("Keep open", "reopen"),
}
_TAKES: Final = {
    Deed.UPDATE: ' "TEXT"',
    Deed.EXTEND: ' to DATE because "TEXT"',
    Deed.SNOOZE: ' until DATE because "TEXT"',
    Deed.REASSIGN: ' to "NAME"',
    Deed.DECLINE: ' because "TEXT"',
    Deed.REOPEN: ' because "TEXT"',
}


def action_told(office: Office, letter: Letter, now: datetime) -> Notice:
    """The action of a letter: whose, due when, and the lines and the link by which one acts on it."""
    action = record_in(named(office.store, letter, Action))
    with office.store.reading() as view:
        person = view.get(Person, letter.person)
        told = _in_words(view, action, person, now)
        able = tuple(deeds(view, action, person))
    notice = notice_to(
        office,
        letter,
        action.reference,
        f"{action.reference}: {told}",
        (),
        steps=tuple(_steps(action, able)),
    )
    return replace(notice, links=_links(office, letter, action, person) if able else ())


def _steps(action: Action, able: tuple[Deed, ...]) -> Iterator[Step]:
    for deed in able:
        label, verb = _VERBS[deed]
        yield Step(f"{label}:", f"action {verb} {action.id}{_TAKES.get(deed, '')}")
    if not able:
        yield Step("Show:", f"action show {action.id}")


def _links(office: Office, letter: Letter, action: Action, person: Person) -> tuple[AnswerLink, ...]:
    """The page on which one acts on it; there is none on paper, nor in a chat."""
    if office.links is None or letter.route is not Route.MAIL:
        return ()
    link = action_link(office.links, action, person, letter.queued)
    return (AnswerLink(f"Act on {action.reference}", link),)


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
    gone = ", who no longer takes part" if has_left(view, one) else away
    return f"Of {name}{gone}, {_due(one, day)}: {what}"


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
