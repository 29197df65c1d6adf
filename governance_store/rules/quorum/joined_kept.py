"""Are the people that a clause joins to a number those that were read? A list is torn, a number raised."""

from __future__ import annotations

import re
from collections.abc import Iterator
from fractions import Fraction
from typing import Final

from governance_store.rules.quorum.coming_along import comes_along
from governance_store.rules.quorum.needing import Sought
from governance_store.rules.quorum.phrases import even
from governance_store.rules.quorum.rule import Condition, Count, Needed, QuorumRule, Share
from governance_store.rules.quorum.several_kept import several_lost
from governance_store.rules.quorum.sizes_kept import size_lost
from governance_store.rules.quorum.vocabulary import NUMBERS

_NUMBER: Final = rf"(?:any|{'|'.join(NUMBERS)}|\d+)"
_SOME: Final = "(?:(?!each)[^.:;,])"
_CHOICE: Final = Sought(
    rf"\b{_NUMBER}\b{_SOME}{{0,45}}\b(?:lists?|following|these|among|from|of)\b{_SOME}{{0,30}}:(?! \d)"
)
"""“two from this list: the chair, the nurse, the doctor”: so many of them, and not all."""
_NAMED_AFTER: Final = Sought(
    rf"\b{_NUMBER} of (?:the|its) {_NUMBER} [^.:;,(]*(?:, (?:namely|that is|being) |\()"
)
"""“three of the five officers, namely …”: so many of those named, and not all."""
_WITH_OTHERS: Final = Sought(
    rf"\b(?:must|has to|have to|is|are)\b[^.;:]*\bwith [^.;:]* and (?:at least )?({_NUMBER}) "
    r"(?:others?|other \w+|further \w+|more)\b"
)
"""“the chair must be there, with the nurse and two others”: four."""
_HELD_IN: Final = Sought(
    r"\b(?:must|shall|should|has to|have to|needs? to)(?: always| also)? (?:count|reckon|have|number)\b"
    r"[^.;:,]*\b(?:in|in it|within it)(?=$|,)"
    r"|^(?:(?! and | plus | with | other)[^:,])*\b(?:quorum|enough)\b"
    r"(?:(?! and | plus | with | other)[^:,])*,"
    r" (?:and|but) [^:]*\b(?:must|has to|have to|shall)(?: also)? (?:attend|be (?:present|there))\b"
    r"|\binclud\w+\b[^.;:]*\b(?:on top of|in addition to|besides) (?:these|those|them)\b"
)
"""“five, and it has to have the chair in it”: he is one of the five."""
_THEIR_SHARE: Final = Sought(
    r"\b(?:half|third|thirds|quarter|quarters|majority|%)(?: of)? (?:those|that) (?:of|from|in) "
)
"""“and over half those of the house”: a share of another group's members."""
_AND_A_SHARE: Final = (
    r"\band (?:at least |over |more than |all )?(?:an? |one |two |three )?\w+ (?:of )?(?:the|its) "
)
_NO_PEOPLE: Final = frozenset(
    "list lists them these those following less % per cent percent rd rds ds nd th ths s right minus "
    "minu".split()
)
_ONE_HOLDS: Final = frozenset("chair vice_chair deputy_chair president secretary treasurer clerk".split())


def joined_wrongly(clause: str, rule: QuorumRule) -> str:
    """Why the people read of a clause may not be those it joins to its number; nothing where they are."""
    text = even(clause)
    tests = rule.tests
    needed = [need for test in tests for need in test.needed]
    if any(_is_short(found[1], rule.test) for found in _WITH_OTHERS.finditer(text)):
        return "how many there must be beside those named is not clear"
    listed = _CHOICE.search(text) or _NAMED_AFTER.search(text)
    if listed and not any(len(need.any_of) > 1 for need in needed) and _are_single(needed):
        return "how many of those listed there must be is not clear"
    if any(_is_no_office(need, text) for need in needed):
        return "who of those named there must be is not clear"
    if any(_HELD_IN.search(one) for one in re.split(r"[.;]", text)) and _is_raised(rule.test, text):
        return "whether those named are among the number, or come beside it, is not clear"
    shared = next(_of_shares(tests, text), "")
    return shared or size_lost(clause, rule) or several_lost(clause, rule) or comes_along(clause, rule)


def _is_short(others: str, test: Condition) -> bool:
    """Whether so many others and those named are more than the total."""
    totals = [one.least for one in test.total.amounts if isinstance(one, Count)] if test.total else []
    beside = NUMBERS.get(others) or (int(others) if others.isdigit() else 0)
    named = sum(need.least for need in test.needed)
    return any(total < beside + named and named > 1 for total in totals)


def _are_single(needed: list[Needed]) -> bool:
    """Whether one each of two or more sorts is asked for: a list that was told as if all had to come."""
    return sum(need.least == 1 and not need.share for need in needed) > 1


def _is_no_office(need: Needed, text: str) -> bool:
    """Two chairs where one is spoken of, or somebody by a word that names nobody."""
    terms = set(need.any_of)
    if any(not _NO_PEOPLE.isdisjoint(term.split("_")) for term in terms):
        return True
    many = need.least > len(terms) and terms <= _ONE_HOLDS
    return many and not any(f"{term.replace('_', ' ')}s" in text or f"co {term}" in text for term in terms)


def _is_raised(test: Condition, text: str) -> bool:
    """Whether the total is a number that the clause does not tell."""
    totals = [one.least for one in test.total.amounts if isinstance(one, Count)] if test.total else []
    words = {str(value): word for word, value in NUMBERS.items()}
    return any(not re.search(rf"\b(?:{least}|{words.get(str(least), least)})\b", text) for least in totals)


def _of_shares(tests: tuple[Condition, ...], text: str) -> Iterator[str]:
    for test in tests:
        shares = [one for one in test.total.amounts if isinstance(one, Share)] if test.total else []
        if shares and any(need.share for need in test.needed) and _THEIR_SHARE.search(text):
            yield "of whom each share is, is not clear"
        if shares and _is_a_sort(test.noun, test.needed):
            yield "of whom each share is, is not clear"
        if shares and test.noun and _beside_a_share(test, text, shares[0].of):
            yield "whether those named are of the whole that the share is of is not clear"


def _is_a_sort(noun: str, needed: tuple[Needed, ...]) -> bool:
    """“half of the clinicians and half of the managers”: a noun that may be of one of two sorts."""
    others = [term for need in needed if need.share for term in need.any_of]
    return noun in _SORTS and bool(others) and not any(noun in term.split("_") for term in others)


def _beside_a_share(test: Condition, text: str, share: Fraction) -> bool:
    """“the pastor and a third of the elders”: he is no elder, and comes beside them."""
    named = {term for need in test.needed for term in need.any_of}
    told = re.search(rf"{_AND_A_SHARE}{test.noun}s?\b", text)
    return share < 1 and test.noun in _NO_CHAIRS_OF and bool(named - {test.noun}) and bool(told)


_SORTS: Final = frozenset("manager partner owner officer director governor commissioner delegate".split())
_NO_CHAIRS_OF: Final = frozenset("elder warden fellow deacon minister shareholder owner delegate".split())
