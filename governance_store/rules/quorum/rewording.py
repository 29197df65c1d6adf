"""How are the turns of phrase of clauses said in the words of the grammar? One after another, in order.

Each says the same in plainer words; what a turn says of something else becomes a sentence of its own.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache
from typing import Final, TypeAlias

from governance_store.rules.quorum import (
    turns_by_the_way,
    turns_of_bodies,
    turns_of_business,
    turns_of_choices,
    turns_of_counting,
    turns_of_exemptions,
    turns_of_frames,
    turns_of_interests,
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
    turns_of_totals,
)
from governance_store.rules.quorum.layout import running
from governance_store.rules.quorum.turning import Made, Turn

_Turns: TypeAlias = tuple[tuple[str, str, Made], ...]
_MARKED: Final = re.compile(
    r"\\.|\[(?:\\.|[^\]])*\]|\(\?[:!=<]*(?:P?<\w+>)?|[()|?*+{}^$.]|[^\\\[\](){}|?*+^$.]+"
)


def word_in(pattern: str) -> str:
    """The longest text that a pattern needs to match, in small letters: without it, it need not be tried."""
    depth, found, run = 0, [""], ""
    for piece in _MARKED.findall(pattern):
        if piece == "|" and not depth:
            return ""
        if depth or not (piece[0].isalpha() or piece[0] in " ,'"):
            found.append(run[:-1] if piece in {"?", "*", "{"} and not depth else run)
            run = ""
        else:
            run += piece
        depth += piece.startswith("(") - (piece == ")")
    return max((*found, run), key=len).lower()


def _ready(turns: Iterable[Turn]) -> _Turns:
    return tuple((word_in(pattern), pattern, made) for pattern, made in turns)


_FIRST: Final = _ready(turns_of_plain_speech.ALWAYS)
_TURNS: Final = _ready(
    (
        *turns_of_frames.OF_A_BODY,
        *turns_by_the_way.TURNS,
        *turns_of_shares.TURNS,
        *turns_of_people.TURNS,
    )
)


@cache
def _further() -> _Turns:
    """Called where they are needed: most clauses are read without them."""
    rooms = (
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
    return _ready(turn for room in rooms for turn in room.TURNS)


@cache
def _compiled(pattern: str) -> re.Pattern[str]:
    """A turn's pattern, once its word is met: compiling takes far longer than reading, and few are met."""
    return re.compile(pattern, re.IGNORECASE)


def reworded(clause: str, *, further: bool = False) -> str:
    """A clause with its turns of phrase in plainer words, and nothing else changed."""
    clause = running(clause)
    low = clause.lower()
    for word, pattern, made in (*_FIRST, *(_further() if further else ()), *_TURNS):
        if word in low:
            again = _compiled(pattern).sub(made, clause)
            if again != clause:
                clause, low = again, again.lower()
    return clause
