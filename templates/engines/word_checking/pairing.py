"""Does each loop and if end where it should, and does what takes a row or a paragraph stand there alone?

What would be lost or torn apart is told: words beside a tag that takes its whole row, loops that cross, an if
that begins in one cell and ends in another.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from templates.engines.word_checking.findings import Finding
from templates.engines.word_checking.places import W
from templates.engines.word_checking.tags import Tag

_OPENS: Final = {"for": "endfor", "if": "endif"}
_SAME_LEVEL: Final = (
    "Both must stand in one paragraph, or as {%p … %} in paragraphs of one cell or page, or as {%tr … %}"
    " in rows of one table."
)


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
