"""How does a decision stand in the register, and which decisions hold the words that are looked for?

Everything follows from what the minutes recorded.
"""

from __future__ import annotations

from enum import StrEnum

from governance_store.records.decision import Decision, DecisionStanding, Outcome


class RegisterState(StrEnum):
    """How a decision stands now."""

    DECIDED = "decided"
    RECOMMENDED = "recommended"
    """Without a quorum, and no quorate meeting has decided since."""
    SETTLED = "settled"
    """A recommendation that a quorate meeting has decided upon since."""
    REJECTED = "not agreed"


def register_state(made: Decision) -> RegisterState:
    """How a decision stands: whether it binds, and what became of a recommendation."""
    if made.standing is DecisionStanding.RECOMMENDED:
        return RegisterState.SETTLED if made.settled_by else RegisterState.RECOMMENDED
    return RegisterState.REJECTED if made.outcome is Outcome.REJECTED else RegisterState.DECIDED


def has_words(words: str, *texts: str) -> bool:
    """Whether every word that is looked for stands in one of the texts, in whatever case and order."""
    there = " ".join(texts).casefold()
    return all(one in there for one in words.casefold().split())
