"""What stands in a Word document that somebody else wrote? Headings, paragraphs, lists and tables, in order.

Whatever stands beside the text (headers, footers, notes, boxes, comments) is told with its place, so that
nothing is passed over. Words that a tracked change deleted are not read; inserted ones are.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING, Final

from governance_store.errors import GovernanceError
from templates.engines.word_checking.package import NotSafe, parts_of
from templates.filters import plain

if TYPE_CHECKING:
    from lxml.etree import _Element

_W: Final = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_MC: Final = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
_DOCUMENT: Final = "word/document.xml"
_STYLES: Final = "word/styles.xml"
_BESIDE: Final = (
    ("word/header", "Header"),
    ("word/footer", "Footer"),
    ("word/footnotes", "Footnote"),
    ("word/endnotes", "Endnote"),
    ("word/comments", "Comment"),
)
_BEFORE_A_HEADING: Final = re.compile(r"\s*((?:\d+\.)*\d+[.):]?|\(?(?:[a-zA-Z]|[ivxIVX]+)[.)])[ \t]+(?=\S)")
_BEFORE_A_CLAUSE: Final = re.compile(
    r"\s*((?:\d+\.)+\d+[.)]?|\(?\d{1,3}[.)]|\(?(?:[a-z]|[ivx]+)\))[ \t]+(?=\S)"
)
_POINT: Final = re.compile(r"\s*[-*•·–—◦▪]\s+(?=\S)")
_HEADING: Final = re.compile(r"heading\s*(\d)", re.IGNORECASE)
_NAMED: Final = {"title": 0, "subtitle": 0}
_BODY_TEXT: Final = 9
_NOT_SHOWN: Final = {f"{_W}del", f"{_W}moveFrom", f"{_W}instrText", f"{_W}delText", f"{_MC}Fallback"}
_APART: Final = {f"{_W}txbxContent", f"{_W}pict"}


class Kind(Enum):
    """What sort of block something is."""

    TITLE = "title"
    HEADING = "heading"
    PARAGRAPH = "paragraph"
    ITEM = "item"
    TABLE = "table"


@dataclass(frozen=True, slots=True)
class Block:
    """One thing in the order of the text; `number` as typed, `level` from 1, `bold` where all of it is."""

    kind: Kind
    text: str = ""
    level: int = 0
    number: str = ""
    bold: bool = False
    rows: tuple[tuple[str, ...], ...] = ()


@dataclass(frozen=True, slots=True)
class Aside:
    """Words that stand beside the text, and where."""

    where: str
    text: str


@dataclass(frozen=True, slots=True)
class ReadDocument:
    """A document as it was read; `changes` says whether changes were tracked in it."""

    blocks: tuple[Block, ...]
    asides: tuple[Aside, ...] = ()
    changes: bool = False


class CannotRead(GovernanceError):
    """A file is not a Word document that can be read."""

    def __init__(self, why: str) -> None:
        super().__init__(
            why.rstrip(".") + ".", "Save it in Word as a Word document (.docx), and attach that."
        )


def read_word(content: bytes) -> ReadDocument:
    """What a Word document holds; raises CannotRead, naming what the file is instead."""
    from lxml import etree  # noqa: PLC0415 -- heavy, first use only

    try:
        parts = parts_of(content)
        trees = {name: etree.fromstring(part) for name, part in parts.items() if _is_read(name)}
    except NotSafe as fault:
        raise CannotRead(str(fault)) from fault
    except etree.XMLSyntaxError as fault:
        raise CannotRead("The document is damaged: some of it is no XML") from fault
    if _DOCUMENT not in trees:
        raise CannotRead("The file holds no text of a Word document")
    body = trees[_DOCUMENT]
    levels = _levels(trees.get(_STYLES))
    blocks = tuple(_blocks(body, levels))
    asides = (*_boxes(body), *_beside(trees))
    return ReadDocument(blocks, tuple(dict.fromkeys(asides)), _has_changes(body))


def _is_read(name: str) -> bool:
    return name in {_DOCUMENT, _STYLES} or (
        name.endswith(".xml") and name.startswith(tuple(start for start, _ in _BESIDE))
    )


def _levels(styles: _Element | None) -> Mapping[str, int]:
    """The level of each style that makes a heading, 0 for a title, -1 for a line of contents."""
    found = {}
    for style in styles.iter(f"{_W}style") if styles is not None else ():
        name = _value(style.find(f"{_W}name")).lower()
        outline = style.find(f"{_W}pPr/{_W}outlineLvl")
        heading = _HEADING.fullmatch(name)
        level = int(heading[1]) if heading else _NAMED.get(name, _outlined(outline))
        if name.startswith("toc"):
            level = -1
        if level is not None:
            found[style.get(f"{_W}styleId", "")] = level
    return found


def _outlined(outline: _Element | None) -> int | None:
    """The level of a style by its outline, which is counted from nought; 9 is body text."""
    value = _value(outline)
    return int(value) + 1 if value.isdigit() and int(value) < _BODY_TEXT else None


def _value(element: _Element | None) -> str:
    return "" if element is None else element.get(f"{_W}val") or ""


def _blocks(tree: _Element, levels: Mapping[str, int]) -> Iterator[Block]:
    body = tree.find(f"{_W}body")
    for element in _in_order(body) if body is not None else ():
        if element.tag == f"{_W}tbl":
            yield Block(Kind.TABLE, rows=tuple(_rows(element)))
        else:
            block = _paragraph(element, levels)
            if block.text:
                yield block


def _in_order(container: _Element) -> Iterator[_Element]:
    """Paragraphs and tables, also those within content controls and inserted as tracked changes."""
    for child in container:
        if child.tag in {f"{_W}p", f"{_W}tbl"}:
            yield child
        elif child.tag not in _NOT_SHOWN and child.tag not in _APART:
            yield from _in_order(child)


def _paragraph(element: _Element, levels: Mapping[str, int]) -> Block:
    text = plain(_text(element))
    properties = element.find(f"{_W}pPr")
    style = _value(properties.find(f"{_W}pStyle")) if properties is not None else ""
    level = levels.get(style, _HEADING_IDS.get(style))
    if level is not None and level <= 0:
        return Block(Kind.TITLE, text, level)
    if level:
        number, words = _numbered(_BEFORE_A_HEADING, text)
        return Block(Kind.HEADING, words, level, number)
    number, words = _numbered(_BEFORE_A_CLAUSE, text)
    if _is_item(properties, style) or _POINT.match(text):
        return Block(Kind.ITEM, _POINT.sub("", text, count=1), _depth(properties), bold=_is_bold(element))
    return Block(Kind.PARAGRAPH, words, number.count("."), number, bold=_is_bold(element))


_HEADING_IDS: Final = {f"Heading{level}": level for level in range(1, 10)}


def _numbered(pattern: re.Pattern[str], text: str) -> tuple[str, str]:
    found = pattern.match(text)
    return (found[1], text[found.end() :]) if found else ("", text)


def _is_item(properties: _Element | None, style: str) -> bool:
    if properties is None:
        return False
    number = properties.find(f"{_W}numPr/{_W}numId")
    return (number is not None and _value(number) != "0") or style.lower().startswith("list")


def _depth(properties: _Element | None) -> int:
    found = _value(properties.find(f"{_W}numPr/{_W}ilvl")) if properties is not None else ""
    return int(found) + 1 if found.isdigit() else 1


def _is_bold(element: _Element) -> bool:
    """Whether every run that has words is bold."""
    runs = [run for run in element.iter(f"{_W}r") if _text(run).strip()]
    return bool(runs) and all(_on(run.find(f"{_W}rPr/{_W}b")) for run in runs)


def _on(element: _Element | None) -> bool:
    return element is not None and _value(element).lower() not in {"0", "false", "off"}


def _text(element: _Element) -> str:
    return "".join(_pieces(element))


def _pieces(element: _Element) -> Iterator[str]:
    for child in element:
        if child.tag == f"{_W}t":
            yield child.text or ""
        elif child.tag in {f"{_W}tab", f"{_W}ptab"} and element.tag == f"{_W}r":
            yield "\t"
        elif child.tag in {f"{_W}br", f"{_W}cr"}:
            yield "\n"
        elif child.tag == f"{_W}noBreakHyphen":
            yield "-"
        elif child.tag not in _NOT_SHOWN and child.tag not in _APART:
            yield from _pieces(child)


def _rows(table: _Element) -> Iterator[tuple[str, ...]]:
    for row in _within(table, f"{_W}tr"):
        yield tuple(_cell(cell) for cell in _within(row, f"{_W}tc"))


def _within(element: _Element, tag: str) -> Iterator[_Element]:
    """The nearest elements of a tag, also in content controls; those of a table within stay its own."""
    for child in element:
        if child.tag == tag:
            yield child
        elif child.tag not in _NOT_SHOWN and child.tag != f"{_W}tbl":
            yield from _within(child, tag)


def _cell(cell: _Element) -> str:
    lines = [plain(_text(one)) for one in cell.iter(f"{_W}p") if not _is_apart(one)]
    return "\n".join(line for line in lines if line)


def _is_apart(element: _Element) -> bool:
    return any(one.tag in _APART or one.tag in _NOT_SHOWN for one in element.iterancestors())


def _boxes(tree: _Element) -> Iterator[Aside]:
    for box in tree.iter(f"{_W}txbxContent"):
        if not any(one.tag == f"{_MC}Fallback" for one in box.iterancestors()):
            yield from _told("Text box", box.iter(f"{_W}p"))


def _beside(trees: Mapping[str, _Element]) -> Iterator[Aside]:
    for start, where in _BESIDE:
        for name in sorted(trees):
            if name.startswith(start):
                yield from _told(where, trees[name].iter(f"{_W}p"))


def _told(where: str, paragraphs: Iterable[_Element]) -> Iterator[Aside]:
    for one in paragraphs:
        text = plain(_text(one))
        if text:
            yield Aside(where, text)


def _has_changes(tree: _Element) -> bool:
    return next(tree.iter(f"{_W}ins", f"{_W}del", f"{_W}moveFrom", f"{_W}moveTo"), None) is not None
