"""With what does a part of a sentence go: with the number, with one of those named, or with a later meeting?

What was joined to the wrong neighbour makes a rule that the sentence does not say; it is asked about.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from governance_store.rules.quorum.needing import Sought
from governance_store.rules.quorum.rule import Condition, Count, QuorumRule, Unit
from governance_store.rules.quorum.turning import WHO, N
from governance_store.rules.quorum.understanding import ALWAYS, STANDING_IN
from governance_store.rules.quorum.vocabulary import NUMBERS

_TOGETHER: Final = Sought(
    rf"\b(?P<number>{N}) (?:\w+ )?(?:{WHO}|of them)?,? ?(?:in total|in all|altogether|all told|overall)\b"
)
"""“six people in total, and the chair”: six, however many are named beside them."""
_PLUS: Final = Sought(
    rf"\b{N} (?:\w+ )?{WHO},? (?:who|whom|of whom|{N} of (?:whom|them)|including|to include)\b[^;.]*,? plus "
    r"(?:the|an?)\b"
)
"""“five members, two of whom must be lay, plus the chair”: five with the chair, or six."""
_AMIDST: Final = Sought(
    rf"\b(?:is|are|be|of|:) (?:the|an?) (?:[\w']+ ){{0,4}}?[\w']+, {N} (?:other )?{WHO},? (?:and|plus) "
    r"(?:the|an?|one) "
)
"""“the chair, two members and a nurse”: three with the nurse among them, or four."""
_IN_PERSON: Final = Sought(
    r"\b(?:chair|president|convenor|convener|secretary|treasurer|officer|director|lead|nurse|head)\b"
    r"(?:(?!\bprox)[^.;]){0,40}\b(?:in person|personally|physically|himself|herself|themselves)\b(?! or by)"
)
"""“with the chair there in person”: whether who stands in for the chair will do."""
_STANDING_FOR: Final = Sought(
    rf"\b{N} (?:\w+ )?{WHO} (?:[a-z]+ ){{0,4}}?represent(?:ing)? (?:at least |not less than |no fewer than |"
    r"over |more than )?(?:half|an? majority|(?:an?|one|two|three)[ -](?:thirds?|quarters?|fifths?)|\d+ ?%)"
)
"""“nine members must be present representing at least half of the bodies”: so many people."""
_NAMED: Final = Sought(rf"\b(?P<some>{N}) (?:out )?of the (?P<all>{N}) (?:[\w-]+ ){{1,3}}[^.;:]*: ")
"""“three of the five officers must be present: chair, clerk, …”: three of those listed, and not each."""
_OF_EITHER: Final = Sought(rf"\b{N} (?:\w+ )?{WHO}(?: or more)? (?:of|from|on) either (?!of\b)[a-z]")
"""“seven members or more of either chamber”: of each of them, or of one."""


def going_with(text: str, rule: QuorumRule) -> Iterator[tuple[str, str]]:
    """Why parts of a sentence, in small letters, may have been joined otherwise, and where that matters."""
    tests = rule.tests
    if (found := _TOGETHER.search(text)) and any(_is_more(test, found["number"]) for test in tests):
        yield "whether those named are among so many is not clear", ALWAYS
    beside = _PLUS.search(text) or (_AMIDST.search(text) and any(test.total for test in tests))
    if beside and any(test.needed for test in tests):
        yield "whether those named last are among so many, or come beside them, is not said", ALWAYS
    if _IN_PERSON.search(text) and (rule.deputies or rule.deputised):
        yield "whether a deputy of one who must come in person will do is not clear", STANDING_IN
    if _STANDING_FOR.search(text) and any(test.organisations or _of_bodies(test) for test in tests):
        yield "whom the members stand for is not followed", ALWAYS
    if (named := _NAMED.search(text)) and any(_each_of(test, named["some"]) for test in tests):
        yield "how many of those listed there must be is not clear", ALWAYS
    if _OF_EITHER.search(text) and not any(test.organisations or len(test.needed) > 1 for test in tests):
        yield "whether so many of each, or of one of the two, are meant is not clear", ALWAYS
    if any(_asks_for_more(test) for test in tests):
        yield "how many there must be together is not clear", ALWAYS


def _is_more(test: Condition, told: str) -> bool:
    """Whether a number of people is asked for that is larger than the one told as that of them all."""
    amounts = test.total.amounts if test.total else ()
    return any(isinstance(one, Count) and one.least > _number(told) for one in amounts)


def _of_bodies(test: Condition) -> bool:
    return test.total is not None and test.unit is Unit.ORGANISATIONS


def _each_of(test: Condition, some: str) -> bool:
    return len(test.needed) > _number(some)


def _asks_for_more(test: Condition) -> bool:
    """“two executives and two others”, of whom two were read as the number of all: it is too small."""
    amounts = test.total.amounts if test.total else ()
    several = [need.least for need in test.needed if need.least > 1 and need.share is None]
    least = max((one.least for one in amounts if isinstance(one, Count)), default=0)
    return len(amounts) == 1 and least in several and len(several) > 1 and least == max(several)


def _number(word: str) -> int:
    return NUMBERS.get(word) or int(word)
