"""Where does what is written stand? Each run of text with a place that people can find in Word.

The document is walked in the order of its file, which is the order in which the template is printed; so the
tags that are found here are those that are obeyed, and each knows its paragraph, cell, header or text box.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Final

from lxml import etree

if TYPE_CHECKING:
    from lxml.etree import _Element

W: Final = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_R: Final = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
_SHOWN: Final = 70
_WORDPROCESSING: Final = "application/vnd.openxmlformats-officedocument.wordprocessingml."
_PRINTED: Final = {
    f"{_WORDPROCESSING}{kind}+xml": kind
    for kind in ("document.main", "header", "footer", "footnotes", "endnotes")
}
_PAGES: Final = {"default": "all pages", "first": "the first page", "even": "even pages"}
_BOXES: Final = {f"{W}txbxContent"}
_NOTES: Final = {f"{W}footnote": "footnote", f"{W}endnote": "endnote"}


@dataclass(slots=True)
class Piece:
    """Words that follow one another in one element of a paragraph, and what surrounds them."""

    text: str
    element: _Element
    is_text: bool  # the text of a run, which may be parted and healed again; all else stands by itself
    order: int


@dataclass(slots=True)
class Passage:
    """A paragraph, or an attribute with words in it: its pieces in order, and where it stands."""

    where: str
    element: _Element
    pieces: list[Piece] = field(default_factory=list)

    @property
    def text(self) -> str:
        """All of its words."""
        return "".join(piece.text for piece in self.pieces)

    @property
    def place(self) -> str:
        """Where it stands, with how it begins."""
        shown_text = (piece.text for piece in self.pieces if piece.element.tag != f"{W}instrText")
        words = " ".join("".join(shown_text).split())
        shown = words if len(words) <= _SHOWN else f"{words[:_SHOWN].rstrip()}…"
        return f"{self.where}: “{shown}”" if shown else self.where


@dataclass(frozen=True, slots=True)
class Part:
    """One part of the document that is printed: its name, its sort, what people call it, and its XML."""

    name: str
    sort: str
    called: str
    root: Any


def printed_parts(parts: Mapping[str, bytes]) -> tuple[Part, ...]:
    """The parts in which fields are filled in: body, headers, footers, notes; raises XMLSyntaxError."""
    types = etree.fromstring(parts["[Content_Types].xml"])
    names = {str(one.get("PartName"))[1:]: _PRINTED.get(str(one.get("ContentType"))) for one in types}
    found = {name: sort for name, sort in names.items() if sort and name in parts}
    roots = {name: etree.fromstring(parts[name]) for name in found}
    body = next(name for name, sort in found.items() if sort == "document.main")
    called = _called(roots[body], parts, body) | {body: "Body"}
    ordered = sorted(found, key=lambda name: (name != body, name))
    return tuple(
        Part(name, found[name], called.get(name, _otherwise(found[name], name)), roots[name])
        for name in ordered
    )


def _otherwise(sort: str, name: str) -> str:
    return {"footnotes": "Footnotes", "endnotes": "Endnotes"}.get(sort, f"{sort.capitalize()} ({name})")


def _called(body: Any, parts: Mapping[str, bytes], name: str) -> dict[str, str]:  # noqa: ANN401 -- of lxml
    """What people call each header and footer: of which pages, of which section where there are several."""
    folder, _, file = name.rpartition("/")
    relations = etree.fromstring(parts.get(f"{folder}/_rels/{file}.rels", b"<none/>"))
    targets = {one.get("Id"): str(one.get("Target")) for one in relations}
    references = [
        (
            number,
            one.tag.rpartition("}")[2],
            one.get(f"{W}type", "default"),
            targets.get(one.get(f"{_R}id"), ""),
        )
        for number, section in enumerate(body.iter(f"{W}sectPr"), start=1)
        for one in section.iter(f"{W}headerReference", f"{W}footerReference")
    ]
    called: dict[str, str] = {}
    for number, tag, kind, target in references:
        path = target[1:] if target.startswith("/") else f"{folder}/{target}"
        several = len({one[3] for one in references if one[1:3] == (tag, kind)}) > 1
        sort = "Header" if tag == "headerReference" else "Footer"
        of = f", section {number}" if several else ""
        called.setdefault(path, f"{sort} of {_PAGES.get(kind, 'some pages')}{of}")
    return called


def passages(part: Part) -> Iterator[Passage]:
    """Every passage of a part, each where it begins."""
    walk = _Walk(part)
    yield from walk.passages()


class _Walk:
    """One walk through a part, counting paragraphs and tables on its way."""

    def __init__(self, part: Part) -> None:
        self._part = part
        self._made: dict[Any, Passage] = {}
        self._order = 0
        self._tables = {table: number for number, table in enumerate(part.root.iter(f"{W}tbl"), start=1)}
        self._counted: Counter[Any] = Counter()
        self._numbers: dict[Any, int] = {}

    def passages(self) -> list[Passage]:
        """All of them, in order."""
        for element in self._part.root.iter():
            if element.tag == f"{W}p":
                self._number(element)
                self._passage(element)
            self._take(element)
        return list(self._made.values())

    def _number(self, paragraph: _Element) -> None:
        holder = _holder(paragraph)
        self._counted[holder] += 1
        self._numbers[paragraph] = self._counted[holder]

    def _take(self, element: _Element) -> None:
        for name, value in element.attrib.items():
            if any(mark in value for mark in ("{{", "{%", "{#", "}}", "%}")):
                where = f"{self._where(element)}, {_attribute(element, name)}"
                self._made[element, name] = Passage(where, element, [self._piece(value, element)])
        owner = self._passage(_paragraph(element))
        if isinstance(element.tag, str) and element.tag in (f"{W}tab", f"{W}br") and _in_run(element):
            owner.pieces.append(self._piece("\t" if element.tag == f"{W}tab" else "\n", element))
        if element.text and element.text.strip("\n "):
            owner.pieces.append(self._piece(element.text, element, is_text=element.tag == f"{W}t"))
        elif element.text and element.tag == f"{W}t":
            owner.pieces.append(self._piece(element.text, element, is_text=True))
        if element.tail and element.tail.strip():
            owner.pieces.append(self._piece(element.tail, element))

    def _piece(self, text: str, element: _Element, *, is_text: bool = False) -> Piece:
        self._order += 1
        return Piece(text, element, is_text, self._order)

    def _passage(self, owner: _Element | None) -> Passage:
        key = self._part.root if owner is None else owner
        if key not in self._made:
            self._made[key] = Passage(self._where(key), key)
        return self._made[key]

    def _where(self, element: _Element) -> str:
        """Body, table 2, row 3, cell 1, paragraph 2: from the outside in."""
        steps = [self._part.called]
        for one in (*reversed(list(element.iterancestors())), element):
            steps.extend(self._step(one))
        return ", ".join(steps)

    def _step(self, one: _Element) -> Iterator[str]:
        if one.tag in _NOTES:
            yield f"{_NOTES[one.tag]} {one.get(f'{W}id')}"
        elif one.tag == f"{W}tbl":
            yield f"table {self._tables[one]}"
        elif one.tag in (f"{W}tr", f"{W}tc"):
            parent = one.getparent()
            same = [] if parent is None else parent.findall(one.tag)
            yield f"{'row' if one.tag == f'{W}tr' else 'cell'} {same.index(one) + 1 if one in same else '?'}"
        elif one.tag in _BOXES:
            yield "text box"
        elif one.tag == f"{W}p" and one in self._numbers:
            item = "list item, " if one.find(f"{W}pPr/{W}numPr") is not None else ""
            yield f"{item}paragraph {self._numbers[one]}"


def _paragraph(element: _Element) -> _Element | None:
    if element.tag == f"{W}p":
        return element
    return next(element.iterancestors(f"{W}p"), None)


def _holder(paragraph: _Element) -> _Element | None:
    """What a paragraph is counted within: its cell, its text box, its note, or the whole part."""
    return next(paragraph.iterancestors(f"{W}tc", *_BOXES, *_NOTES), None)


def _in_run(element: _Element) -> bool:
    parent = element.getparent()
    return parent is not None and parent.tag == f"{W}r"


def _attribute(element: _Element, name: str) -> str:
    tag = etree.QName(element).localname
    if tag in ("shape", "textpath", "docPr", "cNvPr"):
        words = {
            "alt": "the words about a picture",
            "descr": "the words about a picture",
            "string": "large words drawn across",
        }
        return words.get(name, "a drawing")
    return f"hidden in its properties ({tag})"
