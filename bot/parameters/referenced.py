"""Which record is meant? Its whole reference, the end of it where one alone has that, or its identifier."""

from __future__ import annotations

import re
from typing import ClassVar, Final, Generic, Protocol, TypeVar

from bot.language.reading import Fault, Took
from bot.parameters.base import Plain, Scene, Which, Words, cut, quote
from bot.reply import Entry, Option
from governance_store.records.kinds import Record
from governance_store.rules.minute_numbers import short

_BARE: Final = re.compile(r"[^\s\"“”,;]+")


class Numbered(Record, Protocol):
    """A record with a reference of its committee and year."""

    @property
    def reference(self) -> str:
        """The whole reference."""

    @property
    def text(self) -> str:
        """What it is about."""


R = TypeVar("R", bound=Numbered)


class Referenced(Plain[R], Generic[R]):
    """A record of one kind by its reference; of several with one end, rather those that are live."""

    entry = Entry.CHOICE
    noun: ClassVar[str]
    """What it is, as a sentence says it."""
    listing: ClassVar[str]
    """Which command shows those there are."""
    identifier: ClassVar[re.Pattern[str]]
    ending: ClassVar[re.Pattern[str]]
    """What looks like the end of a reference, whether there is such a one or not."""

    def among(self, scene: Scene) -> list[R]:
        """Every record of the kind."""
        raise NotImplementedError

    def is_live(self, one: R, scene: Scene) -> bool:
        """Whether a record is rather meant than others, and offered."""
        raise NotImplementedError

    def take(self, words: Words, start: int, scene: Scene) -> Took[R] | Fault | Which[R] | None:
        """Read a reference, the end of one, or an identifier; what fits several is asked about."""
        said = words.items[start].text.strip(",;. ")
        found = self._meant(scene, said)
        if len(found) == 1:
            return Took(found[0], start + 1)
        if found:
            labels = tuple((f"{one.reference}: {cut(one.text)} ({one.id})", one) for one in found)
            return Which(f"“{cut(said)}” fits more than one {self.noun}. Which one?", labels, start + 1)
        if self.identifier.fullmatch(said) or self.ending.fullmatch(said):
            told = f"There is no {self.noun} {cut(said)}. “{self.listing}” shows those there are."
            return Fault(told, (), start, start + 1)
        return None

    def line(self, value: R, scene: Scene) -> str:
        """Its reference, where nothing else has it."""
        if self._meant(scene, value.reference) != [value]:
            return value.id
        return value.reference if _BARE.fullmatch(value.reference) else quote(value.reference)

    def options(self, scene: Scene) -> tuple[Option, ...]:
        """Those that are live."""
        found = (one for one in self.among(scene) if self.is_live(one, scene))
        return tuple(Option(self.line(one, scene), f"{one.reference}: {cut(one.text)}") for one in found)

    def _meant(self, scene: Scene, said: str) -> list[R]:
        every, small = self.among(scene), said.casefold()
        if whole := [one for one in every if small in {one.id.casefold(), one.reference.casefold()}]:
            return whole
        ending = [one for one in every if short(one.reference).casefold() == small]
        return [one for one in ending if self.is_live(one, scene)] or ending
