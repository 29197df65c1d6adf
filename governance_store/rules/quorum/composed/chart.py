"""In which ways is a sentence built by a grammar? Every way that takes each of its words, found once each.

Each row of a pattern is made into steps once, where the grammar is made: a step says where it ends when it
begins at a place of a chart, and what it comes to.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Final, TypeAlias

from governance_store.rules.quorum.composed.outlook import Outlook, Start
from governance_store.rules.quorum.composed.patterns import (
    Action,
    Choice,
    Named,
    Part,
    Pattern,
    Row,
    Way,
    Word,
    Words,
    names_in,
    way,
)
from governance_store.rules.quorum.composed.pieces import Pieces

End: TypeAlias = tuple[int, Pieces]
Ends: TypeAlias = Sequence[End]
Terminal: TypeAlias = Callable[[tuple[str, ...], int], Iterable[End]]
Step: TypeAlias = "Callable[[Chart, int], Ends]"
_MOST: Final = 48
"""So many ways for one rule at one place are past all sense: the sentence is not read then."""

_PAST_ALL_SENSE: Final[Ends] = [(-1, ())]


class Tangled(Exception):
    """A sentence may be built in more ways than anybody means."""


@dataclass(frozen=True, slots=True)
class _Way:
    """A way of a rule: how it begins, which words it needs, its steps, and what is made of them."""

    start: Start | None
    needs: tuple[Words, ...]
    steps: tuple[Step, ...]
    action: Action | None

    def begins(self, word: str) -> bool:
        """Whether it may begin with a word, as far as the word alone tells."""
        return self.start is None or word in self.start.words or bool(self.start.terminals)


class Grammar:
    """Rules by their names, and what is found by code: numbers, names, phrases of a list.

    Raises `ValueError` where a pattern names no rule, or a rule begins with itself.
    """

    def __init__(self, rules: Mapping[str, Sequence[Pattern]], terminals: Mapping[str, Terminal]) -> None:
        parsed = {name: tuple(map(way, patterns)) for name, patterns in rules.items()}
        self.terminals = dict(terminals)
        self._names = {one for ways in parsed.values() for each in ways for one in names_in(each.row)}
        self._all = frozenset((*parsed, *terminals))
        if unknown := self._names - self._all:
            raise ValueError(f"No rule is called {', '.join(sorted(unknown))}.")
        self._parsed = parsed
        self._outlook = Outlook(parsed, terminals)
        self._ways: dict[str, tuple[_Way, ...]] = {}
        self._beginning: dict[tuple[str, str], tuple[_Way, ...]] = {}

    def idle(self, *starts: str) -> frozenset[str]:
        """Rules and terminals that no pattern names: nobody would miss them."""
        return self._all - self._names - set(starts)

    def whole(self, name: str, words: tuple[str, ...]) -> frozenset[Pieces]:
        """What all of the words may mean by a rule. Raises `Tangled`."""
        return Chart(self, words).whole(name)

    def ways(self, name: str, word: str) -> tuple[_Way, ...]:
        """The ways of a rule that may begin with a word, as far as the word alone tells."""
        found = self._beginning.get((name, word))
        if found is None:
            found = tuple(one for one in self._made(name) if one.begins(word))
            self._beginning[name, word] = found
        return found

    def leads(self, words: Iterable[str]) -> tuple[str, ...]:
        """The words as a rule may begin with them: one that none begins with is as good as any other such."""
        return tuple(word if word in self._outlook.words else "" for word in words)

    def _made(self, name: str) -> tuple[_Way, ...]:
        """The ways of a rule, made where it is first tried: many a rule never is."""
        if name not in self._ways:
            self._ways[name] = tuple(map(self._way, self._parsed[name]))
        return self._ways[name]

    def _way(self, one: Way) -> _Way:
        look = self._outlook
        return _Way(look.start(one.row), look.needs(one.row), self._steps(one.row), one.action)

    def _steps(self, row: Row) -> tuple[Step, ...]:
        return tuple(map(self._step, row))

    def _step(self, one: Part) -> Step:
        match one:
            case Word():
                return _a_word(one.words)
            case Named():
                return _what_is_named(one.name)
            case Choice():
                words = _one_word_each(one)
                if words:
                    return _maybe_a_word(words) if one.may_lack else _a_word(words)
                rows = [(self._outlook.start(row), self._steps(row)) for row in one.among]
                return _a_choice(rows, may_lack=one.may_lack)


def _one_word_each(one: Choice) -> Words | None:
    words = [row[0].words for row in one.among if len(row) == 1 and isinstance(row[0], Word)]
    return frozenset().union(*words) if len(words) == len(one.among) else None


@cache
def _a_word(words: Words) -> Step:
    def step(chart: Chart, at: int) -> Ends:
        return ((at + 1, ()),) if chart.words[at] in words else ()

    return step


@cache
def _maybe_a_word(words: Words) -> Step:
    def step(chart: Chart, at: int) -> Ends:
        return ((at, ()), (at + 1, ())) if chart.words[at] in words else ((at, ()),)

    return step


@cache
def _what_is_named(name: str) -> Step:
    def step(chart: Chart, at: int) -> Ends:
        return chart.ends(name, at)

    return step


def _a_choice(rows: Sequence[tuple[Start | None, tuple[Step, ...]]], *, may_lack: bool) -> Step:
    def step(chart: Chart, at: int) -> Ends:
        found: list[End] = [(at, ())] if may_lack else []
        for start, steps in rows:
            if chart.may_begin(start, at):
                found += chart.along(steps, at)
        return found

    return step


class Chart:
    """What each rule finds at each place of some words: for whichever rule they are read by, found once."""

    def __init__(self, grammar: Grammar, words: tuple[str, ...]) -> None:
        self.words = (*words, "")  # no pattern has the empty word: nothing goes on past the last
        self._told = words
        self._there = frozenset(words)
        self._grammar = grammar
        self._leads = grammar.leads(self.words)
        self._found: list[dict[str, Ends]] = [{} for _ in self.words]

    def whole(self, name: str) -> frozenset[Pieces]:
        """What all of the words may mean by a rule. Raises `Tangled`."""
        return frozenset(pieces for end, pieces in self.ends(name, 0) if end == len(self._told))

    def ends(self, name: str, at: int) -> Ends:
        """Where a rule ends that begins here, and what it comes to. Raises `Tangled`."""
        found = self._found[at].get(name)
        if found is None:
            self._found[at][name] = _PAST_ALL_SENSE  # until it is known not to be
            found = self._found[at][name] = self._find(name, at)
        elif found is _PAST_ALL_SENSE:
            raise Tangled(name)
        return found

    def may_begin(self, start: Start | None, at: int) -> bool:
        """Whether the word that stands here, or what code finds here, is one to begin with."""
        if start is None or self.words[at] in start.words:
            return True
        for name in start.terminals:  # noqa: SIM110 -- as in `_has`
            if self.ends(name, at):
                return True
        return False

    def along(self, steps: Sequence[Step], at: int) -> Ends:
        """Where all of the steps end, one after the other."""
        ends: Ends = ((at, ()),)
        for step in steps:
            ends = self._further(step, ends)
            if not ends:
                break
        return ends

    def _further(self, step: Step, ends: Ends) -> Ends:
        if len(ends) == 1:
            ((end, pieces),) = ends
            found = step(self, end)
            return [(further, pieces + more) for further, more in found] if pieces else found
        following: dict[End, None] = {}
        for end, pieces in ends:
            for further, more in step(self, end):
                following[further, pieces + more if more else pieces] = None
        return tuple(following)

    def _find(self, name: str, at: int) -> Ends:
        if terminal := self._grammar.terminals.get(name):
            return tuple(terminal(self._told, at)) if at < len(self._told) else ()
        found: dict[End, None] = {}
        for one in self._grammar.ways(name, self._leads[at]):
            if self._has(one.needs) and self.may_begin(one.start, at):
                for end, pieces in self.along(one.steps, at):
                    made = one.action(pieces) if one.action else pieces
                    if made is not None:
                        found[end, made] = None
        if len(found) > _MOST:
            raise Tangled(name)
        return tuple(found)

    def _has(self, needs: tuple[Words, ...]) -> bool:
        """Whether the sentence has the words that a way needs."""
        for words in needs:  # noqa: SIM110 -- run for each way of each rule, where `all` takes thrice as long
            if self._there.isdisjoint(words):
                return False
        return True
