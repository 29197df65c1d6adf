"""Who has to do what by when? The text behind `#action`, read into owners, a task and a day."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Final

from bot.commands.base import Problem, Refused
from bot.language.dates import date_in_full, take_date
from bot.language.reading import Fault
from bot.parameters.base import Scene, Which, Word, Words
from bot.parameters.people import A_PERSON, PEOPLE
from governance_store.records.person import Person

_PIECE: Final = re.compile(r'@?"([^"]*)"|@?“([^”]*)”|(\S+)')
_JOINTS: Final = frozenset({"and", "&", ","})


@dataclass(frozen=True, slots=True)
class Task:
    """An action as it was said."""

    owners: tuple[Person, ...]
    text: str
    by_when: date | None = None


def words_of(text: str) -> Words:
    """The words of a text; a quotation that is never closed is nothing but words."""
    return Words(tuple(_pieces(text)))


def _pieces(text: str) -> Iterator[Word]:
    for found in _PIECE.finditer(text):
        quoted = found.group(1) if found.group(1) is not None else found.group(2)
        yield Word(quoted, quoted=True) if quoted is not None else Word(found.group(3))


def task(text: str, day: date, scene: Scene) -> Task:
    """The owners first, then what is to be done, then the day behind the last “by”; raises Refused."""
    words = words_of(text)
    owners, at = _owners(words, scene)
    by_when, end = _by_when(words, at, day)
    told = words.typed(at, end).strip(" ,;:–-")
    if told.lower().startswith("to "):
        told = told[3:].lstrip()
    if not told:
        raise Refused(Problem("An action needs something to do: #action @owner text by 3 Feb."))
    return Task(owners, told, by_when)


def _owners(words: Words, scene: Scene) -> tuple[tuple[Person, ...], int]:
    found: list[Person] = []
    at = 0
    while at < len(words):
        marked = words.items[at].text.startswith("@") or words.items[at].quoted
        read = A_PERSON.take(words, at, scene) if marked or not found else None
        if isinstance(read, Which):
            names = tuple(f"#action @{A_PERSON.line(one, scene)} …" for _label, one in read.options)
            raise Refused(Problem(read.question), nearest=names)
        if read is None:
            break
        found.append(read.value)
        at = read.end
        joined = at < len(words) and words.items[at].text.lower() in _JOINTS
        if joined and at + 1 < len(words) and words.items[at + 1].text.startswith("@"):
            at += 1
    if not found:
        raise _no_owner(words, scene)
    return tuple(dict.fromkeys(found)), at


def _no_owner(words: Words, scene: Scene) -> Refused:
    how = "An action needs an owner: #action @owner text by 3 Feb."
    if not len(words) or not words.items[0].text.startswith("@"):
        return Refused(Problem(how))
    missed = A_PERSON.miss(words, 0, 1, scene)
    rest = words.typed(1, len(words))
    nearest = tuple(f"#action @{one} {rest}".rstrip() for one in missed.nearest)
    return Refused(Problem(f"{missed.sentence} {how}"), nearest=nearest)


def _by_when(words: Words, start: int, day: date) -> tuple[date | None, int]:
    """The day behind the last “by” that runs to the end, and where the task's text ends."""
    for at in range(len(words) - 1, start - 1, -1):
        if words.small[at] != "by" or at + 1 == len(words):
            continue
        read = take_date(words.plain(), at + 1, day)
        if read is None or read.end < len(words):
            continue
        if isinstance(read, Fault):
            raise Refused(Problem(read.sentence))
        if read.value < day:
            told = f"{date_in_full(read.value)} is before the meeting of {date_in_full(day)}."
            raise Refused(Problem(told))
        return read.value, at
    return None, len(words)


def people_named(text: str, scene: Scene, how: str) -> tuple[Person, ...]:
    """Everybody whom a text names, and nothing else; raises Refused."""
    words = words_of(text.replace("@", " ")) if '"' not in text else words_of(text)
    if not len(words):
        raise Refused(Problem(how))
    read = PEOPLE.take(words, 0, scene)
    if isinstance(read, Which):
        told = "; ".join(label for label, _one in read.options)
        raise Refused(Problem(f"{read.question} {told}."))
    if isinstance(read, Fault):
        raise Refused(Problem(read.sentence))
    if read is None or read.end < len(words):
        missed = A_PERSON.miss(words, read.end if read else 0, len(words), scene)
        raise Refused(Problem(f"{missed.sentence} {how}"))
    return read.value
