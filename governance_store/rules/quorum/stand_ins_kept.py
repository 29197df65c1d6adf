"""Are those who stand in, or come along, taken for those whom a clause names, and whose deputies count?"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from governance_store.rules.quorum.needing import Sought
from governance_store.rules.quorum.rule import QuorumRule
from governance_store.rules.quorum.spelling import singular
from governance_store.rules.quorum.turning import WHO, N

OF_OTHERS: Final = "whether the deputies of others than those named count is not said"
OR_DEPUTY_CHAIR: Final = "whether a deputy, or the deputy chair, is meant is not clear"
FOR_WHOM: Final = "for whom deputies may stand in is not followed"
"""What is asked about matters only where a deputy is there."""
_ONE: Final = r"(?:deput(?:y|ies)|nominees?|substitutes?|alternates?)"
_SORT: Final = (
    r"(?:(?:duly|formally|nominated|named|appointed|agreed|designated|authorised|approved|formal) )*"
)
_DEPUTY: Final = (
    r"\bor,? (?:in (?:his|her|their|the \w+(?: \w+)?(?:'s)?) absence,? )?"
    rf"(?:(?:their|his or her|his|her|its|an?|the) )?{_SORT}{_ONE}\b"
    r"(?! (?:chair|leader|mayor|president|director|chief|head|governor|speaker|medical|secretary|treasurer))"
)
_STANDS_BEHIND: Final = Sought(_DEPUTY)
_OR_DEPUTY: Final = re.compile(rf"(?P<who>\w+(?: \w+){{0,2}}?),? ?\(?{_DEPUTY}")
"""“the chair (or deputy)”: one who is named, and who stands in for that one."""
_ANYONE: Final = re.compile(
    rf"(?:^|\b(?:each|every|any|all|of|the|its|their|an?|other|be|is|are|voting|constituent|present|"
    rf"committee|"
    rf"board|{N}) )(?:{WHO}|organisations?|trusts?)$"
)
_THEIR_DEPUTY: Final = Sought(rf"\bor,? (?:their|his or her|his|her) {_SORT}deput(?:y|ies)\b")
_OR_ANY_DEPUTY: Final = Sought(r"\bchair\w*,? \(?or (?:an? |any )?deputy\b")
_STANDS_IN: Final = re.compile(rf"\b(?:{_ONE}|stand\w* in|stand ins?|in (?:their|his|her) place)\b")
_OF_SITTERS: Final = Sought(
    r"\b(?P<who>director|governor|councillor|trustee|officer|representative|delegate|partner)s?'?s?"
    rf" (?:who [\w ]{{3,40}}? )?(?:(?:may|can|could|shall|should|(?:is|are) (?:entitled|allowed|free|able) "
    rf"to)"
    rf" [a-z]+ (?:an?|his|her|their|the)? ?|(?:named |nominated )?){_SORT}{_ONE}\b"
    rf"|\b{_ONE} (?:of|for) (?:an?|the|any|each) (?:absent )?(?P<whose>director|governor|councillor|"
    rf"trustee)\b"
)
"""“a director may send an alternate”, where directors are some of those asked for."""
_OF_NEED: Final = re.compile(r"\b(?:quor\w*|present|attend\w*|presence|includ\w+|must be)\b")
_OF_BOTH: Final = Sought(
    r"\b(?P<first>\w+(?: \w+){0,3}?)(?:,? and|,) (?:the |an? |its )?"
    r"(?P<last>(?:(?!(?:and|or)\b)\w+ ){1,4})"
    rf"\(?or (?:(?:their|an?|the) )?{_SORT}(?:deput(?:y|ies)|nominees?|substitutes?|alternates?)\b"
)
"""“the chief executive and the medical director or their deputy”: of the one, or of both."""
_NO_OFFICE: Final = re.compile(rf"\b(?:{N}|or|{_ONE})\b")
_BRINGS: Final = Sought(
    r"^(?P<who>(?!no |a quorum)[^,;:]{3,60}?) (?:may|can|could|shall be able to|(?:is|are) (?:entitled|"
    r"allowed|permitted|able|free|welcome) to|wish(?:es)? to)(?: \w+ly| each| also)? "
    r"(?:be (?:accompanied|"
    r"supported|assisted|joined|represented|attended) by|"
    r"bring|send|nominate|appoint|invite|name|have|use|ask|delegate)"
    r"\b[^.;]*?(?:\bwho\b|\bwhich\b|\bthat\b|\bbut\b|\band\b|\balthough\b|\bthough\b|,|\bwithout\b)[^.;]*?"
    r"(?:\b(?:not|nor|never|cannot|no)\b[^.;]*\b(?:count\w*|quor\w+|reckoned|included)"
    r"|\b(?:excluded|disregarded|discounted|without)\b)"
)
"""“members may bring a friend, who does not count”: the friend does not, and members do."""


def stand_ins_mixed_up(text: str, rule: QuorumRule, *others: str) -> str:
    """Why a sentence, in small letters, may say something else of deputies than the rule; or nothing."""
    return next(_doubts(text, rule, others), "")


def _doubts(text: str, rule: QuorumRule, others: tuple[str, ...]) -> Iterator[str]:
    if (brought := _BRINGS.search(text)) and _is_left_out(brought["who"], rule):
        yield "whether they themselves, or those who come with or for them, do not count is not clear"
    found = _OR_DEPUTY.finditer(text) if _STANDS_BEHIND.search(text) else ()
    named = [one["who"] for one in found if not _ANYONE.search(one["who"])]
    if rule.deputies and any(
        {one["who"], one["whose"]} & _needed(rule) for one in _OF_SITTERS.finditer(text)
    ):
        yield FOR_WHOM
    if not rule.deputies and 0 < len(rule.deputised) < len({one.split()[-1] for one in named}):
        yield FOR_WHOM
    if _OR_ANY_DEPUTY.search(text) and "deputy chair" not in text and "deputy_chair" in _needed(rule):
        yield OR_DEPUTY_CHAIR
    if any(_of_the_last_only(found, rule) for found in _OF_BOTH.finditer(text)):
        yield FOR_WHOM
    if not named or not _OF_NEED.search(text):
        return
    if _THEIR_DEPUTY.search(text) and "deputy chair" not in text and "deputy_chair" in _needed(rule):
        yield OR_DEPUTY_CHAIR
    alone = not _STANDS_IN.search(_of_others(" . ".join((text, *others))))
    if rule.deputies and alone:
        yield OF_OTHERS
    if alone and not set(rule.deputised) <= _needed(rule):
        yield FOR_WHOM


def _of_the_last_only(found: re.Match[str], rule: QuorumRule) -> bool:
    """Whether of two who are named together only the deputies of the second are known to the rule."""
    before = re.split(r"\bincluding\b|\binclude\b|[,:;]|\bwith\b", found.string[: found.end("first")])[-1]
    if not rule.deputised or rule.deputies is not None or _NO_OFFICE.search(before):
        return False
    first, last = (set(map(singular, found[name].split())) for name in ("first", "last"))
    named = [set(term.split("_")) for term in _needed(rule) - set(rule.deputised)]
    known = [set(term.split("_")) for term in rule.deputised]
    return any(one <= first for one in named) and any(one <= last for one in known)


def _of_others(text: str) -> str:
    """A text without those who stand in for somebody who is named."""
    return _OR_DEPUTY.sub(lambda found: found.group() if _ANYONE.search(found["who"]) else " ", text)


def _needed(rule: QuorumRule) -> frozenset[str]:
    """Everybody whom the rule asks for by name."""
    tests = rule.tests
    return frozenset(term for test in tests for need in test.needed for term in need.any_of)


def _is_left_out(who: str, rule: QuorumRule) -> bool:
    """Whether those who may bring somebody are themselves not counted by the rule."""
    words = {singular(one) for one in who.split()}
    tests = rule.tests
    terms = (term for test in tests for term in (*test.left_out, *test.uncounted))
    return any(words & set(term.split("_")) for term in terms)
