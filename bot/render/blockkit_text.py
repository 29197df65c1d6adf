"""How long is a text to Slack, where may it be parted, and how does it stand so that nothing in it is obeyed?

Slack counts UTF-16 units, and says nowhere whether `&amp;` is one or five of them: here it is five. Control
sequences: docs.slack.dev/messaging/formatting-message-text.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any, Final

from bot.render.legible import legible, one_line

Block = dict[str, Any]

_OPENS: Final = re.compile(r"(?<!\w)[*_~`](?=\S)")
_LOOKS_LIKE: Final = {"*": "∗", "_": "ˍ", "~": "∼", "`": "ˋ"}  # noqa: RUF001 -- so they should
_MARKS: Final = str.maketrans({like: mark for mark, like in _LOOKS_LIKE.items()})
_BROKEN: Final = re.compile(r"&[a-z]{0,3}$|<[^<>]*$")
_ASTRAL: Final = 0xFFFF
_ESCAPED: Final = {"&": 5, "<": 4, ">": 4}


def escape(text: str) -> str:
    """Text for a place where Slack reads markup: no mention, link, bold or struck-out word comes of it."""
    quoted = legible(text).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    return _OPENS.sub(lambda mark: _LOOKS_LIKE[mark[0]], quoted)


def unescape(text: str) -> str:
    """Escaped text as it was typed, for where nothing is obeyed anyway."""
    return text.translate(_MARKS).replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")


def ended(escaped: str, most: int) -> str:
    """The beginning of a text that is escaped already, with no entity or mark of Slack's cut in half."""
    return escaped if len(escaped) <= most else _BROKEN.sub("", escaped[: most - 1]) + "…"


def size(text: str) -> int:
    """The units that Slack may count a text as, at most."""
    units = len(text) if text.isascii() else len(text.encode("utf-16-le", "surrogatepass")) // 2
    for letter, more in _ESCAPED.items():
        units += (more - 1) * text.count(letter)
    return units


def _units(letter: str) -> int:
    return _ESCAPED.get(letter) or (2 if ord(letter) > _ASTRAL else 1)


def parted(text: str, most: int, first: int | None = None) -> Iterator[str]:
    """The text in pieces of at most so many units, parted between words where words allow; nothing is lost.

    The first piece may have a limit of its own, for what follows something on the same line.
    """
    start = gap = used = 0
    room = most if first is None else first
    if size(text) <= room:
        yield text
        return
    for at, letter in enumerate(text):
        used += _units(letter)
        while used > room and (start < at or room < most):
            end = gap if gap > start else start if room < most else at
            yield text[start:end]
            start, room = end, most
            used = size(text[start : at + 1])
        if letter.isspace():
            gap = at + 1
    yield text[start:]


def trimmed(text: str) -> str:
    """The legible text without the gaps around it."""
    return legible(text).strip()


def shortened(text: str, most: int) -> str:
    """The text on one line, with a mark where it had to end early; the whole is shown elsewhere."""
    whole = one_line(text)
    return whole if size(whole) <= most else next(parted(whole, most - 1)).rstrip() + "…"


def plain_text(text: str) -> Block:
    """A text object in which nothing is markup, not even the name of an emoji."""
    return {"type": "plain_text", "text": text, "emoji": False}


def weight(thing: object) -> int:
    """The units of all texts within blocks, as far as Slack may count them against a message."""
    if isinstance(thing, str):
        return size(thing)
    if isinstance(thing, dict):
        return sum([weight(value) for key, value in thing.items() if key not in _NOT_TEXT])
    if isinstance(thing, list | tuple):
        return sum(map(weight, thing))
    return 0


_NOT_TEXT: Final = frozenset({"type", "style", "action_id", "block_id", "emoji", "align", "format"})
