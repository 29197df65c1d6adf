"""Which statements does a plain sentence make, to its last word? None where there are no or several ways."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import Enum
from functools import cache, lru_cache
from typing import Final, TypeVar

from governance_store.rules.quorum.composed import (
    absentees,
    abstaining,
    acting,
    adjourned,
    adjourning,
    afar,
    afterwards,
    agreeing,
    amounts,
    asides,
    bases,
    bodies,
    choosing,
    circumstances,
    coming,
    conditions,
    conflicts,
    counting,
    deciding,
    deputies,
    disabled,
    eligible,
    elsewhere,
    everybody,
    falling_short,
    frames,
    going_on,
    halves,
    harmless,
    interests,
    joining,
    lacking,
    lexicon,
    majorities,
    means,
    parity,
    people,
    proxies,
    ranges,
    reckoned,
    reckoning,
    remarks,
    requisitioned,
    results,
    rounding,
    running,
    seating,
    signers,
    sized,
    standing,
    states,
    subjects,
    things,
    times,
    upkeep,
    vacant,
    visiting,
    voting,
    withdrawing,
)
from governance_store.rules.quorum.composed.chart import Chart, Grammar, Tangled, Terminal
from governance_store.rules.quorum.composed.patterns import Pattern
from governance_store.rules.quorum.composed.pieces import (
    Based,
    Lessened,
    Moment,
    Next,
    Noted,
    Occasion,
    People,
    Pieces,
    Remaining,
    VotersOnly,
    such,
)
from governance_store.rules.quorum.grammar import Found
from governance_store.rules.quorum.occasions import Statement
from governance_store.rules.quorum.phrases import tokens_of
from governance_store.rules.quorum.rule import Base, Needed

_T = TypeVar("_T")
_LONGEST: Final = 70
_ROOMS: Final = (
    absentees, abstaining, acting, adjourned, adjourning, afar, afterwards, agreeing, amounts, asides, bases,
    bodies, choosing, circumstances, coming, conditions, conflicts, counting, deciding, deputies, disabled,
    eligible, elsewhere, everybody, falling_short, frames, going_on, halves, harmless, interests, joining,
    lacking, lexicon, majorities, means, parity, people, proxies, ranges, reckoned, reckoning, remarks,
    requisitioned, results, rounding, running, seating, signers, sized, standing, states, subjects, things,
    times, upkeep, vacant, visiting, voting, withdrawing,
)  # fmt: skip


class Sort(Enum):
    """Of what a sentence is, by the rule of the grammar that it is read by."""

    PLAIN = "SENTENCE"
    COUNTED = "COUNTED"
    LACKING = "LACKING"
    INTEREST = "INTEREST"
    AGREEING = "AGREEING"
    AFTERWARDS = "AFTERWARDS"
    ASIDE = "ASIDES"
    VACATED = "VACATED"


@dataclass(frozen=True, slots=True)
class Composed:
    """A statement of a sentence, and what was found of it."""

    statement: Statement
    found: tuple[Found, ...]
    noted: bool = False
    remaining: int | None = None
    base: Base | None = None
    falls: bool = False
    goes_on: bool = False
    voters_only: bool = False


@cache
def grammar() -> Grammar:
    """Made where a sentence is read: a clerk that reads no clause does not pay for it."""
    rules: dict[str, Sequence[Pattern]] = {}
    terminals: dict[str, Terminal] = {}
    for room in _ROOMS:
        _unite(rules, getattr(room, "RULES", {}))
        _unite(terminals, getattr(room, "TERMINALS", {}))
    return Grammar(rules, terminals)


def _unite(found: dict[str, _T], further: Mapping[str, _T]) -> None:
    """Two rooms that call a rule alike would lose one of the two."""
    if twice := found.keys() & further.keys():
        raise ValueError(f"Two rooms call a rule {', '.join(sorted(twice))}.")
    found.update(further)


@lru_cache(maxsize=64)
def chart_of(words: tuple[str, ...]) -> Chart:
    """One chart for a sentence, by whichever rule it is read: a clause is read up to three times."""
    return Chart(grammar(), words)


def ways_to_read(sentence: str, sort: Sort = Sort.PLAIN) -> frozenset[tuple[Composed, ...]]:
    """Every way in which the sentence may be read, as one of its sort."""
    words = tuple(tokens_of(sentence))
    while words and words[-1] in {",", ".", ":"}:
        words = words[:-1]
    if not words or len(words) > _LONGEST:
        return frozenset()
    try:
        found = chart_of(words).whole(sort.value)
        if sort not in {Sort.ASIDE, Sort.VACATED}:
            found |= chart_of(words).whole(Sort.ASIDE.value)
    except Tangled:
        return frozenset()
    text = " ".join(words)
    return frozenset(
        tuple(_statements(text, pieces))
        for pieces in found
        if not _takes_bodies(text, pieces) and not any(map(_is_torn, _rows(pieces)))
    )


def _takes_bodies(text: str, pieces: Pieces) -> bool:
    """“The bench comprises …”: a body is one who is needed only where bodies are represented."""
    terms = [term for one in pieces if isinstance(one, Needed) for term in one.any_of]
    bodies = [term.replace("_", " ") for term in terms if lexicon.is_body(term)]
    return "represent" not in text and not all(_sends(text, one) for one in bodies)


def _sends(text: str, body: str) -> bool:
    """“two from the council and two from the university”: it sends some of those who sit."""
    told = re.escape(body)
    sends = rf"\b(?:(?:from|for|by|of) (?:the )?{told}|{told}s|{told} {_WHO_SITS})\b"
    return body.rsplit(maxsplit=1)[-1] not in _OWN and re.search(sends, text) is not None


_WHO_SITS: Final = r"(?:members?|representatives?|nominees?|appointees?|councillors?|delegates?)"
_OWN: Final = frozenset("board committee panel group forum body".split())
"""What may be the name of the body itself."""


def _rows(pieces: Pieces) -> list[Pieces]:
    """The pieces of each statement of a sentence."""
    rows: list[Pieces] = [()]
    for one in pieces:
        if isinstance(one, Next):
            rows.append(())
        else:
            rows[-1] = (*rows[-1], one)
    return rows


def _is_torn(row: Pieces) -> bool:
    """Whether a statement is of two occasions at once, or says something that nothing takes."""
    return len(set(such(row, Occasion))) > 1 or bool(such(row, People))


def _statements(text: str, pieces: Pieces) -> Iterator[Composed]:
    for row in _rows(pieces):
        occasions = such(row, Occasion)
        statement = Statement(text, occasions[0].text, occasions[0].when) if occasions else Statement(text)
        found = tuple(one for one in row if isinstance(one, Found))
        noted = bool(such(row, Noted)) and not found
        remaining = next((one.number for one in such(row, Remaining)), None)
        base = next((one.base for one in such(row, Based)), None)
        falls, goes_on = bool(such(row, Lessened)), Moment.THEN in row
        yield Composed(statement, found, noted, remaining, base, falls, goes_on, bool(such(row, VotersOnly)))
