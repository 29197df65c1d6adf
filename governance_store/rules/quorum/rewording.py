"""How are the turns of phrase of clauses said in the words of the grammar? One after another, in order.

Each says the same in plainer words; what a turn says of something else becomes a sentence of its own.
"""

from __future__ import annotations

import re
from functools import cache
from typing import Final, TypeAlias

from governance_store.rules.quorum import (
    turns_by_the_way,
    turns_of_bodies,
    turns_of_business,
    turns_of_choices,
    turns_of_counting,
    turns_of_deputies,
    turns_of_exemptions,
    turns_of_frames,
    turns_of_interests,
    turns_of_lists,
    turns_of_models,
    turns_of_needs,
    turns_of_occasions,
    turns_of_people,
    turns_of_plain_speech,
    turns_of_procedures,
    turns_of_reckoning,
    turns_of_roles,
    turns_of_shares,
    turns_of_sittings,
    turns_of_standing,
    turns_of_stock_phrases,
    turns_of_totals,
)
from governance_store.rules.quorum.layout import running
from governance_store.rules.quorum.needing import Needs, are_in, needed_by
from governance_store.rules.quorum.turning import Made

_Turns: TypeAlias = tuple[tuple[str, Needs, str, Made], ...]


_FURTHER: Final = (
    turns_of_plain_speech,
    turns_of_choices,
    turns_of_reckoning,
    turns_of_totals,
    turns_of_procedures,
    turns_of_interests,
    turns_of_exemptions,
    turns_of_sittings,
    turns_of_occasions,
    turns_of_business,
    turns_of_bodies,
    turns_of_models,
    turns_of_frames,
    turns_of_roles,
    turns_of_needs,
    turns_of_counting,
)


@cache
def _turns(*, further: bool) -> _Turns:
    """The turns in their order, made ready where they are needed: a clerk that reads no clause has none."""
    turns = (
        *turns_of_plain_speech.ALWAYS,
        *turns_of_stock_phrases.TURNS,
        *turns_of_lists.TURNS,
        *turns_of_standing.TURNS,
        *turns_of_deputies.TURNS,
        *turns_of_bodies.TWO_BODIES,
        *(turn for room in _FURTHER if further for turn in room.TURNS),
        *turns_of_frames.OF_A_BODY,
        *turns_by_the_way.TURNS,
        *turns_of_shares.TURNS,
        *turns_of_people.TURNS,
    )
    ready = ((needed_by(pattern), pattern, made) for pattern, made in turns)
    return tuple((_sole_word(needs), needs, pattern, made) for needs, pattern, made in ready)


def _sole_word(needs: Needs) -> str:
    """A word that has to be there whatever else is: most turns are ruled out by it."""
    first = needs[0] if needs else frozenset()
    return next(iter(first)) if len(first) == 1 else ""


@cache
def _compiled(pattern: str) -> re.Pattern[str]:
    """A turn's pattern, once its word is met: compiling takes far longer than reading, and few are met."""
    return re.compile(pattern, re.IGNORECASE)


def reworded(clause: str, *, further: bool = False) -> str:
    """A clause with its turns of phrase in plainer words, and nothing else changed."""
    clause = running(clause)
    low = clause.lower()
    for word, needs, pattern, made in _turns(further=further):
        if word in low and are_in(needs, low):
            again = _compiled(pattern).sub(made, clause)
            if again != clause:
                clause, low = again, again.lower()
    return clause
