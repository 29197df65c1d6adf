"""Are all the bodies kept that a clause wants somebody from? “from the council or the trust” names two."""

from __future__ import annotations

import re
from typing import Final

from governance_store.rules.quorum.in_attendance import named_in
from governance_store.rules.quorum.needing import Sought
from governance_store.rules.quorum.rule import Count, QuorumRule
from governance_store.rules.quorum.spelling import singular
from governance_store.rules.quorum.turning import N
from governance_store.rules.quorum.vocabulary import NUMBERS

_FROM: Final = (
    r"(?:representatives?|representation|members?|delegates?|nominees?|someone|somebody|persons?|people|"
    r"officers?|attendance|one|two|three|four)"
)
_END: Final = (
    r"(?:council|board|trust|authority|association|university|college|school|hospital|charity|company|"
    r"partnership|society|union|federation|alliance|agency|service|body|practice|network|government|"
    r"institute|church|diocese|borough|county|district|committee|commission|police|icb|ccg|nhs)"
)
_NAME: Final = rf"(?:(?!(?:and|or|the|both|either|each|of|from|who|is|are)\b)[\w&']+ ){{0,4}}?{_END}"
_JOINT: Final = r"(?:,? (?:and|or) |, )(?:(?:from|of) )?(?:the |an? |our )?"
_SEVERAL: Final = Sought(
    rf"\b{_FROM} (?:from|of|by|representing) (?:(?:both|either|each of) )?(?:of )?(?:the |an? |our )?"
    rf"(?P<bodies>{_NAME}(?:{_JOINT}{_NAME})+)\b(?! (?:{_END}|members?|representatives?|chair\w*)\b)"
)
"""“a representative of the council and the trust”."""

_BESIDE_OTHERS: Final = Sought(
    rf"\b(?:includ\w+|with|plus)\b[^.;]*?(?:,| and| or) (?:the|an?) (?!(?:board|committee|commission)\b)"
    rf"(?P<body>{_NAME})(?=[,.;)]|$| and (?:the|an?|at)\b| must\b| (?:is|are|be|being) (?:present|there)\b)"
)
"""“including the chair and the council”: somebody from it, as much as whoever is named before."""

_EACH: Final = (
    r"(?:from|per|for|of|in|representing) (?:each|every|all|both|the (?:two|three|four|five|six))\b"
)
_TWO_FROM_EACH: Final = re.compile(
    rf"\b(?:{N}|an?) (?:[\w']+ ){{1,3}}(?:and|plus) (?:{N}|an?) (?:[\w']+ ){{1,3}}?{_EACH}"
)
"""“one clinician and one manager from each trust”."""
_EACH_AND_MORE: Final = re.compile(
    rf"{_EACH}(?: of(?: the)?)? (?:[\w']+ ){{1,3}}?(?:and|plus) (?:{N}|an?|the) "
    r"(?!other|more|further|member|least)(?P<who>[^.;]*)"
)
"""“one clinician from each trust and one manager”."""

_SO_MANY: Final = (
    rf"(?:{N} of (?:the |our |its )?(?:{N} )?|{N} |most of the |half of the |(?:more than )?half |most )"
)
_BODIES: Final = r"(?:\w+ )?(?:trusts|organisations|councils|practices|hospitals|partners|providers|bodies)"
_SUCH_FROM: Final = re.compile(
    rf"\b(?:{N}|an?) (?P<sort>(?!(?:members?|of|other|different|trusts?)\b)[\w']+)"
    r"(?: (?:members?|representatives?|directors?|leads?|managers?))? (?:from|of|representing) "
    rf"(?:at least |a minimum of |no fewer than )?{_SO_MANY}{_BODIES}\b"
)
"""“one executive from five of the seven trusts”: such a one from each."""
_OF_THESE: Final = re.compile(
    rf"\b(?:each|every|all)\b[^.;]*,? (?:(?:at least )?(?:{N}|an?) of (?:whom|them|which)|including|"
    r"one being|at least one being)\b"
)
"""“each trust must be represented by two members, one of whom must be a clinician”."""
_SEVERAL_FROM: Final = re.compile(
    r"\b(?P<n>two|three|four|five|[2-5]) (?:\w+ )?(?:members|representatives|delegates|people|directors) "
    rf"(?:from|of|representing) (?:each of )?(?:at least |a minimum of |no fewer than )?{_SO_MANY}{_BODIES}\b"
)
"""“two representatives from each of four trusts”."""


def body_lost(text: str, rule: QuorumRule) -> str:
    """Why one of several bodies of a sentence, in small letters, may be lost by the rule; or nothing."""
    known = _named_in(rule)
    for found in _SEVERAL.finditer(text):
        told = [set(map(singular, body.split())) for body in re.split(_JOINT, found["bodies"])]
        kept = [any(words == one or (one and one < words) for one in known) for words in told]
        alike = all(kept) and not (rule.test.organisations and rule.test.needed)
        if any(kept) and not alike:
            return "from which of those bodies somebody has to come is not followed"
    for found in _BESIDE_OTHERS.finditer(text):
        words = set(map(singular, found["body"].split()))
        if not any(words <= one or one <= words for one in known):
            return "from which of those bodies somebody has to come is not followed"
    return _of_each(text, rule) if rule.test.organisations else ""


def _of_each(text: str, rule: QuorumRule) -> str:
    """Why of two sorts only one may be asked for of each body, or one of them be lost; or nothing."""
    if _TWO_FROM_EACH.search(text):
        return "whether both have to come from each is not followed"
    if any(not named_in(found["who"], rule) for found in _EACH_AND_MORE.finditer(text)):
        return "who has to come beside those from each is not followed"
    if any(one.each > 1 for one in rule.test.organisations) and rule.test.needed and _OF_THESE.search(text):
        return "whether such a one has to come from each is not followed"
    if any(_is_apart(found["sort"], rule) for found in _SUCH_FROM.finditer(text)):
        return "whether such a one has to come from each is not followed"
    if any(_number(found["n"]) not in _numbers(rule) for found in _SEVERAL_FROM.finditer(text)):
        return "how many have to come from each is not followed"
    return ""


def _is_apart(sort: str, rule: QuorumRule) -> bool:
    """Whether the rule asks for such a one, and for so many bodies, beside one another."""
    return any(sort in term.split("_") for one in rule.test.needed for term in one.any_of)


def _number(word: str) -> int:
    return NUMBERS.get(word) or int(word)


def _numbers(rule: QuorumRule) -> frozenset[int]:
    """Every number of people that the rule asks for."""
    amounts = rule.test.total.amounts if rule.test.total else ()
    totals = [one.least for one in amounts if isinstance(one, Count)]
    needs = (one.least for one in rule.test.needed)
    return frozenset((*totals, *needs, *(one.each for one in rule.test.organisations)))


def _named_in(rule: QuorumRule) -> list[set[str]]:
    """The words of everybody, and of every body, that the rule asks for."""
    tests = rule.tests
    terms = [term for test in tests for need in test.needed for term in need.any_of]
    terms += [term for test in tests for share in test.proportions for term in share.any_of]
    terms += [term for test in tests for one in test.organisations for term in one.any_of]
    return [set(term.split("_")) - {"the", "of"} for term in terms]
