"""Who may write now? One thread of one process, for five seconds at the most before others are told.

`flock` is let go by the kernel when a process dies, so a crash never leaves a lock behind; a process that
hangs does hold it, and is named by what it wrote into the lock file.
"""

from __future__ import annotations

import fcntl
import os
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from governance_store.durable import OWNER_READS
from governance_store.journal.base import JournalUnreadable, LockHeld

PATIENCE = 5.0
_PAUSE = 0.005
_NOTE = 48
"""The bytes in which a holder says who it is and since when."""


class FileLock:
    """A lock among threads and among processes; the same thread may take it again."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._threads = threading.RLock()
        self._depth = 0
        self._handle: int | None = None

    @contextmanager
    def held(self) -> Iterator[None]:
        """Hold the lock; raises LockHeld when it is not had in five seconds."""
        if not self._threads.acquire(timeout=PATIENCE):
            raise self._refusal()
        try:
            if self._depth == 0:
                self._take()
            self._depth += 1
            try:
                yield
            finally:
                self._depth -= 1
                if self._depth == 0:
                    fcntl.flock(self._file(), fcntl.LOCK_UN)
        finally:
            self._threads.release()

    def free(self) -> bool:
        """Whether the lock could be had at this moment."""
        if not self._threads.acquire(blocking=False):
            return False
        try:
            if self._depth or not self._grab():
                return False
            fcntl.flock(self._file(), fcntl.LOCK_UN)
            return True
        finally:
            self._threads.release()

    def close(self) -> None:
        """Let go of the lock file, and so of the lock."""
        if self._handle is not None:
            os.close(self._handle)
            self._handle = None

    def __del__(self) -> None:
        self.close()

    def _take(self) -> None:
        if not self._grab():
            self._wait(time.monotonic() + PATIENCE)
        self._sign()

    def _sign(self) -> None:
        """Note who holds the lock; a process that held it last need not write, which would cost the disk."""
        if not os.pread(self._file(), _NOTE, 0).startswith(b"%d " % os.getpid()):
            note = f"{os.getpid()} {time.strftime('%d %B %Y, %H:%M:%S', time.gmtime())} UTC"
            os.pwrite(self._file(), f"{note:<{_NOTE}}".encode(), 0)

    def _wait(self, until: float) -> None:
        while not self._grab():
            if time.monotonic() >= until:
                raise self._refusal()
            time.sleep(_PAUSE)

    def _grab(self) -> bool:
        try:
            fcntl.flock(self._file(), fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        return True

    def _file(self) -> int:
        if self._handle is None:
            try:
                self._handle = os.open(self._path, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, OWNER_READS)
            except OSError as fault:
                told = f"The lock file {self._path} cannot be opened: {os.strerror(fault.errno or 0)}."
                raise JournalUnreadable(
                    told, "The clerk needs a data directory in which it may write."
                ) from fault
        return self._handle

    def _refusal(self) -> LockHeld:
        noted = os.pread(self._file(), _NOTE, 0).decode("ascii", "replace").strip()
        holder, _, since = noted.partition(" ")
        return LockHeld(
            f"Process {holder}, which has been writing since {since}, has held the record for over "
            f"{PATIENCE:.0f} seconds, so nothing was done.",
            f"Try again in a moment; if it happens again, process {holder} hangs: ask for it to be stopped.",
        )
