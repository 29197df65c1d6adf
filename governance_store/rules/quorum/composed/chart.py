"""In which ways is a sentence built by a grammar? Every way that takes each of its words, found once each.

A rule is a name with patterns. In a pattern a word stands for itself, `a/an` for either, `[…]` for what may
be left out, `{…|…}` for alternatives, and a word in capitals for a rule. Its meaning is the pieces of its
parts in a row, or what its action makes of them; an action that makes None refuses.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final, TypeAlias

from governance_store.rules.quorum.composed.pieces import Pieces

Action: TypeAlias = Callable[[Pieces], Pieces | None]
Pattern: TypeAlias = str | tuple[str, Action]
End: TypeAlias = tuple[int, Pieces]
_SIGNS: Final = re.compile(r"[\[\]{}|]|[^\s\[\]{}|]+")
_MOST: Final = 48
"""So many ways for one rule at one place are past all sense: the sentence is not read then."""


class Tangled(Exception):
    """A sentence may be built in more ways than anybody means."""


@dataclass(frozen=True, slots=True)
class _Word:
    words: frozenset[str]


@dataclass(frozen=True, slots=True)
class _Rule:
    name: str


@dataclass(frozen=True, slots=True)
class _Choice:
    among: tuple[_Row, ...]
    may_lack: bool = False


_Row: TypeAlias = "tuple[_Word | _Rule | _Choice, ...]"


@dataclass(frozen=True, slots=True)
class _Way:
    row: _Row
    action: Action | None
    needs: tuple[frozenset[str], ...]


def _row(signs: Sequence[str], at: int) -> tuple[_Row, int]:
    row: list[_Word | _Rule | _Choice] = []
    while at < len(signs) and signs[at] not in "]}|":
        sign = signs[at]
        if sign in "[{":
            among, at = _among(signs, at + 1)
            row.append(_Choice(among, may_lack=sign == "["))
        else:
            row.append(_Rule(sign) if sign[0].isupper() else _Word(frozenset(sign.split("/"))))
            at += 1
    return tuple(row), at


def _among(signs: Sequence[str], at: int) -> tuple[tuple[_Row, ...], int]:
    found: list[_Row] = []
    while True:
        row, at = _row(signs, at)
        found.append(row)
        at += 1
        if signs[at - 1] != "|":
            return tuple(found), at


def _way(pattern: Pattern) -> _Way:
    text, action = (pattern, None) if isinstance(pattern, str) else pattern
    row, _ = _row(_SIGNS.findall(text), 0)
    return _Way(row, action, tuple(one.words for one in row if isinstance(one, _Word)))


_Begun: TypeAlias = tuple[_Way, frozenset[str] | None]
Terminal: TypeAlias = Callable[[tuple[str, ...], int], Iterable[End]]


class Grammar:
    """Rules by their names, and what is found by code: numbers, names, phrases of a list."""

    def __init__(self, rules: Mapping[str, Sequence[Pattern]], terminals: Mapping[str, Terminal]) -> None:
        self.rules = {name: tuple(map(_way, patterns)) for name, patterns in rules.items()}
        self.terminals = dict(terminals)
        self._check()
        firsts = _Firsts(self.rules)
        self.firsts = firsts.words
        self.begun = {
            name: tuple((way, firsts.of(way.row)) for way in ways) for name, ways in self.rules.items()
        }

    def _check(self) -> None:
        unknown = self._names() - self.rules.keys() - self.terminals.keys()
        if unknown:
            raise ValueError(f"No rule is called {', '.join(sorted(unknown))}.")

    def idle(self, *starts: str) -> frozenset[str]:
        """Rules and terminals that no pattern names: nobody would miss them."""
        return frozenset((*self.rules, *self.terminals)) - self._names() - set(starts)

    def _names(self) -> set[str]:
        return {one for ways in self.rules.values() for way in ways for one in _named(way.row)}

    def whole(self, name: str, words: tuple[str, ...]) -> frozenset[Pieces]:
        """What all of the words may mean by a rule. Raises `Tangled`."""
        return Chart(self, words).whole(name)


def _named(row: _Row) -> Iterable[str]:
    for one in row:
        if isinstance(one, _Rule):
            yield one.name
        elif isinstance(one, _Choice):
            for inner in one.among:
                yield from _named(inner)


class _Firsts:
    """With which words may a rule begin? Any, where it begins with what code finds, or may be empty."""

    def __init__(self, rules: Mapping[str, tuple[_Way, ...]]) -> None:
        self.words: dict[str, frozenset[str] | None] = dict.fromkeys(rules, frozenset())
        before: dict[str, frozenset[str] | None] = {}
        while before != self.words:
            before = dict(self.words)
            self.words = {name: _either(self.of(way.row) for way in ways) for name, ways in rules.items()}

    def of(self, row: _Row) -> frozenset[str] | None:
        """The words that a row may begin with; None for any."""
        found: frozenset[str] = frozenset()
        for one in row:
            words = self._of_one(one)
            if words is None:
                return None
            found |= words
            if not (isinstance(one, _Choice) and one.may_lack):
                return found
        return None

    def _of_one(self, one: _Word | _Rule | _Choice) -> frozenset[str] | None:
        match one:
            case _Word():
                return one.words
            case _Rule():
                return self.words.get(one.name)
            case _Choice():
                return _either(map(self.of, one.among))


def _either(several: Iterable[frozenset[str] | None]) -> frozenset[str] | None:
    found: frozenset[str] = frozenset()
    for words in several:
        if words is None:
            return None
        found |= words
    return found


@dataclass
class Chart:
    """What each rule finds at each place of some words: for whichever rule they are read by, found once."""

    grammar: Grammar
    words: tuple[str, ...]
    found: dict[tuple[str, int], tuple[End, ...]] = field(default_factory=dict)
    ways: dict[str, tuple[_Begun, ...]] = field(default_factory=dict)
    tangled: dict[tuple[str, int], Tangled] = field(default_factory=dict)
    there: frozenset[str] = frozenset()

    def whole(self, name: str) -> frozenset[Pieces]:
        """What all of the words may mean by a rule. Raises `Tangled`."""
        return frozenset(pieces for end, pieces in self.ends(name, 0) if end == len(self.words))

    def __post_init__(self) -> None:
        self.there = frozenset(self.words)

    def _fit(self, name: str) -> tuple[_Begun, ...]:
        """The ways of a rule whose words are in the sentence at all."""
        fit = self.ways.get(name)
        if fit is None:
            fit = tuple(begun for begun in self.grammar.begun[name] if self._has_all(begun[0].needs))
            self.ways[name] = fit
        return fit

    def _has_all(self, needs: tuple[frozenset[str], ...]) -> bool:
        for words in needs:  # noqa: SIM110 -- run for each way of each rule, where `all` takes thrice as long
            if self.there.isdisjoint(words):
                return False
        return True

    def ends(self, name: str, at: int) -> tuple[End, ...]:
        """Where a rule ends that begins here, and what it comes to."""
        key = (name, at)
        if key in self.tangled:
            raise self.tangled[key]
        if key not in self.found:
            self.found[key] = ()  # a rule that begins with itself finds nothing there
            try:
                self.found[key] = self._found(name, at)
            except Tangled as past_all_sense:
                self.tangled[key] = past_all_sense
                raise
        return self.found[key]

    def _may_begin(self, name: str, at: int) -> bool:
        first = self.grammar.firsts.get(name)
        return first is None or (at < len(self.words) and self.words[at] in first)

    def _found(self, name: str, at: int) -> tuple[End, ...]:
        if terminal := self.grammar.terminals.get(name):
            return tuple(terminal(self.words, at)) if at < len(self.words) else ()
        found: dict[End, None] = {}
        word = self.words[at] if at < len(self.words) else ""
        for way, first in self._fit(name):
            if first is not None and word not in first:
                continue
            for end, pieces in self._along(way.row, at):
                made = way.action(pieces) if way.action else pieces
                if made is not None:
                    found[end, made] = None
        if len(found) > _MOST:
            raise Tangled(name)
        return tuple(found)

    def _along(self, row: _Row, at: int) -> Iterable[End]:
        ends: dict[End, None] = {(at, ()): None}
        for one in row:
            following: dict[End, None] = {}
            for end, pieces in ends:
                for further, more in self._one(one, end):
                    following[further, pieces + more if more else pieces] = None
            if not following:
                return ()
            ends = following
        return ends

    def _one(self, one: _Word | _Rule | _Choice, at: int) -> Iterable[End]:
        if isinstance(one, _Word):
            return ((at + 1, ()),) if at < len(self.words) and self.words[at] in one.words else ()
        if isinstance(one, _Rule):
            return self.ends(one.name, at) if self._may_begin(one.name, at) else ()
        found: list[End] = [(at, ())] if one.may_lack else []
        for row in one.among:
            found += self._along(row, at)
        return found
