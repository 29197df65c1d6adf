"""What can this person say? Buttons for a beginning, and examples of every command that is open to them."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from bot.commands import catalogue
from bot.commands.base import Command
from bot.reply import Button
from governance_store.records.person import Permission

_FIRST: Final = (
    ("What needs me?", "brief"),
    ("Meetings ahead", "meeting list"),
    ("Call a meeting", "meeting schedule"),
    ("Committees", "committee list"),
    ("What to set up next", "start"),
    ("Constitute a group", "committee add"),
    ("Add a person", "person add"),
    ("Letters sent", "letter list"),
    ("What was recorded", "record list"),
)
_MOST_BUTTONS: Final = 7


def may_say(command: Command, held: Iterable[Permission]) -> bool:
    """Whether a command is open to one who holds these permissions somewhere."""
    return command.who.permissions == frozenset(Permission) or bool(command.who.permissions & set(held))


def first_lines(held: frozenset[Permission]) -> tuple[Button, ...]:
    """A few buttons to begin with."""
    known = {verb: catalogue.command_named(verb) for _label, verb in _FIRST}
    sets_up = bool(held & {Permission.ADMINISTRATOR, Permission.LEAD})
    able = (
        Button(label, verb)
        for label, verb in _FIRST
        if (command := known[verb]) and may_say(command, held) and (sets_up or verb != "start")
    )
    return tuple(able)[:_MOST_BUTTONS]


def examples(held: frozenset[Permission]) -> tuple[str, ...]:
    """Lines that the input offers while one types."""
    return tuple(
        example
        for command in catalogue.all_commands()
        if may_say(command, held)
        for example in command.examples
    )
