"""Which changes are tracked in a Word document, and how does it read with them accepted or rejected?

They are found wherever they stand: in a text, at the end of a paragraph, around a row or a cell of a table,
in a text box or a note. Changes of looks alone are none of the words.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Final

from templates.engines.word_blocks import Changes, Tracked

if TYPE_CHECKING:
    from lxml.etree import _Element

_W: Final = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_FALLBACK: Final = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"
_ADDED: Final = frozenset({f"{_W}ins", f"{_W}moveTo", f"{_W}cellIns"})
_DELETED: Final = frozenset({f"{_W}del", f"{_W}moveFrom", f"{_W}cellDel"})
_HOLDERS: Final = {f"{_W}trPr": f"{_W}tr", f"{_W}tcPr": f"{_W}tc"}
_WRAPPER: Final = f"{_W}smartTag"
"""An element that says nothing of what stands in it."""


def settle(root: _Element, changes: Changes) -> tuple[Tracked, ...]:
    """Let a part of a document read with its tracked changes accepted or rejected; returns what they are."""
    marks = [one for one in root.iter(*_ADDED, *_DELETED) if _is_change(one)]
    found = tuple(_told(marks))
    goes = _DELETED if changes is Changes.ACCEPTED else _ADDED
    merged = []
    for mark in marks:
        whole = _whole(mark)
        if whole.tag == f"{_W}p":
            merged += [whole] if mark.tag in goes else []
        elif mark.tag not in goes:
            _keep(whole)
        elif (parent := whole.getparent()) is not None:
            parent.remove(whole)
    for paragraph in merged:
        _run_on(paragraph)
    return found


def _is_change(mark: _Element) -> bool:
    """Whether a mark is of words: not one of a numbering or of a formula's looks."""
    parent = mark.getparent()
    return parent is not None and parent.tag.startswith(_W) and parent.tag != f"{_W}numPr"


def _whole(mark: _Element) -> _Element:
    """What a mark is about: itself, or the paragraph, row or cell in whose properties it stands."""
    parent = mark.getparent()
    if parent.tag == f"{_W}rPr" and parent.getparent().tag == f"{_W}pPr":
        return parent.getparent().getparent()
    return parent.getparent() if parent.tag in _HOLDERS else mark


def _told(marks: list[_Element]) -> Iterator[Tracked]:
    for mark in marks:
        whole = _whole(mark)
        if next(mark.iterancestors(_FALLBACK), None) is not None:
            continue  # the same once more, for programs that know no text boxes
        words = whole.tag != f"{_W}p"
        text = "".join(one.text or "" for one in whole.iter(f"{_W}t", f"{_W}delText")) if words else ""
        yield Tracked(mark.tag in _ADDED, " ".join(text.split()), mark.get(f"{_W}author", ""))


def _keep(whole: _Element) -> None:
    if whole.tag in _ADDED | _DELETED:
        whole.tag = _WRAPPER
    for one in list(whole.iter(f"{_W}delText")):
        one.tag = f"{_W}t"


def _run_on(paragraph: _Element) -> None:
    """Let a paragraph whose end is gone run on into the next one."""
    behind, parent = paragraph.getnext(), paragraph.getparent()
    held = [one for one in paragraph if one.tag != f"{_W}pPr"]
    if parent is None or (held and (behind is None or behind.tag != f"{_W}p")):
        return
    if held:
        place = 1 if len(behind) and behind[0].tag == f"{_W}pPr" else 0
        behind[place:place] = held
    parent.remove(paragraph)
