"""How does something that is to be said in Slack stand in the outbox? As JSON, the same bytes each time.

Files that go along stand in it as text (base64, RFC 4648 §4).
"""

from __future__ import annotations

import json
from base64 import b64decode, b64encode
from collections.abc import Sequence

from bot.outbox.kept_answers import TEXT
from bot.render.blockkit import Message, unescape
from bot.reply import Attachment

_MESSAGES = "messages"
_FILES = "files"


def pack(said: Sequence[Message], files: Sequence[Attachment] = ()) -> bytes:
    """Messages and the files that go along as bytes, with their words alone beside them."""
    told = [{"text": one.text, "blocks": list(one.blocks)} for one in said]
    words = "\n\n".join(unescape(one.text) for one in said)
    along = {_FILES: [_as_text(one) for one in files]} if files else {}
    return json.dumps({TEXT: words, _MESSAGES: told} | along, ensure_ascii=False, sort_keys=True).encode()


def unpack(content: bytes) -> tuple[Message, ...]:
    """The messages that were packed."""
    told = json.loads(content)[_MESSAGES]
    return tuple(Message(one["text"], tuple(one["blocks"])) for one in told)


def files_in(content: bytes) -> tuple[Attachment, ...]:
    """The files that were packed with them."""
    told = json.loads(content).get(_FILES, ())
    return tuple(
        Attachment(one["name"], one["type"], b64decode(one["content"]), one.get("alternative", ""))
        for one in told
    )


def _as_text(file: Attachment) -> dict[str, str]:
    told = {"name": file.name, "type": file.media_type, "content": b64encode(file.content).decode()}
    return told | ({"alternative": file.alternative} if file.alternative else {})
