"""Has a clause, however it was read, a sentence that asks for something else than who comes, or not firmly?

The patterns see parts of a sentence; here each sentence is looked at as it is worded, once it was read.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from governance_store.rules.quorum.absence import is_of_absence
from governance_store.rules.quorum.absent_kept import absent_together
from governance_store.rules.quorum.attending import of_no_attendance
from governance_store.rules.quorum.bearing import bearing
from governance_store.rules.quorum.beside_number import beside_number
from governance_store.rules.quorum.bodies_kept import body_lost
from governance_store.rules.quorum.composed.agreeing import speaks_of_agreeing
from governance_store.rules.quorum.composed.interests import speaks_of_interests
from governance_store.rules.quorum.firmness import not_firm
from governance_store.rules.quorum.going_with import going_with
from governance_store.rules.quorum.in_attendance import of_coming_along
from governance_store.rules.quorum.joined_kept import joined_wrongly
from governance_store.rules.quorum.kinds import ordinary_alone
from governance_store.rules.quorum.last_doubts import last_doubts, of_the_withdrawn
from governance_store.rules.quorum.moments import moment_of
from governance_store.rules.quorum.noting import without_notes
from governance_store.rules.quorum.offices_kept import office_of_another
from governance_store.rules.quorum.rule import OF_MEMBERSHIP, QuorumRule
from governance_store.rules.quorum.seasons import time_lost
from governance_store.rules.quorum.sentences import as_worded
from governance_store.rules.quorum.special import is_of_interest, is_of_procedure
from governance_store.rules.quorum.stand_ins_kept import FOR_WHOM, OF_OTHERS, stand_ins_mixed_up
from governance_store.rules.quorum.standing_kept import doubts_of_all, doubts_of_standing
from governance_store.rules.quorum.states import tells_of_posts, without_states
from governance_store.rules.quorum.strangers_counted import counts_strangely
from governance_store.rules.quorum.understanding import ALWAYS, LEFT, STANDING_IN, Unclear

_HYPHENS: Final = str.maketrans("-‐‑–—’‘", "     ''")  # noqa: RUF001 -- hyphens and quotes of all sorts
_BLANKS: Final = re.compile(r"\s+")


def doubts_left(clause: str, rule: QuorumRule) -> tuple[Unclear, ...]:
    """What of a clause may say something else than the rule that was read of it."""
    return tuple(_doubts(clause, rule))


def _doubts(clause: str, rule: QuorumRule) -> Iterator[Unclear]:
    worded, _ = without_notes(clause)
    yield from _of_the_whole(clause, _evened(worded), rule)
    if why := joined_wrongly(worded, rule):
        yield Unclear(clause, why)
    noted = tuple(map(_evened, rule.noted))
    sentences = tuple(as_worded(worded))
    texts = tuple(map(_evened, sentences))
    for place, (sentence, text) in enumerate(zip(sentences, texts, strict=True)):
        others = (*texts[:place], *texts[place + 1 :])
        known = _is_known(text, noted)
        beside = "quor" not in text and any("quor" in one for one in others)
        if strange := counts_strangely(text, noted=known):
            yield Unclear(sentence, *strange)
        elif why := of_coming_along(text, rule, beside_quorum=beside):
            yield Unclear(sentence, why)
        elif not known:
            for doubt, bears in (*last_doubts(text, rule, beside_quorum=beside), *going_with(text, rule)):
                yield Unclear(sentence, doubt, bears)
            if moment := not _is_of_its_own(sentence) and moment_of(worded, text):
                yield Unclear(sentence, moment, LEFT)
            yield from _of_one(sentence, text, rule, others, beside=beside)


def _of_the_whole(clause: str, text: str, rule: QuorumRule) -> Iterator[Unclear]:
    """What is doubtful of a clause taken together."""
    for why, bears in doubts_of_all(text, rule):
        yield Unclear(clause, why, bears)
    if why := office_of_another(text, rule):
        yield Unclear(clause, why)
    if why := of_the_withdrawn(text, rule):
        yield Unclear(clause, why)


def _of_one(
    sentence: str, text: str, rule: QuorumRule, others: tuple[str, ...], *, beside: bool
) -> Iterator[Unclear]:
    """What is doubtful of one sentence, also with evened words, of which something was read."""
    for why, bears in doubts_of_standing(text, rule):
        yield Unclear(sentence, why, bears)
    if _is_of_its_own(sentence):
        return
    if why := ordinary_alone(text, rule):
        yield Unclear(sentence, why)
    if why := _mixed_up(text, rule, others):
        yield Unclear(sentence, why, STANDING_IN if why in {FOR_WHOM, OF_OTHERS} else ALWAYS)
    told = without_states(text) if tells_of_posts(rule) else text
    firm = _USUALLY.sub("", text) if any(one.when in OF_MEMBERSHIP for one in rule.variants) else text
    if why := not_firm(firm) or time_lost(text, rule) or of_no_attendance(told, beside_quorum=beside):
        yield Unclear(sentence, why, bearing(sentence))


_USUALLY: Final = re.compile(r"\b(?:normally|ordinarily|usually)\b,? ?")
"""What is told before another number is, for a smaller committee or one with a vacancy."""


def _mixed_up(text: str, rule: QuorumRule, others: tuple[str, ...]) -> str:
    """Why those who are named may not be those of whom the rule speaks; or nothing."""
    if why := beside_number(text, rule):
        return why
    return body_lost(text, rule) or absent_together(text, rule) or stand_ins_mixed_up(text, rule, *others)


def _evened(sentence: str) -> str:
    return _BLANKS.sub(" ", sentence.lower().translate(_HYPHENS)).strip(" .;,")


def _is_known(text: str, noted: tuple[str, ...]) -> bool:
    """Whether a sentence was noted, and so nothing was read of it."""
    return any(text == one or text in one for one in noted)


def _is_of_its_own(sentence: str) -> bool:
    """Whether a sentence is of those with an interest, of agreeing without a meeting, or of too few."""
    return (
        is_of_interest(sentence)
        or speaks_of_interests(sentence)
        or is_of_procedure(sentence)
        or speaks_of_agreeing(sentence)
        or is_of_absence(sentence)
    )
