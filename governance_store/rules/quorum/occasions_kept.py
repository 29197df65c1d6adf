"""Was what a sentence says read for its own occasion? For each kind of meeting and decision that it names."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Final

from governance_store.rules.quorum.absence import is_of_absence
from governance_store.rules.quorum.attaching import Stated, doubt_of_place, doubt_of_those
from governance_store.rules.quorum.bearing import bearing
from governance_store.rules.quorum.changes_of_number import doubt_of_change
from governance_store.rules.quorum.composed.composing import Sort, ways_to_read
from governance_store.rules.quorum.doubting_occasions import (
    doubt_of_name,
    doubt_of_size,
    is_of_the_clause,
)
from governance_store.rules.quorum.histories import with_history
from governance_store.rules.quorum.kinds import kind_lost
from governance_store.rules.quorum.phrases import even
from governance_store.rules.quorum.rule import QuorumRule, When
from governance_store.rules.quorum.standing_in import with_ways
from governance_store.rules.quorum.understanding import ADJOURNED, Reading, Unclear
from governance_store.rules.quorum.vacancies import voting_only


@dataclass(frozen=True, slots=True)
class Before:
    """What was read before a sentence."""

    tests: int
    unclear: int
    rule: QuorumRule
    others: tuple[object, ...]


def before(reading: Reading) -> Before:
    """What has been read so far."""
    return Before(len(reading.tests), len(reading.unclear), reading.rule, _others(reading))


def _others(reading: Reading) -> tuple[object, ...]:
    return reading.base, reading.apart, reading.voting, len(reading.short), tuple(reading.tests)


_PLAIN: Final = re.compile(
    r"^(?:only |all )?(?:the )?(?:ex officio )?(?:members|trustees|directors|governors)(?: of (?:the|this) "
    r"[\w ]+)? (?:do |shall )?count$"
)
"""“Only members count”: so it is anyway."""


_GOOD: Final = re.compile(
    r"\b(?:valid|stands?|binding|decides?|pass|passes|effective|lawful|good|quorate|enough|suffices?|act|acts|"
    r"decisions are (?:made|taken))\b"
)
_UNDECIDED: Final = re.compile(
    r"\b(?:ratif\w+|confirm\w*|recommend\w*|informal\w*|not|no|nothing|never|cannot|invalid|void)\b"
)


def _is_read(sentence: str, rule: QuorumRule) -> bool:
    """“fewer than that will not do”: whether a sentence is read, and says nothing new."""
    if (
        _PLAIN.match(even(sentence))
        or with_history(sentence, rule)
        or with_ways(sentence, rule)
        or voting_only(sentence)
    ):
        return True
    return any(ways_to_read(sentence, sort) for sort in Sort)


def _may_go_on(text: str) -> bool:
    """“if fewer come, those present decide”: what may make a meeting good without its quorum."""
    return bool(_GOOD.search(text)) and not _UNDECIDED.search(text)


def ask_of_occasions(reading: Reading, sentence: str, was: Before) -> None:
    """Name a sentence that is of another occasion than it was read for."""
    if len(reading.unclear) > was.unclear:
        return
    if reading.rule == was.rule and _others(reading) == was.others and not _is_read(sentence, was.rule):
        lost = is_of_absence(sentence) and not _may_go_on(even(sentence))
        bears = ADJOURNED if lost else bearing(sentence)
        reading.unclear.append(Unclear(sentence, "what it comes to is not understood", bears))
        return
    told, text = reading.tests[was.tests :], even(sentence)
    if told:
        why = _lost_of(text, told) or doubt_of_those(text, told, reading.tests[: was.tests])
        reading.unclear += [Unclear(sentence, why, bearing(sentence))] if why else []
    elif _changes(was.rule, reading.rule) and (why := _moment_lost(text, reading.rule)):
        reading.unclear.append(Unclear(sentence, why, ADJOURNED))


def _lost_of(text: str, told: Sequence[Stated]) -> str:
    """Why something of a sentence may be lost in the statements that were read of it; or nothing."""
    names = (doubt_of_name(one.occasion, one.when) for one, _ in told)
    sizes = (doubt_of_size(one.occasion, text, test) for one, test in told if one.when is When.SIZE)
    why = next(filter(None, (*names, *sizes)), "")
    if is_of_the_clause(text) and any(one.occasion for one, _ in told):
        why = "whether that is of one decision, or of the whole clause, is not clear"
    changes = (doubt_of_change(text, test) for one, test in told if one.occasion)
    occasions = [one.occasion for one, _ in told]
    return why or next(filter(None, changes), "") or kind_lost(text, occasions) or doubt_of_place(text, told)


def _changes(one: QuorumRule, other: QuorumRule) -> bool:
    return replace(one, noted=()) != replace(other, noted=())


def _moment_lost(text: str, rule: QuorumRule) -> str:
    """“If the annual meeting lacks a quorum, it is adjourned”: what becomes of one kind is read of all."""
    occasions = [one.words for one in rule.variants]
    if rule.fallback and rule.fallback.requisitioned:
        occasions.append("requisitioned")
    return kind_lost(text, occasions)
