"""Which statements does a sentence make, and are they understood? In the first way in which all of it is."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from governance_store.rules.quorum.amounts import Phrase
from governance_store.rules.quorum.assembling import Assembly, is_so_many
from governance_store.rules.quorum.bearing import bearing
from governance_store.rules.quorum.composed.composing import Composed, Sort, ways_to_read
from governance_store.rules.quorum.doubting import doubt_of, doubt_on
from governance_store.rules.quorum.grammar import Adjusted, Found, Provision, parted
from governance_store.rules.quorum.occasions import Statement, statements_of
from governance_store.rules.quorum.parts import RULES
from governance_store.rules.quorum.peeling import peeled
from governance_store.rules.quorum.phrases import even, phrases_of
from governance_store.rules.quorum.rule import Base, Condition, Count, QuorumRule, Share, Then, Total, When
from governance_store.rules.quorum.sizes import size_of
from governance_store.rules.quorum.tiers import size_in_words
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
        doubtful = len(tried) == 1 and doubt_of(even(sentence), tried[0].assembly.test)
        if doubtful or any(one.why for one in tried):
            continue
        if _agree(reading, stated) and _same(reading, stated, again):
            reading.rule = rule
            for one in tried:
                _take(reading, one)
            return True
    return False


def _agree(reading: Reading, stated: Sequence[tuple[Statement, Condition]]) -> bool:
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
    return not totals or _told_again(totals, again)


def _told_again(totals: Sequence[Total], again: Sequence[int | None]) -> bool:
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
        if one.why:
            bears = ALWAYS if statement.occasion else bearing(statement.text)
            reading.unclear.append(Unclear(statement.text, one.why, bears, statement.occasion))
        else:
            reading.rule = one.assembly.rule
            _take(reading, one)


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


@dataclass(frozen=True, slots=True)
class _Stated:
    """A statement of a plain sentence, the rule with it, and why it cannot be so or is doubtful."""

    statement: Statement
    test: Condition
    rule: QuorumRule
    clash: str
    why: str
    noted: bool
    again: int | None
    remaining: int | None
    base: Base | None
    falls: bool
    voters_only: bool
    adjusts: tuple[Adjusted, ...] = ()


def takes_composed(reading: Reading, sentence: str, sort: Sort = Sort.PLAIN) -> bool:
    """Read a sentence by the grammar of `composed`; False where there is no way, or several."""
    then = reading.rule.fallback.then if reading.rule.fallback else None
    ways = (_stated(reading.rule, way, sort) for way in ways_to_read(sentence, sort) if _goes_on(way, then))
    found = {way for way in ways if not any(one.clash for one in way)}
    if len(found) != 1:
        return False
    (stated,) = found
    if all(one.noted for one in stated):
        if any(_is_open(reading, one.remaining) for one in stated):
            return False
        reading.rule = replace(reading.rule, noted=(*reading.rule.noted, sentence))
        return True
    if any(one.adjusts for one in stated):
        return len(stated) == 1 and _adjusts(reading, stated[0])
    stated = _of_sizes(reading, stated)
    if not _rebases(reading, stated):
        return False
    told = [(one.statement, one.test) for one in stated]
    totals = [test.total for _, test in (*reading.tests, *told) if test.total]
    agreed = _agree(reading, told) and _told_again(totals, [one.again for one in stated])
    if sort is Sort.LACKING and any(one.again for one in stated) and not totals:
        return False  # “if fewer than five come”: the number may be said nowhere else
    if any(one.why for one in stated) or not agreed:
        return False
    reading.rule = stated[-1].rule
    reading.base = next((one.base for one in stated if one.base), reading.base)
    reading.voting = reading.voting or any(one.voters_only for one in stated)
    reading.tests += ((one.statement, one.test) for one in stated if not one.test.says_nothing)
    return True


def asks_in_part(sentence: str) -> bool:
    """Whether a sentence that is an aside as it begins asks for somebody before it ends."""
    return any(one.found for way in ways_to_read(sentence) for one in way)


def tells_base(reading: Reading, sentence: str) -> bool:
    """Read a sentence that is of what shares are taken of and of nothing else; False where it is not."""
    return bool(ways_to_read(sentence, Sort.VACATED)) and takes_composed(reading, sentence, Sort.VACATED)


def notes_aside(reading: Reading, sentence: str) -> bool:
    """Note a sentence that is known to bear on no verdict; False where it is not."""
    ways = ways_to_read(sentence, Sort.ASIDE)
    if not ways or any(_is_open(reading, one.remaining) for way in ways for one in way):
        return False
    reading.rule = replace(reading.rule, noted=(*reading.rule.noted, sentence))
    return True


def _rebases(reading: Reading, stated: Sequence[_Stated]) -> bool:
    """Whether the base and the fall of the number that a sentence tells fit what was said before it."""
    bases = {one.base for one in stated if one.base} | ({reading.base} if reading.base else set())
    if len(bases) > 1:
        return False
    if not any(one.falls for one in stated):
        return True
    totals = [place for place, (_, test) in enumerate(reading.tests) if test.total]
    if len(stated) > 1 or len(totals) != 1 or not stated[0].test.says_nothing:
        return False
    statement, test = reading.tests[totals[0]]
    fallen = lowered(test)
    if fallen is None or statement.occasion:
        return False
    reading.tests[totals[0]] = (statement, fallen)
    return True


def _is_open(reading: Reading, remaining: int | None) -> bool:
    """“Five, two of them doctors. The other three are nurses”: so many were left of those asked for."""
    if remaining is None:
        return False
    asked = [
        (one.least, test)
        for _, test in reading.tests
        if test.total
        for one in test.total.amounts
        if isinstance(one, Count)
    ]
    return any(remaining in {least, least - sum(need.least for need in test.needed)} for least, test in asked)
def _adjusts(reading: Reading, said: _Stated) -> bool:
    """Whether there is one amount before that a sentence may be of, as “any fraction counts as one” is."""
    rounds = all(one.rounding and not one.plus and not one.base for one in said.adjusts)
    asked = [place for place, (_, test) in enumerate(reading.tests) if test.total]
    shares = [place for place in asked if _is_of_share(reading.tests[place][1])]
    places = shares if rounds else asked
    if not places or (len(places) > 1 and not rounds):
        return False
    if any(_contradicts(reading, one.base) for one in said.adjusts):
        return False
    assembly = Assembly(said.rule)
    assembly.adjusted = list(said.adjusts)
    made = {place: assembly.adjust(reading.tests[place][1]) for place in places}
    if assembly.clash:
        return False
    reading.rule = said.rule
    reading.tests = [
        (statement, made.get(place, test)) for place, (statement, test) in enumerate(reading.tests)
    ]
    return True


def _contradicts(reading: Reading, base: Base | None) -> bool:
    """Whether it was said already that the shares are of other seats than these."""
    shares = [one for _, test in reading.tests if test.total for one in test.total.amounts]
    told = {one.base for one in shares if isinstance(one, Share)} | {reading.base or Base.ALL}
    return base is not None and not told <= {Base.ALL, base} or (base is Base.ALL and told != {Base.ALL})


def _is_of_share(test: Condition) -> bool:
    return test.total is not None and any(isinstance(one, Share) for one in test.total.amounts)


def _of_sizes(reading: Reading, stated: tuple[_Stated, ...]) -> tuple[_Stated, ...]:
    """The statements; “a larger board” is larger than the size that was spoken of before."""
    sized = [one for one, _ in reading.tests if one.when is When.SIZE]
    before = size_of(sized[-1].occasion) if sized else None
    found: list[_Stated] = []
    for one in stated:
        if one.statement.when is When.SIZE and size_of(one.statement.occasion) is None:
            named = size_of(one.statement.occasion, before)
            if named is None:
                return (replace(one, why="of which size that is said is not clear"),)
            found.append(replace(one, statement=replace(one.statement, occasion=size_in_words(named))))
        else:
            found.append(one)
    return tuple(found)


def _goes_on(way: Sequence[Composed], told: Then | None) -> bool:
    """Whether what is said of “then” has an adjournment before it to go on from."""
    return told is Then.ADJOURN or not any(one.goes_on for one in way)


def takes_ways(reading: Reading, sentence: str) -> bool:
    """Read by the grammar a sentence that says who counts that comes for a member, or by which way."""
    tried = replace(reading, tests=[], unclear=[])
    if not takes_composed(tried, sentence) or tried.tests or tried.rule.noted != reading.rule.noted:
        return False
    reading.rule, reading.voting = tried.rule, tried.voting
    return True


def _outnumbered(test: Condition) -> bool:
    """“one representative from four of the six trusts”: no quorum of one."""
    counts = [one.least for one in test.total.amounts if isinstance(one, Count)] if test.total else []
    return any(one.least and one.least > least for one in test.organisations for least in counts)


def _stated(rule: QuorumRule, way: Sequence[Composed], sort: Sort) -> tuple[_Stated, ...]:
    """The statements as tests; their needs in one order, as they may have been found in several."""
    stated: list[_Stated] = []
    for one in way:
        assembly = Assembly(rule)
        clash = assembly.take(one.found)
        test = replace(
            assembly.test,
            needed=tuple(sorted(assembly.test.needed, key=repr)),
            proportions=tuple(sorted(assembly.test.proportions, key=repr)),
        )
        if _outnumbered(test):
            clash = "more organisations are asked for than members"
        adjusts = tuple(assembly.adjusted) if test.says_nothing else ()
        told = not test.says_nothing or assembly.rule != rule or one.base or one.falls or adjusts
        told = told or one.noted or one.voters_only
        silent = "" if told else "nothing is asked for"
        doubt = doubt_on(one.statement.occasion, even(one.statement.text), test)
        provided = test.says_nothing and any(isinstance(two, Provision) for two in one.found)
        why = "" if sort is Sort.LACKING else silent if provided else doubt or silent
        rule = assembly.rule
        statement = replace(one.statement, text="")
        stated.append(
            _Stated(
                statement,
                test,
                rule,
                clash,
                why,
                one.noted,
                assembly.again,
                one.remaining,
                one.base,
                one.falls,
                one.voters_only,
                adjusts,
            )
        )
    return tuple(stated)
