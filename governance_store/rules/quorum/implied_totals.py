"""Of how many are those who are told among others? “two clinicians, one of them a doctor” are two in all.

So it is a total, and one person may meet both needs; of “two clinicians and a doctor” that is not said.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from governance_store.rules.quorum.rule import Condition, Count, QuorumRule, Total, Unit
from governance_store.rules.quorum.turning import N
from governance_store.rules.quorum.vocabulary import NUMBERS

_OF_THEM: Final = r"(?:at least )?(?:one|two|three|four) (?:of (?:whom|them|which|these)|being)\b"
_AMONG: Final = re.compile(
    rf"\b(?P<n>{N}) (?:(?!\b(?:and|or|plus|{N[3:-1]})\b)[^.;:,])+"
    rf"(?:,? \(?(?:including|to include|inclusive of|of whom|{_OF_THEM})|"
    r", at least one (?:being )?(?:an?|the)\b|,? with [^.;]*among them\b)"
)

_OF_WHOM: Final = re.compile(rf"(?:,|\band) {_OF_THEM}")
"""“two clinicians and two managers, one of whom is a doctor”: four."""


def with_implied_total(clause: str, rule: QuorumRule) -> QuorumRule:
    """The rule, with the number of those among whom others are told as its total."""
    test = rule.test
    if test.total is not None or len(test.needed) <= 1 or test.organisations:
        return rule
    numbers = {_number(found["n"]) for found in _AMONG.finditer(clause.lower())}
    many = [one.least for one in test.needed if one.least > 1 and one.share is None]
    if len(many) == 1 and many[0] in numbers:
        return replace(rule, test=_with(test, many[0]))
    if len(many) > 1 and _OF_WHOM.search(clause.lower()):
        return replace(rule, test=_with(test, sum(many)))
    return rule


def _with(test: Condition, number: int) -> Condition:
    return replace(test, total=Total((Count(number),)), unit=test.unit or Unit.MEMBERS)


def _number(word: str) -> int:
    return NUMBERS.get(word) or int(word)
