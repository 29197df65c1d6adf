"""Who is in the demonstration, and what may they do? As `clerk demo --json` prints it.

What somebody may do is asked of the product's own rule, never stated here.
"""

from __future__ import annotations

from typing import TypedDict

from bot.bootstrap import House
from bot.commands.authority import permissions_held
from governance_store import View
from governance_store.records.committee import Committee
from governance_store.records.person import Permission, Person


class Place(TypedDict):
    """A committee."""

    key: str
    name: str


class Player(TypedDict):
    """A person: what they may do anywhere, and the committees for which they may do something."""

    name: str
    email: str
    roles: list[str]
    committees: list[str]


class Cast(TypedDict):
    """Everybody, and the committees there are."""

    committees: list[Place]
    people: list[Player]


def cast(house: House) -> Cast:
    """Everybody who takes part, in the order in which they came."""
    with house.store.reading() as view:
        committees = view.find(Committee, active=True)
        return Cast(
            committees=[Place(key=one.key, name=one.name) for one in committees],
            people=[_player(view, one, committees) for one in view.find(Person, active=True)],
        )


def _player(view: View, person: Person, committees: list[Committee]) -> Player:
    held = permissions_held(view, person.id, None)
    return Player(
        name=person.name,
        email=person.emails[0] if person.emails else "",
        roles=[one.value for one in Permission if one in held],
        committees=[one.key for one in committees if permissions_held(view, person.id, one)],
    )
