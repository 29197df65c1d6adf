"""In which ways may a sentence be parted into statements? As a whole first, then at its joints and occasions.

The reader takes the first way of which every statement is understood to the last word.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
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


def ways_of(text: str) -> Iterator[tuple[Statement, ...]]:
    """Each way to part a sentence, the likeliest first."""
    if tiers := tiers_of(text):
        yield tiers
    if is_scaffolded(text):
        yield (Statement(text),)
    if _FOR_DOING.match(text):
        yield from _on_occasions(text)
    yield statements_of(text)
    yield from islice(_further(text), MOST)


def _further(text: str) -> Iterator[tuple[Statement, ...]]:
    yield from _on_occasions(text)
    for left, right in _halves(text):
        yield (*statements_of(left), *statements_of(right))
        for one in _on_occasions(right):
            yield (*statements_of(left), *one)
        for one in _on_occasions(left):
            yield (*one, *statements_of(right))
        for middle, last in _halves(right):
            yield (*statements_of(left), *statements_of(middle), *statements_of(last))


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
            yield (Statement(main, *occasion),)
    found_first = _ENDS.match(text)
    occasion = occasion_of(found_first["occasion"]) if found_first else None
    if found_first and occasion and is_of_deciding(found_first["occasion"]):
        yield (Statement(found_first["rest"], *occasion),)
