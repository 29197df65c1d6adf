"""Which parts do terms of reference in Word have? Headings, whatever they look like, and their text.

A heading is one by its style, or a short bold line, or a line that says what committees put over a part.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Final

from bot.commands.terms_import_headings import LONGEST_HEADING, NUMBERED, bare, is_known
from templates.engines.word_blocks import Block, Item, Paragraph, Rows, Title

INTRODUCTION: Final = "Introduction"
_LED: Final = re.compile(r"^([^:\n]{3,60}):[ \t]+(\S.*)$", re.DOTALL)
_TITLES: Final = {"title", "subtitle"}


@dataclass
class PartOfTerms:
    """One part: its heading, its text line by line, the lines among them that are points, and its tables."""

    title: str
    lines: list[str] = field(default_factory=list)
    points: list[str] = field(default_factory=list)
    tables: list[Rows] = field(default_factory=list)
    level: int = 1

    @property
    def text(self) -> str:
        """Everything that it says."""
        return "\n".join(self.lines)


@dataclass
class DocumentInParts:
    """A document part by part; `titles` are the words over the whole, `particulars` a table of facts."""

    parts: list[PartOfTerms]
    titles: list[str]
    particulars: list[tuple[str, str]]


def in_parts(blocks: Sequence[Block]) -> DocumentInParts:
    """The parts of a document; what stands before the first heading is its introduction."""
    found = DocumentInParts([], [], [])
    for at, block in enumerate(blocks):
        if isinstance(block, Rows):
            _take_table(found, block)
        elif _is_title(block, found, blocks[at + 1 :]):
            found.titles.append(block.text)
        elif heading := _heading(block):
            found.parts.append(PartOfTerms(*heading))
        else:
            _take_text(found, block)
    found.parts = list(_joined(found.parts))
    return found


def _is_title(block: Title | Paragraph | Item, found: DocumentInParts, rest: Sequence[Block]) -> bool:
    """What names the whole document, before any part of it has begun."""
    if isinstance(block, Item) or found.parts:
        return False
    if isinstance(block, Paragraph) and block.style in _TITLES:
        return True
    first = not found.titles and not is_known(block.text) and len(block.text) <= LONGEST_HEADING
    if isinstance(block, Title):
        return first and bool(rest) and isinstance(rest[0], Title)
    names_it = "terms of reference" in block.text.lower() or block.text.isupper() or block.bold
    return (
        names_it
        and not is_known(block.text)
        and len(block.text) <= LONGEST_HEADING
        and block.text[-1:] not in ".;"
    )


def _heading(block: Block) -> tuple[str] | None:
    if isinstance(block, Title):
        return (block.text,)
    if not isinstance(block, Paragraph | Item) or "\n" in block.text or len(block.text) > LONGEST_HEADING:
        return None
    if block.text.rstrip()[-1:] in ".;,":
        return None
    looks = isinstance(block, Paragraph) and (block.bold or _is_capital(block.text))
    return (block.text,) if looks or is_known(block.text) else None


def _is_capital(text: str) -> bool:
    return bare(text).isupper() and len(bare(text)) > len("NHS")


def _take_text(found: DocumentInParts, block: Title | Paragraph | Item) -> None:
    if isinstance(block, Paragraph) and (led := _LED.match(block.text)) and is_known(led[1]):
        found.parts.append(PartOfTerms(led[1], [led[2]], level=2))
        return
    part = _open_part(found)
    part.lines.append(block.text)
    if isinstance(block, Item) or NUMBERED.match(block.text):
        part.points.append(block.text)


def _open_part(found: DocumentInParts) -> PartOfTerms:
    if not found.parts:
        found.parts.append(PartOfTerms(INTRODUCTION))
    return found.parts[-1]


def _take_table(found: DocumentInParts, table: Rows) -> None:
    """A table of facts or of whole parts, row by row; any other belongs to the part in which it stands."""
    pairs = [(row[0], " ".join(filter(None, row[1:]))) for row in table.rows if row and row[0]]
    known = sum(is_known(label) for label, _ in pairs)
    is_layout = (
        max((len(row) for row in table.rows), default=0) in {2, 3} and known > 1 and known * 2 >= len(pairs)
    )
    if is_layout:
        for row in table.rows:
            text = "\n".join(filter(None, row[1:]))
            found.parts.append(PartOfTerms(row[0] or INTRODUCTION, text.split("\n") if text else []))
    elif not found.parts and all(len(row) == 2 for row in table.rows) and not _has_head(table):  # noqa: PLR2004
        found.particulars += [(row[0], row[1]) for row in table.rows]
    else:
        _open_part(found).tables.append(table)


def _has_head(table: Rows) -> bool:
    """Whether the first row of a table of two columns heads lists of members."""
    from bot.commands.terms_import_seats import columns_of  # noqa: PLC0415 -- only tables of two columns ask

    return bool(columns_of(table))


def _joined(parts: Sequence[PartOfTerms]) -> Iterator[PartOfTerms]:
    """A heading with nothing under it belongs to what follows, unless that is a part of its own."""
    held: PartOfTerms | None = None
    for one in parts:
        if held is not None:
            if held.lines or held.tables or is_known(held.title) or is_known(one.title):
                yield held
            else:
                one.lines.insert(0, one.title)
                one.title = held.title
        held = one
    if held is not None:
        yield held
