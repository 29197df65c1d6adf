"""How does a button carry its line in Slack? As its value; whoever presses it types that line.

A value holds 2,000 letters. A longer line is shown as text to copy and send, since whatever else could stand
for it (a number that the clerk remembers) would be forgotten when the clerk is started again. A label longer
than 75 letters is told in full above the button.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Final

from bot.render.blockkit_text import Block, plain_text, shortened, size
from bot.render.legible import legible, one_line
from bot.reply import Button, Weight

SAY: Final = "say:"
"""What the action_id of a button begins with; the number of the button in the reply follows."""
LONGEST_LABEL: Final = 75
LONGEST_LINE: Final = 2000
MOST_BUTTONS: Final = 25
_LONGEST_TOLD: Final = 600
_MOST_SAID: Final = 2400
_STYLES: Final = {Weight.PRIMARY: "primary", Weight.WARNING: "danger"}


@dataclass(frozen=True, slots=True)
class Press:
    """A button as it is read out, and as Slack shows it where it can carry its line."""

    label: str
    line: str
    element: Block | None


def presses(buttons: Iterable[Button], numbers: Iterator[int]) -> Iterator[Press]:
    """The buttons, numbered on; one that says nothing is none."""
    for button in buttons:
        label, line = one_line(button.label), legible(button.line).strip()
        if label or line:
            yield _press(label or one_line(line), line, button.weight, numbers)


def _press(label: str, line: str, weight: Weight, numbers: Iterator[int]) -> Press:
    if not line or size(line) > LONGEST_LINE or size(label) > _LONGEST_TOLD:
        return Press(label, line, None)
    element: Block = {
        "type": "button",
        "action_id": f"{SAY}{next(numbers)}",
        "text": plain_text(shortened(label, LONGEST_LABEL)),
        "value": line,
    }
    if weight in _STYLES:
        element["style"] = _STYLES[weight]
    return Press(label, line, element)


def is_told_whole(one: Press) -> bool:
    """Whether the button itself shows all of its label."""
    return size(one.label) <= LONGEST_LABEL


def groups(pressable: Iterable[Press]) -> Iterator[list[Press]]:
    """As many buttons at a time as stand side by side."""
    group: list[Press] = []
    used = 0
    for one in pressable:
        needed = size(one.label) + size(one.line)
        if group and (len(group) == MOST_BUTTONS or used + needed > _MOST_SAID):
            yield group
            group, used = [], 0
        group.append(one)
        used += needed
    if group:
        yield group
