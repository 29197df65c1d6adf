"""How many must agree to a written resolution? A clause that the clerk can go by; any other is refused."""

from __future__ import annotations

from dataclasses import dataclass

from bot.language.reading import Fault, Took
from bot.parameters.base import Scene, Words, quote
from bot.parameters.text import Text
from governance_store.rules.resolution_threshold import USUAL, NotUnderstood, read_threshold


@dataclass(frozen=True)
class AThreshold(Text):
    """A threshold, kept in the words in which it was said."""

    called: str = "how many must agree"

    def take(self, words: Words, start: int, scene: Scene) -> Took[str] | Fault | None:
        """Read a text, and name what of it was not understood."""
        taken = super().take(words, start, scene)
        read = read_threshold(taken.value) if isinstance(taken, Took) else None
        if taken and isinstance(read, NotUnderstood):
            told = f"{read.sentence} Say for example: {USUAL}."
            return Fault(told, (quote(USUAL),), start, taken.end)
        return taken
