"""How is a reply told to a program? As data that JSON can carry, with the plain rendering beside it."""

from __future__ import annotations

import dataclasses
from typing import Any

from bot.render.legible import legible
from bot.render.plain import plain
from bot.reply import Attachment, Part, Reply


def as_json(reply: Reply) -> dict[str, Any]:
    """What `--json` prints: ok, text, ids, the names of files, and each part under its name."""
    return {
        "ok": reply.ok,
        "text": plain(reply),
        "ids": [legible(one) for one in reply.ids],
        "files": [legible(one.name) for one in reply.attachments],
        "parts": [_part(part) for part in reply.parts],
    }


def _part(part: Part) -> dict[str, Any]:
    name = {"part": type(part).__name__.lower()}
    if isinstance(part, Attachment):
        return name | {
            "name": legible(part.name),
            "media_type": legible(part.media_type),
            "size": len(part.content),
        }
    return name | {one.name: _value(getattr(part, one.name)) for one in dataclasses.fields(part)}


def _value(value: object) -> object:
    """A value as JSON has it; an enum is its own word."""
    if isinstance(value, str):
        return legible(str(value))
    if isinstance(value, tuple):
        return [_value(one) for one in value]
    if dataclasses.is_dataclass(value):
        return {one.name: _value(getattr(value, one.name)) for one in dataclasses.fields(value)}
    return value
