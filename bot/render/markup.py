"""How is an element of a page written, so that no text is ever taken for markup?"""

from __future__ import annotations

import re
from collections.abc import Iterable
from html import escape as _escape

from bot.render.legible import legible

_WORD = re.compile(r"[^\s<>]{17,}")
_JOINT = re.compile(r"(?<=[@./_-])")
_LENGTHS = re.compile(r"(?:&[#\w]+;|.){1,24}")


def escape(text: str) -> str:
    """Text as it stands between tags: legible, and with nothing in it that means anything to a browser."""
    return _escape(legible(text), quote=True)


def element(tag: str, *inside: str, **attributes: str) -> str:
    """An element around markup that is already escaped; attributes are escaped here.

    `class_` is `class`, and an underscore within a name is a hyphen (`aria_label`).
    """
    return f"<{tag}{_attributes(attributes)}>{''.join(inside)}</{tag}>"


def void(tag: str, **attributes: str) -> str:
    """An element that holds nothing, such as an input."""
    return f"<{tag}{_attributes(attributes)}>"


def joined(pieces: Iterable[str]) -> str:
    """Pieces of markup on lines of their own."""
    return "\n".join(piece for piece in pieces if piece)


def lines(text: str) -> str:
    """Escaped text that breaks where it has line ends."""
    return void("br").join(escape(line) for line in legible(text).split("\n"))


def breakable(text: str) -> str:
    """Escaped text whose long words, such as addresses, may break where a reader expects it.

    So a column is as wide as its words, and no word can be wider than the page.
    """
    return _WORD.sub(lambda word: _broken(word[0]), lines(text))


def _broken(word: str) -> str:
    pieces = (piece for part in _JOINT.split(word) if part for piece in _LENGTHS.findall(part))
    return void("wbr").join(pieces)


def _attributes(attributes: dict[str, str]) -> str:
    named = ((name.removesuffix("_").replace("_", "-"), value) for name, value in attributes.items())
    return "".join(f' {name}="{escape(value)}"' for name, value in named)
