"""Which commits changed a record? A chain of numbers, sixteen bytes a change, walked back from the last."""

from __future__ import annotations

from array import array
from collections.abc import Iterator

NOTHING_BEFORE = -1


class Trail:
    """For each change, the commit that made it and the change of the same record before it."""

    def __init__(self) -> None:
        self._commits = array("q")
        self._before = array("q")

    def add(self, commit: int, before: int) -> int:
        """Note a change behind an earlier one of the same record; returns its place."""
        self._commits.append(commit)
        self._before.append(before)
        return len(self._commits) - 1

    def back_from(self, place: int) -> Iterator[int]:
        """The numbers of the commits that changed a record, the last one first."""
        while place != NOTHING_BEFORE:
            yield self._commits[place]
            place = self._before[place]
