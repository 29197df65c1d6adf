"""How many messages does an answer take? As few as hold its pieces, each within every limit of a message.

A message has at most 50 blocks and about 13,200 letters in them, one table, and a text that may still be
changed later, which means 4,000 letters at most.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Final

from bot.render.blockkit_pieces import Piece
from bot.render.blockkit_text import Block, escape, plain_text, size, weight

MOST_BLOCKS: Final = 49  # and one that says which page it is
MOST_LETTERS: Final = 12_000
LONGEST_TEXT: Final = 3900
MOST_TABLES: Final = 1


@dataclass(frozen=True, slots=True)
class Room:
    """What one page can hold, or what something needs of it."""

    blocks: int
    letters: int
    text: int
    tables: int
    octets: int = 0
    """The bytes of JSON; 0 where they are not limited."""

    def and_(self, other: Room) -> Room:
        """The room that two together need."""
        return Room(
            self.blocks + other.blocks,
            self.letters + other.letters,
            self.text + other.text,
            self.tables + other.tables,
            self.octets + other.octets,
        )

    def holds(self, other: Room) -> bool:
        """Whether there is room for all that."""
        return (
            other.blocks <= self.blocks
            and other.letters <= self.letters
            and other.text <= self.text
            and other.tables <= self.tables
            and other.octets <= self.octets
        )


_NOTHING: Final = Room(0, 0, 0, 0)
MESSAGE: Final = Room(MOST_BLOCKS, MOST_LETTERS, LONGEST_TEXT, MOST_TABLES)


@dataclass(frozen=True, slots=True)
class Message:
    """One message: its blocks, and the text that stands for them where they are not shown."""

    text: str
    blocks: tuple[Block, ...]


def messages_of(pieces: Iterable[Piece]) -> tuple[Message, ...]:
    """The messages that pieces come to; several say which of how many each is."""
    pages = list(pages_within(pieces, MESSAGE))
    return tuple(_message(page, number, len(pages)) for number, page in enumerate(pages, start=1))


def _message(page: list[Piece], number: int, of: int) -> Message:
    said = "\n".join(escape(piece.said) for piece in page)
    blocks = tuple(block for piece in page for block in piece.blocks)
    if of == 1:
        return Message(said, blocks)
    told = f"Part {number} of {of}"
    return Message(f"{said}\n{told}", (*blocks, which_page(told)))


def which_page(told: str) -> Block:
    """A small line at the end of a page."""
    return {"type": "context", "elements": [plain_text(told)]}


def pages_within(pieces: Iterable[Piece], room: Room) -> Iterator[list[Piece]]:
    """The pieces page by page; a heading never stands at the end of one."""
    page: list[Piece] = []
    used = _NOTHING
    for piece in pieces:
        needed = _needed(piece, room)
        if page and not room.holds(used.and_(needed)):
            kept = page[-1:] if len(page) > 1 and _is_heading(page[-1]) else []
            yield page[: len(page) - len(kept)]
            page, used = kept, _NOTHING
            for one in kept:
                used = used.and_(_needed(one, room))
        page.append(piece)
        used = used.and_(needed)
    if page:
        yield page


def _is_heading(piece: Piece) -> bool:
    return bool(piece.blocks[-1]["type"] == "header")


def _needed(piece: Piece, room: Room) -> Room:
    return Room(
        len(piece.blocks),
        weight(piece.blocks),
        size(piece.said) + 1,
        piece.tables,
        len(json.dumps(piece.blocks)) if room.octets else 0,
    )
