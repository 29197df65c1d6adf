"""Is every number of a clause found again in the rule it was read as? One that is lost was passed over.

What the rule neither holds, nor comes to by adding those named beside it, nor takes a share of, was not
understood: “a majority of five members”, “three of five trustees and two of three staff”.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from fractions import Fraction
from typing import Final

from governance_store.rules.quorum.amounts import amount_at
from governance_store.rules.quorum.noting import NOTED
from governance_store.rules.quorum.phrases import even, tokens_of
from governance_store.rules.quorum.rule import Condition, Count, QuorumRule

_AGAIN: Final = frozenset("the these those that".split())
"""“of the three one is lay”: a number that is said again."""
_OF_ALL: Final = re.compile(
    r"\b(?:of|from|among|amongst|for|in|when|out of)(?: \w+)* (?:the|its|our|all|s) ?$|'s $"
)
_SAID_AGAIN: Final = re.compile(r"\bthat is(?: to say)?(?: ,)?$")
"""“a majority, that is six, of the eleven”: what the share comes to."""
_BOUNDS: Final = re.compile(
    r"\b(?:fewer|less|more|over|under|exceed\w*|beyond|below|above|cannot|only|not|no|want|short)\b"
)
"""“five or fewer are not”, “where more than ten sit”: the number beside the one that is meant."""
_NO_AMOUNTS: Final = re.compile(
    r"\b(?:standing orders?|articles?|sections?|clauses?|paragraphs?|rules?|schedules?|regulations?|"
    r"bye? ?laws?|statutes?|parts?|no|number) \d+(?:[.(]\w+\)?)*|"
    r"\btwo way\b|"
    r"\b\w+(?: \w+)? (?:clear |working |calendar )?(?:days?|weeks?|minutes?|mins|hours?|months?|years?|"
    r"oclock|times)\b|\b\d+ ?(?:am|pm)\b|\b\d+ ?[:.] ?\d\d\b"
)


_PER_CENT: Final = re.compile(r"\b(?P<number>\d{1,3}) ?(?:%|per ?cent\b)")
"""“without 50% of the voting members” was once read as of fifty people."""

_CAPACITIES: Final = re.compile(
    r"\b(?:counted|counts?|acts?) (?:in|as) two (?:capacit|role|hat|categor|place)|\bmeet two of (?:these|"
    r"those) needs\b"
)
"""“nobody is counted in two capacities”: that is held apart."""


def number_lost(clause: str, rule: QuorumRule) -> str:
    """A number of the clause that the rule does not hold; or nothing."""
    held = Counter((*_held(rule), *(number for one in rule.noted for number, _, _ in numbers_in(one))))
    shares = set(_shares(rule))
    for sentence in re.split(r"\.(?:\s|$)|;", even(NOTED.sub("", clause))):
        for found in _PER_CENT.finditer(sentence):
            number = int(found["number"])
            if held[number] and Fraction(number, 100) not in shares:
                return found.group()
        told, bounds = Counter[int](), Counter[int]()
        for number, text, lead in numbers_in(sentence):
            before = lead.rpartition(" ")[2]
            counted = bounds if before in {"than", "under", "below"} else told
            counted[number] += not (before in _AGAIN and told[number])
            if not _is_kept(number, held, rule, sentence, lead):
                return text
            if 1 <= held[number] < counted[number] and not _adds_up(number, rule):
                return text
    return ""


def _is_kept(number: int, held: Counter[int], rule: QuorumRule, sentence: str, lead: str) -> bool:
    """Whether a number is held, stands beside one that is, is of all of them, or was added to others."""
    if held[number] or _OF_ALL.search(f"{lead} ") or _SAID_AGAIN.search(lead):
        return True
    if rule.test.apart and _CAPACITIES.search(sentence):
        return True
    if lead.endswith(("following", "these")) and _are_listed(number, rule):
        return True
    if _BOUNDS.search(sentence) and (held[number - 1] or held[number + 1]):
        return True
    return _adds_up(number, rule) or any(
        number in {share.numerator, share.denominator} for share in _shares(rule)
    )


def _are_listed(number: int, rule: QuorumRule) -> bool:
    """“three of the following five: …”: whether some of so many are asked for."""
    tests = rule.tests
    return any(one.least < number == len(one.any_of) for test in tests for one in test.needed)


def _adds_up(number: int, rule: QuorumRule) -> bool:
    """Whether so many come beside those named, and all of them are the total."""
    return any(_is_beside(number, test) for test in rule.tests)


def _is_beside(number: int, test: Condition) -> bool:
    named = sum(one.least for one in test.needed)
    totals = [one.least for one in test.total.amounts if isinstance(one, Count)] if test.total else []
    return number == len(test.needed) or any(1 <= total - number <= named for total in totals)


def numbers_in(text: str) -> Iterator[tuple[int, str, str]]:
    """Each number above one, in words, and what of the sentence stands before it."""
    words = tokens_of(_NO_AMOUNTS.sub(" ", text))
    place = 0
    while place < len(words):
        found = amount_at(words, place)
        if found and found[0].symbol == "n" and isinstance(found[0].value, int) and found[0].value > 1:
            yield found[0].value, found[0].text, " ".join(words[max(0, place - 4) : place])
        place += found[1] if found else 1


def _held(one: object) -> Iterator[int]:
    """Every number that a part of a rule holds, in its words too."""
    if isinstance(one, int):
        if not isinstance(one, bool):
            yield one
    elif isinstance(one, str):
        yield from (number for number, _, _ in numbers_in(one))
    elif isinstance(one, tuple):
        for part in one:
            yield from _held(part)
    elif is_dataclass(one):
        for part in fields(one):
            if part.name != "noted":
                yield from _held(getattr(one, part.name))


def _shares(one: object) -> Iterator[Fraction]:
    """Every share that a part of a rule holds."""
    if isinstance(one, Fraction):
        yield one
    elif isinstance(one, tuple):
        for part in one:
            yield from _shares(part)
    elif is_dataclass(one):
        for part in fields(one):
            yield from _shares(getattr(one, part.name))
