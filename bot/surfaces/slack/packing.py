"""How does something that is to be said in Slack stand in the outbox? As JSON, the same bytes each time."""

from __future__ import annotations

import json
from collections.abc import Sequence

from bot.outbox.kept_answers import TEXT
from bot.render.blockkit import Message

_MESSAGES = "messages"


def pack(said: Sequence[Message]) -> bytes:
    """Messages as bytes, with their words alone beside them."""
    told = [{"text": one.text, "blocks": list(one.blocks)} for one in said]
    words = "\n\n".join(_as_typed(one.text) for one in said)
    return json.dumps({TEXT: words, _MESSAGES: told}, ensure_ascii=False, sort_keys=True).encode()


def unpack(content: bytes) -> tuple[Message, ...]:
    """The messages that were packed."""
    told = json.loads(content)[_MESSAGES]
    return tuple(Message(one["text"], tuple(one["blocks"])) for one in told)


def _as_typed(text: str) -> str:
    return text.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")
