"""Does what is said of an occasion hold of all that a sentence says? Of the nearest number, or the last.

“Seven for the budget, of whom two are officers, and otherwise five”: the officers are two of the seven.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Final

from governance_store.rules.quorum.occasions import Statement
from governance_store.rules.quorum.rule import OF_MEMBERSHIP, Condition, Count, When
from governance_store.rules.quorum.vocabulary import NUMBERS

Stated = tuple[Statement, Condition]

_NUMBER: Final = rf"(?:{'|'.join(sorted(NUMBERS, key=len, reverse=True))}|\d+)"
_AMONG: Final = re.compile(
    r"\b(?:of (?:whom|which|these|those|them)|including|include|among (?:whom|which|these|those|them))\b"
)
_COUNTED: Final = re.compile(rf"\b{_NUMBER}\b")
_ON: Final = r"(?:for|at|on|in|when|whenever|if|where|before|to)"
_LAST_ON: Final = re.compile(
    rf"\b(?:including|of whom|of which|of them)\b[^,;]*? {_ON} (?!least|most)[^,;]+$"
)
_FIRST_ON: Final = re.compile(rf"^{_ON} |\b(?:needs?|requires?|takes?)\b")
_COMES: Final = re.compile(
    r"\b(?:be (?:there|present|in attendance|represented)|attend|come),? "
    rf"(?:and|with|plus|but|together with|along with)\b.* {_ON} "
)
_ALWAYS: Final = re.compile(r"\b(?:always|at all times|every time|in all cases|in every case|invariably)\b")
_BEFORE: Final = re.compile(
    r"\b(?:(?:of|among) (?:these|those|them)|(?:these|they|those) (?:must|shall|have to|are to|need to|"
    r"include))\b"
)


def doubt_of_place(text: str, told: Sequence[Stated]) -> str:
    """Why a part of a sentence may be of another occasion than it was read for; or nothing."""
    return next(_doubts(text, told), "")


def _doubts(text: str, told: Sequence[Stated]) -> Iterator[str]:
    if not any(one.occasion for one, _ in told):
        return
    needs = [(one, test) for one, test in told if test.needed or test.proportions or test.organisations]
    if needs and _ALWAYS.search(text) and all(one.occasion for one, _ in needs):
        yield "who has to be there always, and who on an occasion, is not clear"
    if len(told) == 1 and needs and told[0][1].total and _LAST_ON.search(text) and not _FIRST_ON.search(text):
        yield "whether the number, or only who is among them, is for that occasion is not clear"
    if needs and _COMES.search(text) and all(one.occasion for one, _ in told):
        yield "whether all of them, or only the last, are for that occasion is not clear"
    if len(told) > 1 and needs and _is_misplaced(text, told, needs):
        yield "of which of the numbers they are is not clear"


def _is_misplaced(text: str, told: Sequence[Stated], needs: Sequence[Stated]) -> bool:
    """Whether who is among those asked for was read with another number than stands before."""
    among = [*_AMONG.finditer(text)]
    if len(among) != 1 or len(needs) != 1:
        return False
    if _are_always(told, needs[0]):
        return False
    before = text[: among[0].start()]
    before = re.sub(rf"\b{_NUMBER} $", "", before)
    numbers = [_value(found.group()) for found in _COUNTED.finditer(before)]
    totals = {number for _, test in told for number in _totals(test)}
    nearest = next((number for number in reversed(numbers) if number in totals), None)
    return nearest is not None and nearest not in _totals(_on(told, needs[0][0].occasion))


def _are_always(told: Sequence[Stated], needs: Stated) -> bool:
    """“three if there is a chair in post, two if not, to include a nurse”: whichever number it is.

    So it is with “three, including the nurse if one is in post”.
    """
    others = {one.when for one, _ in told if one.occasion}
    told_then = needs[0].occasion and needs[0].when is When.SIZE
    return needs[1].total is None and others <= OF_MEMBERSHIP and not told_then


def _on(told: Sequence[Stated], occasion: str) -> Condition:
    return next((test for one, test in told if one.occasion == occasion and test.total), Condition())


def _totals(test: Condition) -> list[int]:
    return [one.least for one in test.total.amounts if isinstance(one, Count)] if test.total else []


def _value(word: str) -> int:
    return NUMBERS[word] if word in NUMBERS else int(word)


def doubt_of_those(text: str, told: Sequence[Stated], before: Sequence[Stated]) -> str:
    """“It is seven for the budget. One of these must be …”: of those asked for then, or always."""
    on_occasion = bool(before) and bool(before[-1][0].occasion)
    if on_occasion and not any(one.occasion or test.total for one, test in told) and _BEFORE.search(text):
        return "whether that is so on that occasion only, or always, is not clear"
    return ""
