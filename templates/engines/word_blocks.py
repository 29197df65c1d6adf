"""What does a Word document that came from outside consist of? Blocks in their order, whatever made them."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Final, TypeAlias


class Changes(StrEnum):
    """How a document is read that holds tracked changes."""

    ACCEPTED = "accepted"
    REJECTED = "rejected"


@dataclass(frozen=True, slots=True)
class Title:
    """A heading that a style makes one; its `number` is as it was typed, a tab and all."""

    text: str
    level: int = 1


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph; `bold` where all of it is. `style` is the name of its style, in small letters."""

    text: str
    bold: bool = False
    style: str = ""


@dataclass(frozen=True, slots=True)
class Item:
    """An item of a list, bulleted or numbered by Word."""

    text: str
    level: int = 0


@dataclass(frozen=True, slots=True)
class Rows:
    """A table, row by row; a cell that spans several columns stands once."""

    rows: tuple[tuple[str, ...], ...]


@dataclass(frozen=True, slots=True)
class Aside:
    """What stands beside the text: a text box, a header, a footer, a note, a comment, a picture."""

    what: str
    text: str


@dataclass(frozen=True, slots=True)
class Tracked:
    """A tracked change: whether it added or deleted these words, and who made it.

    The end of a paragraph, which may be one too, has no words.
    """

    added: bool
    text: str
    author: str = ""


Block: TypeAlias = Title | Paragraph | Item | Rows

TEXT_BOX: Final = "text box"
HEADER: Final = "header"
FOOTER: Final = "footer"
FOOTNOTE: Final = "footnote"
COMMENT: Final = "comment"
PICTURE: Final = "picture"
DELETED: Final = "deleted as a tracked change"
ADDED: Final = "added as a tracked change"
CONTENTS: Final = "table of contents"


@dataclass(frozen=True, slots=True)
class WordDocument:
    """A document as it was read; `remarks` are sentences of what somebody should know of it.

    `changes` are the tracked changes that it held, which were all accepted or all rejected.
    """

    blocks: tuple[Block, ...]
    asides: tuple[Aside, ...] = ()
    remarks: tuple[str, ...] = ()
    changes: tuple[Tracked, ...] = ()
