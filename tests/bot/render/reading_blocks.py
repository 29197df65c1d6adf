"""A reader of Block Kit: what a person sees in Slack, and what its buttons and inputs hold besides."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from bot.render.blockkit import Message

Block = Mapping[str, Any]


def seen(blocks: Iterable[Block]) -> str:
    """The words on the screen, a line for whatever stands by itself."""
    return "\n".join(line for block in blocks for line in _lines(block))


def held(blocks: Iterable[Block]) -> str:
    """The words on the screen, and those that stand in inputs, menus and the values of buttons."""
    return "\n".join((seen(blocks), *_held(list(blocks))))


def everything(messages: Iterable[Message]) -> str:
    """All that several messages hold."""
    return "\n".join(held(message.blocks) for message in messages)


def _lines(block: Block) -> Iterator[str]:
    match block["type"]:
        case "rich_text":
            for element in block["elements"]:
                yield from _rich(element)
        case "table":
            yield from (seen([cell]) for row in block["rows"] for cell in row)
        case "raw_text":
            yield block["text"]
        case "input":
            yield from (block[name]["text"] for name in ("label", "hint") if name in block)
        case _:
            yield from _texts(block)


def _rich(element: Block) -> Iterator[str]:
    if element["type"] == "rich_text_list":
        for item in element["elements"]:
            yield from _rich(item)
    else:
        yield "".join(map(_inline, element["elements"]))


def _inline(element: Block) -> str:
    match element["type"]:
        case "text":
            return str(element["text"])
        case "link":
            return str(element.get("text", element["url"]))
        case "date":
            return str(element["fallback"])
        case _:
            return ""


def _texts(thing: object) -> Iterator[str]:
    match thing:
        case {"type": "plain_text" | "mrkdwn", "text": str(text)}:
            yield text
        case dict():
            for value in thing.values():
                yield from _texts(value)
        case list() | tuple():
            for one in thing:
                yield from _texts(one)


def _held(thing: object) -> Iterator[str]:
    match thing:
        case dict():
            for name, value in thing.items():
                if name in {"value", "initial_value"}:
                    yield str(value)
                yield from _held(value)
            if thing.get("type") in {"static_select", "checkboxes", "external_select"}:
                yield from _texts(thing)
        case list() | tuple():
            for one in thing:
                yield from _held(one)
