"""Is the number for an occasion told as a change of another, or as one of a group? “It rises by two”."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from governance_store.rules.quorum.phrases import is_sitter
from governance_store.rules.quorum.rule import Condition, Count
from governance_store.rules.quorum.spelling import singular
from governance_store.rules.quorum.vocabulary import NUMBERS

_NUMBER: Final = rf"(?:{'|'.join(sorted(NUMBERS, key=len, reverse=True))}|\d+)"
_CHANGED: Final = re.compile(
    rf"\b(?:add|adds|adding|added|increments?)\b|\b(?:rises?|rising|raised|rais\w+|increas\w+|goes|go|"
    rf"grows?|drops?|falls?|falling|reduc\w+|lower\w*|is up|is down|comes down|up|down|larger|higher|smaller|"
    rf"bigger) (?:up |down )?by (?P<by>{_NUMBER})\b|\b(?P<more>{_NUMBER}) (?:more|extra|additional|fewer|"
    rf"less|further|higher|lower)\b(?! than (?:half|a|one|two))|\b(?:another|an? (?:further|additional|"
    rf"extra)|a total increase of|an extra) (?P<other>{_NUMBER})\b"
)
_OF_SO_MANY: Final = re.compile(
    rf"\b(?P<some>{_NUMBER}) (?:(?:out )?of|from|among) (?:the|its|our|those|these) (?P<all>{_NUMBER}) ?"
    r"(?P<group>[a-z]+)?(?: (?P<head>[a-z]+))?"
)
_VERBS: Final = frozenset(
    "must shall will should have has are is may need needs be attend attending present there being come to "
    "for at on when if and or who in make makes form forms constitute constitutes suffice is".split()
)


def doubt_of_change(text: str, test: Condition) -> str:
    """Why the number that was read may be more, less or other people than are told; or nothing."""
    return next(_doubts(text, test), "")


def _doubts(text: str, test: Condition) -> Iterator[str]:
    counts = [one for one in test.total.amounts if isinstance(one, Count)] if test.total else []
    if not counts:
        return
    told = {one.least for one in counts}
    if any(_is_told(found, told) for found in _CHANGED.finditer(text)):
        yield "how many more, or fewer, that makes is not clear"
    for found in _OF_SO_MANY.finditer(text):
        if _value(found["some"]) not in told or not any(one.out_of for one in counts):
            continue
        group = singular(found["group"] or "")
        if group in _VERBS and re.match(r"(?:must|shall|are to|have to|should|will) be$", _two(found)):
            if not test.needed and not re.search(
                r"\b(?:be|are) (?:there|present|in)\b", text[found.start() :]
            ):
                yield "what so many of them have to be is not followed"
        elif group and group not in _VERBS and not is_sitter(group) and not _has(test, group):
            yield "whether so many of all, or of some, are meant is not clear"


def _is_told(found: re.Match[str], told: set[int]) -> bool:
    by = found["by"] or found["more"] or found["other"]
    return by is None or _value(by) in told


def _two(found: re.Match[str]) -> str:
    return f"{found['group']} {found['head'] or ''}"


def _has(test: Condition, group: str) -> bool:
    terms = (test.noun, *(term for one in test.needed for term in one.any_of))
    return any(group in term.split("_") for term in terms)


def _value(word: str) -> int:
    return NUMBERS[word] if word in NUMBERS else int(word)
