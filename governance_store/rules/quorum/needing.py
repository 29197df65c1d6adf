"""Which words must a text have for a pattern to be found in it? Without them, it need not be tried.

Looking for some words takes far less time than trying a pattern, and nearly all of them are tried in vain.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from typing import Final, TypeAlias

Needs: TypeAlias = tuple[frozenset[str], ...]
"""Of each of these, one of the words has to be there."""
_PIECES: Final = re.compile(
    r"\\.|\[(?:\\.|[^\]])*\]|\(\?(?:P?<\w+>|P=\w+|<?[=!]|:|-?[a-z]+:)|\{[\d,]*\}|[()|?*+^$.]|[^\\\[\](){}|?*+^$.]+"
)
_MAY_LACK: Final = ("?", "*", "{")
_NO_LETTERS: Final = frozenset("\\[({^$.|?*+")
_NOT_THERE: Final = ("(?!", "(?<!")


def needed_by(pattern: str) -> Needs:
    """The words, in small letters, that whatever the pattern matches has."""
    needs, _ = _either(_PIECES.findall(pattern), 0)
    return tuple(sorted(needs, key=lambda words: (len(words), -_shortest(words))))  # the rarest first


def are_in(needs: Needs, text: str) -> bool:
    """Whether a text, in small letters, has one of the words of each need."""
    for words in needs:
        for word in words:
            if word in text:
                break
        else:
            return False
    return True


class Sought:
    """A pattern that is tried only where its words are: elsewhere it would be in vain."""

    __slots__ = ("_needs", "pattern")

    def __init__(self, pattern: str, flags: re.RegexFlag = re.NOFLAG) -> None:
        self.pattern: Final = re.compile(pattern, flags)
        self._needs: Final = needed_by(pattern)

    def search(self, text: str) -> re.Match[str] | None:
        """The first place where it is found."""
        return self.pattern.search(text) if self.may_be_in(text) else None

    def match(self, text: str) -> re.Match[str] | None:
        """Where it is found as the text begins."""
        return self.pattern.match(text) if self.may_be_in(text) else None

    def fullmatch(self, text: str) -> re.Match[str] | None:
        """Where it is the whole of the text."""
        return self.pattern.fullmatch(text) if self.may_be_in(text) else None

    def finditer(self, text: str) -> Iterator[re.Match[str]]:
        """Each place where it is found."""
        return self.pattern.finditer(text) if self.may_be_in(text) else iter(())

    def sub(self, made: str | Callable[[re.Match[str]], str], text: str) -> str:
        """The text with something else made of what is found."""
        return self.pattern.sub(made, text) if self.may_be_in(text) else text

    def may_be_in(self, text: str) -> bool:
        """Whether a text has the words without which nothing is found in it."""
        return are_in(self._needs, text.lower())


def _shortest(words: frozenset[str]) -> int:
    return min(map(len, words))


def _either(pieces: Sequence[str], at: int) -> tuple[list[frozenset[str]], int]:
    """What is needed by whichever of several alternatives it is, up to the end of their group."""
    rows: list[list[frozenset[str]]] = []
    while True:
        row, at = _row(pieces, at)
        rows.append(row)
        if at >= len(pieces) or pieces[at] == ")":
            break
        at += 1
    if len(rows) == 1:
        return rows[0], at
    return ([frozenset().union(*(max(row, key=_shortest) for row in rows))] if all(rows) else []), at


def _row(pieces: Sequence[str], at: int) -> tuple[list[frozenset[str]], int]:
    found: list[frozenset[str]] = []
    while at < len(pieces) and pieces[at] not in {")", "|"}:
        piece = pieces[at]
        inner: list[frozenset[str]] = []
        if piece.startswith("(") and not piece.startswith("(?P="):
            inner, at = _either(pieces, at + 1)
            inner = [] if piece in _NOT_THERE else inner
        lacks = pieces[at + 1 : at + 2] and pieces[at + 1].startswith(_MAY_LACK)
        if inner and not lacks:
            found += inner
        elif piece[0] not in _NO_LETTERS:
            word = (piece[:-1] if lacks else piece).lower()
            found += [frozenset((word,))] if word.strip() else []
        at += 1
    return found, at
