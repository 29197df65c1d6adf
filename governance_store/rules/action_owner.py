"""Whose is an action? A person's, or a lead role's: then it is whoever holds that now."""

from __future__ import annotations

from collections.abc import Iterator

from governance_store.records.action import Action, ActionState
from governance_store.records.ids import PersonId, PostId
from governance_store.records.person import Person, Post
from governance_store.rules.duty import Recorded


def owner_of(record: Recorded, one: Action) -> PersonId | None:
    """Who answers for an action; None while its lead role is vacant."""
    if one.post:
        return _holder(record, one.post)
    return one.owners[0] if one.owners else None


def has_left(record: Recorded, one: Action) -> bool:
    """Whether an action is somebody's who no longer takes part."""
    owner = owner_of(record, one)
    person = record.maybe(Person, owner) if owner else None
    return person is not None and not person.active


def helpers_of(one: Action) -> tuple[PersonId, ...]:
    """Who helps with it."""
    return one.owners if one.post else one.owners[1:]


def asked_of(record: Recorded, one: Action) -> PersonId | None:
    """Who was asked to take it over and has not answered; for a lead role whoever holds it now."""
    return _holder(record, one.offered_post) if one.offered_post else one.offered_to


def _holder(record: Recorded, post: PostId) -> PersonId | None:
    found = record.maybe(Post, post)
    return found.holder if found and found.active else None


def concerned(record: Recorded, one: Action) -> frozenset[PersonId]:
    """Who owns it, helps with it or was asked to take it over."""
    people = (owner_of(record, one), asked_of(record, one), *one.owners)
    return frozenset(person for person in people if person)


def actions_of(record: Recorded, person: PersonId, *states: ActionState) -> list[Action]:
    """The actions in these states that somebody owns, or helps with, each once; those taken back are none."""
    posts = record.find(Post, holder=person, active=True)
    found = (
        one
        for state in states
        for one in (
            *record.find(Action, owners=person, state=state),
            *(one for post in posts for one in record.find(Action, post=post.id, state=state)),
        )
    )
    return list({one.id: one for one in found if not one.withdrawn}.values())


def offers_to(record: Recorded, person: PersonId) -> Iterator[Action]:
    """The actions that somebody was asked to take over and has not answered for."""
    posts = record.find(Post, holder=person, active=True)
    found = (
        *record.find(Action, offered_to=person),
        *(one for post in posts for one in record.find(Action, offered_post=post.id)),
    )
    live = (one for one in found if not one.withdrawn and one.state is ActionState.OPEN)
    return (one for one in live if asked_of(record, one) == person)
