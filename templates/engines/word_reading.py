"""What does a Word document say? Its words as blocks in their order, whoever wrote it and with what.

Every text of the file comes out once: in a block, or beside the text as an aside. Tracked changes are read as
accepted or as rejected; what that leaves out stands among the asides. Nothing in the file is run or fetched.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Final

from templates.engines.word_blocks import (
    ADDED,
    COMMENT,
    CONTENTS,
    DELETED,
    FOOTER,
    FOOTNOTE,
    HEADER,
    PICTURE,
    TEXT_BOX,
    Aside,
    Block,
    Changes,
    Item,
    Paragraph,
    Rows,
    Title,
    Tracked,
    WordDocument,
)
from templates.engines.word_safety import NotReadable, safe_parts
from templates.engines.word_tracking import settle

if TYPE_CHECKING:
    from lxml.etree import _Element

_W: Final = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_MC: Final = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
_MATHS: Final = "{http://schemas.openxmlformats.org/officeDocument/2006/math}t"
_MAIN: Final = "word/document.xml"
_STORIES: Final = (
    (re.compile(r"word/header\d*\.xml"), HEADER),
    (re.compile(r"word/footer\d*\.xml"), FOOTER),
    (re.compile(r"word/(footnotes|endnotes)\.xml"), FOOTNOTE),
    (re.compile(r"word/comments\.xml"), COMMENT),
)
_HEADING: Final = re.compile(r"(?:heading|überschrift|pennawd) ?([1-9])")
_NOT_XML: Final = re.compile(rb"&#(x?)([0-9a-fA-F]+);")
_CONTROLS: Final = re.compile(rb"[\x00-\x08\x0b\x0c\x0e-\x1f]")
_OFF: Final = {"0", "false", "off", "none"}
_BREAKS: Final = {f"{_W}br": "\n", f"{_W}cr": "\n", f"{_W}tab": "\t", f"{_W}noBreakHyphen": "-"}
_MACROS: Final = b"vbaProject"


@dataclass
class _Reading:
    """What has been found beside the text so far, and what the styles of the file are called."""

    styles: Mapping[str, tuple[str, bool]]
    changes: Changes
    asides: list[Aside] = field(default_factory=list)
    tracked: list[Tracked] = field(default_factory=list)

    def settled(self, root: _Element) -> _Element:
        """A part as it reads with its tracked changes accepted or rejected; what goes is kept as asides."""
        found = settle(root, self.changes)
        self.tracked += found
        is_accepted = self.changes is Changes.ACCEPTED
        for one in found:
            if one.added is not is_accepted:
                self.aside(DELETED if is_accepted else ADDED, one.text)
        return root

    def aside(self, what: str, text: str) -> None:
        """Keep what stands beside the text, once."""
        found = Aside(what, text.strip())
        if found.text and found not in self.asides:
            self.asides.append(found)


def read_word(name: str, content: bytes, changes: Changes = Changes.ACCEPTED) -> WordDocument:
    """The blocks of a Word document; raises NotReadable for a file that is none or is not to be opened."""
    parts = safe_parts(name, content)
    reading = _Reading(_styles(name, parts), changes)
    body = reading.settled(_root(name, parts[_MAIN]))
    blocks = tuple(block for one in body.iter(f"{_W}body") for block in _blocks(one, reading))
    for part, story in parts.items():
        what = next((what for pattern, what in _STORIES if pattern.fullmatch(part)), "")
        if what:
            _beside(reading.settled(_root(name, story)), what, reading)
    return WordDocument(
        blocks, tuple(reading.asides), tuple(_remarks(content, reading)), tuple(reading.tracked)
    )


def _remarks(content: bytes, reading: _Reading) -> Iterator[str]:
    if reading.tracked and reading.changes is Changes.ACCEPTED:
        yield "It has tracked changes: what was added is read as accepted, what was deleted is left out."
    elif reading.tracked:
        yield "It has tracked changes: what was added is left out, what was deleted is read as it stood."
    if _MACROS in content:
        yield "It holds macros: they were not run, and are of no use here."


def _root(name: str, content: bytes) -> _Element:
    from lxml import etree  # noqa: PLC0415 -- heavy, first use only

    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False)
    try:
        return etree.fromstring(content, parser)
    except (etree.XMLSyntaxError, ValueError):
        pass
    try:  # control characters and lone surrogates, which XML does not have: without them it may be sound
        return etree.fromstring(_CONTROLS.sub(b"", _NOT_XML.sub(_sound, content)), parser)
    except (etree.XMLSyntaxError, ValueError) as fault:
        told = f"“{name}” is damaged: its text is not sound XML."
        raise NotReadable(told, "Open it in Word, let Word repair it, and save it again.") from fault


def _sound(found: re.Match[bytes]) -> bytes:
    code = int(found[2], 16 if found[1] else 10) if len(found[2]) < len("1000000000") else 0
    fits = code in {9, 10, 13} or 0x20 <= code < 0xD800 or 0xE000 <= code <= 0x10FFFF  # noqa: PLR2004 -- XML's own
    return found[0] if fits and code not in {0xFFFE, 0xFFFF} else b""


def _styles(name: str, parts: Mapping[str, bytes]) -> Mapping[str, tuple[str, bool]]:
    """Each style by its identifier: its name in small letters, and whether it makes a list."""
    if "word/styles.xml" not in parts:
        return {}
    found = {}
    for one in _root(name, parts["word/styles.xml"]).iter(f"{_W}style"):
        called = one.find(f"{_W}name")
        listed = one.find(f"{_W}pPr/{_W}numPr") is not None
        found[one.get(f"{_W}styleId", "")] = (_value(called).lower(), listed)
    return found


def _value(element: Any) -> str:  # noqa: ANN401 -- an element of a library without types, or none
    return "" if element is None else str(element.get(f"{_W}val", ""))


def _blocks(parent: _Element, reading: _Reading) -> Iterator[Block]:
    for one in parent:
        if one.tag == f"{_W}p":
            yield from _paragraph(one, reading)
        elif one.tag == f"{_W}tbl":
            if rows := tuple(_rows(one, reading)):
                yield Rows(rows)
        elif isinstance(one.tag, str) and one.tag != f"{_W}sectPr":
            yield from _blocks(one, reading)


def _paragraph(one: _Element, reading: _Reading) -> Iterator[Block]:
    style, listed = reading.styles.get(_value(one.find(f"{_W}pPr/{_W}pStyle")), ("", False))
    text = _text(one, reading)
    if not text:
        return
    if style.startswith("toc ") or style == "toc heading":
        reading.aside(CONTENTS, text)
    elif level := _level(one, style):
        yield Title(text, level)
    elif (number := one.find(f"{_W}pPr/{_W}numPr")) is not None or listed or style.startswith("list "):
        depth = _value(number.find(f"{_W}ilvl")) if number is not None else ""
        yield Item(text, int(depth) if depth.isdecimal() else 0)
    else:
        yield Paragraph(text, _is_bold(one), style)


def _level(one: _Element, style: str) -> int:
    if found := _HEADING.fullmatch(style):
        return int(found[1])
    outline = _value(one.find(f"{_W}pPr/{_W}outlineLvl"))
    return int(outline) + 1 if outline.isdecimal() and int(outline) < 9 else 0  # noqa: PLR2004 -- 9 is body text


def _is_bold(one: _Element) -> bool:
    runs = [run for run in one.iter(f"{_W}r") if any((t.text or "").strip() for t in run.iter(f"{_W}t"))]
    marks = [run.find(f"{_W}rPr/{_W}b") for run in runs]
    return bool(runs) and all(mark is not None and _value(mark) not in _OFF for mark in marks)


def _rows(table: _Element, reading: _Reading) -> Iterator[tuple[str, ...]]:
    for row in _within(table, f"{_W}tr"):
        cells = tuple("\n".join(_lines(_blocks(cell, reading))).strip() for cell in _within(row, f"{_W}tc"))
        if any(cells):
            yield cells


def _within(parent: _Element, tag: str) -> Iterator[_Element]:
    """The nearest elements of a tag, also within content controls and insertions, not in a table within."""
    for one in parent:
        if one.tag == tag:
            yield one
        elif one.tag != f"{_W}tbl" and isinstance(one.tag, str):
            yield from _within(one, tag)


def _lines(blocks: Iterable[Block]) -> Iterator[str]:
    for one in blocks:
        if isinstance(one, Rows):
            yield from (" ".join(filter(None, row)) for row in one.rows)
        else:
            yield one.text


def _text(parent: _Element, reading: _Reading) -> str:
    return "".join(_pieces(parent, reading)).strip()


def _pieces(parent: _Element, reading: _Reading) -> Iterator[str]:
    for one in parent:
        tag = one.tag
        if tag in {f"{_W}t", _MATHS}:
            yield one.text or ""
        elif tag in _BREAKS:
            yield _BREAKS[tag]
        elif tag == f"{_W}txbxContent":
            reading.aside(TEXT_BOX, "\n".join(_lines(_blocks(one, reading))))
        elif tag in {f"{_W}drawing", f"{_W}pict"}:
            _picture(one, reading)
            yield from _pieces(one, reading)
        elif tag not in {f"{_MC}Fallback", f"{_W}pPr", f"{_W}rPr", f"{_W}instrText"} and isinstance(tag, str):
            yield from _pieces(one, reading)


def _picture(one: _Element, reading: _Reading) -> None:
    for told in one.iter():
        if isinstance(told.tag, str) and told.tag.endswith("}docPr"):
            boxed = next(one.iter(f"{_W}txbxContent"), None) is not None
            if not boxed or told.get("descr"):
                reading.aside(PICTURE, str(told.get("descr") or told.get("name") or "without a description"))


def _beside(story: _Element, what: str, reading: _Reading) -> None:
    """A header, a footer, or each note of a part: its words, and nothing of the rules that part notes."""
    notes = [*story.iter(f"{_W}footnote", f"{_W}endnote", f"{_W}comment")] or [story]
    for one in notes:
        reading.aside(what, "\n".join(_lines(_blocks(one, reading))))
