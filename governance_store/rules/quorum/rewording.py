"""How are the turns of phrase of clauses said in the words of the grammar? One after another, in order.

Each says the same in plainer words; what a turn says of something else becomes a sentence of its own.
"""

from __future__ import annotations

import re
from typing import Final

from governance_store.rules.quorum import turns_by_the_way, turns_of_people, turns_of_shares
from governance_store.rules.quorum.turning import Made

_TURNS: Final[tuple[tuple[re.Pattern[str], Made], ...]] = tuple(
    (re.compile(pattern, re.IGNORECASE), made)
    for pattern, made in (*turns_by_the_way.TURNS, *turns_of_shares.TURNS, *turns_of_people.TURNS)
)


def reworded(clause: str) -> str:
    """A clause with its turns of phrase in plainer words, and nothing else changed."""
    clause = clause.replace("’", "'")
    for pattern, made in _TURNS:
        clause = pattern.sub(made, clause)
    return clause
