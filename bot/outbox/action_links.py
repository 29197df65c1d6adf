"""How does one act on an action without an account? By a link of one's own, signed and never stored.

A link names an action and a person. What may be said by it follows from how the action stands when it is
opened, so that one from an old letter offers nothing that no longer makes sense.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Final

from bot.links import Links, NotOurs, Purpose
from bot.outbox.answer_links import NoLongerAsked
from governance_store import View
from governance_store.records.action import Action, ActionState
from governance_store.records.committee import Committee
from governance_store.records.ids import PersonId
from governance_store.records.person import Person
from governance_store.rules.action_owner import asked_of, has_left, owner_of
from governance_store.rules.answerable import answerable

_GOOD_FOR: Final = timedelta(days=60)


class Deed(StrEnum):
    """What a page does with an action. Once sent, a name stays."""

    DONE = "done"
    UPDATE = "update"
    EXTEND = "extend"
    SNOOZE = "snooze"
    REASSIGN = "reassign"
    ACCEPT = "accept"
    DECLINE = "decline"
    CLOSE = "close"
    REOPEN = "reopen"


LABELS: Final = {
    Deed.DONE: "It is done",
    Deed.UPDATE: "Say how far it has come",
    Deed.EXTEND: "Give it more time",
    Deed.SNOOZE: "Put it aside",
    Deed.REASSIGN: "Ask somebody else to take it over",
    Deed.ACCEPT: "I accept it",
    Deed.DECLINE: "I decline it",
    Deed.CLOSE: "I agree that it is closed",
    Deed.REOPEN: "Keep it open",
}


@dataclass(frozen=True, slots=True)
class Acting:
    """What a link is about: who acts, on which action, and what they may do with it now."""

    person: Person
    action: Action
    deeds: tuple[Deed, ...]


def action_link(links: Links, action: Action, person: Person, sent: datetime) -> str:
    """The address of the page on which a person acts on an action."""
    return links.make(Purpose.ACTION, action.id, person.id, until=sent + _GOOD_FOR)


def deeds(view: View, action: Action, person: Person) -> Iterator[Deed]:
    """What somebody may do with an action as it stands."""
    if action.state is ActionState.OPEN:
        if asked_of(view, action) == person.id:
            yield from (Deed.ACCEPT, Deed.DECLINE)
        elif owner_of(view, action) == person.id:
            yield from (Deed.DONE, Deed.UPDATE, Deed.EXTEND, Deed.SNOOZE, Deed.REASSIGN)
        elif has_left(view, action) and _looks_after(view, action) == person.id:
            yield Deed.REASSIGN
    elif action.state is ActionState.PROPOSED and owner_of(view, action) != person.id:
        yield from (Deed.CLOSE, Deed.REOPEN)


def _looks_after(view: View, action: Action) -> PersonId | None:
    committee = view.maybe(Committee, action.committee) if action.committee else None
    person = answerable(view, committee)
    return person.id if person else None


def acting(view: View, links: Links, token: str, now: datetime) -> Acting:
    """What a link is about; raises NotOurs, Expired or NoLongerAsked, and nothing is done."""
    about = links.read(Purpose.ACTION, token, now)
    action, person = view.maybe(Action, about[0]), view.maybe(Person, about[1])
    if action is None or person is None:
        raise NotOurs
    if not person.active:
        raise NoLongerAsked(
            f"{person.name} no longer takes part in this network. Nothing was recorded.",
            "Ask the committee's secretary if that is a mistake.",
        )
    able = () if action.withdrawn else tuple(deeds(view, action, person))
    if not able:
        told = "taken back" if action.withdrawn else action.state.value
        raise NoLongerAsked(
            f"Nothing is to be done about {action.reference} here: it is {told}. Nothing was recorded.",
            "The console shows how it stands.",
        )
    return Acting(person, action, able)
