"""What do the sentences of somebody else's terms of reference settle, that can be read without doubt?

Notice, frequency, papers and the like are read from sentences that say one thing. Where two sentences say
different things, or one can be read in two ways, nothing is read: the sentence stays where it stands.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from typing import Any, Final

from bot.language.dates import take_date
from bot.language.frequencies import take_frequency
from bot.language.periods import take_period
from bot.language.reading import Took

_SENTENCE: Final = re.compile(r"(?<=[.;!?])\s+|\n")


@dataclass(frozen=True, slots=True)
class Settled:
    """A field, its canonical text, and the sentence that says so."""

    key: str
    text: str
    sentence: str


def settled(lines: Iterable[str], today: date) -> tuple[Settled, ...]:
    """Every field that the lines settle alike, however often they say it."""
    found: dict[str, list[Settled]] = {}
    for line in lines:
        for sentence in filter(None, _SENTENCE.split(line)):
            for one in _of(sentence, today):
                found.setdefault(one.key, []).append(one)
    return tuple(several[0] for several in found.values() if len({one.text for one in several}) == 1)


def _of(sentence: str, today: date) -> Iterator[Settled]:
    small = " ".join(sentence.lower().split())
    for key, wanted, unwanted, read in _READERS:
        if re.search(wanted, small) and not (unwanted and re.search(unwanted, small)):
            text = read(sentence, today)
            if text:
                yield Settled(key, text, sentence.strip())
    for key, yes, no in () if re.search(_WITH_A_CONDITION, small) else _YES_NO:
        said_no, said_yes = re.search(no, small), re.search(yes, small)
        if said_no or said_yes:
            yield Settled(key, "no" if said_no else "yes", sentence.strip())


def _only(take: Callable[..., Any], sentence: str, *more: Any) -> str:  # noqa: ANN401 -- a reader of words
    """The one value that the words of a sentence hold; nothing where they hold none, several, or a doubt."""
    words, at, found = sentence.split(), 0, []
    while at < len(words):
        read = take(words, at, *more)
        if isinstance(read, Took):
            found.append(str(read.value))
            at = read.end
        elif read is not None:
            return ""
        else:
            at += 1
    return found[0] if len(set(found)) == 1 else ""


def _frequency(sentence: str, _today: date) -> str:
    return _only(take_frequency, sentence)


def _period(sentence: str, _today: date) -> str:
    return _only(take_period, sentence)


def _day(sentence: str, today: date) -> str:
    return _only(take_date, sentence, today)


_WITH_A_CONDITION: Final = r"\b(only|unless|except|if|provided|where|when|until|save)\b"
"""Yes under a condition is neither yes nor no."""

_READERS: Final = (
    (
        "frequency",
        r"\b(shall|will|to)?\s*(normally |usually )?(meet|meets|be held|hold meetings)\b",
        r"extraordinary|each member|quorum|attend",
        _frequency,
    ),
    ("notice", r"\bnotice\b", r"extraordinary|urgent|emergency|agenda|papers|minutes", _period),
    (
        "extraordinary",
        r"\b(extraordinary|emergency|urgent)\b.*\bnotice\b|\bnotice\b.*\bextraordinary",
        "",
        _period,
    ),
    ("agenda", r"\bagenda\b.*\b(before|advance|prior|ahead)\b", r"minutes|notice|after the meeting", _period),
    ("papers", r"\bpapers\b.*\b(before|advance|prior|ahead)\b", r"minutes|notice|after the meeting", _period),
    (
        "minutes",
        r"\bminutes\b.*\b(within|after|of the meeting|following)\b",
        r"agenda|papers|notice",
        _period,
    ),
    (
        "reviewed",
        r"\breview(ed)?\b.*\bterms\b|\bterms of reference\b.*\breview",
        r"\bdate\b|\bby\b",
        _frequency,
    ),
    ("review", r"^(next )?review (date|due)\b", "", _day),
    ("capacity", r"\bcapacity\b.*\bdemand\b.*\bevaluat|\bevaluat\w+\b.*\bcapacity\b", "", _frequency),
)
"""A field, what a sentence must say, what it must not say, and how its value is read."""

_FROM_AFAR: Final = r"\b(video|telephone|virtual\w*|remote\w*|teams|electronic\w*)\b"
_IN_WRITING: Final = r"\b(written resolution|in writing|by e-?mail|by correspondence)\b"
_DECIDE: Final = r"\bmay\b[^.]*\b(decide|agree|be taken|be made)\b"
_YES_NO: Final = (
    (
        "casting-vote",
        r"\bchair\b.*\b(has|have|holds?|exercise)\b.*\b(casting|second) vote\b",
        r"\b(no|not)\b[^.]*\bcasting vote\b",
    ),
    (
        "deputies-vote",
        r"\bdeput\w+\b[^.]*\b(may|can|shall|will|are entitled to)( also)? vote\b",
        r"\bdeput\w+\b[^.]*\b(may not|cannot|shall not|will not|are not entitled to|no)\b[^.]*\bvote\b",
    ),
    (
        "deputies-count",
        r"\bdeput\w+\b[^.]*\bcounts? (towards|toward|to|for) (the )?quor",
        r"\bdeput\w+\b[^.]*\b(not|no)\b[^.]*\bquor",
    ),
    (
        "remote",
        rf"{_FROM_AFAR}[^.]*\b(counts? (towards|toward|to)|(is|are|deemed) present|constitutes? presence)",
        rf"{_FROM_AFAR}[^.]*\b(does not|do not|shall not|not) count",
    ),
    (
        "chairs-action",
        r"\bchair'?s? action\b[^.]*\b(may|can|is permitted)|\bchair may (act|decide)\b[^.]*\bbetween",
        r"\bno\b[^.]*\bchair'?s? action\b",
    ),
    (
        "written-resolution",
        rf"{_IN_WRITING}[^.]*\b(may|can) be (agreed|taken|made|passed)|{_DECIDE}[^.]*{_IN_WRITING}",
        rf"\b(no|not)\b[^.]*{_IN_WRITING}",
    ),
)
"""A field, how a sentence says yes, and how it says no; a sentence that says no is never taken for yes."""
