"""In which words does a clause name the decision that a rule is for? “change constitution” tells little.

A rule knows a decision by its telling words, however it is worded; printed, it is called as the clause does.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from governance_store.rules.quorum.occasions import alternatives, words_of
from governance_store.rules.quorum.rule import NONE_NEEDED, QuorumRule, Variant, When

_LONGEST: Final = 10
_WORD: Final = re.compile(r"[^\W_][\w'’£-]*")
_BREAK: Final = re.compile(r"[.;:,()\"“”]")
_BEFORE: Final = re.compile(r"\b(?:an?|the|any|its|our|their|these|this)\s+$", re.IGNORECASE)
_DONE: Final = frozenset(
    "accept adopt alter amend appoint approve authorise borrow buy choose close confirm delegate dismiss "
    "dissolve elect exclude exercise expel fill hear make merge modify overrule purchase ratify reject "
    "remove revise revoke sell spend suspend terminate vary wind".split()
)
"""What may be done, as it stands after “to”."""
_DONE_OR_THING: Final = frozenset("award call change grant lease release report set transfer veto".split())
"""“to change the name”, “for change control”: what is done only where “to” or “may” stands before it."""
_DOES: Final = re.compile(r"\b(?:to|may|can|must|shall|will|cannot|not)\s+$", re.IGNORECASE)
_WHEN: Final = re.compile(
    r"\b(?:when|where|whenever|if)\s+(?:(?:the|an?|any|it|they|its)\s+)?$", re.IGNORECASE
)
_HAPPENS: Final = re.compile(r"\b(?:is|are|was|were|be|been|may|sits?|votes|becomes?|meets?|decides?)\b|ed$")
"""What has to be said with “when”."""
_OF_WHAT: Final = re.compile(r"\s+(?:of|in|to|or)\b", re.IGNORECASE)


def as_told(clause: str, rule: QuorumRule) -> QuorumRule:
    """The rule, each decision with the words of the clause that name it, where they stand there together."""
    if not any(one.when is When.DECISION for one in rule.variants):
        return rule
    return replace(rule, variants=tuple(_with_words(clause, one) for one in rule.variants))


def _with_words(clause: str, one: Variant) -> Variant:
    if one.when is not When.DECISION:
        return one
    telling = frozenset(one.words.replace(",", "").split())
    found = [told for told in _told(clause, telling) if alternatives(told[0]) == one.words]
    shortest = min(found, key=lambda told: len(told[0]), default=None)
    led = _led(clause, *shortest) if shortest else ""
    return one if led.startswith("to ") and one.test.total == NONE_NEEDED else replace(one, told=led)


def _told(clause: str, telling: frozenset[str]) -> Iterator[tuple[str, int]]:
    """Every few words that stand together in a clause, from one telling word to another, and where."""
    words = list(_WORD.finditer(clause))
    ends = [bool(telling.intersection(words_of(word[0]).split())) for word in words]
    for place, first in enumerate(words):
        for last, tells in zip(words[place : place + _LONGEST], ends[place:], strict=False):
            told = clause[first.start() : last.end()]
            if not ends[place] or _BREAK.search(told):
                break
            if tells:
                yield told, first.start()


def _led(clause: str, told: str, at: int) -> str:
    """“to amend the rules”, “for the removal of a member”, “when it sits as a panel”; or nothing."""
    first = _WORD.match(told)
    verb = first[0].lower() if first else ""
    done = verb in _DONE or (verb in _DONE_OR_THING and _DOES.search(clause[:at]) is not None)
    if done or not clause[:at].strip() or clause[:at].rstrip()[-1] in ".;:":
        told = told[0].lower() + told[1:]
    when = _WHEN.search(clause[:at])
    if _HAPPENS.search(told):
        return f"{' '.join(when[0].lower().split())} {told}" if when else ""
    if done and verb != told and not _OF_WHAT.match(told, len(verb)):
        return f"to {told}"
    article = _BEFORE.search(clause[:at])
    return f"for {article[0].lower().strip()} {told}" if article else f"for {told}"
