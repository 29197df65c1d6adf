"""Was somebody who may come read as one who has to? “but the practice manager may attend”."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from governance_store.rules.quorum.needing import Sought
from governance_store.rules.quorum.phrases import even
from governance_store.rules.quorum.rule import QuorumRule
from governance_store.rules.quorum.spelling import singular

_HERE: Final = (
    r"(?:attend|come|join|sit in|be (?:present|there|in attendance|invited|admitted|asked|welcome|at)|"
    r"stay|listen|take part|participate|observe)\b"
    r"(?! (?:\w+ )?(?:by|via|remotely|virtually|online|through|using|over|from)\b)"
)
_LEAVE: Final = (
    r"(?:(?:is|are|be|being) (?:\w+ly |also |always )?(?:allowed|permitted|entitled|invited|free|welcome|"
    r"able|eligible)|(?:has|have|having) (?:the|a) right)"
)
_MAY: Final = Sought(
    rf"(?P<who>[^,.;:]*?) (?:(?:may|can|could|might)(?! not\b| only\b)|{_LEAVE} to)"
    rf"(?: \w+ly| also| always| well| if)* {_HERE}"
)
_WILL: Final = Sought(
    rf"\b(?:but|though|although|while|whilst|whereas) (?P<who>[^,.;:]*?) (?:will|would)"
    rf"(?: \w+ly| also| always)* {_HERE}"
)
_ATTENDING: Final = Sought(
    r"(?:\bwith|,(?! with\b)) (?P<who>(?!(?:at least|not|no|one|two|three|four|five|six|\d)\b)[^,.;:]*?)"
    r"(?: also| always| being)* (?:in attendance|attending)\b"
)
"""“with the clerk in attendance”: who serves a meeting, or one of those who sit."""
_PRESIDING: Final = re.compile(r"\b(?:chair\w*|president|mayor|leader|deputy|vice)\b")
_STANDS_IN: Final = re.compile(r"\b(?:deputy|substitute|alternate|nominee|delegate|representative)$")
_JOINED: Final = re.compile(r"\b(?:and|but|though|although|while|whilst|whereas|that|which|who)\b")


def comes_along(clause: str, rule: QuorumRule) -> str:
    """Why somebody who was asked for may only come along; nothing where all have to come."""
    tests = rule.tests
    asked = [term.split("_") for test in tests for need in test.needed for term in need.any_of]
    asked += [term.split("_") for test in tests for share in test.proportions for term in share.any_of]
    return next(_reasons(even(clause), asked), "") if asked else ""


def _reasons(text: str, asked: list[list[str]]) -> Iterator[str]:
    for found in _MAY.finditer(text):
        if _names(_JOINED.split(found["who"])[-1], asked):
            yield "who may come need not"
    if any(_names(found["who"], asked) for found in _WILL.finditer(text)):
        yield "whether they have to come for a quorum is not said"
    for found in _ATTENDING.finditer(text):
        who = found["who"].rpartition(" with ")[2]
        if _names(who, asked) and not _PRESIDING.search(who):
            yield "whether who is in attendance is of the quorum is not said"


def _names(who: str, asked: list[list[str]]) -> bool:
    """Whether one of those asked for is named among these words."""
    words = " ".join([singular(word) for word in re.findall(r"[^\W_]+", who)][-5:])
    if _STANDS_IN.search(words):
        return False
    return any(
        re.search(
            rf"(?<!deputy )(?<!assistant )\b{re.escape(' '.join(term))}(?:$| (?:or|of|for|and)\b)", words
        )
        for term in asked
    )
