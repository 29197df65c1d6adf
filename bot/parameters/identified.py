"""Which record is meant, of a kind that people know by its identifier alone, such as LTR-00001?"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from bot.language.reading import Fault, Took
from bot.parameters.base import Plain, Scene, Words
from governance_store.records.kinds import Record

R = TypeVar("R", bound=Record)


@dataclass(frozen=True)
class Identified(Plain[Any], Generic[R]):
    """A record of one kind; `noun` is what people call it without an article."""

    called: str
    noun: str
    prefix: str
    kind: type[R]

    def take(self, words: Words, start: int, scene: Scene) -> Took[Any] | Fault | None:
        """Read an identifier; one that nothing has is named."""
        said = words.plain()[start].upper().strip(",;.")
        if not re.fullmatch(rf"{self.prefix}-\d+", said):
            return None
        found = scene.view.maybe(self.kind, said)
        if found is None:
            return Fault(f"There is no {self.noun} {said}.", (), start, start + 1)
        return Took(found, start + 1)

    def line(self, value: R, scene: Scene) -> str:  # noqa: ARG002 -- the protocol's
        """Its identifier."""
        return value.id
