"""What is a journal? Something with two verbs, append and read, a lock, and one lawful exception: rewrite."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import AbstractContextManager
from dataclasses import dataclass
from typing import Protocol

from governance_store.errors import GovernanceError


class JournalUnreadable(GovernanceError):
    """The journal's file cannot be used at all."""


class JournalFull(GovernanceError):
    """A line could not be written; nothing of it remains."""


class JournalBroken(GovernanceError):
    """The disk did not confirm a line; no further one is taken until the journal is opened anew."""

    def __init__(self) -> None:
        super().__init__(
            "The disk did not confirm what was written, so nothing more is accepted.",
            "Ask for the disk to be looked at, then start the clerk again: it reads what really arrived.",
        )


class LockHeld(GovernanceError):
    """Somebody else has been writing for longer than anybody may."""


def whole_lines(data: bytes) -> list[bytes]:
    """The lines in these bytes, each with its end; what stands behind the last end is left out."""
    whole = data[: data.rfind(b"\n") + 1]
    if b"\r" not in whole:
        return whole.splitlines(keepends=True)  # three times as fast, but a bare \r would part lines too
    return [line + b"\n" for line in whole.split(b"\n")[:-1]]


@dataclass(frozen=True, slots=True)
class Mark:
    """How far a reader has read: in which writing of the journal, up to which byte."""

    writing: int = 0
    offset: int = 0


class Rewritten(Exception):
    """The journal has been rewritten since it was read: a fact for the store, never told to a person."""


class Journal(Protocol):
    """Where lines are kept."""

    def lock(self) -> AbstractContextManager[None]:
        """Keep every other writer out; raises LockHeld after five seconds."""
        ...

    def is_free(self) -> bool:
        """Whether nobody is writing at this moment."""
        ...

    def append(self, line: bytes) -> Mark:
        """Add a line so that it outlives a power cut; raises JournalFull or JournalBroken.

        Needs the lock, and everything to have been read since it was taken.
        """
        ...

    def read(self, mark: Mark) -> tuple[list[bytes], Mark]:
        """The next whole lines behind the mark, and where they end; none at the end. Raises Rewritten."""
        ...

    def line(self, offset: int) -> bytes:
        """The line that begins at a byte."""
        ...

    def lines(self) -> Iterator[bytes]:
        """All whole lines from the first."""
        ...

    def mend(self, mark: Mark) -> tuple[str, ...]:
        """Cut off and keep what a crash left half-written behind the last whole line; says what was done.

        Needs the lock, and the mark that the last read gave.
        """
        ...

    def rewrite(self, lines: Iterable[bytes]) -> Mark:
        """Put these lines in place of all others, at once or not at all. Needs the lock."""
        ...

    def close(self) -> None:
        """Let go of what is held open."""
        ...
