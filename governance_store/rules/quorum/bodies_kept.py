"""Are all the bodies kept that a clause wants somebody from? “from the council or the trust” names two."""

from __future__ import annotations

import re
from typing import Final

from governance_store.rules.quorum.in_attendance import named_in
from governance_store.rules.quorum.rule import QuorumRule
from governance_store.rules.quorum.spelling import singular
from governance_store.rules.quorum.turning import N

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
_SEVERAL: Final = re.compile(
    rf"\b{_FROM} (?:from|of|by|representing) (?:(?:both|either|each of) )?(?:of )?(?:the |an? |our )?"
    rf"(?P<bodies>{_NAME}(?:{_JOINT}{_NAME})+)\b(?! (?:{_END}|members?|representatives?|chair\w*)\b)"
)
"""“a representative of the council and the trust”."""

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


def body_lost(text: str, rule: QuorumRule) -> str:
    """Why one of several bodies of a sentence, in small letters, may be lost by the rule; or nothing."""
    known = _named_in(rule)
    for found in _SEVERAL.finditer(text):
        told = [set(map(singular, body.split())) for body in re.split(_JOINT, found["bodies"])]
        kept = [any(words == one or (one and one < words) for one in known) for words in told]
        alike = all(kept) and not (rule.test.organisations and rule.test.needed)
        if any(kept) and not alike:
            return "from which of those bodies somebody has to come is not followed"
    return _of_each(text, rule) if rule.test.organisations else ""


def _of_each(text: str, rule: QuorumRule) -> str:
    """Why of two sorts only one may be asked for of each body, or one of them be lost; or nothing."""
    if _TWO_FROM_EACH.search(text):
        return "whether both have to come from each is not followed"
    if any(not named_in(found["who"], rule) for found in _EACH_AND_MORE.finditer(text)):
        return "who has to come beside those from each is not followed"
    return ""


def _named_in(rule: QuorumRule) -> list[set[str]]:
    """The words of everybody, and of every body, that the rule asks for."""
    tests = rule.tests
    terms = [term for test in tests for need in test.needed for term in need.any_of]
    terms += [term for test in tests for share in test.proportions for term in share.any_of]
    terms += [term for test in tests for one in test.organisations for term in one.any_of]
    return [set(term.split("_")) - {"the", "of"} for term in terms]
