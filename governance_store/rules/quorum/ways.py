"""In which ways may a sentence be parted into statements? As a whole first, then at its joints and occasions.

The reader takes the first way of which every statement is understood to the last word.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from itertools import islice
from typing import Final

from governance_store.rules.quorum.occasions import (
    Statement,
    asks,
    is_of_deciding,
    occasion_of,
    statements_of,
)
from governance_store.rules.quorum.peeling import is_scaffolded
from governance_store.rules.quorum.phrases import phrases_of
from governance_store.rules.quorum.tiers import tiers_of

MOST: Final = 24
"""So many ways are tried, and no more."""
_JOINT: Final = re.compile(
    r"(?:,|;|:)? (?:and|but|though|although|while|whilst|whereas|yet|save|except|with) (?:also |"
    r"that |then "
    r")*|[,;:] "
)
_FINITE: Final = re.compile(
    r"\b(is|are|be|must|shall|has|have|needs?|requires?|takes?|makes?|forms?|counts?|suffices?|"
    r"come|comes|"
    r"rises|attend|attends|applies|may|cannot|do|does|being|constitutes?|represented|present)\b"
)
_LEAD: Final = re.compile(
    r"(?:,| |^)(?P<lead>for|to|when|whenever|before|where|if|at|in order to|in the case of|on) "
)
_FOR_DOING: Final = re.compile(
    r"^\S+(?: \S+){0,4}? (?:for|to) (?:\w+ing|other|all other|any "
    r"other)\b"
)
_ENDS: Final = re.compile(
    r"^(?:for|to|when|whenever|before|where|if|at|in order to|in the case of|on) "
    r"(?P<occasion>[^,]+?),? "
    r"(?P<rest>(?:the |a )?(?:quorum|there|it|at least|no fewer|not less|not fewer|no less|two|"
    r"three|four|"
    r"five|six|"
    r"seven|eight|nine|ten|half|a majority|a third|a quarter|one|all|members|more than|\d+)\b.*)$"
)


_REVOKE_ONE: Final = re.compile(r"^(to (?!elect|appoint|choose|select)[a-z]+) (?:one|it|them|him|her)(?=,)")
"""“four may grant a licence; to revoke one, six are needed”: one is no number there."""


def ways_of(text: str) -> Iterator[tuple[Statement, ...]]:
    """Each way to part a sentence, the likeliest first."""
    if tiers := tiers_of(text):
        yield tiers
    if is_scaffolded(text):
        yield (Statement(text),)
    text = _REVOKE_ONE.sub(r"\1", text)
    if _FOR_DOING.match(text):
        yield from _on_occasions(text)
    yield statements_of(text)
    yield from islice(_further(text), MOST)


_BESIDE: Final = re.compile(
    r",? ?(?:\( ?|\b(?:or|and|but|though|although|while|whilst|whereas|yet|save|except|however) |[;:] ?|, )"
    r"(?:that |then |also |only )*"
)
_OF_THEM: Final = re.compile(
    r"^((?:the quorum is |at least |no fewer than |not fewer than |not less than |more than )?\w+(?: "
    r"\w+)?) of "
    r"(?:them|these|those|their number|its number|that number)(?= |$)"
)
_MAY: Final = re.compile(
    r"^(?P<many>(?:(?:at least|not less than|not fewer than|no fewer than|any|all) )?[\w ]+?) (?:may|"
    r"can|shall|must|"
    r"have to|need to|are needed to|are required to|are enough to|suffice to) (?:also )?(?:be "
    r"(?:there|present|in "
    r"attendance) (?:to|for|when|at) |(?:join|concur|combine|unite|come together|take part|"
    r"participate|vote|be present) "
    r"(?:in|on|to|for|at) |act to |attend (?:to|for) )?(?P<occasion>.+)$"
)
_NO_VERB: Final = re.compile(
    r"^(?:be|not|also|include|constitute|form|make|come|attend|count|suffice|act|meet|sit|decide|vote|"
    r"join|chair|"
    r"preside|serve|have|hold|represent|consist|proceed|agree|consent|approve|sign|support|resolve|"
    r"transact|do|take|"
    r"together|each|then|only|bind|exercise|speak|delegate)\b"
)


def _beside(text: str) -> Iterator[tuple[Statement, ...]]:
    """“twenty (thirty where the rules are to be changed)”, “six, or nine to close the school”."""
    for found in _BESIDE.finditer(text):
        left, right = text[: found.start()], text[found.end() :].strip(" )")
        if not (asks(left) and asks(right)) or "themselves" in right:
            continue
        for one in (*_on_occasions(right), *_doing(right)):
            yield (*statements_of(left), *one)


def _doing(text: str) -> Iterator[tuple[Statement, ...]]:
    """“four members may grant a licence”, “seven must join in choosing the chancellor”."""
    found = _MAY.match(text)
    if found is None or _NO_VERB.match(found["occasion"]) or not is_of_deciding(found["occasion"]):
        return
    occasion = occasion_of(found["occasion"])
    if occasion and occasion[0] and asks(found["many"]) and not _numbered(found["occasion"]):
        yield (Statement(_bare(found["many"]), *occasion),)


def _numbered(text: str) -> bool:
    return any(one.symbol in "nfEOB" for one in phrases_of(text))


def _bare(text: str) -> str:
    """How many of them: so many, of whom has been said."""
    return _OF_THEM.sub(r"\1", text)


def _further(text: str) -> Iterator[tuple[Statement, ...]]:
    yield from _on_occasions(text)
    yield from _doing(text)
    yield from islice(_beside(text), MOST // 3)
    for left, right in _halves(text):
        yield _joined(statements_of(left), statements_of(right))
        for one in _on_occasions(right):
            yield (*statements_of(left), *one)
        for one in _on_occasions(left):
            yield _joined(one, statements_of(right))
        for middle, last in _halves(right):
            yield (*statements_of(left), *statements_of(middle), *statements_of(last))


def _joined(those: tuple[Statement, ...], others: tuple[Statement, ...]) -> tuple[Statement, ...]:
    """Two halves; who must be there, said behind a number for an occasion, must be there on that occasion."""
    before = those[-1]
    behind = (
        replace(one, occasion=before.occasion, when=before.when)
        if not one.occasion and not any(phrase.symbol in "nf" for phrase in phrases_of(one.text))
        else one
        for one in others
    )
    return (*those, *(behind if before.occasion else others))


def _halves(text: str) -> Iterator[tuple[str, str]]:
    """The two halves at each joint, where each is a statement that may stand for itself."""
    for found in _JOINT.finditer(text):
        left, right = text[: found.start()], text[found.end() :]
        if asks(left) and asks(right) and _FINITE.search(right):
            yield left, right


def _on_occasions(text: str) -> Iterator[tuple[Statement, ...]]:
    """“… to suspend standing orders”, “on taxes two thirds …”: what is asked, and on which occasion."""
    for found in reversed(list(_LEAD.finditer(text))):
        main, rest = text[: found.start()], text[found.end() :]
        occasion = occasion_of(rest) if main and asks(main) and is_of_deciding(rest) else None
        if occasion and (occasion[0] or _FOR_DOING.match(text)):
            yield (Statement(_bare(main), *occasion),)
    found_first = _ENDS.match(text)
    occasion = occasion_of(found_first["occasion"]) if found_first else None
    if found_first and occasion and is_of_deciding(found_first["occasion"]):
        yield (Statement(_bare(found_first["rest"]), *occasion),)
