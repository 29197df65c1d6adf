"""Which typed fields can be read from sentences without doubt? Periods, frequencies, yes or no, the review.

A value is proposed where one sentence says it plainly and no other says something else. Where there is doubt
it is said, and nothing is proposed. The sentence itself always stays in its section.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, Final

from bot.language.dates import take_date
from bot.language.periods import take_frequency, take_period
from bot.language.reading import Fault, Took, plain
from governance_store.records.period import Cycle, Frequency
from governance_store.rules.terms_fields import BY_KEY

_SENTENCE: Final = re.compile(r"(?<=[.;!?])\s+|\n+")
_UNLESS: Final = re.compile(r"\b(unless|except|provided|subject to|only)\b")
_BEFORE: Final = re.compile(r"\b(before|prior|advance|ahead|notice)\b")
_AFTER: Final = re.compile(r"\b(within|after|following|of the meeting)\b")
_YES: Final = "yes"
_NO: Final = "no"
_DEPUTIES: Final = r"\b(deputies|substitutes|a deputy)\b"
_FROM_AFAR: Final = r"\b(video\w*|telephone|remote\w*|virtual\w*)\b"
_NO_VOTE: Final = r"((may|can|will|shall) ?not vote|not be entitled to vote|have no vote)"
_VOTE: Final = r"((may|can|will|shall) vote|have (full )?voting rights|(are|is) entitled to vote)"
_HAS: Final = r"\b(has|have|holds?|exercise)( the| a| an)?( second( and|,? or))?( additional)?"
_SAID: Final[tuple[tuple[str, str, re.Pattern[str]], ...]] = (
    ("casting-vote", _NO, re.compile(r"\b(no|not have an?y?( second or)?) casting vote")),
    ("casting-vote", _YES, re.compile(rf"{_HAS} casting vote")),
    ("deputies-vote", _NO, re.compile(rf"{_DEPUTIES}.*\b{_NO_VOTE}")),
    ("deputies-vote", _YES, re.compile(rf"{_DEPUTIES}(?!.*\bnot\b).*\b{_VOTE}")),
    ("deputies-count", _NO, re.compile(rf"{_DEPUTIES}.*\bnot count towards (the )?quorum")),
    ("deputies-count", _YES, re.compile(rf"{_DEPUTIES}(?!.*\bnot\b).*\bcounts? towards (the )?quorum")),
    ("remote", _NO, re.compile(rf"{_FROM_AFAR}.*\bnot (be )?count(ed)? towards (the )?quorum")),
    ("remote", _YES, re.compile(rf"{_FROM_AFAR}(?!.*\bnot\b).*\bcount(s|ed)? towards (the )?quorum")),
    ("written-resolution", _NO, re.compile(r"\b(no decisions?|not)\b.*\bwritten resolution")),
    ("written-resolution", _YES, re.compile(r"\bmay\b(?!.*\bnot\b).*\bby (way of )?(a )?written resolution")),
    ("chairs-action", _NO, re.compile(r"\b(no|not take) chair's action")),
    ("chairs-action", _YES, re.compile(r"\bmay take chair's action")),
)
_LEAST: Final = re.compile(
    r"\battend (?:at least|a minimum of|not less than|no fewer than) (\w+) meetings?"
    r" (?:a|per|each|in each|in any|in a) (?:calendar |financial )?year"
)
_NUMBERS: Final = dict(
    zip(
        ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"),
        range(1, 13),
        strict=True,
    )
)
_REVIEW: Final = re.compile(
    r"\b(?:review date|date (?:of|for) (?:next )?review|next review(?: date)?|review due|due for review"
    r"|reviewed (?:by|on or before))\b[\s:]*(?:(?:is|on|by|in)\b)?\s*"
)
_MONTHS: Final = re.compile(
    r"january|february|march|april|may|june|july|august|september|october|november|december|\d"
)
_TOO_MANY: Final = 40


@dataclass(frozen=True, slots=True)
class Value:
    """What a sentence says of a typed field; without a text it only tries to."""

    key: str
    text: str
    sentence: str


def sentences_of(texts: Iterable[str]) -> Iterator[str]:
    """The sentences of texts, one by one."""
    for text in texts:
        yield from (one.strip() for one in _SENTENCE.split(text) if one.strip())


def values_in(texts: Iterable[str], today: date) -> tuple[dict[str, str], tuple[str, ...]]:
    """The typed fields that are said without doubt, and a sentence for each about which there is some."""
    found: dict[str, list[Value]] = {}
    for sentence in sentences_of(texts):
        for value in _values(sentence, today):
            found.setdefault(value.key, []).append(value)
    sure = {
        key: said[0].text
        for key, said in found.items()
        if said[0].text and len({one.text for one in said}) == 1
    }
    return sure, tuple(_doubt(key, said) for key, said in found.items() if key not in sure)


def _doubt(key: str, said: Sequence[Value]) -> str:
    quoted = " and ".join(f"“{_cut(one)}”" for one in dict.fromkeys(one.sentence for one in said))
    return f"{BY_KEY[key].label}: not set, because {quoted} can be read in more than one way."


def _cut(sentence: str) -> str:
    words = sentence.split()
    return " ".join(words[:_TOO_MANY]) + (" …" if len(words) > _TOO_MANY else "")


def _values(sentence: str, today: date) -> Iterator[Value]:
    low = " ".join(sentence.lower().replace("’", "'").split())
    words = sentence.split()
    yield from _frequencies(sentence, low, words)
    yield from _periods(sentence, low, words)
    yield from _yes_or_no(sentence, low)
    if least := _LEAST.search(low):
        number = _NUMBERS.get(least[1], int(least[1]) if least[1].isascii() and least[1].isdecimal() else 0)
        yield Value("least-attendance", str(number) if 0 < number <= 366 else "", sentence)  # noqa: PLR2004 -- days in a year
    yield from _review(sentence, low, today)


def _every(words: Sequence[str], take: Callable[[Sequence[str], int], Any]) -> list[Any]:
    """Everything of a sort that a sentence says, a fault where it is wrong or could mean two things."""
    at, found = 0, []
    heard = [word.strip("()“”‘’'\",:") for word in words]
    while at < len(heard):
        read = take(heard, at)
        if isinstance(read, Took | Fault):
            found.append(read.value if isinstance(read, Took) else None)
            at = max(read.end, at + 1)
        else:
            at += 1
    return found


def _frequencies(sentence: str, low: str, words: Sequence[str]) -> Iterator[Value]:
    is_review = re.search(r"\breview(ed|s)?\b", low) and re.search(r"\bterms( of reference)?\b", low)
    meets = re.search(r"\b(meets?|meetings? (will|shall|are|is|to) .*\b(held|take place)|frequency)\b", low)
    other = re.search(r"\b(attend|report|review|evaluat|quorum|absen)", low)
    key = "reviewed" if is_review and not meets else "frequency" if meets and not other else ""
    if key and (found := set(_every(words, take_frequency))):
        yield Value(key, _only(found), sentence)


def _only(found: set[Any]) -> str:
    """The canonical text of the one that was said; nothing where several were, or one that is no sure one."""
    (one, *more) = found
    if isinstance(one, Frequency) and one.cycle is not Cycle.TIMES_A_YEAR and one.count == 0:
        return ""
    return "" if more or one is None else str(one)


def _periods(sentence: str, low: str, words: Sequence[str]) -> Iterator[Value]:
    keys = [*_period_keys(low)]
    if not keys or not (found := set(_every(words, take_period))):
        return
    for key in keys:
        yield Value(key, _only(found), sentence)


def _period_keys(low: str) -> Iterator[str]:
    if re.search(r"\b(extraordinary|special|urgent) meetings?\b", low):
        if _BEFORE.search(low):
            yield "extraordinary"
        return
    sent = re.search(
        r"\b(sent|circulated|issued|distributed|available|published|provided|papers?|agenda)\b", low
    )
    if (
        re.search(r"\bminutes\b", low)
        and _AFTER.search(low)
        and not re.search(r"\b(before|advance|prior)\b", low)
    ):
        yield "minutes"
    elif sent and _BEFORE.search(low) and re.search(r"\b(agendas?|papers?)\b", low):
        yield from (key for key, word in (("agenda", "agenda"), ("papers", "paper")) if word in low)
    elif re.search(r"\bnotice\b", low) and "meeting" in low:
        yield "notice"


def _yes_or_no(sentence: str, low: str) -> Iterator[Value]:
    told = set()
    for key, answer, pattern in _SAID:
        if key not in told and pattern.search(low):
            told.add(key)
            yield Value(
                key,
                "" if _UNLESS.search(low) else answer,
                sentence,
            )


def _review(sentence: str, low: str, today: date) -> Iterator[Value]:
    """A review by a day that has its year; a month alone names no day."""
    said = _REVIEW.search(low)
    if said is None or not (rest := low[said.end() :].split()):
        return
    read = take_date(rest, 0, today)
    if isinstance(read, Took) and str(read.value.year) in {plain(word)[-4:] for word in rest[: read.end]}:
        yield Value("review", read.value.isoformat(), sentence)
    elif _MONTHS.match(rest[0]):
        yield Value("review", "", sentence)
