"""Are those whom a clause names as several all asked for? “the officers”, “the two nurses” of a choice.

Of several of one office that are joined without a number it is not said how many have to come.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from governance_store.rules.quorum.composed.lexicon import is_body
from governance_store.rules.quorum.needing import Sought
from governance_store.rules.quorum.phrases import even
from governance_store.rules.quorum.rule import Needed, QuorumRule
from governance_store.rules.quorum.spelling import singular
from governance_store.rules.quorum.turning import WHO, N

_GOVERNED: Final = re.compile(
    r"\b(?:each|every|from|either|both(?! the\b)|represent\w*|following|among|amongst|between|drawn|mix|"
    r"balance|range|kinds?|sorts?|types?|two groups|groups|(?:any|one|some|all|most|none|neither|"
    rf"{N[3:-1]}) of)\b"
)
"""“one from each of clinicians, managers and patients”: what stands before tells how many."""
_NUMBERED: Final = re.compile(
    rf"\b(?:{N}|an?|any|some|more|fewer|least|all|no|other|half|majority|thirds?|quarters?|most)\b"
)
_JOINERS: Final = re.compile(r"[,:&+]|\b(?:and|plus|with|including|as well as|or)\b")
_JOINED: Final = re.compile(r"(?:[,&+]|\b(?:and|plus|with|as well as|including|inclusive of)) *$")
_JOINS: Final = re.compile(r" *(?:[,&+]|\b(?:and|plus|with|together|as well as|among|amongst|in addition)\b)")
_INCLUDED: Final = Sought(
    rf"(?<!of the )(?<!of )\b{N}(?: (?:\w+ )?{WHO})?,? \(?(?:(?:the|its|all|any) )?"
    r"(?!deputies|substitutes|alternates|proxies)(?:\w+ )?\w+s included\b"
)
_SITTERS: Final = re.compile(r" (members|trustees|directors|governors|representatives)\b")
_WITHIN: Final = r"(?:(?!as well as|together with|plus|in addition|along with|includ)[^.;:])*"
_OF_A_CHOICE: Final = Sought(
    rf"\b{N} (?:of|from|from among|out of) (?:the |its )?(?!{WHO}\b|{N}\b)"
    rf"(?:{_WITHIN}(?:,|\band|\bor) (?:the|its) (?:{N}|both) |"
    rf"(?:\w+ )?\w+(?<![^s]s)(?: or (?:the )?[\w ]+)?, (?:{_WITHIN}(?:,|\band|\bor) )?(?:{N}|both) "
    r"(?!of\b|from\b|other\b))"
)
"""“any three of the chair, the clerk and the two wardens”; “two of the officers, three members” is none."""
_SHARE_OF_LISTED: Final = Sought(
    r"\b(?:half|thirds?|quarters?|fifths?|majority|most|per cent|percent|%)(?: \w+)? (?:of|from) "
    r"(?:the following|these|this list|those (?:listed|named))\b"
)
"""“half of the following members: chair, nurse, …”."""
_HEADS_OF: Final = Sought(
    rf"\b(?:chairs|chairmen|chairpersons|heads|leaders|presidents|deans|secretaries|directors) of "
    rf"(?:{N}|all|both|each|several|any|its|the (?:\w+ )?\w+s\b)"
)
"""“the chairs of two committees”: not of the body whose quorum it is."""
_STANDING_FOR: Final = Sought(
    rf"\b{N} (?:\w+ )?{WHO} (?:who )?represent(?:ing)? (?:at least |not less than |no fewer than |over )?"
    r"(?:(?:an?|one|two|three) \w+(?:th|ths|rd|rds|ters?|half) of|half\b|\d+/\d+|\d+ ?(?:%|per ?cent))"
)
"""“ten members representing a tenth of the membership”."""
_TOLD_APART: Final = Sought(
    r"\b(?P<by>membership|people|persons?) (?P<what>officer|director|secretary|lead|manager|coordinator)\b"
)
"""“the membership officer”: by a word that otherwise names whoever sits."""
_BY_NAME: Final = Sought(r"\bfrom (?:the )?(?P<name>[A-Z][\w&-]*)")
_BOTH_OFFICES: Final = frozenset("chief director officer chair secretary treasurer lead head manager".split())


def several_lost(clause: str, rule: QuorumRule) -> str:
    """Why those who were read may not be those that are named as several; nothing where they are."""
    return next(_losses(clause, even(clause), rule), "")


def _losses(clause: str, text: str, rule: QuorumRule) -> Iterator[str]:
    tests = rule.tests
    needed = [need for test in tests for need in test.needed]
    single = [need for need in needed if need.least == 1 and not need.share]
    if any(_in_plural(need, text) for need in single) or _are_passed_over(clause.lower(), needed):
        yield "how many of those named have to be there is not said"
    if len(needed) > 1 and _OF_A_CHOICE.search(text):
        yield "how many of those listed there must be is not clear"
    if len(single) > 1 and _SHARE_OF_LISTED.search(text):
        yield "how many of those listed there must be is not clear"
    if single and _HEADS_OF.search(text):
        yield "of which bodies those named are is not followed"
    if any(test.organisations for test in tests):
        yield from _of_bodies(text, needed)
    yield from _of_names(clause, text, needed)


def _are_passed_over(text: str, needed: list[Needed]) -> bool:
    """“five members, the officers included”, of whom nothing was read."""
    return not needed and bool(_INCLUDED.search(text))


def _of_bodies(text: str, needed: list[Needed]) -> Iterator[str]:
    if _STANDING_FOR.search(text):
        yield "whom the members stand for is not followed"
    if needed and re.search(r"\beach of the following\b", text):
        yield "whether each of those named, or each body, has to be represented is not clear"


def _of_names(clause: str, text: str, needed: list[Needed]) -> Iterator[str]:
    if any(_is_cut_short(found, needed) for found in _TOLD_APART.finditer(text)):
        yield "who of those named there must be is not clear"
    if any(_is_two_offices(term) for need in needed for term in need.any_of):
        yield "whether one person or two are asked for is not clear"
    if _is_body_by_name(clause, needed):
        yield "whether a body, or a sort of member, is meant is not clear"


def _in_plural(need: Needed, text: str) -> bool:
    """Whether each of these is only spoken of as several, of whom no number is told: “and the officers”."""
    return all(_only_several(term.split("_"), text) for term in need.any_of)


def _only_several(term: list[str], text: str) -> bool:
    found = list(_places(term, text))
    return bool(found) and all(many and _unnumbered(text, start, end) for start, end, many in found)


def _places(term: list[str], text: str) -> Iterator[tuple[int, int, bool]]:
    """Where a term stands in a text, and whether as several."""
    words = list(re.finditer(r"[^\W_]+", text))
    for at in range(len(words) - len(term) + 1):
        told = words[at : at + len(term)]
        if [singular(one.group()) for one in told] == term:
            last = _sitters_after(text[told[-1].end() :]) or told[-1].group()
            yield told[0].start(), told[-1].end(), last.endswith(("s", "men")) and singular(last) != last


def _sitters_after(text: str) -> str:
    """“members” of “including associate members”, where the term is “associate”."""
    found = _SITTERS.match(text)
    return found[1] if found else ""


def _unnumbered(text: str, start: int, end: int) -> bool:
    """Whether no number and no choice governs what stands there, and it is joined to others."""
    before = re.split(r"[.;]", text[:start])[-1]
    after = re.split(r"[.;]", text[end:])[0]
    if _GOVERNED.search(before) or re.search(r"\beach\b", after):
        return False
    bare = re.sub(r"\b(?:the|its|their|all) *$", "", before)
    if _NUMBERED.search(_JOINERS.split(bare)[-1]):
        return False
    return bool(_JOINED.search(bare) or _JOINS.match(text[end:]))


def _is_cut_short(found: re.Match[str], needed: list[Needed]) -> bool:
    """Whether an officer is asked for without the word that tells which."""
    terms = {term for need in needed for term in need.any_of}
    return found["what"] in terms and f"{found['by']}_{found['what']}" not in terms


def _is_two_offices(term: str) -> bool:
    """“chief_executive_and_finance_director”."""
    one, joint, other = term.partition("_and_")
    office = not _BOTH_OFFICES.isdisjoint(one.split("_"))
    return bool(joint) and office and other.rpartition("_")[2] in _BOTH_OFFICES


def _is_body_by_name(clause: str, needed: list[Needed]) -> bool:
    """“one from the council and one from the CCG”: whether the one is a body, and the other is not."""
    terms = {term for need in needed for term in need.any_of}
    named = {found["name"].lower() for found in _BY_NAME.finditer(clause)}
    return any(map(is_body, terms)) and any(term in named and not is_body(term) for term in terms)
