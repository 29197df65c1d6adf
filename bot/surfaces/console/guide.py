"""What can be said to the clerk? Every command of the catalogue, by noun, and which are open to you."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import groupby

from starlette.responses import Response

from bot.commands import catalogue
from bot.commands.base import Command
from bot.surfaces.console.cast import player
from bot.surfaces.console.suggestions import may_say
from bot.surfaces.console.visits import Visit
from governance_store.records.person import Permission

_NOUNS = {"tor": "Terms of reference", "record": "The record"}
_SINGLE = "In a word"


@dataclass(frozen=True, slots=True)
class Row:
    """A command in words."""

    verb: str
    summary: str
    examples: tuple[str, ...]
    who: str
    open: bool


def guide(visit: Visit) -> Response:
    """The table of commands, a part for each noun."""
    held: tuple[Permission, ...] = ()
    if visit.person is not None:
        with visit.house.store.reading() as view:
            held = player(view, visit.person).permissions
    return visit.show("help", "Help", parts=_parts(held))


def _parts(held: tuple[Permission, ...]) -> list[tuple[str, list[Row]]]:
    commands = sorted(catalogue.all_commands(), key=lambda one: (_noun(one) != _SINGLE, one.verb))
    grouped = groupby(commands, key=_noun)
    return [(noun, [_row(one, held) for one in found]) for noun, found in grouped]


def _noun(command: Command) -> str:
    noun, gap, _verb = command.verb.partition(" ")
    return (_NOUNS.get(noun) or noun.capitalize()) if gap else _SINGLE


def _row(command: Command, held: tuple[Permission, ...]) -> Row:
    permissions = command.who.permissions
    everybody = permissions == frozenset(Permission)
    who = "everybody" if everybody else ", ".join(one for one in Permission if one in permissions)
    return Row(command.verb, command.summary, command.examples, who, may_say(command, held))
