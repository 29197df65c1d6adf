"""Which person, committee, organisation, post or meeting is meant? Things that are called by a name.

A whole name wins over a part of one, and an identifier over a name; where several fit, people are asked.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from operator import is_
from typing import Generic, TypeVar

from bot.language.nearest import nearest
from bot.language.reading import Fault, Took
from bot.parameters.base import Plain, Scene, Which, Words, cut, longest, quote
from bot.reply import Entry, Option
from governance_store.records.kinds import Record

R = TypeVar("R", bound=Record)

MOST_WORDS = 10
_TITLES = {"dr", "prof", "professor", "mr", "mrs", "ms", "miss", "mx", "sir", "dame", "revd", "cllr"}
_SMALL_WORDS = {"the", "of", "and", "for", "a", "an", "in"}
_IDENTIFIER = re.compile(r"[A-Z]+-[0-9]+", re.ASCII)
_BARE = re.compile(r"[A-Za-z0-9][\w.@+-]*", re.ASCII)


def fold(text: str) -> str:
    """A name as it is compared: without case, accents, or marks at its ends."""
    bare = text.casefold() if text.isascii() else _without_accents(text.casefold().replace("’", "'"))
    whole = " ".join(bare.split())
    return whole.strip("@,;:.<>“”") or whole


def _without_accents(text: str) -> str:
    decomposed = unicodedata.normalize("NFKD", text)
    return "".join(letter for letter in decomposed if not unicodedata.combining(letter))


_folded = lru_cache(maxsize=20_000)(fold)  # of names that are known, never of what was typed


class Known(Generic[R]):
    """The things of one sort by what they are called, looked up once for a line."""

    def __init__(
        self, things: Sequence[R], names: Callable[[R], tuple[str, ...]], shown: Callable[[R], str]
    ) -> None:
        self._things = things
        self._ids: dict[str, list[R]] = {}
        self._names: dict[str, list[R]] = {}
        self._parts: dict[str, dict[str, R]] = {}
        self._vocabulary = set(_TITLES | _SMALL_WORDS)
        for thing in things:
            for name in names(thing):
                self._learn(self._ids, _folded(name), thing)
            whole = _folded(shown(thing))
            for name in {whole, _without_titles(whole)}:
                self._learn(self._names, name, thing)
            for part in {_folded(word) for word in _without_titles(whole).split()}:
                self._parts.setdefault(part, {})[thing.id] = thing

    def is_of(self, things: Sequence[R]) -> bool:
        """Whether these are the very things: a record is the same object until it changes."""
        return len(things) == len(self._things) and all(map(is_, things, self._things))

    def _learn(self, by: dict[str, list[R]], name: str, thing: R) -> None:
        if thing not in (there := by.setdefault(name, [])):
            there.append(thing)
        self._vocabulary.update(map(_folded, name.split()))

    def exact(self, said: str) -> list[R]:
        """Those that are called just so; an identifier is one thing's, whatever others are called."""
        for name in (said, said.removeprefix("the ")):
            if found := self._ids.get(name) or self._names.get(name):
                return found
        return []

    def holding(self, said: str) -> list[R]:
        """Those whose name holds every word that was said."""
        wanted = {fold(word) for word in _without_titles(said).split()}
        if not wanted - _SMALL_WORDS:
            return []
        holders = [self._parts.get(word, {}) for word in wanted]
        shared = set(holders[0]).intersection(*holders[1:])
        return [thing for id_, thing in holders[0].items() if id_ in shared]

    def run(self, words: Words, start: int) -> int:
        """Where the run of words ends that may be a name: the first word that is in none ends it."""
        ahead = range(start, min(len(words), start + MOST_WORDS))
        stop = (at for at in ahead if words.items[at].quoted or not self._may_be(words.items[at].text))
        return next(stop, ahead.stop)

    def _may_be(self, word: str) -> bool:
        return fold(word) in self._vocabulary

    def near(self, said: str) -> R | None:
        """The thing whose name is spelt most like what was said, where one is."""
        known = {name: things[0] for name, things in (self._names | self._ids).items()}
        likely = nearest(said, known)
        return known[likely] if likely else None


@dataclass(frozen=True)
class Named(Plain[R], Generic[R]):
    """Something that is called by its names: `names` gives its own alone, `shown` the one that people see."""

    called: str
    noun: str
    among: Callable[[Scene], Iterable[R]]
    names: Callable[[R], tuple[str, ...]]
    shown: Callable[[R], str]
    typed_as: Callable[[R, Scene], str]
    told_apart: Callable[[R, Scene], str] = field(default=lambda _thing, _scene: "")
    entry: Entry = Entry.CHOICE
    _lately: list[Known[R]] = field(default_factory=list, init=False, repr=False, compare=False)

    def known(self, scene: Scene) -> Known[R]:
        """What there is, by name."""
        key = (Known, id(self))
        if key not in scene.notes:
            scene.notes[key] = self._known_of(tuple(self.among(scene)))
        found: Known[R] = scene.notes[key]
        return found

    def _known_of(self, things: tuple[R, ...]) -> Known[R]:
        """These things by name: as for the line before, as long as none of them has changed."""
        for known in self._lately:
            if known.is_of(things):
                return known
        known = Known(things, self.names, self.shown)
        self._lately[:] = [known]
        return known

    def take(self, words: Words, start: int, scene: Scene) -> Took[R] | Which[R] | None:
        """Read the longest run of words that is a name, else the longest that is a part of one."""
        known = self.known(scene)
        runs = [(end, fold(words.said(start, end))) for end in self._ends(words, start, known)]
        for look_up in (known.exact, known.holding):
            for end, said in runs:
                if found := look_up(said):
                    return self._one(found, words.said(start, end), end, scene)
        return None

    def _ends(self, words: Words, start: int, known: Known[R]) -> Iterable[int]:
        if words.items[start].quoted:
            return (start + 1,)
        return longest(words.plain()[: known.run(words, start)], start, MOST_WORDS)

    def _one(self, found: list[R], said: str, end: int, scene: Scene) -> Took[R] | Which[R]:
        if len(found) == 1:
            return Took(found[0], end)
        question = f"“{cut(said)}” fits more than one {self.noun}. Which one?"
        return Which(question, tuple(self._labelled(found, scene)), end)

    def _labelled(self, things: Iterable[R], scene: Scene) -> Iterator[tuple[str, R]]:
        """Each thing under a label that no other has."""
        labels = [(self._apart(thing, scene), thing) for thing in things]
        told = [label for label, _thing in labels]
        for label, thing in labels:
            alike = told.count(label) > 1
            yield (f"{label}, {self.line(thing, scene)}" if alike else label), thing

    def _apart(self, thing: R, scene: Scene) -> str:
        more = self.told_apart(thing, scene)
        return f"{self.shown(thing)} ({more})" if more else self.shown(thing)

    def miss(self, words: Words, start: int, end: int, scene: Scene) -> Fault:
        """Say that nothing is so called, and what was probably meant."""
        said = words.said(start, end)
        known = self.known(scene)
        likely = known.near(fold(said)) or known.near(fold(words.said(start, start + 1)))
        offer = (self.line(likely, scene),) if likely else ()
        hint = f" Did you mean {self.shown(likely)}?" if likely else ""
        return Fault(f"There is no {self.noun} called “{cut(said)}” here.{hint}", offer, start, end)

    def line(self, value: R, scene: Scene) -> str:
        """The name that nothing else has; failing all others the identifier."""
        known = self.known(scene)
        identifier, *others = self.names(value)
        for name in (self.typed_as(value, scene), *others):
            if known.exact(fold(name)) == [value]:
                own = name in self.names(value) and _BARE.fullmatch(name)
                return name if own else quote(name)
        return identifier

    def options(self, scene: Scene) -> tuple[Option, ...]:
        """Everything there is, by name."""
        return self.offered(self.among(scene), scene)

    def offered(self, some: Iterable[R], scene: Scene) -> tuple[Option, ...]:
        """These things, by name."""
        things = sorted(some, key=lambda thing: _folded(self.shown(thing)))
        return tuple(Option(self.line(thing, scene), label) for label, thing in self._labelled(things, scene))

    def typed(self, answer: str) -> str:
        """The answer in quotation marks, so that a group called May is not taken for the month."""
        said = " ".join(answer.split())
        return said if said.startswith('"') or _IDENTIFIER.fullmatch(said) else quote(said)


def _without_titles(folded: str) -> str:
    words = folded.split()
    return " ".join(word for word in words if word.strip(".") not in _TITLES) or folded


in_quotes = quote
