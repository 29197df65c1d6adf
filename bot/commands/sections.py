"""What is a person shown before they ask? Sections of a home page, declared beside the commands they lead to.

Whoever opens the clerk's home in a chat service sees those that are for them, in their order. A section shows
what its reader may know of themselves and of the network; nothing that is confidential belongs in one.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import TypeAlias

from bot.commands.authority import permissions_held
from bot.commands.base import DECLARED, EVERYBODY, Act, Who
from bot.reply import Heading, Part, Reply
from governance_store.records.person import Permission

Made: TypeAlias = Callable[[Act], Iterable[Part]]


@dataclass(frozen=True, slots=True)
class Section:
    """One part of the home page: its heading, for whom it is, where it stands, and how it is made."""

    title: str
    place: int
    who: Who
    made: Made


DECLARED_SECTIONS: dict[str, Section] = {}


def section(title: str, *, place: int, who: Who = EVERYBODY) -> Callable[[Made], Made]:
    """Declare what makes a section; where it makes nothing, the section is not shown."""

    def declare(made: Made) -> Made:
        if title in DECLARED_SECTIONS:
            raise ValueError(f"two sections are called {title}")
        DECLARED_SECTIONS[title] = Section(title, place, who, made)
        return made

    return declare


def sections_for(act: Act) -> tuple[Reply, ...]:
    """What the person sees, section by section: any file that declares commands may declare one."""
    DECLARED.read_all()
    held = permissions_held(act.view, act.actor.id, None)
    in_order = sorted(DECLARED_SECTIONS.values(), key=lambda one: one.place)
    mine = (
        one for one in in_order if one.who.permissions == frozenset(Permission) or one.who.permissions & held
    )
    made = ((one.title, tuple(one.made(act))) for one in mine)
    return tuple(Reply((Heading(title), *parts)) for title, parts in made if parts)
