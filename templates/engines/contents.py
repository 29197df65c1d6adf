"""What stands in a document's contents? Its headings, each a link, filled in before the document leaves.

Word fills a contents field only when asked to, and a file that asks by itself makes Word greet every reader
with a question. A field with the switch n shows no page numbers, so what is filled in here is right for good;
any other is marked as stale, and Word adds the numbers.
"""

from __future__ import annotations

import copy
import re
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from lxml.etree import _Element

_W: Final = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_SPACE: Final = "{http://www.w3.org/XML/1998/namespace}space"
_LEVELS: Final = re.compile(r'\\o\s+"(\d)-(\d)"')
_HEADING: Final = re.compile(r"Heading(\d)$")
_FIRST_NUMBER: Final = 1000
_MOST_NUMBERS: Final = 10**8
_DEEPER: Final = {"begin": 1, "end": -1}


@dataclass(frozen=True, slots=True)
class _Heading:
    mark: str
    level: int
    words: str


@dataclass(frozen=True, slots=True)
class _Field:
    """A contents field: where it begins and ends, and its instruction."""

    begin: _Element
    end: _Element
    instruction: str

    @property
    def levels(self) -> range:
        asked = _LEVELS.search(self.instruction)
        return range(int(asked[1]), int(asked[2]) + 1) if asked else range(1, 4)


def fill_contents(tree: _Element) -> None:
    """Put the headings that were printed into the contents field, where there is one."""
    found = _field(tree)
    if found is None:
        return
    headings = [heading for heading in _marked(tree) if heading.level in found.levels]
    first, last = _paragraph(found.begin), _paragraph(found.end)
    parent = first.getparent()
    if parent is None or last.getparent() is not parent or not headings:
        return
    entries = [_entry(first, heading) for heading in headings]
    _open_field(entries[0], found.instruction)
    _close_field(entries[-1])
    _replace(parent, first, last, entries)


def _field(tree: _Element) -> _Field | None:
    depth, begin, words = 0, None, ""
    for piece in tree.iter(f"{_W}fldChar", f"{_W}instrText"):
        kind = piece.get(f"{_W}fldCharType")
        depth += _DEEPER.get(kind, 0)
        if kind == "begin" and depth == 1:
            begin, words = piece, ""
        elif kind is None and depth == 1:  # Word parts an instruction as it parts any text
            words += piece.text or ""
        elif kind == "end" and depth == 0 and begin is not None and words.split()[:1] == ["TOC"]:
            return _Field(begin, piece, words.strip())
    return None


def _marked(tree: _Element) -> Iterator[_Heading]:
    taken: set[int] = set()
    for number, (paragraph, level) in enumerate(_headings(tree), start=_FIRST_NUMBER):
        mark = f"_Toc{_own_number(_words(paragraph), taken):08d}"
        start = paragraph.makeelement(f"{_W}bookmarkStart", {f"{_W}id": str(number), f"{_W}name": mark})
        end = paragraph.makeelement(f"{_W}bookmarkEnd", {f"{_W}id": str(number)})
        properties = paragraph.find(f"{_W}pPr")
        paragraph.insert(0 if properties is None else 1, start)
        paragraph.append(end)
        yield _Heading(mark, level, _words(paragraph))


def _own_number(words: str, taken: set[int]) -> int:
    """A number that goes with a heading's words: in two versions a heading that stays has the same mark.

    Were they counted, one section more would change the mark of every heading behind it, and a comparison
    would show each of those as taken out of the contents and put in again.
    """
    number = zlib.crc32(words.encode("utf-8", "replace")) % _MOST_NUMBERS
    while number in taken:
        number = (number + 1) % _MOST_NUMBERS
    taken.add(number)
    return number


def _headings(tree: _Element) -> list[tuple[_Element, int]]:
    styled = [
        (paragraph, _HEADING.match(paragraph.get(f"{_W}val") or "")) for paragraph in tree.iter(f"{_W}pStyle")
    ]
    return [(_paragraph(style), int(found[1])) for style, found in styled if found]


def _words(paragraph: _Element) -> str:
    shown = {f"{_W}tab": "\t", f"{_W}br": " "}
    pieces = (
        shown.get(str(piece.tag), piece.text or "") for run in paragraph.iter(f"{_W}r") for piece in run
    )
    return "".join(pieces)


def _paragraph(inside: _Element) -> _Element:
    return next(inside.iterancestors(f"{_W}p"))


def _entry(like: _Element, heading: _Heading) -> _Element:
    entry = like.makeelement(f"{_W}p")
    properties = copy.deepcopy(like.find(f"{_W}pPr"))
    if properties is not None:
        for section in properties.findall(f"{_W}sectPr"):
            properties.remove(section)
        for style in properties.findall(f"{_W}pStyle"):
            style.set(f"{_W}val", f"TOC{heading.level}")
        entry.append(properties)
    link = _under(entry, "hyperlink", anchor=heading.mark, history="1")
    for number, words in enumerate(heading.words.split("\t")):
        run = _under(link, "r")
        if number:
            _under(run, "tab")
        text = _under(run, "t")
        text.text = words
        text.set(_SPACE, "preserve")
    return entry


def _under(parent: _Element, name: str, **attributes: str) -> _Element:
    made = parent.makeelement(f"{_W}{name}", {f"{_W}{key}": value for key, value in attributes.items()})
    parent.append(made)
    return made


def _open_field(entry: _Element, instruction: str) -> None:
    runs = [entry.makeelement(f"{_W}r") for _ in range(3)]
    begin = _under(runs[0], "fldChar", fldCharType="begin")
    if r"\n" not in instruction:
        begin.set(f"{_W}dirty", "true")
    words = _under(runs[1], "instrText")
    words.text = f" {instruction} "
    words.set(_SPACE, "preserve")
    _under(runs[2], "fldChar", fldCharType="separate")
    at = 0 if entry.find(f"{_W}pPr") is None else 1
    entry[at:at] = runs


def _close_field(entry: _Element) -> None:
    _under(_under(entry, "r"), "fldChar", fldCharType="end")


def _replace(parent: _Element, first: _Element, last: _Element, entries: list[_Element]) -> None:
    begin, end = parent.index(first), parent.index(last)
    parent[begin : end + 1] = entries
