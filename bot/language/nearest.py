"""Which known word was probably meant by one that is not known?

Optimal string alignment (Damerau 1964): a slip is a letter left out, put in, changed, or swapped with its
neighbour.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable
from functools import lru_cache

LONGEST = 40
SHORT = 5
LONG = 8
LETTERS_THAT_BEGIN_A_WORD = 3


def nearest(word: str, candidates: Iterable[str]) -> str | None:
    """The candidate that is spelt most like the word, or None where none is spelt much like it.

    A word of three letters or more that begins just one candidate means that candidate.
    """
    typed = word.casefold()
    known = list(candidates)
    begun = [
        name
        for name in known
        if len(typed) >= LETTERS_THAT_BEGIN_A_WORD and name.casefold().startswith(typed)
    ]
    if len(begun) == 1:
        return begun[0]
    bearable = max(1, len(typed) // 3)
    near = [(slips(typed, name.casefold(), bearable), name) for name in known]
    best = min((pair for pair in near if pair[0] <= bearable), key=lambda pair: pair[0], default=None)
    return best[1] if best and best[0] < len(typed) else None


def slip_of(word: str, names: Collection[str]) -> str | None:
    """The name of which the word is plainly a misspelling, by a stricter measure than `nearest`.

    For readers that meet every word of a line: the first letter must be right, names of up to five letters
    forgive no changed letter (a Jane is no June), and only long ones forgive two slips.
    """
    return _slip_of(word, tuple(names)) if SHORT - 2 <= len(word) <= LONGEST else None


@lru_cache(maxsize=4096)
def _slip_of(word: str, names: tuple[str, ...]) -> str | None:
    for name in names:
        if name[0] == word[0] and name != word and _forgivable(word, name):
            return name
    return None


def _forgivable(word: str, name: str) -> bool:
    if len(name) < SHORT - 1:
        return sorted(word) == sorted(name)
    if len(name) <= SHORT and len(word) == len(name):
        return sorted(word) == sorted(name) and slips(word, name, 1) <= 1
    bearable = 2 if len(name) >= LONG and len(word) >= LONG - 2 else 1
    return slips(word, name, bearable) <= bearable


def slips(one: str, other: str, bearable: int) -> int:
    """How many slips lead from one word to the other; any number past what is bearable is one past it."""
    if abs(len(one) - len(other)) > bearable or max(len(one), len(other)) > LONGEST:
        return bearable + 1
    before: list[int] = []
    row = list(range(len(other) + 1))
    for i, letter in enumerate(one, 1):
        earlier, before, row = before, row, [i]
        for j, wanted in enumerate(other, 1):
            cost = min(before[j] + 1, row[j - 1] + 1, before[j - 1] + (letter != wanted))
            if i > 1 and j > 1 and letter == other[j - 2] and one[i - 2] == wanted:
                cost = min(cost, earlier[j - 2] + 1)
            row.append(cost)
        if min(row) > bearable:
            return bearable + 1
    return min(row[-1], bearable + 1)
