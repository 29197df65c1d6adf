"""Does a rule keep what the words of its clause say? What it has lost is told, and asked about."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import Final

from governance_store.rules.quorum.noting import NOTED
from governance_store.rules.quorum.numbers_kept import number_lost
from governance_store.rules.quorum.phrases import even
from governance_store.rules.quorum.plain_shares import plain_shares
from governance_store.rules.quorum.rule import QuorumRule
from governance_store.rules.quorum.spelling import singular
from governance_store.rules.quorum.understanding import ALWAYS, VACANT, Unclear
from governance_store.rules.quorum.words_of_parts import ROWS as OF_PARTS
from governance_store.rules.quorum.words_to_keep import OF_VACANT, ROWS


@cache
def _compiled(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern)


_NOBODY: Final = frozenset(
    "electorate vacant vacancy vacated empty unfilled suspended able unable summoned share rest remainder "
    "sex gender "
    "vote "
    "seat kind some her his their whoever he she they him alone sole recent relevant apology right capacity "
    "send sent listen watch observe advise speak".split()
)
"""Words that name nobody who could be there, though a number or a share stand before them."""


_NO_OFFICE: Final = frozenset(("responsible", "accountable", "answerable", "liable"))
"""“members are responsible for …”: no “responsible officer”."""


def _asks_for_nobody(rule: QuorumRule) -> bool:
    asked = [term for test in rule.tests for one in test.needed for term in one.any_of]
    asked += (term for test in rule.tests for one in test.proportions for term in one.any_of)
    asked += (term for test in rule.tests for term in (*test.left_out, *test.uncounted))
    words = [[singular(word) for word in term.split("_")] for term in asked]
    return any(one[-1] in _NO_OFFICE or not _NOBODY.isdisjoint(one) for one in words)


_CLASS_A: Final = re.compile(
    r"\b(?:[Oo]ne|[Tt]wo|[Tt]hree|[Ff]our|[Aa]n?|[Tt]he|[Ee]ach|[Ee]very|and|or|[Cc]lass|\d+) A (?=[a-z])|"
    r"\bA (?:and|or|&|/) B\b"
)
"""“one A director and one B director”: a class of shares, and no article."""


def lost_of(clause: str, rule: QuorumRule) -> tuple[Unclear, ...]:
    """What of a clause the rule read from it has lost."""
    return tuple(
        Unclear(clause.strip(), why, VACANT if why == OF_VACANT else ALWAYS)
        for why in dict.fromkeys(_losses(clause, rule))
    )


def _losses(clause: str, rule: QuorumRule) -> Iterator[str]:
    if number := number_lost(plain_shares(clause), rule):
        yield f"what “{number}” is the number of is not followed"
    if _CLASS_A.search(clause):
        yield "which class is meant is not followed"
    if _asks_for_nobody(rule):
        yield "who has to be there is not clear"
    for sentence in re.split(r"\.(?:\s|$)", even(NOTED.sub("", clause))):
        for words, pattern, lost, why in (*ROWS, *OF_PARTS):
            if words and not any(word in sentence for word in words):
                continue
            found = _compiled(pattern).search(sentence)
            if found and lost(rule, found):
                yield why
