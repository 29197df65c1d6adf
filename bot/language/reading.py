"""What does a reader of words give back: something read, something plainly wrong, or nothing at all?

The house rule is never to guess: words that could mean two things are a fault that offers both.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Generic, TypeVar

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Took(Generic[T]):
    """The words up to, and without, `end` were read as the value."""

    value: T
    end: int


@dataclass(frozen=True, slots=True)
class Fault:
    """The words from start to end try to be such a value and are wrong; `nearest` is what was probably meant.

    Each text in `nearest` is read back by the reader that offered it.
    """

    sentence: str
    nearest: tuple[str, ...]
    start: int
    end: int


Read = Took[T] | Fault | None

LOOKAHEAD = 24
SILENCE = ("",) * 8
LONGEST_WORD = 40
_TYPED = str.maketrans("’‘–—\u2212\u2011", "''----")  # what word processors make of ' and -


def hear(words: Sequence[str], start: int) -> list[str]:
    """The words from start in small letters without trailing stops and commas, and then silence.

    The silence lets readers look a few words ahead without asking how many there are. A word of absurd length
    is heard as silence too: nothing that can be read is so long.
    """
    return [plain(word) for word in words[start : start + LOOKAHEAD]] + list(SILENCE)


def plain(word: str) -> str:
    """One word as readers compare it."""
    return word.lower().translate(_TYPED).rstrip(",;.") if len(word) <= LONGEST_WORD else ""


def said(words: Sequence[str], start: int, end: int) -> str:
    """The words as they were typed, for a sentence about them."""
    return " ".join(words[start:end]).rstrip(",;.")


def longest(readings: Iterable[Read[T]]) -> Read[T]:
    """The reading that takes most words; of equals the first."""
    return max((reading for reading in readings if reading), key=lambda reading: reading.end, default=None)


def moved(reading: Read[T], by: int) -> Read[T]:
    """A reading of the words heard from a place, told in places of the whole line."""
    if isinstance(reading, Took):
        return Took(reading.value, reading.end + by)
    if isinstance(reading, Fault):
        return replace(reading, start=reading.start + by, end=reading.end + by)
    return None
