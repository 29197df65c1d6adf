"""What does a person read in blocks, and what can they press? In the order in which it is shown."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Final

from tests.slack.refusals import Payload

_REFERENCE: Final = re.compile(r"<([@#!]?)([^<>|\n]+)(?:\|([^<>\n]*))?>")
_PARAGRAPHS: Final = {"rich_text_section", "rich_text_preformatted", "rich_text_quote"}
_UNESCAPED: Final = (("&lt;", "<"), ("&gt;", ">"), ("&amp;", "&"))


def plain(text: str) -> str:
    """Marked-up text as it is read: references by their labels, and what was escaped as it was meant."""
    told = _REFERENCE.sub(lambda found: found[3] or f"{found[1]}{found[2]}", text)
    for escaped, meant in _UNESCAPED:
        told = told.replace(escaped, meant)
    return told


def references(text: str) -> list[str]:
    """What a text does besides being read: whom it calls, and where it leads."""
    return [f"{found[1]}{found[2]}" for found in _REFERENCE.finditer(text)]


def texts(thing: Any) -> Iterator[str]:  # noqa: ANN401 -- any part of a payload
    """Every text that is shown somewhere in blocks, as it is read."""
    for kind, text in marked_texts(thing):
        yield plain(text) if kind == "mrkdwn" else text


def marked_texts(thing: Any) -> Iterator[tuple[str, str]]:  # noqa: ANN401 -- likewise
    """The same as it is written, each with its sort."""
    if isinstance(thing, list):
        for one in thing:
            yield from marked_texts(one)
    elif isinstance(thing, dict) and thing.get("type") in _PARAGRAPHS:
        yield "plain", "".join(_inline(one) for one in thing["elements"])
    elif isinstance(thing, dict):
        kind = thing.get("type")
        if isinstance(thing.get("text"), str):
            yield ("mrkdwn" if kind in ("mrkdwn", "markdown") else "plain"), thing["text"]
        for name, one in thing.items():
            if isinstance(one, dict | list) and name not in ("options", "option_groups"):
                yield from marked_texts(one)
        if isinstance(thing.get("alt_text"), str):
            yield "plain", thing["alt_text"]


def _inline(element: Payload) -> str:
    """A piece of rich text as it is read: a date as it is told to those who cannot show it."""
    match element["type"]:
        case "date":
            return str(element["fallback"])
        case "link":
            return str(element.get("text") or element["url"])
        case "user" | "channel" | "usergroup" | "broadcast":
            return f"@{element}"
        case "emoji":
            return f":{element['name']}:"
        case _:
            return str(element["text"])


def read(blocks: list[Payload]) -> str:
    """All of it, a line for each text."""
    return "\n".join(texts(blocks))


@dataclass(frozen=True)
class Control:
    """Something that can be pressed or filled in: its element, and the block that it stands in."""

    label: str
    block: Payload
    element: Payload

    @property
    def names(self) -> tuple[str, str]:
        """The block_id and the action_id, under which Slack knows it."""
        return str(self.block.get("block_id", "")), str(self.element.get("action_id", ""))


def controls(blocks: list[Payload]) -> Iterator[Control]:
    """Everything that can be pressed or filled in."""
    for block in blocks:
        match block.get("type"):
            case "input":
                yield Control(block["label"]["text"], block, block["element"])
            case "actions":
                for element in block["elements"]:
                    yield Control(_label(element), block, element)
            case "section" if "accessory" in block:
                label = _label(block["accessory"]) or read([block])
                yield Control(label, block, block["accessory"])
            case _:
                pass


def _label(element: Payload) -> str:
    text = element.get("text") or element.get("placeholder") or {}
    return str(text.get("text", "")) if isinstance(text, dict) else ""


def options(element: Payload) -> list[Payload]:
    """What may be chosen, the groups of a list one after the other."""
    grouped = [one for group in element.get("option_groups", []) for one in group["options"]]
    return [*element.get("options", []), *grouped]
