"""What was answered in a Slack modal? Each field's answer as it would be typed, whatever way it was asked.

`commands.catalogue.line_of_form` makes a line of it. What a file holds is fetched by the surface: here its
name is told, and which file it is.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, Final

from bot.render.blockkit_choices import NOT_CHOSEN
from bot.render.blockkit_fields import ANSWER, MORE

_SINGLE: Final = ("selected_date", "selected_time", "value")


def answers(state: Mapping[str, Any]) -> dict[str, str]:
    """The answers of `view["state"]`, by the name of the field; what was left open is empty."""
    found: dict[str, str] = {}
    for block_id, elements in sorted(state.get("values", {}).items(), key=lambda one: _place(one[0])):
        name = _name(block_id)
        if name is not None:
            found[name] = found.get(name, "") + "".join(map(_answer, elements.values()))
    return found


def files(state: Mapping[str, Any]) -> dict[str, tuple[Mapping[str, Any], ...]]:
    """The files that were attached, as Slack describes them, by the name of the field."""
    return {
        name: tuple(file for element in elements.values() for file in element.get("files") or ())
        for block_id, elements in state.get("values", {}).items()
        if (name := _name(block_id)) is not None
        and any(element.get("type") == "file_input" for element in elements.values())
    }


def field_of(block_id: str) -> str | None:
    """The name of the field that a block asks for; None where it asks for none."""
    return _name(block_id)


def _place(block_id: str) -> int:
    """In which order the parts of a long text stand."""
    number = block_id.removeprefix(MORE).partition(".")[0]
    return int(number) if block_id.startswith(MORE) and number.isdecimal() else 1


def _name(block_id: str) -> str | None:
    if block_id.startswith(ANSWER):
        return block_id.removeprefix(ANSWER)
    if block_id.startswith(MORE):
        return block_id.removeprefix(MORE).partition(".")[2]
    return None


def _answer(element: Mapping[str, Any]) -> str:
    return next(_said(element), "")


def _said(element: Mapping[str, Any]) -> Iterator[str]:
    yield from (str(element[one]) for one in _SINGLE if element.get(one))
    if option := element.get("selected_option"):
        yield "" if option["value"] == NOT_CHOSEN else str(option["value"])
    yield from (str(option["value"]) for option in element.get("selected_options") or ())
    yield from (str(file["name"]) for file in element.get("files") or ())
