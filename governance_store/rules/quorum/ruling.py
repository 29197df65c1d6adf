"""How do the statements of a clause make a rule? The general test, and those for occasions and sizes."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from governance_store.rules.quorum.kinds import is_of_one_kind
from governance_store.rules.quorum.occasions import Statement
from governance_store.rules.quorum.rule import (
    Base,
    Condition,
    Count,
    Fallback,
    QuorumRule,
    Share,
    Total,
    Unit,
    Variant,
    When,
)
from governance_store.rules.quorum.sizes import Size, size_of
from governance_store.rules.quorum.states import state_of
from governance_store.rules.quorum.understanding import ALWAYS, Reading, Unclear
from governance_store.rules.quorum.vacancies import rebased


def ruled(reading: Reading) -> QuorumRule:
    """The general test, and those for occasions."""
    general = [test for statement, test in reading.tests if not statement.occasion]
    special = [(statement, test) for statement, test in reading.tests if statement.occasion]
    plain = _of_the_usual_meeting(special) or [one for one in special if one[0].occasion == "decision"]
    asked = any(one.total or any(need.share for need in one.needed) for one in general)
    if not asked and len(plain) == 1 and plain[0][1].total:
        general, special = [*general, plain[0][1]], [one for one in special if one is not plain[0]]
    if not general and len(special) == 1 and _is_of_any_meeting(special[0][0]):
        general, special = [special[0][1]], []
    test = Condition()
    for one in general:
        joined = joined_tests(test, one)
        if joined is None:
            reading.unclear.append(
                Unclear("two different numbers", "the clause sets two totals for the same meeting")
            )
        else:
            test = joined
    test = _of_the_same(_with_shortfall(reading, test), [asked for _, asked in special])
    if test.total and test.unit is None:
        test = replace(test, unit=Unit.MEMBERS)
    if reading.voting and test.total and test.unit is Unit.MEMBERS:
        test = _of_voters(reading, test)
    if reading.base and test.total:
        _told_apart(reading, test.total)
        test = replace(test, total=rebased(test.total, reading.base))
    reading.unclear += _of_one(test)
    test = replace(test, apart=reading.apart or test.apart)
    variants = tuple(_variant(one, asked) for one, asked in _together(reading, special))
    rule = replace(reading.rule, test=test, variants=variants)
    return replace(rule, fallback=_of_the_same_seats(rule.fallback, test))


def _of_the_same_seats(told: Fallback | None, test: Condition) -> Fallback | None:
    """“when half will suffice”: of the seats that the usual share is of."""
    if told is None or told.adjourned is None or told.adjourned_unit:
        return told
    bases = {one.base for one in (test.total.amounts if test.total else ()) if isinstance(one, Share)}
    if bases != {Base.IN_POST}:
        return told
    return replace(told, adjourned=rebased(told.adjourned, Base.IN_POST), adjourned_unit=Unit.MEMBERS)


def _of_the_usual_meeting(
    special: Sequence[tuple[Statement, Condition]],
) -> list[tuple[Statement, Condition]]:
    """What is said of “a meeting of the board”, where no other meeting is named, but for decisions."""
    meetings = [one for one in special if one[0].when is not When.DECISION]
    return meetings if len(meetings) == 1 and _is_of_any_meeting(meetings[0][0]) else []


def _is_of_any_meeting(statement: Statement) -> bool:
    """Whether what is said of “board meetings” alone is the quorum: the annual one is one of several."""
    return statement.when is When.MEETING and not is_of_one_kind(statement.occasion)


def _told_apart(reading: Reading, total: Total) -> None:
    """“half of those in office … vacant seats count”: of which seats a share is was said otherwise before."""
    bases = {one.base for one in total.amounts if isinstance(one, Share)}
    if reading.base is Base.ALL and bases - {Base.ALL}:
        reading.unclear.append(Unclear("vacant seats", "whether vacant seats count is said both ways"))


def _of_one(test: Condition) -> Iterator[Unclear]:
    """What “one” may be of that is no number of members."""
    if _is_one_of_bodies(test):
        why = "which of the organisations must be among them is not clear"
        yield Unclear("one of those organisations", why)


def _is_one_of_bodies(test: Condition) -> bool:
    """“one of the four” is one of the four organisations that were asked for, and no number of members."""
    counts = [one for one in test.total.amounts if isinstance(one, Count)] if test.total else []
    asked = {one.least for one in test.organisations}
    return any(one.least == 1 and one.out_of in asked - {None} for one in counts)


def _of_the_same(test: Condition, others: Sequence[Condition]) -> Condition:
    """A share that names no members, as “one tenth is enough”, is of whom the shares for occasions are."""
    shares = [one for one in (test.total.amounts if test.total else ()) if isinstance(one, Share)]
    told = {
        (one.base, other.unit)
        for other in others
        for one in (other.total.amounts if other.total and other.unit else ())
        if isinstance(one, Share)
    }
    if test.total is None or not shares or test.unit or test.noun or len(told) != 1:
        return test
    base, unit = told.pop()
    return replace(test, total=rebased(test.total, base), unit=unit)


def _with_shortfall(reading: Reading, test: Condition) -> Condition:
    """The test, with the number that “with fewer than five there …” names; another than is set is unclear."""
    for sentence, number in reading.short:
        total = Total((Count(number),))
        if test.total is None:
            test = replace(test, total=total)
        elif all(isinstance(one, Count) for one in test.total.amounts) and test.total != total:
            reading.unclear.append(Unclear(sentence, f"{number} is another number than the quorum"))
    return test


def _together(
    reading: Reading, special: Sequence[tuple[Statement, Condition]]
) -> list[tuple[Statement, Condition]]:
    """The tests for occasions, with those for the same one joined."""
    found: dict[tuple[str, When], tuple[Statement, Condition]] = {}
    for statement, test in special:
        key = (statement.occasion, statement.when)
        before = found[key][1] if key in found else Condition()
        joined = joined_tests(before, test)
        if joined is None:
            told = Unclear(statement.text, "the clause sets two totals for the same occasion", ALWAYS)
            reading.unclear.append(told)
        else:
            found[key] = (statement, joined)
    return list(found.values())


def _of_voters(reading: Reading, test: Condition) -> Condition:
    """A test by which only members with a vote count; of whom a share is taken has to be said then."""
    shares = test.total and any(isinstance(one, Share) for one in test.total.amounts)
    if shares and reading.base is not Base.VOTING:
        reading.unclear.append(
            Unclear(
                "only voting members count", ("whether the share is of all members or of these is not said")
            )
        )
        return test
    return replace(test, unit=Unit.VOTING)


def _variant(statement: Statement, asked: Condition) -> Variant:
    made = Variant(statement.when, statement.occasion, asked)
    if statement.when is When.SIZE and (size := size_of(statement.occasion)):
        test = _of_whom(asked, size)
        return replace(made, test=test, least=size.least, most=size.most, in_post=size.in_post)
    if statement.when in {When.FILLED, When.VACANT} and (state := state_of(statement.occasion)):
        return replace(made, seat=state.seat)
    return made


def _of_whom(asked: Condition, size: Size) -> Condition:
    """A share of those in post or with a vote, and the one who is alone, are members though not so called."""
    amounts = asked.total.amounts if asked.total else ()
    told = any(size.most == 1 if isinstance(one, Count) else one.base is not Base.ALL for one in amounts)
    if asked.unit or asked.noun or not told:
        return asked
    return replace(asked, unit=Unit.MEMBERS, noun="member")


def joined_tests(one: Condition, other: Condition) -> Condition | None:
    """Both together; None where they set two totals."""
    if one.total and other.total and one.total != other.total:
        return None
    return Condition(
        total=one.total or other.total,
        unit=one.unit if one.total else other.unit or one.unit,
        noun=one.noun if one.total else other.noun or one.noun,
        needed=tuple(dict.fromkeys(one.needed + other.needed)),
        proportions=tuple(dict.fromkeys(one.proportions + other.proportions)),
        organisations=tuple(dict.fromkeys(one.organisations + other.organisations)),
        left_out=tuple(dict.fromkeys(one.left_out + other.left_out)),
        uncounted=tuple(dict.fromkeys(one.uncounted + other.uncounted)),
        comparisons=tuple(dict.fromkeys(one.comparisons + other.comparisons)),
        caps=tuple(dict.fromkeys(one.caps + other.caps)),
        apart=one.apart or other.apart,
    )
