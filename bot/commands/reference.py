"""What can be said, as one table for the README? Made from the catalogue, so that it is never out of date."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby

from bot.commands.base import Command, Who
from bot.commands.catalogue import all_commands
from governance_store.records.person import Permission

_HEAD = ("Command", "What it does", "For whom", "Example")


def command_table() -> str:
    """Every command in Markdown, a table for each noun: what it does, for whom, and an example."""
    return "\n\n".join(_table(noun, list(commands)) for noun, commands in groupby(_by_noun(), _noun))


def _by_noun() -> list[Command]:
    """Nouns with their verbs, in order; behind them single words such as `attend`, under one heading."""
    return sorted(all_commands(), key=lambda one: (" " not in one.verb, one.verb))


def _noun(one: Command) -> str:
    noun, _, verb = one.verb.partition(" ")
    return noun if verb else "By themselves"


def _table(noun: str, commands: list[Command]) -> str:
    lines = [f"### {noun[:1].upper()}{noun[1:]}", "", _row(_HEAD), _row(("---",) * len(_HEAD))]
    return "\n".join([*lines, *_rows(commands)])


def _rows(commands: list[Command]) -> Iterator[str]:
    for one in commands:
        yield _row((f"`{one.verb}`", _cell(one.summary), for_whom(one.who), f"`{_cell(one.examples[0])}`"))


def _row(cells: tuple[str, ...]) -> str:
    return f"| {' | '.join(cells)} |"


def _cell(text: str) -> str:
    return text.replace("|", "\\|")


def for_whom(who: Who) -> str:
    """Who may use a command, in words."""
    if who.permissions == frozenset(Permission):
        return "everybody"
    return ", ".join(permission.value for permission in Permission if permission in who.permissions)
