"""What is a parameter type? How a value is found among words, printed back, and asked for in a form.

A type never guesses: it takes words, or says what is wrong with them, or asks which of several was meant.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from functools import cached_property
from typing import Any, Generic, Protocol, TypeVar
from zoneinfo import ZoneInfo

from bot.language.reading import Fault, Took
from bot.reply import Attachment, Entry, Option
from governance_store import View
from governance_store.records.person import Person

T = TypeVar("T")

NO_WORD = "\x00"
"""What stands for a quotation where readers compare words: something that nobody can type."""
_MOST_SHOWN = 80


@dataclass(frozen=True, slots=True)
class Word:
    """One word of a line, or a whole quotation."""

    text: str
    quoted: bool = False

    @property
    def typed(self) -> str:
        """The word as it is typed, with its quotation marks."""
        return quote(self.text) if self.quoted else self.text


def quote(text: str) -> str:
    """Text in quotation marks, such that a line that carries it reads it back unchanged."""
    escaped = text.replace("\\", "\\\\").replace('"', '\\"').replace("”", "\\”").replace("\n", "\\n")
    return f'"{escaped}"'


def cut(text: str) -> str:
    """As much of what was typed as a sentence about it can bear."""
    return text if len(text) <= _MOST_SHOWN else f"{text[:_MOST_SHOWN].rstrip()}…"


@dataclass(frozen=True, slots=True)
class Channel:
    """A channel of a chat service that a line names: `shared` ones are read by other organisations too."""

    service: str
    workspace: str
    id: str
    name: str
    shared: bool = False


@dataclass(frozen=True, slots=True)
class Scene:
    """What a line is read against: the record, who speaks, and when."""

    view: View
    actor: Person
    now: datetime
    zone: ZoneInfo
    attachments: tuple[Attachment, ...] = ()
    channels: tuple[Channel, ...] = ()
    notes: dict[Any, Any] = field(default_factory=dict, compare=False, repr=False)
    """What was looked up for one line is kept here, so that no word of it is looked up twice."""

    @property
    def today(self) -> date:
        """The day it is where the network is."""
        return self.now.astimezone(self.zone).date()


@dataclass(frozen=True)
class Words:
    """The words of a line behind its verb; a quotation never looks like anything but text."""

    items: tuple[Word, ...]

    @cached_property
    def _plain(self) -> tuple[str, ...]:
        return tuple(NO_WORD if word.quoted else word.text for word in self.items)

    @cached_property
    def small(self) -> tuple[str, ...]:
        """The words in small letters, without the marks at their ends."""
        return tuple(word.lower().strip(",;.:") for word in self._plain)

    def plain(self) -> tuple[str, ...]:
        """The words for readers of dates, names and numbers; a quotation is a word they cannot know."""
        return self._plain

    def said(self, start: int, end: int) -> str:
        """The words from start to end as they were typed, without quotation marks."""
        return " ".join(word.text for word in self.items[start:end])

    def typed(self, start: int, end: int) -> str:
        """The words from start to end as they are typed, quotation marks and all."""
        return " ".join(word.typed for word in self.items[start:end])

    def __len__(self) -> int:
        return len(self.items)


@dataclass(frozen=True, slots=True)
class Which(Generic[T]):
    """The words fit several things, and people are asked rather than guessed for."""

    question: str
    options: tuple[tuple[str, T], ...]
    end: int


class ParameterType(Protocol[T]):
    """How values of one sort are read, printed and asked for."""

    @property
    def entry(self) -> Entry:
        """How a form asks for it."""
        ...

    @property
    def called(self) -> str:
        """What people call such a value, with its article: `a date`."""
        ...

    def take(self, words: Words, start: int, scene: Scene) -> Took[T] | Fault | Which[T] | None:
        """Read a value that begins at a word, or say what is wrong, or None where it looks like none."""
        ...

    def miss(self, words: Words, start: int, end: int, scene: Scene) -> Fault:
        """Say why words that stand in this value's place are none, with what was probably meant."""
        ...

    def line(self, value: T, scene: Scene) -> str:
        """The value as it is typed, such that `take` reads it back."""
        ...

    def answer(self, value: T, scene: Scene) -> str:
        """The value as a form shows it in its field."""
        ...

    def options(self, scene: Scene) -> tuple[Option, ...]:
        """What a form offers to choose from; empty where anything may be typed."""
        ...

    def typed(self, answer: str) -> str:
        """A form's answer as words of a line."""
        ...


class Plain(Generic[T]):
    """What most types share: one line in a form, nothing to choose from, no mending of misses."""

    called: str
    entry: Entry = Entry.LINE

    def miss(self, words: Words, start: int, end: int, scene: Scene) -> Fault:  # noqa: ARG002 -- the protocol's
        """Say that the words are not such a value."""
        return Fault(f"“{cut(words.said(start, end))}” is not {self.called}.", (), start, end)

    def line(self, value: T, scene: Scene) -> str:
        """The value as it is typed."""
        raise NotImplementedError

    def answer(self, value: T, scene: Scene) -> str:
        """The value as it is typed."""
        return self.line(value, scene)

    def options(self, scene: Scene) -> tuple[Option, ...]:  # noqa: ARG002 -- the protocol's
        """Nothing to choose from."""
        return ()

    def typed(self, answer: str) -> str:
        """The answer as it stands."""
        return " ".join(answer.split())


AnyType = ParameterType[Any]


def longest(words: Sequence[str], start: int, most: int) -> range:
    """The ends of the runs of words from start, the longest first; a quotation behind it is of no run."""
    end = min(len(words), start + most)
    quoted = (at for at in range(start + 1, end) if words[at] == NO_WORD)
    return range(next(quoted, end), start, -1)
