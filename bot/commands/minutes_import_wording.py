"""What do the paragraphs under one heading say? Decisions, actions, a time, and narrative in its own words.

What reads alike is the same line, however its label is spelt or its day is written.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, time
from typing import Final

from bot.commands.minutes_import_finding import Finding
from bot.commands.minutes_in_word import task_in_words, whole
from bot.commands.minutes_owners import Task
from bot.language.dates import take_date
from bot.language.reading import Fault
from bot.parameters.base import cut
from bot.parameters.text import LONGEST_TEXT, clean, is_blank
from governance_store.records.decision import Outcome
from governance_store.records.minutes import LineKind
from governance_store.rules.local_time import date_in_full
from governance_store.rules.minute_wording import (
    ACTION,
    AGREED,
    LABEL_OF,
    NOT_AGREED,
    Worded,
    tells_a_vote,
    worded,
)
from templates.contexts.minutes_draft import DraftLine

_BY: Final = re.compile(r"\bby\b", re.IGNORECASE)
_ENDS: Final = " ,;:–-"
_HOW: Final = "write it as “Action: NAME: what, by 3 February 2027”"


@dataclass(frozen=True, slots=True)
class Said:
    """A paragraph as it is kept, and as it is compared."""

    kind: LineKind
    text: str
    compared: str
    outcome: Outcome | None = None
    task: Task | None = None


@dataclass(frozen=True, slots=True)
class UnderHeading:
    """What stands under a heading; `reached` is the time that it tells, where it does."""

    lines: tuple[Said, ...]
    reached: time | None = None


def under_heading(
    paragraphs: Iterable[str], where: str, day: date, finding: Finding, *, kept: frozenset[str]
) -> UnderHeading:
    """Each paragraph as what it says; one that is among `kept` stands in the minutes already."""
    lines: list[Said] = []
    reached = None
    for paragraph in (" ".join(clean(one).split()) for one in paragraphs):
        said = None if is_blank(paragraph) else worded(paragraph)
        if said is None:
            continue
        if said.clock:
            reached = reached or said.clock
        else:
            lines += _lines(paragraph, said, where, day, finding, is_kept=paragraph in kept)
    return UnderHeading(tuple(lines), reached)


def _lines(
    paragraph: str, said: Worded, where: str, day: date, finding: Finding, *, is_kept: bool
) -> Iterator[Said]:
    if said.outcome:
        label = AGREED if said.outcome is Outcome.AGREED else NOT_AGREED
        if _fits(said.text, where, finding):
            yield Said(said.kind, said.text, f"{label} {said.text}", said.outcome)
    elif said.kind is LineKind.ACTION:
        task = None if is_kept else _task(said.text, where, day, finding)
        if is_kept:
            yield Said(said.kind, said.text, paragraph)
        elif task and _fits(said.text, where, finding):
            yield Said(said.kind, task.text, f"{ACTION} {task_in_words(task)}", task=task)
    elif said.kind in LABEL_OF and said.kind is not LineKind.MOTION and len(paragraph) <= LONGEST_TEXT:
        yield Said(said.kind, said.text, whole(DraftLine(said.text, LABEL_OF[said.kind])))
    else:
        if tells_a_vote(paragraph) and not is_kept:
            finding.votes.append(f"{where}: {cut(paragraph)}")
        for piece in _pieces(paragraph):
            yield Said(LineKind.INFORMATION, piece, piece)


def _fits(text: str, where: str, finding: Finding) -> bool:
    if len(text) <= LONGEST_TEXT:
        return True
    told = f"“{cut(text)}” has {len(text):,} characters, where {LONGEST_TEXT:,} may be"
    finding.amiss(f"{where}: {told}: part it into several paragraphs.")
    return False


def _pieces(text: str) -> Iterator[str]:
    """A paragraph in lines that minutes bear, broken between words."""
    rest = text
    while len(rest) > LONGEST_TEXT:
        at = rest.rfind(" ", 1, LONGEST_TEXT + 1)
        at = at if at > 0 else LONGEST_TEXT
        yield rest[:at]
        rest = rest[at:].lstrip()
    yield rest


def _task(text: str, where: str, day: date, finding: Finding) -> Task | None:
    names, colon, rest = text.partition(":")
    if not colon or is_blank(names):
        finding.amiss(f"{where}: the action “{cut(text)}” names no owner: {_HOW}.")
        return None
    owners = finding.people(names, f"{where}, action “{cut(rest.strip())}”")
    what, by_when = _by_when(rest, where, day, finding)
    if is_blank(what):
        finding.amiss(f"{where}: the action “{cut(text)}” says nothing that is to be done: {_HOW}.")
        return None
    return Task(tuple(dict.fromkeys(owners)), what, by_when) if owners else None


def _by_when(text: str, where: str, day: date, finding: Finding) -> tuple[str, date | None]:
    """What is to be done, and the day behind the last “by” that runs to the end."""
    for found in reversed([*_BY.finditer(text)]):
        words = text[found.end() :].split()
        read = take_date(words, 0, day) if words else None
        if read is None or read.end < len(words):
            continue
        if isinstance(read, Fault):
            finding.amiss(f"{where}, action “{cut(text.strip())}”: {read.sentence}")
            break
        if read.value < day:
            told = f"{date_in_full(read.value)} is before the meeting of {date_in_full(day)}"
            finding.amiss(f"{where}, action “{cut(text.strip())}”: {told}.")
        return text[: found.start()].strip(_ENDS), read.value
    return text.strip(_ENDS), None


def needs_item(line: Said) -> bool:
    """Whether a line has a number of its own, and so must stand under an item."""
    return line.kind in {LineKind.DECISION, LineKind.ACTION}
