"""Into which parts does a sentence fall? Regular expressions over its phrases, fewest words left.

Each part is tried at each place; of all ways to part a sentence the one that leaves fewest phrases over is
taken, of those the one with fewest parts, and of those the one that passes over fewest words. What is left
over is not understood.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import pairwise
from typing import Final, TypeAlias

from governance_store.rules.quorum.amounts import Phrase
from governance_store.rules.quorum.people import needed_at
from governance_store.rules.quorum.rule import (
    Able,
    Amount,
    Base,
    Cap,
    Comparison,
    Conflict,
    Depleted,
    Fallback,
    Needed,
    Organisations,
    Procedure,
    Proportion,
    Rounding,
    Total,
)
from governance_store.rules.quorum.totals import Asked, total_of


@dataclass(frozen=True, slots=True)
class Flag:
    """Whether those who come in one way count; `of`: whose deputies, where those of one sort are meant."""

    way: str
    counts: bool
    of: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Within:
    """In so many minutes."""

    minutes: int


@dataclass(frozen=True, slots=True)
class LeftOut:
    """Who does not count; `whole`: nor is of the whole that a share is taken of."""

    terms: tuple[str, ...]
    whole: bool = True


@dataclass(frozen=True, slots=True)
class Adjusted:
    """How the share just spoken of is rounded, how many are added to it, and of which base it is.

    `beside` is what it is the greater, or where `lesser` the lesser, of; `again`: it is only spoken of.
    """

    rounding: Rounding | None = None
    plus: int = 0
    base: Base | None = None
    beside: Amount | None = None
    lesser: bool = False
    again: bool = False


@dataclass(frozen=True, slots=True)
class Organised:
    """So many organisations, as the unit that is counted."""

    total: Total


@dataclass(frozen=True, slots=True)
class Same:
    """The number of those just spoken of, said again: “one of the three”.

    It `sets` it where it is one that is needed: “of the three needed”.
    """

    number: int
    sets: bool = False


@dataclass(frozen=True, slots=True)
class Distinct:
    """Nobody is two of those who are needed at once."""


@dataclass(frozen=True, slots=True)
class Differing:
    """Those who are needed are each from another organisation."""


@dataclass(frozen=True, slots=True)
class Beside:
    """These, and so many others."""

    needed: tuple[Needed, ...]
    others: int


@dataclass(frozen=True, slots=True)
class Abstaining:
    """Whether those who abstain count."""

    counts: bool


@dataclass(frozen=True, slots=True)
class Provision:
    """What a clause provides for beside who has to be there: a part of the rule, to be put with the rest."""

    of: Fallback | Conflict | Procedure | Able | Depleted | Abstaining


Found: TypeAlias = (
    Asked
    | Needed
    | Proportion
    | Organisations
    | Comparison
    | Cap
    | Flag
    | Within
    | LeftOut
    | Beside
    | Distinct
    | Differing
    | Adjusted
    | Organised
    | Same
    | Provision
)
Findings: TypeAlias = tuple[Found, ...]


class Told(tuple[Phrase, ...]):  # noqa: SLOT001 -- a tuple has no room for what is kept beside it
    """The phrases of a sentence, hashed once: lists of people are looked up at every place of it."""

    _hashed: int | None = None

    def __hash__(self) -> int:
        """As of any other tuple."""
        if self._hashed is None:
            self._hashed = super().__hash__()
        return self._hashed


Trial: TypeAlias = Callable[[Told, str, int], Iterator[tuple[int, Findings]]]


@dataclass(frozen=True, slots=True)
class Rule:
    """How a part is found at a place; of each of the marks that it `needs` one must be in it.

    Of each of the marks `about` one must be in the sentence, be it before the part.
    """

    tried: Trial
    needs: tuple[str, ...] = ()
    about: tuple[str, ...] = ()

    def until(self, last: Mapping[str, int], size: int) -> int:
        """Up to which place of a sentence it may begin, by where each mark stands last; -1 for nowhere."""
        if not all(any(mark in last for mark in marks) for marks in self.about):
            return -1
        return min((max(last.get(mark, -1) for mark in marks) for marks in self.needs), default=size)


NOISE: Final = "[zqbWpNK]*"
_MEMBERS: Final = "(?:[TvsVe] )*m(?: ,?[vsVe](?: & [vsVe])?)*"
_PEOPLE: Final = f"(?:{_MEMBERS}|T(?: ,?[vsVe])*|[sve])"
_ROUNDED: Final = r"(?:,? [ujJ],?)"


def _amount(number: str) -> str:
    return (
        rf"(?:(?:[LGJ] )*(?:T )?a? {number}(?: [PL])?(?: n)?(?: \+)?{_ROUNDED}?(?: T? "
        rf"{_PEOPLE})?(?: [PL])?"
        rf"(?:(?:,? [ujJ])|(?:,?&? \+(?: \^ (?:s )?m)?)){{0,2}})"
    )


_AMOUNT: Final = _amount("[nf]")
_ENDS: Final = "(?![zqbWpN]*[ixrRom|nf])"
_CHOICES: Final = (
    rf"[<>] {_AMOUNT}(?: ,? [&|]? {_AMOUNT})+",
    rf"{_AMOUNT}(?: ,?\|? {_AMOUNT})+ ,? \|? < ,? [&|]? F {_AMOUNT}",
    rf"{_AMOUNT}(?: ,?\|? {_AMOUNT})+ ,? \|? [<>]",
    rf"{_AMOUNT} ,? \| ,? [<>] ,? {_AMOUNT}",
    rf"{_AMOUNT} ,? [&|]? [FU] {_AMOUNT}(?![zqbWpN]*[iR])",
    rf"{_amount('n')} ,? & L a? f(?: P)?(?: T)?(?: {_PEOPLE})?{_ENDS}",
    rf"{_amount('f')} ,? [&I]? L a? n(?: {_PEOPLE})?{_ENDS}",
)
TOTALS: Final = tuple(f"(?P<total>{one})[zbWpN]*" for one in (*_CHOICES, _AMOUNT, "a m"))
NEEDS: Final[tuple[tuple[str, ...], ...]] = (
    ("<>",),
    ("<", "F"),
    ("<>",),
    ("<>",),
    ("FU",),
    ("f", "L"),
    ("f", "L"),
    ("nf",),
    ("a", "m"),
)
"""Of which symbols each of the totals needs at least one."""


@cache
def compiled(pattern: str) -> re.Pattern[str]:
    """A pattern in which a space stands for words that change nothing.

    Called where a sentence is read and not where a part is declared: all of them take a quarter of a second,
    which a clerk that reads no clause does not spend.
    """
    return re.compile(pattern.replace(" ", NOISE))


def by_pattern(
    pattern: str,
    make: Callable[[Sequence[Phrase], re.Match[str]], Findings | None],
    needs: tuple[str, ...] = (),
) -> Rule:
    """A part that is told by its symbols alone; of each that it `needs` one must be there."""

    def rule(phrases: Told, symbols: str, start: int) -> Iterator[tuple[int, Findings]]:
        match = compiled(pattern).match(symbols, start)
        if match and match.end() > start:
            made = make(phrases, match)
            if made is not None:
                yield match.end(), made

    return Rule(rule, needs)


def with_people(
    before: str,
    after: str,
    make: Callable[[tuple[Needed, ...], Sequence[Phrase]], Findings | None],
    needs: tuple[str, ...] = (),
    *,
    about: tuple[str, ...] = (),
    opens: bool = False,
) -> Rule:
    """A part with a list of people between two patterns; where it `opens`, nothing stands before it."""

    def rule(phrases: Told, symbols: str, start: int) -> Iterator[tuple[int, Findings]]:
        lead = compiled(before).match(symbols, start)
        if not lead or (opens and symbols[start] not in ",&k" and symbols[:start].strip("zqbWpNKa")):
            return
        for begins in _beginnings(symbols, start, lead.end()):
            for end, needed in needed_at(phrases, begins):
                follow = compiled(after).match(symbols, end)
                made = make(needed, phrases[start:begins]) if follow else None
                if follow and made is not None:
                    whole = any(
                        isinstance(one, Asked) for one in made
                    )  # “four of the seven nurses” are the total
                    yield follow.end(), (*made, *(() if whole else same_number(phrases[start:end])))

    return Rule(rule, needs, about)


def _beginnings(symbols: str, start: int, end: int) -> Iterator[int]:
    """Where a list may begin that a lead comes before: a body's name may be part of somebody's."""
    bodies = len(symbols[start:end]) - len(symbols[start:end].rstrip("b"))
    return iter(range(end - bodies, end + 1) if end - bodies > start else (end,))


def same_number(told: Sequence[Phrase]) -> Findings:
    """A number that says again how many there are: after “of the”, or before “must include”."""
    found: list[Same] = []
    for before, after in pairwise(told):
        if before.symbol == "n" and (after.symbol == "I" or (after.symbol == "n" and before.strict)):
            again = before if after.symbol == "I" else after
            found.append(Same(int(str(again.value))))
    return tuple(found)


def parted(sentence: Sequence[Phrase], rules: Sequence[Rule]) -> tuple[list[Found], list[Phrase]]:
    """What a sentence says, and the phrases that no part has taken."""
    phrases = Told(sentence)
    symbols = "".join(one.symbol for one in phrases)
    size = len(phrases)
    best: list[tuple[int, int, int]] = [(0, 0, 0)] * (size + 1)
    way: list[tuple[int, Findings | None]] = [(size, ())] * (size + 1)
    fitting = _fitting(rules, symbols)
    for start in range(size - 1, -1, -1):
        left, parts, passed = best[start + 1]
        skips = symbols[start] in "zqbWpNK,&a"
        best[start] = (left, parts, passed + 1) if skips else (left + 1, parts + 1, passed)
        way[start] = (start + 1, () if skips else None)
        for until, tried in fitting:
            for end, made in tried(phrases, symbols, start) if start <= until else ():
                cost = (best[end][0], best[end][1] + 1, best[end][2])
                if cost < best[start]:
                    best[start], way[start] = cost, (end, made)
    return _collected(phrases, way)


def _fitting(rules: Sequence[Rule], symbols: str) -> list[tuple[int, Trial]]:
    """The parts that may be in a sentence at all, each with the last place where it may begin."""
    last = {symbol: place for place, symbol in enumerate(symbols)}
    latest: dict[tuple[tuple[str, ...], ...], int] = {}  # many parts need the same
    found: list[tuple[int, Trial]] = []
    for rule in rules:
        marks = (rule.needs, rule.about)
        if marks not in latest:
            latest[marks] = rule.until(last, len(symbols))
        if latest[marks] >= 0:
            found.append((latest[marks], rule.tried))
    return found


def _collected(
    phrases: Sequence[Phrase], way: Sequence[tuple[int, Findings | None]]
) -> tuple[list[Found], list[Phrase]]:
    found: list[Found] = []
    left: list[Phrase] = []
    place = 0
    while place < len(phrases):
        end, made = way[place]
        if made is None:
            left.append(phrases[place])
        else:
            found.extend(made)
        place = end
    return found, left


def people_only(needed: tuple[Needed, ...], _lead: Sequence[Phrase]) -> Findings:
    """The needs as they stand."""
    return needed


def total_only(phrases: Sequence[Phrase], match: re.Match[str]) -> Findings | None:
    """The total as it stands."""
    asked = total_of(phrases[match.start("total") : match.end("total")])
    return (asked,) if asked else None
