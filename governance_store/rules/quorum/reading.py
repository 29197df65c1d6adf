"""What does a quorum clause say? Read sentence by sentence into a rule; what is not understood is named.

Nothing is guessed: each word is taken by a part, is known to change nothing, or stands in `not_understood`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from functools import lru_cache
from typing import Final

from governance_store.rules.quorum.absence import absence_of, goes_on, is_of_absence
from governance_store.rules.quorum.amounts import Phrase
from governance_store.rules.quorum.asides import is_aside
from governance_store.rules.quorum.assembling import Assembly
from governance_store.rules.quorum.grammar import parted
from governance_store.rules.quorum.occasions import Statement, statements_of
from governance_store.rules.quorum.parts import RULES
from governance_store.rules.quorum.phrases import even, phrases_of
from governance_store.rules.quorum.rule import Base, Condition, QuorumRule, Unit, Variant, When
from governance_store.rules.quorum.special import interest_of, is_of_interest, is_of_procedure, procedure_of
from governance_store.rules.quorum.vacancies import (
    base_said,
    is_of_vacancies,
    lowered,
    rebased,
    without_vacancies,
)

LONGEST: Final = 4000


class Bears(str):
    """On which occasions a part that is not understood may matter."""

    __slots__ = ()


ALWAYS: Final = "always"
ADJOURNED: Final = "adjourned"
PROCEDURE: Final = "procedure"
CONFLICT: Final = "conflict"


@dataclass(frozen=True, slots=True)
class Unclear:
    """A part of the clause that is not understood, why, and on which occasions it matters."""

    words: str
    why: str
    bears_on: str = ALWAYS
    occasion: str = ""


@dataclass(frozen=True, slots=True)
class Understood:
    """A clause as read: its rule, and every part of it that is not understood."""

    rule: QuorumRule
    not_understood: tuple[Unclear, ...] = ()

    @property
    def whole(self) -> bool:
        """Whether every word is accounted for."""
        return not self.not_understood


@dataclass
class _Reading:
    rule: QuorumRule = field(default_factory=QuorumRule)
    base: Base | None = None
    tests: list[tuple[Statement, Condition]] = field(default_factory=list)
    unclear: list[Unclear] = field(default_factory=list)


@lru_cache(maxsize=512)
def read(clause: str) -> Understood:
    """Read a clause."""
    if len(clause) > LONGEST:
        return Understood(
            QuorumRule(), (Unclear(clause[:60] + "…", f"the clause is longer than {LONGEST:,} letters"),)
        )
    reading = _Reading()
    clause = _noting(reading, clause)
    for sentence in sentences_of(clause):
        _read_sentence(reading, sentence)
    rule = _ruled(reading)
    if not reading.unclear and rule.test.is_empty and not rule.variants:
        reading.unclear.append(
            Unclear(clause.strip() or "nothing", "no number, share or person is asked for")
        )
    return Understood(rule, tuple(dict.fromkeys(reading.unclear)))


def _noting(reading: _Reading, clause: str) -> str:
    """The clause without what may be so and need not, and without what was noted before; both are noted."""
    for found in _NOTED.finditer(clause):
        _note(reading, found["said"])
    clause = _NOTED.sub("", clause)
    for found in _PERMITTED.finditer(clause):
        _note(reading, found.group().strip(" ,"))
    return _PERMITTED.sub("", clause)


_NOTED: Final = re.compile(r"Beside the quorum it is said: “(?P<said>[^”]*)”\.?")


def sentences_of(clause: str) -> Iterator[str]:
    """The sentences of a clause, without their stops; what follows without a quorum stands alone."""
    clause = re.sub(
        r"\b([Tt]he|of) (?!NHS|GP|NED|DPH|CEO|CFO|COO|DCS|MP|AGM|EGM|SGM|LA)[A-Z]{2,5}\b",
        r"\1 committee",
        clause,
    )
    clause = re.sub(
        r"\b(?!NHS|AGM|EGM|SGM|NED|GP)[A-Z]{2,5} (?=[Mm]eetings?|[Mm]embers?\b|agenda|business|has|is|may|"
        r"can)",
        "committee ",
        clause,
    )
    text = re.sub(
        r"\b(i\.e|e\.g|viz|etc|no)\.(?=\W)",
        lambda found: found.group().replace(".", ""),
        " ".join(clause.split()),
    )
    before = ""
    for sentence in re.split(r"\.(?:\s+|$)|;\s*", text):
        if (
            before
            and is_of_interest(before)
            and re.match(r"(if|where|should|when) (that|this|so|such|they|fewer)\b", sentence, re.IGNORECASE)
        ):
            before = f"{before}, {sentence.strip()}"
            continue
        yield from _parted_sentence(before)
        before = sentence.strip()
    yield from _parted_sentence(before)


_LOWERS: Final = re.compile(
    r"\b(requirement|number (needed|required)|threshold|quorum (is|becomes|falls|drops|reduces|shall|may "
    r"be|will)|reduc\w+|lower\w*"
    r"|instead|falls to|drops to)\b",
    re.IGNORECASE,
)
"""What may set another number at the same meeting."""
_PERMITTED: Final = re.compile(
    r",? (?:and )?\w+ of (?:whom|them|which) (?:may|can|might|could) (?:also )?be [\w\s-]+?(?=[,.;]| and |$)"
    r"|,? (?:which|who|these|those) (?:may|can|might|could) (?:also )?include [\w\s-]+?(?=[,.;]| and |$)"
)
"""What may be so, and need not: it asks for nothing."""
_LATER: Final = re.compile(
    r",? (?=(?:and|but) if (?:there is no|no|a|the|within|it|this|that|fewer|not)\b)|, (?=(?:if|should|"
    r"where|failing|otherwise)\b)|, (?=and (?:at|if|where)\b)"
)


def _parted_sentence(sentence: str) -> Iterator[str]:
    if not sentence:
        return
    cut = next((found for found in _LATER.finditer(sentence) if is_of_absence(sentence[found.end() :])), None)
    if cut and not is_of_absence(sentence[: cut.start()]):
        yield sentence[: cut.start()]
        yield re.sub(r"^(and|but) ", "", sentence[cut.end() :])
    else:
        yield sentence


def _read_sentence(reading: _Reading, sentence: str) -> None:
    if is_of_procedure(sentence):
        _read_procedure(reading, sentence)
    elif is_of_interest(sentence):
        _read_interest(reading, sentence)
    elif is_of_vacancies(sentence) and not any(one.symbol in "nf" for one in phrases_of(sentence)):
        _read_vacancies(reading, sentence)
    elif is_of_absence(sentence) or (reading.rule.fallback and goes_on(sentence)):
        _read_absence(reading, sentence)
    elif is_aside(sentence):
        _note(reading, sentence)
    else:
        for statement in statements_of(even(sentence)):
            _read_statement(reading, statement)


def _note(reading: _Reading, sentence: str) -> None:
    reading.rule = replace(reading.rule, noted=(*reading.rule.noted, sentence))


def _read_procedure(reading: _Reading, sentence: str) -> None:
    procedure, unknown = procedure_of(sentence)
    if re.search(r"\b(sent|notified|circulated|told|given)\b.{0,20}\bvoting\b", sentence):
        _note(reading, sentence)
    if unknown or (procedure.total is None and procedure.allowed):
        reading.unclear.append(
            Unclear(sentence, _words(unknown) or "how many must agree is not clear", PROCEDURE)
        )
    reading.rule = replace(reading.rule, procedures=(*reading.rule.procedures, procedure))


def _read_interest(reading: _Reading, sentence: str) -> None:
    interest = interest_of(sentence)
    if not interest.understood:
        reading.unclear.append(
            Unclear(sentence, "whether those with an interest count is not clear", CONFLICT)
        )
        return
    if interest.conflict:
        reading.rule = replace(reading.rule, conflict=interest.conflict)
    if interest.total:
        reading.tests.append(
            (Statement(sentence, "conflict", When.CONFLICT), Condition(total=interest.total))
        )


def _read_vacancies(reading: _Reading, sentence: str) -> None:
    base = base_said(sentence)
    if base is None:
        reading.unclear.append(Unclear(sentence, "whether vacant seats count is not clear"))
    reading.base = base or reading.base


def _read_absence(reading: _Reading, sentence: str) -> None:
    if re.search(r"\b(days?|weeks?|months?|date|place)\b", sentence):
        _note(reading, sentence)
    absent = absence_of(sentence, reading.rule.fallback)
    reading.rule = replace(reading.rule, fallback=absent.fallback)
    if absent.unknown:
        bears = ALWAYS if _LOWERS.search(sentence) else ADJOURNED
        reading.unclear.append(Unclear(sentence, _words(absent.unknown), bears))


def _read_statement(reading: _Reading, statement: Statement) -> None:
    text, falls = without_vacancies(statement.text)
    found, left = parted(without_insertions(phrases_of(text)), RULES)
    assembly = Assembly(reading.rule)
    clash = assembly.take(found)
    reading.rule = assembly.rule
    if falls:
        fallen = lowered(assembly.test)
        clash = clash or ("" if fallen else "what is less one for every vacancy is not clear")
        assembly.test = fallen or assembly.test
    if left or clash:
        why = clash or _words(tuple(one.text for one in left))
        reading.unclear.append(Unclear(statement.text, why, occasion=statement.occasion))
    if not assembly.test.is_empty or assembly.test.left_out:
        reading.tests.append((statement, assembly.test))
    elif assembly.adjusted and reading.tests:
        before, test = reading.tests[-1]
        reading.tests[-1] = (before, assembly.adjust(test))


def without_insertions(phrases: tuple[Phrase, ...]) -> tuple[Phrase, ...]:
    """The phrases without “, counting the chair,”: who is a member as any other."""
    symbols = "".join(one.symbol for one in phrases)
    found = re.search(r",C[zqbp]*(r|xm|x)(?=,)", symbols)
    return phrases[: found.start()] + phrases[found.end() :] if found else phrases


def _words(words: tuple[str, ...]) -> str:
    return "not understood: " + ", ".join(f"“{word}”" for word in words) if words else ""


def _ruled(reading: _Reading) -> QuorumRule:
    """The general test, and those for occasions."""
    general = [test for statement, test in reading.tests if not statement.occasion]
    special = [(statement, test) for statement, test in reading.tests if statement.occasion]
    if not general and len(special) == 1 and special[0][0].when is When.MEETING:
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
    if test.total and test.unit is None:
        test = replace(test, unit=Unit.MEMBERS)
    if reading.base and test.total:
        test = replace(test, total=rebased(test.total, reading.base))
    variants = tuple(Variant(one.when, one.occasion, asked) for one, asked in special)
    return replace(reading.rule, test=test, variants=variants)


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
    )
