"""What does the journal come to? Lines in, tables and the head of the chain out; nothing else feeds them."""

from __future__ import annotations

import gc
from array import array
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from datetime import datetime

from governance_store.commits import Head
from governance_store.journal import chain
from governance_store.journal.chain import ChainBroken, Entry
from governance_store.projection.tables import Put, Tables
from governance_store.records.erasure import Erasure
from governance_store.records.kinds import kind_of

_ERASURE = kind_of(Erasure).name


class JournalDamaged(ChainBroken):
    """A line of the journal is not what was written; names the first such line."""

    def __init__(self, line: int, fault: str) -> None:
        self.line, self.fault = line, fault
        super().__init__(
            f"The journal is damaged at line {line}. {fault}",
            "Nothing is shown or recorded until it is put right: restore a backup, or ask for help with it.",
        )


class Present:
    """What the journal comes to at a point."""

    def __init__(self) -> None:
        self.tables = Tables(chain.document)
        self.prev = ""
        self.lines = 0
        self._last: chain.Head | None = None
        self._starts = array("q")
        self._ends = 0
        self._gaps: dict[str, tuple[int, str]] = {}

    @property
    def head(self) -> Head:
        """How far the chain has come."""
        if self._last is None:
            return Head()
        return Head(self._last.seq, self.prev, datetime.fromisoformat(self._last.at))

    def take(self, lines: Iterable[bytes], until: datetime | None = None) -> bool:
        """Check and apply further lines; False once one is later than `until`. Raises JournalDamaged."""
        try:
            for line in lines:
                if not self.lines:
                    self.prev = chain.read_birth(line)
                    self._note_line(len(line))
                    continue
                entry = chain.read_entry(line, self.prev, self.lines)
                if until is not None and datetime.fromisoformat(entry.head.at) > until:
                    return False
                self.apply(entry, len(line))
        except ChainBroken as fault:
            raise JournalDamaged(self.lines + 1, fault.sentence) from fault
        return True

    def apply(self, entry: Entry, length: int) -> None:
        """Let an entry hold that has been checked, and whose line is so long."""
        head, of = entry.head, self.tables.of
        for put, payload in zip(head.puts, entry.payloads, strict=True):
            of(put.kind, put.shape).put(Put(put.id, put.version, put.shape, payload, head.seq))
            if payload is None:
                self._gaps[put.digest] = self.lines + 1, f"The content of {put.kind} {put.id}"
            elif put.kind == _ERASURE:
                self._account_for(payload)
        if entry.spoken is None and head.words:
            self._gaps[head.words] = self.lines + 1, "Its reason"
        for key in head.keys:
            self.tables.keys[key] = head.seq
        self.prev, self._last = entry.hash, head
        self._note_line(length)

    def _note_line(self, length: int) -> None:
        self._starts.append(self._ends)
        self._ends += length
        self.lines += 1

    def start_of(self, seq: int) -> int:
        """The byte at which the line of a commit begins."""
        return self._starts[seq]

    def _account_for(self, erasure: bytes) -> None:
        for digest in chain.document(erasure)["payloads"]:
            self._gaps.pop(digest, None)

    def refuse_gaps(self) -> None:
        """Raise JournalDamaged where a payload is missing that no erasure accounts for."""
        for line, what in self._gaps.values():
            raise JournalDamaged(line, f"{what} is missing, and no erasure accounts for it.")


@contextmanager
def replaying() -> Iterator[None]:
    """Replay without looking for garbage: all that is made lasts, and looking takes half the time."""
    pause = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if pause:
            gc.enable()
