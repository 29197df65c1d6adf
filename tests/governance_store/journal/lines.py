"""Which lines do the tests of the journal append? Commits that say little, chained as they must be."""

from __future__ import annotations

from governance_store.journal import chain
from governance_store.journal.base import Journal


def draft(seq: int, text: str = "said", record: bytes = b'{"id":"N-1","text":"x"}') -> chain.Draft:
    """A commit of one note."""
    return chain.Draft(
        seq=seq,
        at="2026-12-01T09:00:00Z",
        actor="PER-001",
        surface="test",
        verb="note.written",
        puts=(("example note", "N-1", seq, 1, record),),
        keys=(f"key-{seq}",),
        reason=text,
        line="note write",
    )


def chained(birth: bytes, count: int) -> list[bytes]:
    """So many commits behind a first line."""
    prev, lines = chain.read_birth(birth), []
    for seq in range(1, count + 1):
        line, entry = chain.write_entry(draft(seq), prev)
        lines.append(line)
        prev = entry.hash
    return lines


def add(journal: Journal, count: int) -> list[bytes]:
    """Append so many commits to a new journal."""
    lines = chained(next(iter(journal.lines())), count)
    for line in lines:
        with journal.lock():
            journal.append(line)
    return lines
