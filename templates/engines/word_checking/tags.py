"""Which tags are there, and is each of them whole?

What printing mends by itself (a tag that Word parts into runs) is no fault; what it would lose or tear apart
is one: a tag over two paragraphs, over the edge of a link, or one that begins and never ends.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from templates.engines.text_checking import nearest
from templates.engines.word_checking.findings import Finding
from templates.engines.word_checking.places import Passage, Piece

if TYPE_CHECKING:
    from lxml.etree import _Element

_MARKS: Final = re.compile(r"\{\{|\{%|\{#|\}\}|%\}|#\}")
_ENDS: Final = {"{{": "}}", "{%": "%}", "{#": "#}"}
_TAKES: Final = re.compile(r"(p|tr|tc|r)\s")
_CURLY: Final = str.maketrans({"“": '"', "”": '"', "‘": "'", "’": "'", "\xa0": " ", "\t": " ", "\n": " "})
_SPECIAL: Final = re.compile(r"(colspan|cellbg|vm|hm|raw|endraw|-|\+)(?![\w.])")
VERBS: Final = ("for", "endfor", "if", "elif", "else", "endif")
OTHERS: Final = (
    "set",
    "do",
    "from",
    "block",
    "call",
    "macro",
    "import",
    "include",
    "extends",
    "filter",
    "with",
)
_WORD: Final = re.compile(r"\s*(\w+)")


@dataclass(frozen=True, slots=True)
class Tag:
    """One tag: its sort (`{{`, `{%`, `{#`), what it takes with it (p, tr, r), its words, and where it is."""

    sort: str
    takes: str
    words: str
    typed: str
    passage: Passage
    order: tuple[int, int]

    @property
    def typed_verb(self) -> str:
        """The first word of a tag that is obeyed, as it is typed."""
        found = _WORD.match(self.words) if self.sort == "{%" else None
        return found[1] if found else ""

    @property
    def verb(self) -> str:
        """The first word of a tag that is obeyed, as it was meant: a misspelt one is told once, not twice."""
        typed = self.typed_verb
        return typed if typed in VERBS or typed in OTHERS else nearest(typed, VERBS) or typed

    @property
    def plain(self) -> str:
        """The tag as Jinja reads it, without what it takes."""
        return f"{self.sort} {self.words} {_ENDS[self.sort]}"


@dataclass(slots=True)
class _Spot:
    """A mark in a passage: which, at which letter, in which piece."""

    mark: str
    at: int
    piece: Piece


def tags_of(passage: Passage) -> Iterator[Tag | Finding]:
    """Each tag of a passage, or what is wrong with it."""
    begun: _Spot | None = None
    for spot in _spots(passage):
        if spot.mark in _ENDS:
            if begun:
                yield _unfinished(passage, begun, spot.at)
            begun = spot
        elif begun is None:
            typed = passage.text[max(0, spot.at - 30) : spot.at + 2]
            yield Finding(
                f"“{spot.mark}” ends a tag that does not begin here: “{typed.strip()}”.", passage.place
            )
        elif spot.mark == _ENDS[begun.mark]:
            yield _tag(passage, begun, spot)
            begun = None
    if begun:
        yield _unfinished(passage, begun, len(passage.text))


def _spots(passage: Passage) -> Iterator[_Spot]:
    starts, at = [], 0
    for piece in passage.pieces:
        starts.append((at, piece))
        at += len(piece.text)
    here = 0
    for found in _MARKS.finditer(passage.text):
        while here + 1 < len(starts) and starts[here + 1][0] <= found.start():
            here += 1
        yield _Spot(found.group(), found.start(), starts[here][1])


def _unfinished(passage: Passage, begun: _Spot, end: int) -> Finding:
    typed = " ".join(passage.text[begun.at : end].split())[:60]
    told = f"“{typed}” does not end with “{_ENDS[begun.mark]}” in its paragraph: type it again, in one go."
    return Finding(told, passage.place)


def _tag(passage: Passage, begun: _Spot, ended: _Spot) -> Tag | Finding:
    typed = passage.text[begun.at : ended.at + 2]
    words = typed[2:-2]
    if fault := _parted(begun.piece, _last(passage, ended)) or _special(words, begun.mark):
        return Finding(f"“{' '.join(typed.split())[:80]}” {fault}", passage.place)
    takes = _TAKES.match(words) if begun.mark != "{#" else None
    if takes and begun.mark == "{{":
        return Finding(
            f"“{' '.join(typed.split())}”: a field has no “{takes[1]}” before it.",
            passage.place,
            f"{{{{ {words[takes.end() :].strip()} }}}}",
        )
    if takes and takes[1] == "tc":
        return Finding(
            f"“{' '.join(typed.split())}”: columns cannot be looped over or left out.", passage.place
        )
    rest = words[takes.end() :] if takes else words
    return Tag(
        begun.mark,
        takes[1] if takes else "",
        rest.translate(_CURLY).strip(),
        " ".join(typed.split()),
        passage,
        (begun.piece.order, begun.at),
    )


def _last(passage: Passage, ended: _Spot) -> Piece:
    """The piece in which the last letter of an ending mark stands."""
    at, last = 0, ended.piece
    for piece in passage.pieces:
        if at <= ended.at + 1 < at + len(piece.text):
            last = piece
        at += len(piece.text)
    return last


def _parted(first: Piece, last: Piece) -> str:
    if first is last:
        return ""
    whole = first.is_text and last.is_text and _around(first.element) is _around(last.element)
    return (
        "" if whole else "is parted by a link, a change or a drawing: delete it, and type it again in one go."
    )


def _around(element: _Element) -> Any:  # noqa: ANN401 -- lxml carries no types
    """What stands around an element's run."""
    run = element.getparent()
    return None if run is None else run.getparent()


def _special(words: str, mark: str) -> str:
    found = _SPECIAL.match(words.lstrip() if not words.startswith(("-", "+")) else words)
    if mark == "{#":
        return ""
    if words.endswith(("-", "+")) or (found and found[1] in "-+"):
        return "has a “-” or “+” at its mark, which tears paragraphs apart: leave it out."
    return f"is not available here: “{found[1]}”." if found and mark == "{%" else ""
