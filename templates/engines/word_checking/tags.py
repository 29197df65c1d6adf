"""Which tags are there, is each of them whole, and does each loop and if end where it should?

What printing mends by itself (tags that Word parts into runs) is no fault; what it would lose or tear apart
is one: a tag over two paragraphs, words beside a tag that takes its whole row, crossing loops.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from templates.engines.text_checking import nearest
from templates.engines.word_checking.findings import Finding
from templates.engines.word_checking.places import Passage, Piece, W

if TYPE_CHECKING:
    from lxml.etree import _Element

_MARKS: Final = re.compile(r"\{\{|\{%|\{#|\}\}|%\}|#\}")
_ENDS: Final = {"{{": "}}", "{%": "%}", "{#": "#}"}
_TAKES: Final = re.compile(r"(p|tr|tc|r)\s")
_CURLY: Final = str.maketrans({"“": '"', "”": '"', "‘": "'", "’": "'", "\xa0": " ", "\t": " ", "\n": " "})
_SPECIAL: Final = re.compile(r"(colspan|cellbg|vm|hm|raw|endraw|line|-|\+)(?![\w.])")
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
_OPENS: Final = {"for": "endfor", "if": "endif"}
_SAME_LEVEL: Final = (
    "Both must stand in one paragraph, or as {%p … %} in paragraphs of one cell or page, or as {%tr … %}"
    " in rows of one table."
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


def alone(tag: Tag) -> Iterator[Finding]:
    """A tag that takes its paragraph or its row takes everything in it: nothing else may stand there."""
    if tag.takes not in ("p", "tr"):
        return
    element = tag.passage.element
    holder = element if tag.takes == "p" else next(element.iterancestors(f"{W}tr"), None)
    if holder is None or element.tag != f"{W}p":
        yield Finding(
            f"“{tag.typed}” takes a row of a table, but it stands in none.",
            tag.passage.place,
            f"{{%p {tag.words} %}}",
        )
        return
    texts = "".join(one.text or "" for one in holder.iter(f"{W}t", f"{W}instrText"))
    drawn = next(holder.iter(f"{W}drawing", f"{W}pict", f"{W}object", f"{W}sectPr"), None)
    if "".join(texts.split()) != "".join(tag.typed.split()) or drawn is not None:
        whole = "paragraph" if tag.takes == "p" else "row"
        told = f"“{tag.typed}” takes its whole {whole} with it: nothing else may stand in that {whole}."
        yield Finding(told, tag.passage.place)


@dataclass(slots=True)
class Open:
    """A loop or an if that has begun."""

    tag: Tag
    otherwise: bool = False


def paired(tags: list[Tag]) -> Iterator[Finding]:
    """Each loop and if that does not end, each end without its beginning, and those that cross."""
    stack: list[Open] = []
    for tag in tags:
        if tag.sort != "{%":
            continue
        if tag.verb in _OPENS:
            stack.append(Open(tag))
        elif tag.verb in _OPENS.values() or tag.verb in ("else", "elif"):
            yield from _closing(stack, tag)
    for one in stack:
        ending = f"{{%{one.tag.takes} {_OPENS[one.tag.verb]} %}}"
        yield Finding(
            f"“{one.tag.typed}” does not end: there is no “{ending}” for it.", one.tag.passage.place
        )


def _closing(stack: list[Open], tag: Tag) -> Iterator[Finding]:
    """What is wrong with an end, or with an else, where it stands."""
    begun = stack[-1] if stack else None
    middle = tag.verb in ("else", "elif")
    fits = begun and (middle or _OPENS[begun.tag.verb] == tag.verb)
    if begun is None or not fits:
        wanted = "if" if middle else tag.verb.removeprefix("end")
        what = f", but “{begun.tag.typed}” is open" if begun else ""
        yield Finding(f"“{tag.typed}” has no “{wanted}” before it{what}.", tag.passage.place)
        return
    if middle and (begun.otherwise or (tag.verb == "elif" and begun.tag.verb == "for")):
        yield Finding(f"“{tag.typed}” comes after the else of “{begun.tag.typed}”.", tag.passage.place)
    begun.otherwise = begun.otherwise or tag.verb == "else"
    if not _level(begun.tag, tag):
        right = f"{{%{begun.tag.takes or 'p'} {tag.words} %}}"
        told = f"“{tag.typed}” belongs to “{begun.tag.typed}” ({begun.tag.passage.where}). {_SAME_LEVEL}"
        yield Finding(told, tag.passage.place, right if right != tag.typed else "")
    if not middle:
        stack.pop()


def _level(one: Tag, other: Tag) -> bool:
    """Whether two tags that belong together take the same, from the same."""
    first, second = one.passage.element, other.passage.element
    if {one.takes, other.takes} <= {"", "r"}:
        return one.passage is other.passage
    if one.takes != other.takes:
        return False
    if one.takes == "p":
        return first.getparent() is second.getparent()
    rows = [next(element.iterancestors(f"{W}tr"), None) for element in (first, second)]
    return all(row is not None for row in rows) and rows[0].getparent() is rows[1].getparent()  # type: ignore[union-attr]
