"""Where are lines kept for good? In one file that is only ever added to, and locked while it is.

A line is written, then fsynced, before `append` returns. A line without its line end is somebody's append in
progress, or what a crash left of one: readers pass it by, and the next writer mends it.
"""

from __future__ import annotations

import errno
import os
import stat
from collections.abc import Iterable, Iterator
from contextlib import AbstractContextManager
from pathlib import Path

from governance_store.durable import (
    OWNER_ONLY,
    make_directory,
    put_in_place,
    sync,
    sync_directory,
    write_all,
    write_whole,
)
from governance_store.journal import chain
from governance_store.journal.base import (
    JournalBroken,
    JournalFull,
    JournalUnreadable,
    Mark,
    Rewritten,
    whole_lines,
)
from governance_store.journal.lock import FileLock

NAME = "journal.jsonl"
_CAREFULLY = os.O_CLOEXEC | os.O_NONBLOCK
_AT_ONCE = 8 << 20
"""How many bytes are read in one go, so that a long journal does not stand in memory whole."""


class FileJournal:
    """The journal in a data directory."""

    def __init__(self, directory: Path) -> None:
        self._handle = -1
        self._read_only = False
        self._directory = directory
        self._path = directory / NAME
        self._name = str(self._path)
        self._handle, self._writing = self._open()
        self._lock = FileLock(directory / "lock")
        self._broken = False

    @classmethod
    def create(cls, directory: Path, lines: Iterable[bytes] | None = None) -> FileJournal:
        """Begin a journal where there is none, empty or with these lines; raises JournalUnreadable otherwise.

        It is there with all its lines or not at all. They are asked for once it is known that it may begin.
        """
        try:
            make_directory(directory)
            directory.chmod(OWNER_ONLY)
            with FileLock(directory / "lock").held():
                cls._begin(directory, lines)
        except OSError as fault:
            told = f"No record can be begun in {directory}: {os.strerror(fault.errno or 0)}."
            raise JournalUnreadable(
                told, "Name another --data directory, one in which you may write."
            ) from fault
        return cls(directory)

    @staticmethod
    def _begin(directory: Path, lines: Iterable[bytes] | None) -> None:
        path = directory / NAME
        if path.exists():
            raise JournalUnreadable(
                f"There is a record in {directory} already.", "Name another --data directory."
            )
        fresh = directory / f".{NAME}.new"
        write_whole(fresh, [chain.birth()] if lines is None else lines)
        put_in_place(fresh, path)

    def close(self) -> None:
        """Let go of the file and of the lock."""
        if self._handle >= 0:
            os.close(self._handle)
            self._lock.close()
        self._handle = -1

    def __del__(self) -> None:
        if self._handle >= 0:
            os.close(self._handle)

    def _open(self) -> tuple[int, int]:
        try:
            handle = self._open_to_write_or_read()
        except FileNotFoundError:
            raise JournalUnreadable(
                f"There is no record in {self._directory} yet.",
                "Begin one with “clerk init”, or look around first with “clerk demo”.",
            ) from None
        except OSError as fault:
            raise self._unreadable(fault) from fault
        status = os.fstat(handle)
        if stat.S_ISREG(status.st_mode):
            return handle, status.st_ino
        os.close(handle)
        raise JournalUnreadable(
            f"{self._path} is not an ordinary file.", "Look whether --data names the right directory."
        )

    def _open_to_write_or_read(self) -> int:
        """Open it for writing, or for reading alone where it lies on a medium that cannot be written to."""
        try:
            return os.open(self._path, os.O_RDWR | os.O_APPEND | _CAREFULLY)
        except OSError as fault:
            if fault.errno != errno.EROFS:
                raise
        self._read_only = True
        return os.open(self._path, os.O_RDONLY | _CAREFULLY)

    def _unreadable(self, fault: OSError) -> JournalUnreadable:
        return JournalUnreadable(
            f"{self._path} cannot be read: {os.strerror(fault.errno or 0)}.",
            "Look whether --data names the right directory, and whether you may read and write there.",
        )

    def lock(self) -> AbstractContextManager[None]:
        """Keep every other writer out, in this process and in others."""
        return self._lock.held()

    def is_free(self) -> bool:
        """Whether nobody is writing at this moment."""
        return not self._read_only and self._lock.free()

    def _follow(self) -> None:
        """After a rewrite by another process the name belongs to another file: go on with that one."""
        try:
            moved = os.stat(self._name).st_ino != self._writing  # noqa: PTH116 -- asked very often
        except OSError as fault:
            raise self._unreadable(fault) from fault
        if moved:
            before = self._handle
            self._handle, self._writing = self._open()
            os.close(before)

    def append(self, line: bytes) -> Mark:
        """Add a line; when this returns, a power cut does not take it away. Follows a read under the lock."""
        if self._broken:
            raise JournalBroken
        before = self._size()
        try:
            write_all(self._handle, line)
        except OSError as fault:
            self._take_back(before)
            raise _full(fault) from fault
        try:
            sync(self._handle)
        except OSError as fault:
            self._broken = True
            raise JournalBroken from fault
        return Mark(self._writing, before + len(line))

    def _take_back(self, size: int) -> None:
        try:
            os.ftruncate(self._handle, size)
        except OSError as fault:
            self._broken = True
            raise JournalBroken from fault

    def _size(self) -> int:
        return os.fstat(self._handle).st_size

    def read(self, mark: Mark) -> tuple[list[bytes], Mark]:
        """The next whole lines behind the mark; costs a look at the file's size where there are none."""
        self._follow()
        if mark.writing not in (0, self._writing):
            raise Rewritten
        behind = self._size() - mark.offset
        if behind < 0:
            raise Rewritten
        whole = self._whole(mark.offset, min(behind, _AT_ONCE)) or self._whole(mark.offset, behind)
        return whole, Mark(self._writing, mark.offset + sum(map(len, whole)))

    def _whole(self, offset: int, length: int) -> list[bytes]:
        if not length:
            return []
        try:
            return whole_lines(os.pread(self._handle, length, offset))
        except OSError as fault:
            raise self._unreadable(fault) from fault

    def line(self, offset: int) -> bytes:
        """The line that begins at a byte."""
        length = 4096
        while not (whole := self._whole(offset, length)):
            if length > self._size():
                raise JournalUnreadable(f"{self._path} has been cut short.", "Restore a backup.")
            length *= 8
        return whole[0]

    def lines(self) -> Iterator[bytes]:
        """All whole lines from the first, read one by one."""
        try:
            with self._path.open("rb") as file:
                yield from (line for line in file if line.endswith(b"\n"))
        except OSError as fault:
            raise self._unreadable(fault) from fault

    def mend(self, mark: Mark) -> tuple[str, ...]:
        """See to a line behind the mark that lacks its end: complete it if only that lacks, else cut it."""
        length = self._size() - mark.offset
        if length <= 0 or not mark.offset:  # what does not begin as a journal is not mended as one
            return ()
        tail = os.pread(self._handle, length, mark.offset)
        try:
            return (self._mend(tail, mark.offset),)
        except OSError as fault:
            raise _full(fault) from fault

    def _mend(self, tail: bytes, tail_from: int) -> str:
        if chain.is_whole(tail):
            self._end_line(tail_from + len(tail))
            return "The last line of the journal lacked only its line end, which was added; nothing is lost."
        if chain.is_whole(tail[:-1]):
            self._end_line(tail_from + len(tail) - 1)
            return (
                "The line end of the journal's last line had been changed and was put right; nothing is lost."
            )
        return self._cut(tail, tail_from)

    def _end_line(self, size: int) -> None:
        os.ftruncate(self._handle, size)
        write_all(self._handle, b"\n")
        sync(self._handle)

    def _cut(self, tail: bytes, tail_from: int) -> str:
        kept = self._torn / f"{tail_from}-{chain.digest(tail)[:12]}.bin"
        make_directory(self._torn)
        write_whole(kept, [tail])
        sync_directory(self._torn)
        os.ftruncate(self._handle, tail_from)
        sync(self._handle)
        told = f"A line that was never finished ({len(tail)} bytes) was cut off the journal"
        return f"{told} and kept in torn/{kept.name}."

    @property
    def _torn(self) -> Path:
        return self._directory / "torn"

    def rewrite(self, lines: Iterable[bytes]) -> Mark:
        """Put these lines in place of all others: a new file takes the name when it is complete.

        Pieces in torn/ go too: they belong to no commit, and may hold what is being taken out.
        """
        fresh = self._directory / f".{NAME}.new"
        try:
            for piece in self._torn.glob("*.bin"):
                piece.unlink()
            size = write_whole(fresh, lines)
            put_in_place(fresh, self._path)
        except OSError as fault:
            raise _full(fault) from fault
        self._follow()
        return Mark(self._writing, size)


def _full(fault: OSError) -> JournalFull:
    return JournalFull(
        f"Nothing was recorded: {os.strerror(fault.errno or 0)}.",
        "Make room on the disk of the data directory, then say it again.",
    )
