"""Of what is each sentence of a clause, and what does it say? One after another, by its sort."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace
from typing import Final

from governance_store.rules.quorum.absence import (
    absence_of,
    goes_on,
    is_at_once,
    is_lost,
    is_of_absence,
    is_of_days,
    promises,
    settles,
    shortfall_in,
)
from governance_store.rules.quorum.asides import is_aside
from governance_store.rules.quorum.bearing import bearing
from governance_store.rules.quorum.besides import (
    counts_as_any_other,
    is_beside,
    is_told_to_the_last,
    needs_no_quorum,
)
from governance_store.rules.quorum.composed.agreeing import speaks_of_agreeing
from governance_store.rules.quorum.composed.composing import Sort
from governance_store.rules.quorum.composed.interests import speaks_of_interests
from governance_store.rules.quorum.histories import is_of_lost_votes, parts_people, with_history
from governance_store.rules.quorum.not_counting import plainly
from governance_store.rules.quorum.noting import NOTED
from governance_store.rules.quorum.occasions import Statement, occasion_of
from governance_store.rules.quorum.occasions_kept import ask_of_occasions, before
from governance_store.rules.quorum.passed_over import (
    enough_then,
    goes_on_regardless,
    is_of_an_officer,
    numbers_left,
    parts_meetings,
    tells_of_later,
)
from governance_store.rules.quorum.peeling import is_scaffolded, peeled
from governance_store.rules.quorum.phrases import even, phrases_of
from governance_store.rules.quorum.rule import (
    NONE_NEEDED,
    Condition,
    Fallback,
    Then,
)
from governance_store.rules.quorum.special import (
    is_of_interest,
    is_of_procedure,
    tells_of_others,
)
from governance_store.rules.quorum.standing_in import is_of_ways, with_ways
from governance_store.rules.quorum.stating import in_quotes, read_statements
from governance_store.rules.quorum.swallowing import swallows
from governance_store.rules.quorum.taking import (
    asks_in_part,
    notes_aside,
    takes_composed,
    takes_ways,
    tells_base,
)
from governance_store.rules.quorum.tiers import tiers_of
from governance_store.rules.quorum.understanding import (
    ABSTAINING,
    ADJOURNED,
    ALWAYS,
    CONFLICT,
    LEFT,
    PROCEDURE,
    RETURNING,
    Reading,
    Unclear,
)
from governance_store.rules.quorum.vacancies import (
    base_said,
    is_futile,
    is_of_vacancies,
    stops_sometimes,
    voting_only,
)


def read_sentences(reading: Reading, sentences: Iterable[str]) -> None:
    """Read each of the sentences; what is not understood is named."""
    for sentence in sentences:
        for one in in_pieces(sentence):
            was = before(reading)
            _read_sentence(reading, one)
            ask_of_occasions(reading, one, was)


def in_pieces(sentence: str) -> tuple[str, ...]:
    """The sentence in plainer words, unless it is of interests: those are read as they are worded."""
    if is_of_interest(sentence) or speaks_of_interests(sentence):
        return (sentence,)
    return plainly(sentence)


_LOWERS: Final = re.compile(
    r"\b(requirement|number (needed|required)|threshold|quorum (is|becomes|falls|drops|reduces|"
    r"shall|may "
    r"be|will)|reduc\w+|lower\w*"
    r"|instead|falls to|drops to|(?:without regard to|regardless of|whatever) (?:the|a|any) quorum)\b",
    re.IGNORECASE,
)
"""What may set another number at the same meeting."""
_COUNTS_ON_A_CONDITION: Final = re.compile(
    r"^(?!no\b|none\b|nothing\b)(?:the |an? )?[a-z][\w ]{2,50}? (?:counts?|is counted|are counted|(?:may|"
    r"shall|will|can) (?:also "
    r")?(?:be )?count(?:ed)?)"
    r"(?: [\w ]{0,50}?)? (?:only (?:if|when|where|while)|so long as|as long as|while|unless|provided)\b"
)


def _read_sentence(reading: Reading, sentence: str) -> None:
    if noted := NOTED.fullmatch(sentence):
        note(reading, noted["said"])
        return
    if _is_told_by_words(reading, sentence):
        return
    if _COUNTS_ON_A_CONDITION.match(even(sentence)):
        why = "who counts on a condition only is not followed"
        reading.unclear.append(Unclear(sentence, why, bearing(sentence)))
        return
    if is_of_procedure(sentence):
        _read_procedure(reading, sentence)
    elif is_of_interest(sentence):
        _read_interest(reading, sentence)
    elif what := needs_no_quorum(sentence):
        _read_exempt(reading, sentence, what)
    elif is_of_vacancies(sentence) and not any(one.symbol in "nf" for one in phrases_of(sentence)):
        _read_vacancies(reading, sentence)
    elif is_of_absence(sentence) or (reading.rule.fallback and goes_on(sentence)):
        _read_absence(reading, sentence)
    elif (is_aside(sentence) or is_beside(sentence)) and not _asks_for_some(even(sentence)):
        _read_aside(reading, sentence)
    else:
        read_statements(reading, sentence)


def _is_told_by_words(reading: Reading, sentence: str) -> bool:
    """Read a sentence that is of one thing alone: who counts, an aside, or of what shares are taken."""
    told = _is_provided(reading, sentence) or _says_who_counts(reading, sentence)
    return told or notes_aside(reading, sentence) or tells_base(reading, sentence)


def _read_aside(reading: Reading, sentence: str) -> None:
    """Note what is an aside by what it begins with, unless it asks for somebody or is of a later meeting."""
    if takes_composed(reading, sentence, Sort.LACKING):
        return
    if tells_of_later(sentence) or parts_meetings(sentence):
        reading.unclear.append(Unclear(sentence, "what is enough then is not clear", ADJOURNED))
    elif not asks_in_part(sentence) and (is_told_to_the_last(sentence) or not swallows(sentence)):
        note(reading, sentence)
    elif not takes_composed(reading, sentence):
        reading.unclear.append(Unclear(sentence, "how much of it is an aside is not clear"))


def _is_provided(reading: Reading, sentence: str) -> bool:
    """Read a sentence of interests, of abstaining, or of decisions without a meeting, by the grammar."""
    if speaks_of_agreeing(sentence) and takes_composed(reading, sentence, Sort.AGREEING):
        return True
    if speaks_of_interests(sentence) and takes_composed(reading, sentence, Sort.INTEREST):
        return True
    if not _ABSTAINS.search(sentence) or any(one.symbol in "nf" for one in phrases_of(sentence)):
        return False
    reading.unclear.append(Unclear(sentence, "whether those who abstain count is not clear", ABSTAINING))
    return True


_ABSTAINS: Final = re.compile(r"\babst(?:ain|ention)", re.IGNORECASE)


def _asks_for_some(text: str) -> bool:
    """Whether a sentence that may be an aside sets how many there must be."""
    if any(one.search(text) for one in (_ONLY_WITH, _MUST_ATTEND, _ENOUGH)) and any(
        one.symbol in "nf" for one in phrases_of(text)
    ):
        return True
    return bool(tiers_of(text)) or (is_scaffolded(text) and peeled(text) is not None)


_ONLY_WITH: Final = re.compile(r"\bonly (?:if|when|where|once|with)\b")
_ENOUGH: Final = re.compile(r"\b(?:will do|(?:is|are) enough|suffices?|(?:makes?|forms?) a quorum)\b")
_MUST_ATTEND: Final = re.compile(
    r"\b(?:must|ha(?:s|ve) to|(?:is|are) to) (?:attend|be (?:there|present|represented|in attendance))\b"
)


def _says_who_counts(reading: Reading, sentence: str) -> bool:
    """Read a sentence that is of who counts and of nothing else, or that vacant seats stop nothing."""
    if is_of_ways(sentence) and takes_ways(reading, sentence):
        return True
    rule = with_history(sentence, reading.rule) or with_ways(sentence, reading.rule)
    apart = parts_people(sentence)
    if rule is not None:
        reading.rule = rule
    elif apart is not None and not any(one.symbol == "f" for one in phrases_of(sentence)):
        reading.apart = apart
        if not apart:
            note(reading, sentence)
    elif is_futile(sentence) and stops_sometimes(sentence):
        if not takes_composed(reading, sentence):
            reading.unclear.append(Unclear(sentence, "when vacant seats stop it is not clear"))
    elif is_futile(sentence) or counts_as_any_other(sentence):
        note(reading, sentence)
    elif voting_only(sentence):
        reading.voting = True
    elif is_of_lost_votes(sentence):
        reading.unclear.append(
            Unclear(sentence, "when a vote is lost and had again is not followed", RETURNING)
        )
    else:
        return False
    return True


def note(reading: Reading, sentence: str) -> None:
    """Keep a sentence that bears on no verdict."""
    reading.rule = replace(reading.rule, noted=(*reading.rule.noted, sentence))


def _read_procedure(reading: Reading, sentence: str) -> None:
    if takes_composed(reading, sentence, Sort.AGREEING):
        return
    told = any(one.symbol in "nf" for one in phrases_of(sentence))
    if not told and (is_aside(sentence) or is_beside(sentence)) and not swallows(sentence):
        note(reading, sentence)
    else:
        reading.unclear.append(Unclear(sentence, "how many must agree is not clear", PROCEDURE))


def _read_interest(reading: Reading, sentence: str) -> None:
    if not takes_composed(reading, sentence, Sort.INTEREST):
        bears = ALWAYS if tells_of_others(sentence) else CONFLICT
        reading.unclear.append(Unclear(sentence, "whether those with an interest count is not clear", bears))


def _read_vacancies(reading: Reading, sentence: str) -> None:
    base = base_said(sentence)
    if base is None:
        reading.unclear.append(
            Unclear(sentence, "whether vacant seats count is not clear", bearing(sentence))
        )
    elif reading.base not in {None, base}:
        reading.unclear.append(Unclear(sentence, "whether vacant seats count is said both ways"))
    reading.base = base or reading.base


_MUST_THEN: Final = re.compile(
    r"\badjourned meeting,? (?:the|an?) [\w ]+? (?:must|shall|has to) (?:be present|be there|attend)\b"
)


def _read_absence(reading: Reading, sentence: str) -> None:
    """What follows without a quorum; where the grammar reads it otherwise, to its last word, that holds."""
    before = len(reading.unclear)
    composed = Reading(rule=reading.rule, tests=[*reading.tests])
    taken = takes_composed(composed, sentence, Sort.LACKING)
    _read_absence_by_patterns(reading, sentence)
    if taken and len(reading.unclear) == before:
        told, by_patterns = composed.rule.fallback, reading.rule.fallback
        if told and by_patterns and not told.then and not told.requisitioned:
            told = replace(told, then=by_patterns.then)
        reading.rule = replace(composed.rule, fallback=told, noted=reading.rule.noted)


def _read_absence_by_patterns(reading: Reading, sentence: str) -> None:
    if re.search(r"\b(days?|weeks?|months?|date|place)\b", sentence) and not is_of_days(sentence):
        note(reading, sentence)
    if (short := shortfall_in(sentence)) is not None:
        reading.short.append((sentence, short))
    if _MUST_THEN.search(sentence):
        reading.unclear.append(Unclear(sentence, "who has to be there then is not followed", ADJOURNED))
    before = reading.rule.fallback
    absent = absence_of(sentence, before)
    said = None if absent.fallback == Fallback() else absent.fallback
    reading.rule = replace(reading.rule, fallback=said)
    if said == before and re.search(r"\b(minutes|hour)\b", sentence):
        reading.unclear.append(Unclear(sentence, "what the time is for is not clear", ADJOURNED))
    if not absent.unknown and promises(sentence) and (said == before or not settles(said)):
        reading.unclear.append(Unclear(sentence, "what is enough then is not clear", ADJOURNED))
    if not absent.unknown and said == before and goes_on_regardless(sentence):
        bears = LEFT if is_lost(sentence) else ALWAYS
        reading.unclear.append(Unclear(sentence, "what is decided without a quorum is not clear", bears))
    if is_of_an_officer(sentence):
        reading.unclear.append(Unclear(sentence, "whether that person has to be there is not clear"))
    goes_unread = (tells_of_later(sentence) or numbers_left(sentence)) and enough_then(said) == enough_then(
        before
    )
    if not absent.unknown and goes_unread and not (said and said.then is Then.CONTINUE):
        reading.unclear.append(Unclear(sentence, "what is enough then is not clear", ADJOURNED))
    if absent.unknown:
        reading.unclear.append(Unclear(sentence, in_quotes(absent.unknown), _bears(sentence)))


def _read_exempt(reading: Reading, sentence: str, what: str) -> None:
    """What may be done without a quorum: a rule of its own, where it is a decision or a sort of meeting."""
    occasion = occasion_of(even(what))
    if occasion and occasion[0]:
        reading.tests.append((Statement(sentence, *occasion), Condition(total=NONE_NEEDED)))
    else:
        reading.unclear.append(Unclear(sentence, f"{what} needs no quorum"))


_LEAVING: Final = re.compile(r"\b(?:leaves?|left|leaving|began|begun|withdraws?|walks? out)\b")
"""What becomes of a quorum that there was."""


def _bears(sentence: str) -> str:
    """When a sentence of what follows without a quorum matters, where a part of it is not understood."""
    if _LOWERS.search(sentence) or is_at_once(sentence):
        return ALWAYS
    if _LEAVING.search(sentence):
        return LEFT
    another = any(one.symbol in "nf" for one in phrases_of(sentence))
    return LEFT if another and is_lost(sentence) else ADJOURNED
