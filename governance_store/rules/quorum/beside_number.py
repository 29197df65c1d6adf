"""Do those whom a clause joins to a number come beside it? “the chair and four members from two trusts”.

They are five in all. Where the rule counts them among the number, or the clause says it in two ways, it
is asked about.
"""

from __future__ import annotations

import re
from typing import Final

from governance_store.rules.quorum.in_attendance import named_in
from governance_store.rules.quorum.rule import Condition, Count, QuorumRule
from governance_store.rules.quorum.turning import WHO, N
from governance_store.rules.quorum.vocabulary import NUMBERS

_JOINED: Final = r"(?:and|plus|together with|along with|as well as|&)"
_LEAST: Final = r"(?:at least |a minimum of |no fewer than |not fewer than |any )?"
_AFTER: Final = re.compile(
    rf"\b(?P<n>{N}) (?:(?:voting|board|committee|panel|council) )?{WHO}"
    rf"(?: (?:from|representing) [^,.;:]*?)?,? {_JOINED} (?:either )?"
    rf"(?:the |an? |its |one |one of the )?(?!{N}\b)(?P<who>[^.;:]*)"
)
"""“two members and the chair”."""
_BEFORE: Final = re.compile(
    rf"(?P<who>(?:(?!(?:must|shall|will|is|are|be)\b)\w+ ){{0,8}}\w+),? {_JOINED} {_LEAST}(?P<n>{N}) "
    rf"(?:(?:voting|board|committee) )?{WHO}\b"
    r"(?! (?:in all|altogether|in total|overall|must|shall|in number))"
)
"""“the chair or vice chair and four members from three organisations”."""
_SAID_TWICE: Final = re.compile(
    rf"\bquor\w+ (?:is|shall be|will be|consists of|shall consist of) {_LEAST}(?P<n>{N}) (?:\w+ )?"
    rf"{WHO},? and "
    r"(?:either )?(?:the |an? |its |one )?(?P<who>(?:(?!present|there|attend)[^.;,]){3,60}?) "
    r"(?:is|must|shall|has to|needs to)(?: also| always)* (?:be )?(?:present|in attendance|there|attend)\b"
)
"""“the quorum is two members and the chief executive is in attendance”."""
_AMONG: Final = re.compile(r"\b(?:includ\w+|among\w*|of (?:whom|them|which)|one being)\b")


def beside_number(text: str, rule: QuorumRule) -> str:
    """Why those joined to a number in a sentence, in small letters, may come beside it; or nothing."""
    for test in rule.tests:
        numbers = _numbers(test)
        if not test.needed or not numbers or test.uncounted or test.left_out:
            continue
        if any(named_in(found["who"], rule) for found in _SAID_TWICE.finditer(text)):
            return "whether those named are among the number, or come beside it, is not clear"
        if any(_is_among(found, text, numbers, rule) for found in _AFTER.finditer(text)):
            return "whether those named are among the number, or come beside it, is not clear"
        if any(_is_among(found, text, numbers, rule) for found in _BEFORE.finditer(text)):
            return "whether those named are among the number, or come beside it, is not clear"
    return ""


def _numbers(test: Condition) -> frozenset[int]:
    amounts = test.total.amounts if test.total else ()
    return frozenset(one.least for one in amounts if isinstance(one, Count))


def _is_among(found: re.Match[str], text: str, numbers: frozenset[int], rule: QuorumRule) -> bool:
    """Whether the rule asks for the number that is told, and no more, where somebody is joined to it."""
    number = NUMBERS.get(found["n"]) or (int(found["n"]) if found["n"].isdigit() else 0)
    told = text[max(0, found.start() - 40) : found.end("who")]
    return number in numbers and not _AMONG.search(told) and named_in(_next(found["who"]), rule)


def _next(who: str) -> str:
    """The first of those who are named."""
    return re.split(r",| (?:and|is|are|who|must|shall|to|for|at|in|on) ", who)[0]
