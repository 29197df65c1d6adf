"""What does a quorum clause say? Read sentence by sentence into a rule; what is not understood is named.

Nothing is guessed: each word is taken by a part, is known to change nothing, or stands in `not_understood`.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from functools import lru_cache
from typing import Final

from governance_store.rules.quorum.absence import (
    is_of_absence,
)
from governance_store.rules.quorum.besides import needs_no_quorum
from governance_store.rules.quorum.composed.agreeing import speaks_of_agreeing
from governance_store.rules.quorum.composed.composing import Sort
from governance_store.rules.quorum.composed.interests import speaks_of_interests
from governance_store.rules.quorum.counted_alike import uncertain_ways
from governance_store.rules.quorum.following import uncertain_following
from governance_store.rules.quorum.implied_totals import with_implied_total
from governance_store.rules.quorum.joined_kept import joined_wrongly
from governance_store.rules.quorum.keeping import lost_of
from governance_store.rules.quorum.noting import without_notes
from governance_store.rules.quorum.occasions_kept import ask_of_occasions, before
from governance_store.rules.quorum.occasions_told import as_told
from governance_store.rules.quorum.phrases import is_sitter
from governance_store.rules.quorum.printing import in_words
from governance_store.rules.quorum.rule import (
    Condition,
    Needed,
    QuorumRule,
    Then,
    Unit,
)
from governance_store.rules.quorum.ruling import ruled
from governance_store.rules.quorum.second_look import doubts_left
from governance_store.rules.quorum.second_steps import without_second_steps
from governance_store.rules.quorum.sentence_by_sentence import in_pieces, note, read_sentences
from governance_store.rules.quorum.sentences import as_worded, sentences_of
from governance_store.rules.quorum.special import (
    is_of_interest,
    is_of_procedure,
)
from governance_store.rules.quorum.taking import (
    takes_composed,
)
from governance_store.rules.quorum.understanding import (
    ALWAYS,
    Reading,
    Unclear,
    Understood,
)
from governance_store.rules.quorum.vocabulary import PHRASES

LONGEST: Final = 4000


@lru_cache(maxsize=512)
def read(clause: str) -> Understood:
    """Read a clause."""
    if len(clause) > LONGEST:
        return Understood(
            QuorumRule(), (Unclear(clause[:60] + "…", (f"the clause is longer than {LONGEST:,} letters")),)
        )
    clause, steps = without_second_steps(clause)
    chosen = _chosen(clause)
    doubts = (*doubts_left(clause, chosen.rule), *steps)
    chosen = replace(chosen, rule=as_told(clause, with_implied_total(clause, chosen.rule)))
    return replace(chosen, not_understood=(*chosen.not_understood, *doubts)) if doubts else chosen


def _chosen(clause: str) -> Understood:
    """The reading that is whole, or else the one that leaves least open."""
    first = _read(clause, further=False)
    if first.whole and not _is_strange(clause, first.rule):
        return first
    again = _read(clause, further=True)
    if first.whole and again.whole and not _is_strange(clause, again.rule):
        return again
    composed = _composed(clause)
    if first.whole:
        outdone = composed.whole and _outdoes(composed.rule, first.rule)
        torn = composed.whole and joined_wrongly(clause, first.rule)
        return composed if outdone or torn else first
    if again.whole and composed.whole and not _says_the_same(again.rule, composed.rule):
        ways = f"“{in_words(again.rule)}” or “{in_words(composed.rule)}”"
        told = Unclear(clause, f"it can be read in two ways: {ways}")
        return Understood(again.rule, (*again.not_understood, told))
    return again if again.whole else min((first, again, composed), key=_named)


def _is_strange(clause: str, rule: QuorumRule) -> bool:
    """Whether somebody was asked for that the patterns may have made up."""
    return _strange_terms(rule) or bool(joined_wrongly(clause, rule))


def _says_the_same(one: QuorumRule, other: QuorumRule) -> bool:
    """Whether two readings of a clause come to the same rule, in whatever order they found its parts."""
    return _in_order(one) == _in_order(other)


def _in_order(rule: QuorumRule) -> QuorumRule:
    variants = (
        replace(one, test=_sorted(one.test), words=" ".join(sorted(one.words.split())))
        for one in rule.variants
    )
    return replace(rule, test=_sorted(rule.test), variants=tuple(sorted(variants, key=repr)), noted=())


def _sorted(test: Condition) -> Condition:
    needed, proportions = sorted(test.needed, key=repr), sorted(test.proportions, key=repr)
    unit = test.unit or (Unit.MEMBERS if test.total else None)
    return replace(test, noun="", unit=unit, needed=tuple(needed), proportions=tuple(proportions))


_NOBODY: Final = frozenset(
    "only view opinion prevail prevails vote votes decision matter item rule rules quorum disinterested "
    "recused omit empty vacant formerly "
    "conflicted unconflicted interested resolution business meeting every any none some such so as "
    "adopt amend remove dissolve expel admit else testimony evidence selling buying mortgaging "
    "calculating reckoning computing determining ascertaining establishing".split()
) | frozenset(" ".join(PHRASES["b"].split()).split(" / "))
"""Words that name nobody who sits: where one is asked for, the sentence may say something else."""


_NO_NAME: Final = frozenset(
    "voting nonvoting voteless else preside may break attend attending sit speak tie behalf who".split()
)
"""Words of what somebody does, by which nobody is left out."""


def _outdoes(composed: QuorumRule, first: QuorumRule) -> bool:
    """Whether the grammar's rule is plain, or asks as the patterns do for a share of so many groups."""
    return not _strange_terms(composed) or (
        not _names_nobody(composed) and 0 < _shares(composed) == _shares(first)
    )


def _shares(rule: QuorumRule) -> int:
    return sum(need.share is not None for need in rule.test.needed)


def _strange_terms(rule: QuorumRule) -> bool:
    """Whether the patterns may have taken a share for a group, or asked for somebody who is nobody."""
    tests = rule.tests
    if any(need.share or (not test.total and _are_all(need)) for test in tests for need in test.needed):
        return True
    return _names_nobody(rule)


def _names_nobody(rule: QuorumRule) -> bool:
    tests = rule.tests
    asked = [*(need.any_of for test in tests for need in test.needed)]
    asked += (share.any_of for test in tests for share in test.proportions)
    left = (term for test in tests for term in (*test.left_out, *test.uncounted))
    if any(not _NO_NAME.isdisjoint(term.split("_")) for term in left):
        return True
    return any(not _NOBODY.isdisjoint(term.split("_")) for terms in asked for term in terms)


def _are_all(need: Needed) -> bool:
    """“six governors, the head among them”: whoever sits, and so a number of all."""
    return need.least > 1 and all(map(is_sitter, need.any_of))


def _named(understood: Understood) -> tuple[int, int]:
    """How much is not understood: first what matters on every occasion."""
    always = sum(one.bears_on == ALWAYS for one in understood.not_understood)
    return always, len(understood.not_understood)


def _read(clause: str, *, further: bool) -> Understood:
    """Read a clause as it is worded, or, `further`, with more turns of phrase said in plainer words first."""
    reading = Reading()
    read_sentences(reading, sentences_of(_without_notes(reading, clause), further=further))
    return _understood(reading, clause)


def _composed(clause: str) -> Understood:
    """Read a clause as it is worded, sentence by sentence: what no grammar builds is reworded, and read."""
    reading = Reading()
    sentences = _evens_and_odds(as_worded(_without_notes(reading, clause)))
    for sentence in _leaning_together(reading, sentences):
        for one in in_pieces(sentence):
            was = before(reading)
            if not _takes_whole(reading, one) and not _takes_apart(reading, one):
                read_sentences(reading, sentences_of(one, further=True))
            ask_of_occasions(reading, one, was)
    return _understood(reading, clause)


def _takes_apart(reading: Reading, sentence: str) -> bool:
    """Read a sentence by the grammar once what it says of deputies is told apart from it."""
    first, *rest = (*sentences_of(sentence), "")
    if not any(rest) or not _takes_whole(reading, first):
        return False
    for one in filter(None, rest):
        if not _takes_whole(reading, one):
            read_sentences(reading, sentences_of(one, further=True))
    return True


def _takes_whole(reading: Reading, sentence: str) -> bool:
    """Read a sentence by the grammar: as one of its sort, as what is lacking, or as of the amount before it.

    “With fewer than five no business is done” is of what is lacking, and sets a quorum too.
    """
    sort = _sort_of(sentence)
    exempt = needs_no_quorum(sentence)
    if not exempt and takes_composed(reading, sentence, sort):
        return True
    if sort is Sort.LACKING and not exempt and takes_composed(reading, sentence):
        return True
    may_lack = sort is Sort.PLAIN and not _of_another(reading, sentence)
    if may_lack and takes_composed(reading, sentence, Sort.LACKING):
        return True
    return not exempt and bool(reading.tests) and takes_composed(reading, sentence, Sort.AFTERWARDS)


def _of_another(reading: Reading, sentence: str) -> bool:
    """“No quorum is needed at the second meeting”: of the year, if none was adjourned before."""
    adjourned = reading.rule.fallback and reading.rule.fallback.then is Then.ADJOURN
    return not adjourned and bool(re.search(r"\b(?:second|next|another|later) meeting\b", sentence.lower()))


def _evens_and_odds(sentences: Iterable[str]) -> Iterator[str]:
    """The sentences; what is so for an even number, and then for an odd one, as one of them."""
    before = ""
    for sentence in sentences:
        if before and re.search(r"\bodd\b", sentence) and re.search(r"\beven\b", before):
            yield f"{before}; {sentence}"
            before = ""
            continue
        if before:
            yield before
        before = sentence
    if before:
        yield before


_LEANS: Final = re.compile(
    r"^(?:(?!no\b|nobody\b|none\b)[a-z][\w' -]{2,60}? (?:may|can|do|does|must|shall|will|is|are) ?not"
    r"(?: send (?:one|any|anyone)| do so)?|(?:they|these|he|she) (?:is|are|do|does|has|have) (?:not|"
    r"no)\b.{0,60}"
    r"|(?:they|these) (?:also |then )?count(?: too| as well)?)$",
    re.IGNORECASE,
)
"""“Non-executive directors may not”, “they are not governors”: what says no more without what is before "
"it."""


def _leaning_together(reading: Reading, sentences: Iterable[str]) -> Iterator[str]:
    """The sentences; one that leans on the one before is read with it, where the two are understood so."""
    before = ""
    for sentence in sentences:
        if before and _LEANS.match(sentence) and _is_read_so(reading, f"{before}; {sentence}"):
            yield f"{before}; {sentence}"
            before = ""
            continue
        if before:
            yield before
        before = sentence
    if before:
        yield before


def _is_read_so(reading: Reading, sentence: str) -> bool:
    """Whether a sentence of who counts is read whole, whatever was read before."""
    return takes_composed(replace(reading, tests=[], unclear=[]), sentence, Sort.COUNTED)


def _sort_of(sentence: str) -> Sort:
    """Of what a sentence is: of how many and who there must be, unless its words tell otherwise."""
    if is_of_procedure(sentence) or speaks_of_agreeing(sentence):
        return Sort.AGREEING
    if is_of_interest(sentence) or speaks_of_interests(sentence):
        return Sort.INTEREST
    return Sort.LACKING if is_of_absence(sentence) else Sort.PLAIN


def _without_notes(reading: Reading, clause: str) -> str:
    clause, noted = without_notes(clause)
    for said in noted:
        note(reading, said)
    return clause


def _understood(reading: Reading, clause: str) -> Understood:
    rule = ruled(reading)
    bare = without_notes(clause)[0]
    reading.unclear += (*uncertain_ways(bare, rule), *uncertain_following(bare, rule))
    if not reading.unclear and rule.test.is_empty and not rule.variants:
        reading.unclear.append(
            Unclear(clause.strip() or "nothing", "no number, share or person is asked for")
        )
    if not reading.unclear:
        reading.unclear += lost_of(clause, rule)
    return Understood(rule, tuple(dict.fromkeys(reading.unclear)))
