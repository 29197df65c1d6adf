"""Whom may one be in a demonstration? The people of the network, by what they may do."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from bot.commands.authority import permissions_held
from governance_store import View
from governance_store.records.ids import PersonId
from governance_store.records.meeting import Answer, Invitation, Meeting, MeetingState
from governance_store.records.network import Organisation
from governance_store.records.person import Permission, Person, Post
from governance_store.rules.committees_of import committees_of

_ORDER: Final = (
    Permission.LEAD,
    Permission.ADMINISTRATOR,
    Permission.SECRETARY,
    Permission.CHAIR,
    Permission.MEMBER,
    Permission.OBSERVER,
)
_GROUPS: Final = {
    Permission.LEAD: "Network leads",
    Permission.ADMINISTRATOR: "Administrators",
    Permission.SECRETARY: "Secretaries",
    Permission.CHAIR: "Chairs and deputy chairs",
    Permission.MEMBER: "Members",
    Permission.OBSERVER: "Observers",
}
_OTHERS: Final = "Others"


@dataclass(frozen=True, slots=True)
class Player:
    """Somebody one may be, in words."""

    id: PersonId
    name: str
    permissions: tuple[Permission, ...]
    posts: tuple[str, ...]
    committees: tuple[str, ...]
    organisation: str
    profession: str
    asked: bool
    """Whether an invitation waits for an answer."""

    @property
    def roles(self) -> str:
        """What the person is, in a few words."""
        return ", ".join((*self.posts, *map(str, self.permissions))) or "no role yet"


@dataclass(frozen=True, slots=True)
class Group:
    """People of one permission; each person stands in the first group that fits."""

    heading: str
    players: tuple[Player, ...]


def groups(view: View) -> tuple[Group, ...]:
    """Everybody, by what they may do."""
    players = [player(view, person) for person in view.find(Person, active=True)]
    by_heading: dict[str, list[Player]] = {heading: [] for heading in (*_GROUPS.values(), _OTHERS)}
    for one in players:
        first = next((permission for permission in _ORDER if permission in one.permissions), None)
        by_heading[_GROUPS[first] if first else _OTHERS].append(one)
    return tuple(Group(heading, tuple(found)) for heading, found in by_heading.items() if found)


def player(view: View, person: Person) -> Player:
    """A person as one of the cast."""
    held = permissions_held(view, person.id, None)
    employer = view.maybe(Organisation, person.organisation) if person.organisation else None
    return Player(
        id=person.id,
        name=person.name,
        permissions=tuple(one for one in _ORDER if one in held),
        posts=tuple(post.title for post in view.find(Post, holder=person.id, active=True)),
        committees=tuple(one.name for one in committees_of(view, person.id)),
        organisation=employer.name if employer else "",
        profession=person.profession,
        asked=_asked(view, person.id),
    )


def _asked(view: View, person: PersonId) -> bool:
    open_to = (
        view.get(Meeting, one.meeting)
        for one in view.find(Invitation, person=person, answer=Answer.NONE, withdrawn=False)
    )
    return any(meeting.state is MeetingState.SCHEDULED for meeting in open_to)


@dataclass(frozen=True, slots=True)
class Trial:
    """Somebody to begin with, and what to try as that person."""

    player: Player
    called: str
    why: str


_TRIALS: Final = (
    (Permission.LEAD, "a network lead", "Call a meeting of the board, move it, cancel it."),
    (Permission.MEMBER, "a member", "Read your mail, then say whether you will come."),
    (
        Permission.ADMINISTRATOR,
        "an administrator",
        "Constitute a new group: its name, its officers, its seats.",
    ),
)


def trials(found: Iterable[Group]) -> tuple[Trial, ...]:
    """A lead, a member and an administrator to begin with, each as plain a case as there is."""
    players = [player for group in found for player in group.players]
    chosen: list[Trial] = []
    for permission, called, why in _TRIALS:
        able = [
            one for one in players if permission in one.permissions and one not in [t.player for t in chosen]
        ]
        if able:
            plainest = min(able, key=lambda one: (len(one.permissions), not one.asked, not one.committees))
            chosen.append(Trial(plainest, called, why))
    return tuple(chosen)
