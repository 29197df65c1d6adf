"""Which pairs lie between two others? Pairs in order, in blocks, so that one among many is soon added.

A single sorted list would move half of itself for each addition; most have one block, and are one list.
"""

from __future__ import annotations

from bisect import bisect_left, insort
from typing import Any

LENGTH = 1_000
Pair = tuple[Any, ...]


class Blocks:
    """Pairs in order."""

    __slots__ = ("_blocks",)

    def __init__(self, pairs: list[Pair]) -> None:
        pairs.sort()
        parts = [pairs[start : start + LENGTH] for start in range(0, len(pairs), LENGTH)]
        self._blocks: list[list[Pair]] = parts or [[]]

    def _number(self, pair: Pair) -> int:
        """The block in which a pair stands or would stand."""
        last = len(self._blocks) - 1
        return min(bisect_left(self._blocks, pair, key=_highest), last) if last else 0

    def add(self, pair: Pair) -> None:
        """Take a pair in."""
        number = self._number(pair)
        block = self._blocks[number]
        insort(block, pair)
        if len(block) > 2 * LENGTH:
            self._blocks[number : number + 1] = [block[:LENGTH], block[LENGTH:]]

    def remove(self, pair: Pair) -> None:
        """Take a pair out that is there."""
        number = self._number(pair)
        block = self._blocks[number]
        del block[bisect_left(block, pair)]
        if not block and len(self._blocks) > 1:
            del self._blocks[number]

    def between(self, low: Pair | None, high: Pair | None) -> list[Pair]:
        """The pairs from the low one on up to, and without, the high one; None where there is no limit."""
        first = 0 if low is None else self._number(low)
        last = len(self._blocks) - 1 if high is None else self._number(high)
        if first > last:
            return []
        found: list[Pair] = []
        for number in range(first, last + 1):
            block = self._blocks[number]
            start = bisect_left(block, low) if low is not None and number == first else 0
            end = bisect_left(block, high) if high is not None and number == last else len(block)
            found += block[start:end]
        return found

    def __len__(self) -> int:
        return sum(map(len, self._blocks))


def _highest(block: list[Pair]) -> Pair:
    return block[-1]
