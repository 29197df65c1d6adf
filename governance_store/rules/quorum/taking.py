"""Is a sentence read whole by the grammar of `composed`, and does it agree with those before it?"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Final

from governance_store.rules.quorum.assembling import Assembly
from governance_store.rules.quorum.composed.composing import Composed, Sort, ways_to_read
from governance_store.rules.quorum.doubting import doubt_of_occasion, doubt_on
from governance_store.rules.quorum.grammar import Adjusted, Provision
from governance_store.rules.quorum.occasions import Statement
from governance_store.rules.quorum.phrases import even
from governance_store.rules.quorum.rule import Base, Condition, Count, QuorumRule, Share, Then, When
from governance_store.rules.quorum.sizes import size_of
from governance_store.rules.quorum.stating import agree, told_again
from governance_store.rules.quorum.tiers import size_in_words
from governance_store.rules.quorum.totals import Asked
from governance_store.rules.quorum.understanding import Reading
from governance_store.rules.quorum.vacancies import lowered


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


_WENT: Final = re.compile(r"\b(?:who (?:leave|leaves)|(?:who|that) (?:have|has|had) (?:left|gone))\b(?! out)")
"""Who leaves a meeting, and not the seats that are left."""


_WHOSE_NOT: Final = re.compile(r"\w['’]s (?:do|does|may|can|will|shall|is|are) ?not\b")
"""“deputies count, but the chair's does not”: the deputy, and not the chair."""


def takes_composed(reading: Reading, sentence: str, sort: Sort = Sort.PLAIN) -> bool:
    """Read a sentence by the grammar of `composed`; False where there is no way, or several."""
    if ("counted" in sentence and _WENT.search(sentence)) or _WHOSE_NOT.search(sentence):
        return False
    then = reading.rule.fallback.then if reading.rule.fallback else None
    ways = (_stated(reading.rule, way, sort) for way in ways_to_read(sentence, sort) if _goes_on(way, then))
    found = [way for way in ways if not any(one.clash for one in way)]
    if len(set(found)) != 1:
        return False
    stated = min(found, key=repr) if len(found) > 1 else found[0]  # they may differ in what is no matter
    if all(one.noted for one in stated):
        return not _any_open(reading, stated) and _noted(reading, sentence)
    if any(one.adjusts for one in stated):
        return len(stated) == 1 and _adjusts(reading, stated[0])
    return _taken(reading, _of_sizes(reading, stated), sort)


def _noted(reading: Reading, sentence: str) -> bool:
    reading.rule = replace(reading.rule, noted=(*reading.rule.noted, sentence))
    return True


def _any_open(reading: Reading, stated: Sequence[_Stated]) -> bool:
    return any(_is_open(reading, one.remaining) for one in stated)


def _taken(reading: Reading, stated: Sequence[_Stated], sort: Sort) -> bool:
    """Whether the statements agree with what was said before, and are put with it."""
    if not _rebases(reading, stated):
        return False
    told = [(one.statement, one.test) for one in stated]
    totals = [test.total for _, test in (*reading.tests, *told) if test.total]
    agreed = agree(reading, told) and told_again(totals, [one.again for one in stated])
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
    return _noted(reading, sentence)


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
    totals = [reading.tests[place][1].total for place in asked]
    if not told_again([one for one in totals if one], [said.again]):
        return False
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
    return (base is not None and not told <= {Base.ALL, base}) or (base is Base.ALL and told != {Base.ALL})


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
    if (
        not takes_composed(tried, sentence, Sort.COUNTED)
        or tried.tests
        or tried.rule.noted != reading.rule.noted
    ):
        return False
    reading.rule, reading.voting = tried.rule, tried.voting
    return True


def _outnumbered(test: Condition) -> bool:
    """“one representative from four of the six trusts”: no quorum of one."""
    counts = [one.least for one in test.total.amounts if isinstance(one, Count)] if test.total else []
    return any(one.least and one.least > least for one in test.organisations for least in counts)


def _beside_total(one: Composed, test: Condition, way: Sequence[Composed]) -> Condition:
    """Who is needed while a seat is filled, beside the number that another statement of the sentence sets."""
    if test.total or one.statement.when not in {When.FILLED, When.VACANT}:
        return test
    asked = (found.total for other in way for found in other.found if isinstance(found, Asked))
    return replace(test, total=next(asked, None))


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
        clash = clash or doubt_of_occasion(one.statement.occasion, test, even(one.statement.text))
        adjusts = tuple(assembly.adjusted) if test.says_nothing else ()
        told = (assembly.rule != rule, one.base, one.falls, adjusts, one.noted, one.voters_only)
        silent = "nothing is asked for" if test.says_nothing and not any(told) else ""
        doubt = doubt_on(one.statement.occasion, even(one.statement.text), _beside_total(one, test, way))
        provided = test.says_nothing and any(isinstance(two, Provision) for two in one.found)
        why = "" if sort is Sort.LACKING or provided else doubt or silent
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
