"""What a sentence says, in the signs of `shorthand`, read by the grammar alone."""

from __future__ import annotations

from governance_store.rules.quorum.composed.composing import Sort
from governance_store.rules.quorum.ruling import ruled
from governance_store.rules.quorum.taking import takes_composed
from governance_store.rules.quorum.understanding import Reading
from tests.governance_store.rules.quorum.shorthand import shorthand


def said(sentence: str, sort: Sort = Sort.PLAIN) -> str:
    """The rule of a sentence; “noted” where it bears on none, “?” where there is no way or are several."""
    reading = Reading()
    if not takes_composed(reading, sentence, sort):
        return "?"
    return "noted" if reading.rule.noted else shorthand(ruled(reading))
