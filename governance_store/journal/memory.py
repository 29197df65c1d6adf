"""Where are lines kept for a test or a trial? In memory."""

from __future__ import annotations

import threading
from collections.abc import Iterable, Iterator
from contextlib import contextmanager

from governance_store.journal import chain
from governance_store.journal.base import LockHeld, Mark, Rewritten, whole_lines
from governance_store.journal.lock import PATIENCE


class MemoryJournal:
    """A journal that is gone with its process."""

    def __init__(self) -> None:
        self._data = bytearray(chain.birth())
        self._writing = 1
        self._lock = threading.RLock()

    @contextmanager
    def lock(self) -> Iterator[None]:
        """Keep other threads out."""
        if not self._lock.acquire(timeout=PATIENCE):
            raise LockHeld(
                "Somebody else has been writing for too long, so nothing was done.", "Try again in a moment."
            )
        try:
            yield
        finally:
            self._lock.release()

    def is_free(self) -> bool:
        """Whether nobody is writing at this moment."""
        if not self._lock.acquire(blocking=False):
            return False
        self._lock.release()
        return True

    def append(self, line: bytes) -> Mark:
        """Add a line."""
        self._data += line
        return Mark(self._writing, len(self._data))

    def read(self, mark: Mark) -> tuple[list[bytes], Mark]:
        """All lines behind the mark."""
        if mark.writing not in (0, self._writing):
            raise Rewritten
        if mark.offset == len(self._data):
            return [], mark
        return whole_lines(bytes(self._data[mark.offset :])), Mark(self._writing, len(self._data))

    def line(self, offset: int) -> bytes:
        """The line that begins at a byte."""
        return bytes(self._data[offset : self._data.index(b"\n", offset) + 1])

    def lines(self) -> Iterator[bytes]:
        """All lines from the first."""
        return iter(whole_lines(bytes(self._data)))

    def mend(self, mark: Mark) -> tuple[str, ...]:  # noqa: ARG002 -- as every journal
        """Nothing is ever half-written here."""
        return ()

    def rewrite(self, lines: Iterable[bytes]) -> Mark:
        """Put these lines in place of all others."""
        self._data = bytearray(b"".join(lines))
        self._writing += 1
        return Mark(self._writing, len(self._data))

    def close(self) -> None:
        """Nothing is held open."""
