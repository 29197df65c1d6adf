"""Which statements does a plain sentence make, to its last word? None where there are no or several ways."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import Enum
from functools import cache
from typing import Final

from governance_store.rules.quorum.composed import (
    abstaining,
    agreeing,
    amounts,
    circumstances,
    coming,
    conditions,
    conflicts,
    counting,
    disabled,
    frames,
    interests,
    lacking,
    lexicon,
    means,
    people,
    withdrawing,
    results,
    signers,
    subjects,
)
from governance_store.rules.quorum.composed.chart import Grammar, Pattern, Tangled
from governance_store.rules.quorum.composed.pieces import Next, Noted, Occasion, Pieces, such
from governance_store.rules.quorum.grammar import Found
from governance_store.rules.quorum.occasions import Statement
from governance_store.rules.quorum.phrases import tokens_of
from governance_store.rules.quorum.rule import Needed

_LONGEST: Final = 70


class Sort(Enum):
    """Of what a sentence is, by the rule of the grammar that it is read by."""

    PLAIN = "SENTENCE"
    LACKING = "LACKING"
    INTEREST = "INTEREST"
    AGREEING = "AGREEING"


@dataclass(frozen=True, slots=True)
class Composed:
    """A statement of a sentence, and what was found of it."""

    statement: Statement
    found: tuple[Found, ...]
    noted: bool = False


@cache
def grammar() -> Grammar:
    """Made where a sentence is read: a clerk that reads no clause does not pay for it."""
    rooms = (
        amounts, people, conditions, counting, coming, frames, lacking,
        interests, conflicts, circumstances, withdrawing, disabled, abstaining,
        agreeing, means, signers, results,
    )  # fmt: skip
    rules: dict[str, Sequence[Pattern]] = {}
    for room in rooms:
        if twice := rules.keys() & room.RULES.keys():
            raise ValueError(f"Two rooms call a rule {', '.join(sorted(twice))}.")
        rules |= room.RULES
    return Grammar(
        rules, {**lexicon.TERMINALS, **amounts.TERMINALS, **subjects.TERMINALS, **conflicts.TERMINALS}
    )


def ways_to_read(sentence: str, sort: Sort = Sort.PLAIN) -> frozenset[tuple[Composed, ...]]:
    """Every way in which the sentence may be read, as one of its sort."""
    words = tuple(tokens_of(sentence))
    while words and words[-1] in {",", ".", ":"}:
        words = words[:-1]
    if not words or len(words) > _LONGEST:
        return frozenset()
    try:
        found = grammar().whole(sort.value, words)
    except Tangled:
        return frozenset()
    text = " ".join(words)
    return frozenset(tuple(_statements(text, pieces)) for pieces in found if not _takes_bodies(text, pieces))


def _takes_bodies(text: str, pieces: Pieces) -> bool:
    """“The bench comprises …”: a body is one who is needed only where bodies are represented."""
    terms = [term for one in pieces if isinstance(one, Needed) for term in one.any_of]
    return "represent" not in text and any(map(lexicon.is_body, terms))


def _statements(text: str, pieces: Pieces) -> Iterator[Composed]:
    rows: list[Pieces] = [()]
    for one in pieces:
        if isinstance(one, Next):
            rows.append(())
        else:
            rows[-1] = (*rows[-1], one)
    for row in rows:
        occasions = such(row, Occasion)
        statement = Statement(text, occasions[0].text, occasions[0].when) if occasions else Statement(text)
        found = tuple(one for one in row if isinstance(one, Found))
        yield Composed(statement, found, bool(such(row, Noted)) and not found)
