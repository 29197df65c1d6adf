"""In which order do the lines of minutes stand? As they were said; what was written in later, in its place.

Of several lines that were written in behind the same one, the latest stands next to it, as it did for whoever
wrote it there.
"""

from __future__ import annotations

from collections.abc import Iterable

from governance_store.records.minutes import MinuteLine


def in_order(lines: Iterable[MinuteLine]) -> list[MinuteLine]:
    """Lines of one set of minutes, each in its place."""
    said: list[MinuteLine] = []
    behind: dict[int, list[MinuteLine]] = {}
    for one in sorted(lines, key=lambda one: one.number):
        (said if one.behind is None else behind.setdefault(one.behind, [])).append(one)
    if not behind:
        return said
    placed: list[MinuteLine] = []
    waiting = [*reversed(said), *behind.get(0, [])]
    while waiting:
        line = waiting.pop()
        placed.append(line)
        waiting += behind.get(line.number, [])
    return placed
