"""Where are lines kept for good? In one file that is only ever added to, and locked while it is.

A line is written, then fsynced, before `append` returns. A line without its line end is somebody's append in
progress, or what a crash left of one: readers pass it by, and the next writer mends it.
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path

from governance_store.journal import chain
from governance_store.journal.base import JournalBroken, JournalFull, JournalUnreadable, Mark, Rewritten
from governance_store.journal.lock import FileLock

NAME = "journal.jsonl"


def sync_directory(directory: Path) -> None:
    """Make the names in a directory outlive a power cut."""
    handle = os.open(directory, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


class FileJournal:
    """The journal in a data directory."""

    def __init__(self, directory: Path) -> None:
        self._directory = directory
        self._path = directory / NAME
        self._lock = FileLock(directory / "lock")
        self._handle = self._open()
        self._broken = False

    @classmethod
    def create(cls, directory: Path) -> FileJournal:
        """Begin a journal where there is none; raises JournalUnreadable where there is one."""
        directory.mkdir(mode=0o700, parents=True, exist_ok=True)
        with FileLock(directory / "lock").held():
            path = directory / NAME
            if path.exists():
                raise JournalUnreadable(f"There is a record in {directory} already.", "Name another --data directory.")
            fresh = directory / f".{NAME}.new"
            _write_whole(fresh, [chain.birth()])
            fresh.rename(path)
            sync_directory(directory)
        return cls(directory)

    def _open(self) -> int:
        try:
            handle = os.open(self._path, os.O_RDWR | os.O_APPEND | os.O_CLOEXEC)
        except FileNotFoundError:
            raise JournalUnreadable(
                f"There is no record in {self._directory} yet.",
                "Begin one with “clerk init”, or look around first with “clerk demo”.",
            ) from None
        except OSError as fault:
            raise JournalUnreadable(f"{self._path} cannot be opened: {os.strerror(fault.errno or 0)}.") from fault
        self._writing = os.fstat(handle).st_ino
        return handle

    @contextmanager
    def lock(self) -> Iterator[None]:
        """Keep every other writer out, in this process and in others."""
        with self._lock.held():
            self._follow()
            yield

    def mend_if_free(self) -> tuple[str, ...]:
        """Mend what a crash left, unless somebody is writing: then the next writer does."""
        if not self._lock.free():
            return ()
        with self.lock():
            return self.mend()

    def _follow(self) -> None:
        """After a rewrite by another process the name belongs to another file: go on with that one."""
        if os.stat(self._path).st_ino != self._writing:
            os.close(self._handle)
            self._handle = self._open()

    def append(self, line: bytes) -> Mark:
        """Add a line; when this returns, a power cut does not take it away."""
        if self._broken:
            raise JournalBroken
        before = os.fstat(self._handle).st_size
        try:
            _write_all(self._handle, line)
        except OSError as fault:
            os.ftruncate(self._handle, before)
            raise JournalFull(
                f"Nothing was recorded: {os.strerror(fault.errno or 0)}.",
                "Make room on the disk of the data directory, then say it again.",
            ) from fault
        try:
            os.fsync(self._handle)
        except OSError as fault:
            self._broken = True
            raise JournalBroken from fault
        return Mark(self._writing, before + len(line))

    def read(self, mark: Mark) -> tuple[list[bytes], Mark]:
        """All whole lines behind the mark; costs a look at the file's size where there are none."""
        self._follow()
        if mark.writing not in (0, self._writing):
            raise Rewritten
        size = os.fstat(self._handle).st_size
        if size < mark.offset:
            raise Rewritten
        if size == mark.offset:
            return [], mark
        data = os.pread(self._handle, size - mark.offset, mark.offset)
        whole = _whole_lines(data)
        return whole, Mark(self._writing, mark.offset + sum(map(len, whole)))

    def lines(self) -> Iterator[bytes]:
        """All whole lines from the first, read one by one."""
        with self._path.open("rb") as file:
            yield from (line for line in file if line.endswith(b"\n"))

    def mend(self) -> tuple[str, ...]:
        """See to a last line that lacks its end: complete it where only that lacks, else cut and keep it."""
        size = os.fstat(self._handle).st_size
        tail_from = _last_line_end(self._handle, size)
        if tail_from == size:
            return ()
        tail = os.pread(self._handle, size - tail_from, tail_from)
        if chain.is_whole(tail):
            _write_all(self._handle, b"\n")
            os.fsync(self._handle)
            return ("The last line of the journal lacked only its line end, which was added; nothing is lost.",)
        if chain.is_whole(tail[:-1]):
            os.ftruncate(self._handle, size - 1)
            _write_all(self._handle, b"\n")
            os.fsync(self._handle)
            return ("The line end of the journal's last line had been changed and was put right; nothing is lost.",)
        return (self._cut(tail, tail_from),)

    def _cut(self, tail: bytes, tail_from: int) -> str:
        torn = self._directory / "torn"
        torn.mkdir(mode=0o700, exist_ok=True)
        kept = torn / f"{tail_from}-{chain.digest(tail)[:12]}.bin"
        _write_whole(kept, [tail])
        sync_directory(torn)
        os.ftruncate(self._handle, tail_from)
        os.fsync(self._handle)
        return f"A line that was never finished ({len(tail)} bytes) was cut off the journal and kept in torn/{kept.name}."

    def rewrite(self, lines: Iterable[bytes]) -> Mark:
        """Put these lines in place of all others: a new file takes the name when it is complete."""
        fresh = self._directory / f".{NAME}.new"
        _write_whole(fresh, lines)
        size = fresh.stat().st_size
        fresh.rename(self._path)
        sync_directory(self._directory)
        self._follow()
        return Mark(self._writing, size)


def _whole_lines(data: bytes) -> list[bytes]:
    end = data.rfind(b"\n") + 1
    return [line + b"\n" for line in data[:end].split(b"\n")[:-1]]  # JSON never holds a bare line end


def _write_all(handle: int, data: bytes) -> None:
    view = memoryview(data)
    while view:
        view = view[os.write(handle, view) :]


def _write_whole(path: Path, pieces: Iterable[bytes]) -> None:
    handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC | os.O_CLOEXEC, 0o600)
    try:
        for piece in pieces:
            _write_all(handle, piece)
        os.fsync(handle)
    finally:
        os.close(handle)


def _last_line_end(handle: int, size: int) -> int:
    """The offset behind the last line end, looked for from the back."""
    step = 65_536
    upper = size
    while upper > 0:
        lower = max(0, upper - step)
        found = os.pread(handle, upper - lower, lower).rfind(b"\n")
        if found >= 0:
            return lower + found + 1
        upper = lower
    return 0
