"""How is a file written so that a power cut does not take it? Content, then name, then directory."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable
from pathlib import Path

OWNER_ONLY = 0o700
OWNER_READS = 0o600


sync: Callable[[int], None] = getattr(os, "fdatasync", os.fsync)
"""Wait until the disk has what was written, and the size to read it by; not for times of change."""


def write_all(handle: int, data: bytes) -> None:
    """Write every byte, however many calls the system needs for it."""
    view = memoryview(data)
    while view:
        view = view[os.write(handle, view) :]


def write_whole(path: Path, pieces: Iterable[bytes]) -> int:
    """Write a new file and wait until the disk has it; returns its size. Nothing is left of a failure."""
    handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC | os.O_CLOEXEC, OWNER_READS)
    try:
        for piece in pieces:
            write_all(handle, piece)
        sync(handle)
        return os.fstat(handle).st_size
    except BaseException:
        path.unlink(missing_ok=True)
        raise
    finally:
        os.close(handle)


def put_in_place(fresh: Path, path: Path) -> None:
    """Give a finished file its name, at once or not at all, and make the name last."""
    fresh.rename(path)
    sync_directory(path.parent)


def make_directory(directory: Path) -> None:
    """Make a directory that its owner alone can enter, and make its name last; one that is there stays."""
    if directory.is_dir():
        return
    make_directory(directory.parent)
    directory.mkdir(mode=OWNER_ONLY, exist_ok=True)
    sync_directory(directory.parent)


def sync_directory(directory: Path) -> None:
    """Make the names in a directory outlive a power cut."""
    handle = os.open(directory, os.O_RDONLY | os.O_DIRECTORY | os.O_CLOEXEC)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
