"""Which person, committee, organisation, post or meeting is meant? Things that are called by a name.

A whole name, key, address or identifier wins over a part of a name; where several fit, people are asked.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from typing import Generic, TypeVar

from bot.language.nearest import nearest
from bot.language.reading import Fault, Took
from bot.parameters.base import Plain, Scene, Which, Words, longest
from bot.parameters.text import quote
from bot.reply import Entry, Option
from governance_store.records.kinds import Record

R = TypeVar("R", bound=Record)

MOST_WORDS = 10
_TITLES = {"dr", "prof", "professor", "mr", "mrs", "ms", "miss", "mx", "sir", "dame", "revd", "cllr"}
_SMALL_WORDS = {"the", "of", "and", "for", "a", "an", "in"}


def fold(text: str) -> str:
    """A name as it is compared: without case, accents, or marks at its ends."""
    decomposed = unicodedata.normalize("NFKD", text.casefold().replace("’", "'"))  # noqa: RUF001 -- a typed apostrophe
    bare = "".join(letter for letter in decomposed if not unicodedata.combining(letter))
    return " ".join(bare.split()).strip("@,;:.<>“”")


@dataclass(frozen=True)
class Named(Plain[R], Generic[R]):
    """Something that is called by its names; `names` gives the exact ones, `shown` the one people see."""

    called: str
    noun: str
    among: Callable[[Scene], Iterable[R]]
    names: Callable[[R], tuple[str, ...]]
    shown: Callable[[R], str]
    typed_as: Callable[[R, Scene], str]
    told_apart: Callable[[R, Scene], str] = field(default=lambda _thing, _scene: "")
    entry: Entry = Entry.CHOICE

    def take(self, words: Words, start: int, scene: Scene) -> Took[R] | Which[R] | None:
        """Read the longest run of words that is a name, else the longest that is a part of one."""
        things = list(self.among(scene))
        for known in (self._exact(things), self._parts(things)):
            for end in self._ends(words, start):
                if found := known(fold(words.said(start, end))):
                    return self._one(found, words.said(start, end), end, scene)
        return None

    def _ends(self, words: Words, start: int) -> Iterable[int]:
        if words.items[start].quoted:
            return (start + 1,)
        quotes = (place for place in range(start, len(words)) if words.items[place].quoted)
        return longest(words.items[: next(quotes, len(words))], start, MOST_WORDS)  # type: ignore[arg-type]

    def _exact(self, things: list[R]) -> Callable[[str], list[R]]:
        by_name: dict[str, list[R]] = {}
        for thing in things:
            for name in {fold(name) for name in self.names(thing)} | {
                _without_titles(fold(self.shown(thing)))
            }:
                by_name.setdefault(name, []).append(thing)
        return lambda said: by_name.get(said) or by_name.get(said.removeprefix("the ")) or []

    def _parts(self, things: list[R]) -> Callable[[str], list[R]]:
        split = [(set(_without_titles(fold(self.shown(thing))).split()), thing) for thing in things]

        def holding(said: str) -> list[R]:
            wanted = set(_without_titles(said).split())
            if not wanted - _SMALL_WORDS:
                return []
            return [thing for parts, thing in split if wanted <= parts]

        return holding

    def _one(self, found: list[R], said: str, end: int, scene: Scene) -> Took[R] | Which[R]:
        if len(found) == 1:
            return Took(found[0], end)
        question = f"“{said}” fits more than one {self.noun}. Which one?"
        return Which(question, tuple((self._apart(thing, scene), thing) for thing in found), end)

    def _apart(self, thing: R, scene: Scene) -> str:
        more = self.told_apart(thing, scene)
        return f"{self.shown(thing)} ({more})" if more else self.shown(thing)

    def miss(self, words: Words, start: int, end: int, scene: Scene) -> Fault:
        """Say that nothing is so called, and what was probably meant."""
        said = words.said(start, end)
        known = {
            fold(name): thing
            for thing in self.among(scene)
            for name in (*self.names(thing), self.shown(thing))
        }
        likely = nearest(fold(said), known) or nearest(fold(words.said(start, start + 1)), known)
        offer = (self.line(known[likely], scene),) if likely else ()
        hint = f" Did you mean {self.shown(known[likely])}?" if likely else ""
        return Fault(f"There is no {self.noun} called “{said}” here.{hint}", offer, start, end)

    def line(self, value: R, scene: Scene) -> str:
        """The name that nothing else has."""
        return self.typed_as(value, scene)

    def options(self, scene: Scene) -> tuple[Option, ...]:
        """Everything there is, by name."""
        things = sorted(self.among(scene), key=lambda thing: fold(self.shown(thing)))
        return tuple(Option(self.line(thing, scene), self._apart(thing, scene)) for thing in things)


def _without_titles(folded: str) -> str:
    words = folded.split()
    return " ".join(word for word in words if word.strip(".") not in _TITLES) or folded


def in_quotes(text: str) -> str:
    """A name as it is typed in a line."""
    return quote(text)
