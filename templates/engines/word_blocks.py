"""What does a Word document that came from outside consist of? Blocks in their order, whatever made them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final, TypeAlias


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


Block: TypeAlias = Title | Paragraph | Item | Rows

TEXT_BOX: Final = "text box"
HEADER: Final = "header"
FOOTER: Final = "footer"
FOOTNOTE: Final = "footnote"
COMMENT: Final = "comment"
PICTURE: Final = "picture"
DELETED: Final = "deleted as a tracked change"
CONTENTS: Final = "table of contents"


@dataclass(frozen=True, slots=True)
class WordDocument:
    """A document as it was read; `remarks` are sentences of what somebody should know of it."""

    blocks: tuple[Block, ...]
    asides: tuple[Aside, ...] = ()
    remarks: tuple[str, ...] = ()
