"""Which statements does a sentence make, and are they understood? In the first way in which all of it is."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from governance_store.rules.quorum.amounts import Phrase
from governance_store.rules.quorum.assembling import Assembly, is_so_many
from governance_store.rules.quorum.bearing import bearing
from governance_store.rules.quorum.doubting import doubt_of, doubt_of_occasion, doubt_on
from governance_store.rules.quorum.grammar import Found, parted
from governance_store.rules.quorum.occasions import Statement, statements_of
from governance_store.rules.quorum.only_then import occasion_alone
from governance_store.rules.quorum.parts import RULES
from governance_store.rules.quorum.peeling import peeled
from governance_store.rules.quorum.phrases import even, phrases_of
from governance_store.rules.quorum.rule import Condition, QuorumRule, Total
from governance_store.rules.quorum.tracing import LEFT_NONE, may_leave_none
from governance_store.rules.quorum.understanding import ALWAYS, Reading, Unclear
from governance_store.rules.quorum.vacancies import lowered, without_vacancies
from governance_store.rules.quorum.ways import ways_of


@dataclass(frozen=True, slots=True)
class _Tried:
    """A statement as it was read, and why it is not understood."""

    statement: Statement
    assembly: Assembly
    why: str = ""


@lru_cache(maxsize=1024)
def parts_in(text: str) -> tuple[tuple[Found, ...], tuple[Phrase, ...]]:
    """The parts of a statement, and the phrases that none has taken: a sentence is tried in several ways."""
    found, left = parted(without_insertions(phrases_of(text)), RULES)
    return tuple(found), tuple(left)


def _tried(rule: QuorumRule, statement: Statement) -> _Tried:
    text, falls = without_vacancies(statement.text)
    found, left = parts_in(text)
    assembly = Assembly(rule)
    clash = assembly.take(found)
    if (left or clash) and (inside := peeled(text)) is not None:
        assembly, left = Assembly(rule), ()
        clash = assembly.take(inside)
    clash = clash or doubt_of(text, assembly.test)
    clash = clash or doubt_of_occasion(statement.occasion, assembly.test)
    if statement.occasion and assembly.test.says_nothing and not assembly.adjusted:
        clash = clash or "what is asked for on that occasion is not clear"
    if falls:
        fallen = lowered(assembly.test)
        clash = clash or ("" if fallen else "what is less one for every vacancy is not clear")
        assembly.test = fallen or assembly.test
    return _Tried(statement, assembly, clash or in_quotes(tuple(one.text for one in left)))


def _statements(reading: Reading, sentence: str) -> bool:
    """Read a sentence in the first way in which all of it is understood; False where there is none."""
    for way in ways_of(even(sentence)):
        rule, tried = reading.rule, list[_Tried]()
        for statement in way:
            one = _tried(rule, statement)
            tried.append(one)
            rule = one.assembly.rule
            if one.why:
                break
        stated = [(one.statement, one.assembly.test) for one in tried]
        again = [one.assembly.again for one in tried]
        doubtful = len(tried) == 1 and doubt_on(
            tried[0].statement.occasion, even(sentence), tried[0].assembly.test
        )
        if doubtful or any(one.why for one in tried):
            continue
        if _leaves_none(reading, tried, sentence):
            continue
        if agree(reading, stated) and _same(reading, stated, again):
            reading.rule = rule
            for one in tried:
                _take(reading, one)
            return True
    return False


def agree(reading: Reading, stated: Sequence[tuple[Statement, Condition]]) -> bool:
    """Whether no two statements set totals for the same occasion, nor another one than was set before."""
    before = {one.occasion: test.total for one, test in reading.tests if test.total}
    asked = [(one.occasion, test.total) for one, test in stated if test.total]
    anew = all(before.get(occasion, total) == total for occasion, total in asked)
    return anew and len(asked) == len({occasion for occasion, _ in asked})


def _same(
    reading: Reading, stated: Sequence[tuple[Statement, Condition]], again: Sequence[int | None]
) -> bool:
    """“two of the six must be lay”, in a statement of its own: whether six were asked for before it."""
    totals = [test.total for _, test in (*reading.tests, *stated) if test.total]
    return not totals or told_again(totals, again)


def told_again(totals: Sequence[Total], again: Sequence[int | None]) -> bool:
    """Whether every number that is said again is the one that was asked for."""
    return all(number is None or any(is_so_many(one, number) for one in totals) for number in again)


def read_statements(reading: Reading, sentence: str) -> None:
    """Read a sentence; where it is not understood, half of it is no part of the rule."""
    if _statements(reading, sentence):
        return
    for statement in statements_of(even(sentence)):
        one = _tried(reading.rule, statement)
        if not _same(reading, [(one.statement, one.assembly.test)], [one.assembly.again]):
            one = replace(one, why="another number is spoken of than was asked for")
        if not one.why and _leaves_none(reading, [one], sentence):
            one = replace(one, why=LEFT_NONE)
        if one.why:
            occasion = statement.occasion or occasion_alone(sentence)
            bears = ALWAYS if occasion else bearing(statement.text)
            reading.unclear.append(Unclear(statement.text, one.why, bears, occasion))
        else:
            reading.rule = one.assembly.rule
            _take(reading, one)


def _leaves_none(reading: Reading, tried: Sequence[_Tried], sentence: str) -> bool:
    """Whether nothing is found in the rule of a sentence that may say something."""
    said = any(
        not one.assembly.test.says_nothing
        or one.assembly.rule != reading.rule
        or one.assembly.again is not None
        or (one.assembly.adjusted and reading.tests)
        for one in tried
    )
    return not said and not may_leave_none(even(sentence).strip(" .,"))


def _take(reading: Reading, one: _Tried) -> None:
    test = one.assembly.test
    if not test.says_nothing:
        reading.tests.append((one.statement, test))
    elif one.assembly.adjusted and reading.tests:
        before, earlier = reading.tests[-1]
        reading.tests[-1] = (before, one.assembly.adjust(earlier))


def without_insertions(phrases: tuple[Phrase, ...]) -> tuple[Phrase, ...]:
    """The phrases without “, counting the chair,”: who is a member as any other."""
    symbols = "".join(one.symbol for one in phrases)
    found = re.search(r",C[zqbp]*(r|xm|x)(?=,)", symbols)
    return phrases[: found.start()] + phrases[found.end() :] if found else phrases


def in_quotes(words: tuple[str, ...]) -> str:
    """Which words of a sentence no part has taken."""
    return "not understood: " + ", ".join(f"“{word}”" for word in words) if words else ""
