"""Is the size of which a clause speaks the number of a condition, or was it read as one that must come?"""

from __future__ import annotations

from typing import Final

from governance_store.rules.quorum.needing import Sought
from governance_store.rules.quorum.phrases import even
from governance_store.rules.quorum.rule import Condition, Count, QuorumRule
from governance_store.rules.quorum.vocabulary import NUMBERS

_OF_A_SIZE: Final = Sought(
    r"(?:\b(?:if|where|when|whenever|while|once|as long as|so long as|unless|should)"
    r" (?:there (?:are|is|be)|(?:[\w']+ ){0,6}?(?:has|have|numbers?|comprises?|consists? of|contains?|is of))"
    r"|\b(?:in|for|on|at) (?:an?|any|every) (?:\w+ ){1,3}(?:with|of|having))"
    r" (?:only |just )?(?P<than>at least|at most|(?:no|not) (?:more|fewer|less) than|more than|fewer than|"
    r"less than|over|under|above|below)? ?"
    rf"(?P<number>{'|'.join(NUMBERS)}|\d+)(?: or (?:more|fewer|less))?(?: (?!present\b|or\b)\w+){{1,4}}?"
    r"(?:, (?!or\b|and\b)| (?:then )?(?=(?:the|its|a) (?:\w+ )?quorum\b))"
)
"""“where there are at least 50 members, the quorum is …”: so many belong to it, and need not come."""
_BEYOND: Final = {
    "more than": 1,
    "over": 1,
    "above": 1,
    "fewer than": -1,
    "less than": -1,
    "under": -1,
    "below": -1,
}


def size_lost(clause: str, rule: QuorumRule) -> str:
    """Why a number may be a size and none that must come; nothing where every one is what it says."""
    told = (found for found in _OF_A_SIZE.finditer(even(clause)))
    sizes = {_value(found["number"]) + step for found in told for step in (0, _BEYOND.get(found["than"], 0))}
    if sizes and any(not sizes.isdisjoint(_counts(test)) for test in rule.tests):
        return "whether a number is how many there are, or how many must come, is not clear"
    return ""


def _counts(test: Condition) -> list[int]:
    """The numbers of which the greater or the lesser is asked for."""
    amounts = test.total.amounts if test.total else ()
    return [one.least for one in amounts if isinstance(one, Count)] if len(amounts) > 1 else []


def _value(number: str) -> int:
    return NUMBERS.get(number) or int(number)
