"""What else should not be in a template? Changes, comments, and tags where nothing is filled in."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import TYPE_CHECKING, Final

from lxml import etree

from templates.engines.word_checking.findings import Finding
from templates.engines.word_checking.places import Part, Passage, W
from templates.engines.word_checking.relations import fetching

if TYPE_CHECKING:
    from lxml.etree import _Element

_CHANGES: Final = tuple(
    f"{W}{name}" for name in ("ins", "del", "moveFrom", "moveTo", "rPrChange", "pPrChange")
)
_TAG: Final = re.compile(r"\{\{.*?\}\}|\{%.*?%\}", re.DOTALL)
_ONE_BRACE: Final = re.compile(r"(?<![{%])\{\s*([A-Za-z]\w*(?:\.\w+)*)\s*\}(?!\})")
_PROPERTIES: Final = {
    "docProps/core.xml": "File properties",
    "docProps/app.xml": "File properties, further ones",
    "docProps/custom.xml": "File properties, custom ones",
}
_WRITTEN_ANEW: Final = {
    "title",
    "subject",
    "creator",
    "description",
    "language",
    "lastModifiedBy",
    "keywords",
}


def leftovers(part: Part, passages: Iterable[Passage], fields: frozenset[str]) -> Iterator[Finding]:
    """What a part holds besides its words."""
    changed = next(part.root.iter(*_CHANGES), None)
    if changed is not None:
        who = changed.get(f"{W}author", "somebody")
        told = f"It has tracked changes (by {who}): accept or reject all of them in Word, then save it again."
        yield Finding(told, part.called)
    if next(part.root.iter(f"{W}commentReference"), None) is not None:
        yield Finding("It has comments, which would stand in every document.", part.called, refused=False)
    if next(part.root.iter(f"{W}object", f"{W}control"), None) is not None:
        yield Finding("An object of another program is in it: take it out.", part.called)
    for passage in passages:
        yield from _of_passage(passage, fields)


def _of_passage(passage: Passage, fields: frozenset[str]) -> Iterator[Finding]:
    for found in _ONE_BRACE.finditer(passage.text):
        if found[1].rpartition(".")[2] in fields:
            right = f"{{{{ {found[1]} }}}}"
            yield Finding(f"“{found.group()}” has one brace where a field has two.", passage.place, right)
    for instruction in _instructions(passage.element):
        if told := fetching(instruction):
            yield Finding(told, passage.place)


def _instructions(paragraph: _Element) -> Iterator[str]:
    """The fields of Word that begin in a paragraph; Word parts an instruction as it parts any text."""
    words = ""
    for piece in paragraph.iter(f"{W}fldChar", f"{W}instrText", f"{W}fldSimple"):
        if piece.tag == f"{W}fldSimple":
            yield piece.get(f"{W}instr", "")
        elif piece.tag == f"{W}instrText":
            words += piece.text or ""
        else:
            yield words
            words = ""
    yield words


def tags_elsewhere(parts: Mapping[str, bytes], printed: frozenset[str]) -> Iterator[Finding]:
    """Tags in the properties of the file, in charts and the like, where nothing is filled in."""
    for name, content in parts.items():
        if name in printed or not name.endswith(".xml") or b"{" not in content:
            continue
        for element in etree.fromstring(content).iter():
            for typed in _TAG.findall("".join(filter(None, (element.text, *element.attrib.values())))):
                yield _elsewhere(name, str(element.tag).rpartition("}")[2], typed)


def _elsewhere(name: str, element: str, typed: str) -> Finding:
    if name == "docProps/core.xml" and element in _WRITTEN_ANEW:
        told = f"“{typed}” is not used: the clerk writes this property itself for each document."
        return Finding(told, f"{_PROPERTIES[name]}, {element}", refused=False)
    where = f"{_PROPERTIES[name]}, {element}" if name in _PROPERTIES else f"The part {name}"
    return Finding(f"“{typed}” stands where nothing is filled in: it would be printed as it is.", where)
