"""What may be told of a grammar before a sentence is seen? How its rows begin, and what they need.

A row is tried only where a word stands with which it may begin, and in a sentence that has a word of each
sort that it needs: so most of a grammar is never tried.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Final, TypeAlias

from governance_store.rules.quorum.composed.patterns import Choice, Named, Part, Row, Way, Word, Words

Rules: TypeAlias = Mapping[str, tuple[Way, ...]]


@dataclass(frozen=True, slots=True)
class Start:
    """With which words a row may begin, and with which terminals."""

    words: Words = frozenset()
    terminals: Words = frozenset()


class Outlook:
    """How rows begin, and what they need. Raises `ValueError` where a rule begins with itself."""

    def __init__(self, rules: Rules, terminals: Iterable[str]) -> None:
        self._rules = rules
        self._starts: dict[str, Start | None] = {
            name: Start(terminals=frozenset((name,))) for name in terminals
        }
        self._needs: dict[str, Words | None] = dict.fromkeys(terminals)
        self._open: set[str] = set()
        self.words: set[str] = set()
        for name in rules:
            self._start_of_rule(name)

    def start(self, row: Row) -> Start | None:
        """How a row may begin; None where it may be empty, and so begins with whatever follows it."""
        found: list[Start | None] = []
        for one in row:
            found.append(self._start_of(one))
            if not (isinstance(one, Choice) and one.may_lack):
                return _either(found)
        return None

    def needs(self, row: Row) -> tuple[Words, ...]:
        """The sorts of words of which a sentence must have one each."""
        return tuple(filter(None, map(self._need_of, row)))

    def _start_of(self, one: Part) -> Start | None:
        match one:
            case Word():
                return Start(one.words)
            case Named():
                return self._start_of_rule(one.name)
            case Choice():
                return _either(map(self.start, one.among))

    def _start_of_rule(self, name: str) -> Start | None:
        if name not in self._starts:
            if name in self._open:
                raise ValueError(f"The rule {name} begins with itself.")
            self._open.add(name)
            starts = [self.start(way.row) for way in self._rules[name]]
            self.words.update(*(one.words for one in starts if one))
            self._starts[name] = _either(starts)
            self._open.remove(name)
        return self._starts[name]

    def _need_of(self, one: Part) -> Words | None:
        match one:
            case Word():
                return one.words
            case Named():
                return self._need_of_rule(one.name)
            case Choice():
                return None if one.may_lack else _any_of(map(self.needs, one.among))

    def _need_of_rule(self, name: str) -> Words | None:
        if name not in self._needs:
            self._needs[name] = None  # a rule that has itself in it needs what its other ways need, at most
            self._needs[name] = _any_of([self.needs(way.row) for way in self._rules[name]])
        return self._needs[name]


def _either(several: Iterable[Start | None]) -> Start | None:
    starts = list(several)
    known = [one for one in starts if one]
    if len(known) < len(starts):
        return None
    if len(known) == 1:
        return known[0]
    return Start(
        frozenset().union(*(one.words for one in known)), frozenset().union(*(one.terminals for one in known))
    )


def _any_of(several: Iterable[tuple[Words, ...]]) -> Words | None:
    """What is needed whichever of several rows it is: of each row, what sentences have most seldom."""
    rows = list(several)
    return frozenset().union(*map(_rarest, rows)) if all(rows) else None


def _rarest(needs: tuple[Words, ...]) -> Words:
    return min(needs, key=_how_common) if len(needs) > 1 else needs[0]


def _how_common(words: Words) -> tuple[int, int]:
    return len(words & _COMMON), len(words)


_COMMON: Final = frozenset(
    "a an the of to in on at by for from with and or is are be , any no not its".split()
)
