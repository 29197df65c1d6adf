"""What may be chosen, and how does an option stand in a menu that holds 100 of 75 letters each?

More are found by what is typed into the menu. A value is never shortened, as it is what the command reads: a
field one of whose values is too long for a menu is asked for as a line.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from bot.render.blockkit_text import Block, parted, plain_text, shortened, size
from bot.render.legible import legible, one_line
from bot.reply import Field, Option

MOST_OPTIONS: Final = 98  # and “not chosen”, and what was typed that is none of them
MOST_FOUND: Final = 100
LONGEST_OPTION: Final = 75
NOT_CHOSEN: Final = "-not-chosen-"
"""The value of the option that takes a choice back; Slack knows no empty one."""


def is_choosable(field: Field) -> bool:
    """Whether there is something to choose from, and all of it can stand in a menu."""
    values = [one.value for one in field.options]
    wanted = [*values, field.value] if field.value.strip() else values
    return bool(values) and all(map(_can_stand, wanted)) and len(set(values)) == len(values)


def _can_stand(value: str) -> bool:
    """Whether a value comes back from a menu as it was."""
    return bool(value.strip()) and legible(value) == value and size(value) <= LONGEST_OPTION


def offered(field: Field) -> list[Block]:
    """The options of a menu, with the one that takes the choice back where there may be none."""
    initial = chosen(field)
    known = [option(one) for one in field.options]
    typed = [initial] if initial and field.value not in [one.value for one in field.options] else []
    back = [_NONE] if field.value and not field.required else []
    return [*back, *typed, *known]


def chosen(field: Field) -> Block | None:
    """The option that is filled in; what was typed and is none of them stands as it was typed."""
    if not field.value.strip():
        return None
    known = next((one for one in field.options if one.value == field.value), None)
    return option(known or Option(field.value, f"{one_line(field.value)} (as typed)"))


def option(one: Option) -> Block:
    """One option; what its label has more than fits stands below it, smaller."""
    label = one_line(one.label) or one_line(one.value)
    if size(label) <= LONGEST_OPTION:
        return {"text": plain_text(label), "value": one.value}
    first, *_rest = parted(label, LONGEST_OPTION)
    below = shortened(label[len(first) :], LONGEST_OPTION)
    return {"text": plain_text(first.rstrip()), "value": one.value, "description": plain_text(below)}


_NONE: Final[Block] = {"text": plain_text("Not chosen"), "value": NOT_CHOSEN}


def options(choices: Iterable[Option], typed: str) -> list[Block]:
    """The options that hold every word that was typed, those that begin so first, as many as a menu shows."""
    wanted = one_line(typed).casefold().split()
    found = [one for one in choices if _can_stand(one.value) and all(map(_said(one).__contains__, wanted))]
    found.sort(key=lambda one: not one_line(one.label).casefold().startswith(" ".join(wanted)))
    return [option(one) for one in found[:MOST_FOUND]]


def _said(one: Option) -> str:
    return f"{one_line(one.label)} {one_line(one.value)}".casefold()
