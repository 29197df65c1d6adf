"""Would Slack take this payload? Every limit and required field of Block Kit that the clerk comes near.

Written from docs.slack.dev/reference/block-kit and slack_sdk's models, and stricter where sources disagree:
lengths are UTF-16 units, an unknown field is a fault, and so is a second table in a message. What passes here
is also read by slack_sdk's own models. The stand-in for Slack refuses what has a fault.
"""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Final

from slack_sdk.errors import SlackObjectFormationError
from slack_sdk.models.blocks import Block
from slack_sdk.models.views import View

from tests.slack.limits_elements import ACTIONABLE, ASKABLE, Fields, in_element, in_options, in_rich, in_table
from tests.slack.limits_texts import Thing, in_fields, in_many, in_plain, in_string, in_text, letters_in

Check = Callable[[Thing], Iterator[str]]

_IN_MODALS: Final = frozenset(
    {"header", "section", "context", "actions", "divider", "image", "input", "rich_text", "alert"}
)
_IN_HOME: Final = _IN_MODALS - {"alert"}
_IN_MESSAGES: Final = _IN_HOME - {"input"} | {"table"}
_BLOCKS: Final[Mapping[str, tuple[Fields, set[str]]]] = {
    "header": ({"text": None}, {"text"}),
    "section": ({"text": None, "fields": None, "accessory": None, "expand": None}, set()),
    "context": ({"elements": None}, {"elements"}),
    "actions": ({"elements": None}, {"elements"}),
    "divider": ({}, set()),
    "image": ({"image_url": 3000, "slack_file": None, "alt_text": 2000, "title": None}, {"alt_text"}),
    "input": (
        {"label": None, "element": None, "hint": None, "optional": None, "dispatch_action": None},
        {"label", "element", "block_id"},
    ),
    "rich_text": ({"elements": None}, {"elements"}),
    "alert": ({"text": None, "level": 10}, {"text"}),
    "table": ({"rows": None, "column_settings": None}, {"rows"}),
}
_VIEWS: Final[Mapping[str, Fields]] = {
    "modal": {
        "title": None,
        "submit": None,
        "close": None,
        "blocks": None,
        "private_metadata": 3000,
        "callback_id": 255,
        "external_id": 255,
        "clear_on_close": None,
        "notify_on_close": None,
        "submit_disabled": None,
    },
    "home": {"blocks": None, "private_metadata": 3000, "callback_id": 255, "external_id": 255},
}
MESSAGE_BLOCKS: Final = 50
VIEW_BLOCKS: Final = 100
VIEW_OCTETS: Final = 250_000
MESSAGE_LETTERS: Final = 13_200
MESSAGE_TEXT: Final = 4000


def message_faults(message: Thing) -> list[str]:
    """What is wrong with the `text` and `blocks` of a message; empty where Slack takes it."""
    return [*_message(message)]


def view_faults(view: Thing) -> list[str]:
    """What is wrong with a modal or a Home; empty where Slack takes it."""
    return [*_view(view)]


def options_faults(options: Sequence[Thing]) -> list[str]:
    """What is wrong with the options that answer a search."""
    return [*in_many(options, 0, 100, "options"), *in_options(options)]


def error_faults(errors: Thing, view: Thing) -> list[str]:
    """What is wrong with errors that answer a submission: each stands at an input of the view."""
    inputs = {block.get("block_id") for block in view["blocks"] if block["type"] == "input"}
    found = [f"errors: {one!r} is no input of the view" for one in errors if one not in inputs]
    found += [f"errors.{name}: is empty" for name, said in errors.items() if not str(said).strip()]
    return found if errors else ["errors: there are none"]


def shouts(payload: object) -> list[str]:
    """Whatever in a payload would mention somebody, or everybody, or show a link under another name."""
    return [*_shouts(payload)]


_CONTROL: Final = re.compile(r"<(?:[!@#][^>]*|[a-z]+:[^>|]*\|[^>]*)>")


def _shouts(thing: object) -> Iterator[str]:
    match thing:
        case {"type": "rich_text", "elements": elements}:
            yield from _rich_shouts(elements)
        case {"text": str(marked), **rest} if rest.get("type", "mrkdwn") == "mrkdwn":
            yield from (found for found in _CONTROL.findall(marked) if not found.startswith("<!date^"))
            yield from _shouts(list(rest.values()))
        case dict():
            yield from _shouts(list(thing.values()))
        case list() | tuple():
            for value in thing:
                yield from _shouts(value)


def _rich_shouts(thing: object) -> Iterator[str]:
    match thing:
        case {"type": "broadcast" | "user" | "usergroup" | "channel" | "team" as kind}:
            yield kind
        case {"type": "link", "url": url, "text": text} if text != url:
            yield f"{url} as {text}"
        case {"elements": elements}:
            yield from _rich_shouts(elements)
        case list() | tuple():
            for one in thing:
                yield from _rich_shouts(one)


def _message(message: Thing) -> Iterator[str]:
    blocks = message.get("blocks", ())
    yield from in_string(message.get("text"), 1, MESSAGE_TEXT, "text")
    yield from in_many(blocks, 0, MESSAGE_BLOCKS, "blocks")
    for at, block in enumerate(blocks):
        yield from _block(block, f"blocks[{at}]", _IN_MESSAGES)
    yield from _unique(blocks)
    tables = [block for block in blocks if block.get("type") == "table"]
    if len(tables) > 1:
        yield f"blocks: {len(tables)} tables in one message"
    found = sum(map(letters_in, blocks))
    if found > MESSAGE_LETTERS:
        yield f"blocks: msg_blocks_too_long, {found} letters"
    yield from _known_to_the_sdk(blocks)


def _view(view: Thing) -> Iterator[str]:
    kind = view.get("type")
    needed = {"type", "blocks"} | ({"title", "close"} if kind == "modal" else set())
    yield from in_fields(view, _VIEWS.get(str(kind), {}), needed, f"{kind} view")
    if kind == "modal":
        yield from in_plain(view.get("title"), 24, "title")
        for one in ("submit", "close"):
            if one in view:
                yield from in_plain(view[one], 24, one)
    blocks = view.get("blocks", ())
    yield from in_many(blocks, 1, VIEW_BLOCKS, "blocks")
    for at, block in enumerate(blocks):
        yield from _block(block, f"blocks[{at}]", _IN_MODALS if kind == "modal" else _IN_HOME)
    yield from _unique(blocks)
    if any(block.get("type") == "input" for block in blocks) and kind == "modal" and "submit" not in view:
        yield "submit: a modal with inputs needs it"
    if (octets := len(json.dumps(view).encode())) > VIEW_OCTETS:
        yield f"view: {octets} bytes"
    try:
        View(**view).to_dict()
    except SlackObjectFormationError as fault:
        yield f"slack_sdk: {fault}"


def _known_to_the_sdk(blocks: Sequence[Thing]) -> Iterator[str]:
    for block in blocks:
        try:
            parsed = Block.parse(dict(block))
            if parsed is None:
                yield f"slack_sdk: knows no block of the type {block.get('type')}"
            else:
                parsed.to_dict()
        except SlackObjectFormationError as fault:
            yield f"slack_sdk: {fault}"


def _unique(blocks: Sequence[Thing]) -> Iterator[str]:
    ids = [block["block_id"] for block in blocks if "block_id" in block]
    actions = [
        element["action_id"]
        for block in blocks
        for element in (*block.get("elements", ()), block.get("accessory"))
        if isinstance(element, dict) and "action_id" in element
    ]
    for called, found in (("block_id", ids), ("action_id", actions)):
        twice = [one for one, times in Counter(found).items() if times > 1]
        yield from (f"blocks: the {called} {one!r} stands more than once" for one in twice)


def _block(block: Thing, at: str, allowed: frozenset[str]) -> Iterator[str]:
    kind = str(block.get("type"))
    at = f"{at} {kind}"
    if kind not in allowed:
        yield f"{at}: no such block here"
        return
    known, needed = _BLOCKS[kind]
    yield from in_fields(block, {**known, "block_id": 255}, needed | {"type"}, at)
    for fault in _INSIDE[kind](block):
        yield f"{at}: {fault}"


def _header(block: Thing) -> Iterator[str]:
    yield from in_plain(block.get("text"), 150, "text")


def _section(block: Thing) -> Iterator[str]:
    if "text" not in block and "fields" not in block:
        yield "text or fields: one is needed"
    if "text" in block:
        yield from in_text(block["text"], 3000, "text")
    if "fields" in block:
        yield from in_many(block["fields"], 1, 10, "fields")
        for one in block["fields"]:
            yield from in_text(one, 2000, "fields")
    if "accessory" in block:
        yield from in_element(block["accessory"], "accessory", ACTIONABLE)


def _context(block: Thing) -> Iterator[str]:
    yield from in_many(block.get("elements", ()), 1, 10, "elements")
    for one in block.get("elements", ()):
        if one.get("type") == "image":
            yield from in_element(one, "elements", frozenset({"image"}))
        else:
            yield from in_text(one, 3000, "elements")


def _actions(block: Thing) -> Iterator[str]:
    yield from in_many(block.get("elements", ()), 1, 25, "elements")
    for one in block.get("elements", ()):
        yield from in_element(one, "elements", ACTIONABLE)


def _input(block: Thing) -> Iterator[str]:
    yield from in_plain(block.get("label"), 2000, "label")
    if "hint" in block:
        yield from in_plain(block["hint"], 2000, "hint")
    element = block.get("element", {})
    yield from in_element(element, "element", ASKABLE)
    if element.get("type") == "checkboxes" and not block.get("optional"):
        yield "optional: a box that may stay empty is optional"


def _image(block: Thing) -> Iterator[str]:
    yield from in_string(block.get("alt_text"), 1, 2000, "alt_text")
    if "title" in block:
        yield from in_plain(block["title"], 2000, "title")


def _alert(block: Thing) -> Iterator[str]:
    yield from in_text(block.get("text"), 3000, "text")
    if block.get("level", "default") not in {"default", "info", "warning", "error", "success"}:
        yield "level: unknown"


def _nothing(_block: Thing) -> Iterator[str]:
    return iter(())


_INSIDE: Final[Mapping[str, Check]] = {
    "header": _header,
    "section": _section,
    "context": _context,
    "actions": _actions,
    "divider": _nothing,
    "image": _image,
    "input": _input,
    "rich_text": in_rich,
    "alert": _alert,
    "table": in_table,
}
