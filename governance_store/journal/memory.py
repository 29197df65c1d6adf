"""Where are lines kept for a test or a trial? In memory."""

from __future__ import annotations

import threading
from collections.abc import Iterable, Iterator
from contextlib import contextmanager

from governance_store.journal import chain
from governance_store.journal.base import Mark, Rewritten


class MemoryJournal:
    """A journal that is gone with its process."""

    def __init__(self) -> None:
        self._lines = [chain.birth()]
        self._writing = 1
        self._lock = threading.RLock()

    @contextmanager
    def lock(self) -> Iterator[None]:
        """Keep other threads out."""
        with self._lock:
            yield

    def append(self, line: bytes) -> Mark:
        """Add a line."""
        self._lines.append(line)
        return Mark(self._writing, len(self._lines))

    def read(self, mark: Mark) -> tuple[list[bytes], Mark]:
        """All lines behind the mark; here an offset counts lines."""
        if mark.writing not in (0, self._writing):
            raise Rewritten
        return self._lines[mark.offset :], Mark(self._writing, len(self._lines))

    def lines(self) -> Iterator[bytes]:
        """All lines from the first."""
        return iter(list(self._lines))

    def mend(self) -> tuple[str, ...]:
        """Nothing is ever half-written here."""
        return ()

    def rewrite(self, lines: Iterable[bytes]) -> Mark:
        """Put these lines in place of all others."""
        self._lines = list(lines)
        self._writing += 1
        return Mark(self._writing, len(self._lines))
