"""How do words stand in Slack's rich text, where nothing that a person typed is ever taken for markup?

Rich text is data, not a language: a text element is shown as it is, so it cannot mention anybody. An instant
becomes a date element where the zone of the text is told, a web address a link that shows its own address.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Final, Literal
from zoneinfo import ZoneInfo

from bot.render.blockkit_dates import moments
from bot.render.blockkit_text import Block, parted, size
from bot.render.legible import legible

MOST: Final = 2800
"""The longest run of words in one place; the limit of a section is 3000, and of rich text none is told."""

_ADDRESS: Final = re.compile(r"https?://[^\s<>\"“”|]+", re.IGNORECASE)
_ENDS_A_SENTENCE: Final = ".,;:!?)]}'’"
_LONGEST_ADDRESS: Final = 2800

Look = Literal["", "bold", "italic", "code"]


@dataclass(frozen=True, slots=True)
class Span:
    """Some words and how they look."""

    text: str
    look: Look = ""


Spans = tuple[Span, ...]


def words(spans: Iterable[Span]) -> str:
    """What the spans say."""
    return "".join(legible(span.text) for span in spans)


def cost(spans: Iterable[Span]) -> int:
    """The units of all spans together."""
    return sum(size(legible(span.text)) for span in spans)


def within(spans: Iterable[Span], most: int = MOST) -> Iterator[Spans]:
    """The spans, parted between words so that each part has at most so many units."""
    part: list[Span] = []
    room = most
    for span in spans:
        for number, piece in enumerate(parted(legible(span.text), most, room)):
            if number:
                yield tuple(part)
                part, room = [], most
            if piece:
                part.append(Span(piece, span.look))
                room -= size(piece)
    if part:
        yield tuple(part)


def section(spans: Iterable[Span], zone: ZoneInfo | None = None) -> Block:
    """A paragraph."""
    return {"type": "rich_text_section", "elements": _inline(spans, zone)}


def bullets(items: Iterable[Spans], zone: ZoneInfo | None) -> Block:
    """A list of points."""
    return {"type": "rich_text_list", "style": "bullet", "elements": [section(one, zone) for one in items]}


def preformatted(text: str) -> Block:
    """Words set apart, to be read letter by letter or copied."""
    return {"type": "rich_text_preformatted", "elements": [{"type": "text", "text": text}]}


def rich(*elements: Block) -> Block:
    """A block of rich text."""
    return {"type": "rich_text", "elements": list(elements)}


def has_more_than_words(text: str, zone: ZoneInfo | None) -> bool:
    """Whether an instant or an address stands in a text."""
    return bool(_found(text, zone))


def _inline(spans: Iterable[Span], zone: ZoneInfo | None) -> list[Block]:
    return [element for span in spans for element in _elements(span, zone)]


def _elements(span: Span, zone: ZoneInfo | None) -> Iterator[Block]:
    text = legible(span.text)
    at = 0
    for start, end, element in _found(text, zone) if span.look != "code" else ():
        if start < at:
            continue
        yield from _text(text[at:start], span.look)
        yield element | _style(span.look)
        at = end
    yield from _text(text[at:], span.look)


def _text(text: str, look: Look) -> Iterator[Block]:
    if text:
        yield {"type": "text", "text": text} | _style(look)


def _style(look: Look) -> Block:
    return {"style": {look: True}} if look else {}


def _found(text: str, zone: ZoneInfo | None) -> Sequence[tuple[int, int, Block]]:
    return sorted((*_dates(text, zone), *_links(text)), key=lambda one: one[:2])


def _dates(text: str, zone: ZoneInfo | None) -> Iterator[tuple[int, int, Block]]:
    for one in moments(text, zone) if zone else ():
        told = text[one.start : one.end]
        element = {"type": "date", "timestamp": one.at, "format": one.form, "fallback": told}
        yield one.start, one.end, element


def _links(text: str) -> Iterator[tuple[int, int, Block]]:
    """Addresses, each shown as what it is, so that none can pretend to be another."""
    for found in _ADDRESS.finditer(text) if "//" in text else ():
        url = found[0].rstrip(_ENDS_A_SENTENCE)
        if url.isprintable() and "//" in url and size(url) <= _LONGEST_ADDRESS and not url.endswith("//"):
            yield found.start(), found.start() + len(url), {"type": "link", "url": url}
