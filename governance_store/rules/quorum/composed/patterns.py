"""How is a rule of a grammar written, and what may be told of it before a sentence is seen?

A rule is a name with patterns. In a pattern a word stands for itself, `a/an` for either, `[…]` for what may
be left out, `{…|…}` for alternatives, and a word in capitals for a rule. Its meaning is the pieces of its
parts in a row, or what its action makes of them; an action that makes None refuses.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Final, TypeAlias

from governance_store.rules.quorum.composed.pieces import Pieces

Action: TypeAlias = Callable[[Pieces], Pieces | None]
Pattern: TypeAlias = str | tuple[str, Action]
Words: TypeAlias = frozenset[str]
_SIGNS: Final = re.compile(r"[\[\]{}|]|[^\s\[\]{}|]+")


@dataclass(frozen=True, slots=True)
class Word:
    """One word, or any of several."""

    words: Words


@dataclass(frozen=True, slots=True)
class Named:
    """Whatever a rule of that name finds."""

    name: str


@dataclass(frozen=True, slots=True)
class Choice:
    """One of several rows, or nothing where all of it may lack."""

    among: tuple[Row, ...]
    may_lack: bool = False


Part: TypeAlias = Word | Named | Choice
Row: TypeAlias = "tuple[Part, ...]"


@dataclass(frozen=True, slots=True)
class Way:
    """A pattern taken apart, and what is made of its pieces."""

    row: Row
    action: Action | None


def way(pattern: Pattern) -> Way:
    """Take a pattern apart."""
    text, action = (pattern, None) if isinstance(pattern, str) else pattern
    row, _ = _row(_SIGNS.findall(text), 0)
    return Way(row, action)


def names_in(row: Row) -> Iterable[str]:
    """The rules that a row names."""
    for one in row:
        if isinstance(one, Named):
            yield one.name
        elif isinstance(one, Choice):
            for inner in one.among:
                yield from names_in(inner)


@cache
def _plain(sign: str) -> Word | Named:
    return Named(sign) if sign[0].isupper() else Word(frozenset(sign.split("/")))


def _row(signs: Sequence[str], at: int) -> tuple[Row, int]:
    row: list[Part] = []
    while at < len(signs) and signs[at] not in "]}|":
        sign = signs[at]
        if sign in "[{":
            among, at = _among(signs, at + 1)
            row.append(Choice(among, may_lack=sign == "["))
        else:
            row.append(_plain(sign))
            at += 1
    return tuple(row), at


def _among(signs: Sequence[str], at: int) -> tuple[tuple[Row, ...], int]:
    found: list[Row] = []
    while True:
        row, at = _row(signs, at)
        found.append(row)
        at += 1
        if signs[at - 1] != "|":
            return tuple(found), at
