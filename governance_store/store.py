"""How is something written down, and how is it asked for? The store: the only writer of the journal.

A commit is judged against what others wrote before it, appended and fsynced, and only then does it hold.
"""

from __future__ import annotations

import gc
import threading
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import UTC, datetime
from typing import TypeVar

from governance_store.commits import (
    Commit,
    DuplicateKey,
    Head,
    StaleRecord,
    Version,
    commit_of,
    instant_after,
    record_of,
)
from governance_store.journal import chain
from governance_store.journal.base import Journal, Mark, Rewritten
from governance_store.journal.chain import ChainBroken, Draft, Entry
from governance_store.projection.queries import View
from governance_store.projection.tables import Tables
from governance_store.records.kinds import Record, kind_named, kind_of
from governance_store.vault import Vault

R = TypeVar("R", bound=Record)


class JournalDamaged(ChainBroken):
    """A line of the journal is not what was written; names the first such line."""

    def __init__(self, line: int, fault: str) -> None:
        self.line, self.fault = line, fault
        super().__init__(
            f"The journal is damaged at line {line}. {fault}",
            "Nothing is shown or recorded until it is put right: restore a backup, or ask for help with that line.",
        )


class Present:
    """What the journal comes to at a point: tables and the head of the chain."""

    def __init__(self) -> None:
        self.tables = Tables()
        self.head = Head()
        self.lines = 0
        self._prev = ""

    def take(self, lines: Sequence[bytes], until: datetime | None = None) -> bool:
        """Check and apply further lines; False once one is later than `until`. Raises JournalDamaged."""
        for line in lines:
            try:
                if not self._take(line, until):
                    return False
            except ChainBroken as fault:
                raise JournalDamaged(self.lines + 1, fault.sentence) from fault
            self.lines += 1
        return True

    def _take(self, line: bytes, until: datetime | None) -> bool:
        if not self.lines:
            self._prev = chain.read_birth(line)
            return True
        entry = chain.read_entry(line, self._prev, self.head.seq + 1)
        if until is not None and datetime.fromisoformat(entry.head.at) > until:
            return False
        self.apply(entry)
        return True

    def apply(self, entry: Entry, records: Sequence[Record] = ()) -> None:
        """Let an entry hold. `records` are the frozen records it was made of, where they are at hand."""
        ready = records or (None,) * len(entry.documents)
        for put, document, record in zip(entry.head.puts, entry.documents, ready, strict=True):
            kind = kind_named(put.kind, put.shape)
            if put.version != self.tables.of(kind.name).version(put.id) + 1:
                raise ChainBroken(f"It holds {put.kind} {put.id} in version {put.version}, which does not follow.")
            row = None if document is None else kind.lift(document, put.shape)
            self.tables.put(put.kind, put.id, put.version, row, record)
        for key in entry.head.keys:
            self.tables.keys[key] = entry.head.seq
        self._prev = entry.hash
        self.head = Head(entry.head.seq, entry.hash, datetime.fromisoformat(entry.head.at))

    @property
    def prev(self) -> str:
        """What the next commit follows."""
        return self._prev


class Desk(View):
    """The present tense while one writes: everything a view has, and the one way to write."""

    def __init__(self, store: Store, present: Present) -> None:
        super().__init__(present.tables)
        self._store = store

    def commit(  # noqa: PLR0913 -- a commit says who, when, how, why and what
        self,
        *,
        at: datetime,
        actor: str,
        surface: str,
        verb: str,
        records: Sequence[Record],
        reason: str = "",
        line: str = "",
        operator: str = "",
        read: Mapping[tuple[str, str], int] | None = None,
        keys: Sequence[str] = (),
    ) -> Commit:
        """Write records down together; on return they are safe.

        Raises StaleRecord, DuplicateKey, ClockWentBack, JournalFull or JournalBroken, and then nothing holds.
        """
        self._refuse_stale(read or {})
        self._refuse_repeated(keys)
        puts = tuple(self._put(record) for record in records)
        head = self._store.present.head
        draft = Draft(
            seq=head.seq + 1,
            at=instant_after(at.astimezone(UTC), head.at).isoformat().replace("+00:00", "Z"),
            actor=actor,
            surface=surface,
            verb=verb,
            keys=tuple(keys),
            reason=reason,
            line=line,
            operator=operator,
            puts=puts,
        )
        return self._store.append(draft, records)

    def _put(self, record: Record) -> tuple[str, str, int, int, bytes]:
        kind = kind_of(type(record))
        return kind.name, record.id, self.version(type(record), record.id) + 1, kind.shape, kind.encode(record)

    def _refuse_stale(self, read: Mapping[tuple[str, str], int]) -> None:
        moved = tuple(
            (kind, id_, seen, now)
            for (kind, id_), seen in read.items()
            if (now := self.version_of(kind, id_)) != seen
        )
        if moved:
            raise StaleRecord(moved)

    def _refuse_repeated(self, keys: Sequence[str]) -> None:
        for key in keys:
            if (seq := self.commit_number(key)) is not None:
                raise DuplicateKey(key, seq)


class Store:
    """The record of one network. Made by `open_store`, `create_store` or `memory_store`."""

    def __init__(self, journal: Journal, vault: Vault, told: tuple[str, ...] = ()) -> None:
        self.vault = vault
        self.told = told
        self.present = Present()
        self._journal = journal
        self._mark = Mark()
        self._threads = threading.RLock()
        with self._threads:
            self._catch_up()

    @contextmanager
    def reading(self) -> Iterator[View]:
        """The present tense, including what other processes have written, for as long as the block lasts."""
        with self._threads:
            self._catch_up()
            yield View(self.present.tables)

    @contextmanager
    def writing(self) -> Iterator[Desk]:
        """The present tense with every other writer kept out; raises LockHeld after five seconds."""
        with self._journal.lock(), self._threads:
            self.told += self._journal.mend()
            self._catch_up()
            yield Desk(self, self.present)

    def _catch_up(self) -> None:
        try:
            lines, mark = self._journal.read(self._mark)
        except Rewritten:
            self.present = Present()
            lines, mark = self._journal.read(Mark())
        if lines:
            with _no_garbage_collection(len(lines)):
                self.present.take(lines)
        self._mark = mark

    def append(self, draft: Draft, records: Sequence[Record]) -> Commit:
        """Write a draft behind the last commit and let it hold. For `Desk.commit` alone."""
        line, _hash = chain.write_entry(draft, self.present.prev)
        entry = chain.read_entry(line, self.present.prev, draft.seq)
        self._mark = self._journal.append(line)
        self.present.apply(entry, records)
        self.present.lines += 1
        return commit_of(entry)

    def head(self) -> Head:
        """How far the chain has come."""
        with self.reading():
            return self.present.head

    def journal_lines(self) -> Iterator[bytes]:
        """Every line as it is stored."""
        return self._journal.lines()

    def entries(self) -> Iterator[Entry]:
        """Every entry from the first, checked anew."""
        prev, number = "", 0
        for line in self._journal.lines():
            number += 1
            try:
                if number == 1:
                    prev = chain.read_birth(line)
                    continue
                entry = chain.read_entry(line, prev, number - 1)
            except ChainBroken as fault:
                raise JournalDamaged(number, fault.sentence) from fault
            prev = entry.hash
            yield entry

    def commits(self, since: int = 0) -> Iterator[Commit]:
        """What happened after a commit, in order."""
        return (commit_of(entry) for entry in self.entries() if entry.head.seq > since)

    def history(self, type_: type[R], id_: str) -> tuple[Version[R], ...]:
        """What a record has been, from its first version to its last."""
        return tuple(self._versions(kind_of(type_).name, id_))

    def _versions(self, kind: str, id_: str) -> Iterator[Version[R]]:
        for entry in self.entries():
            for put, document in zip(entry.head.puts, entry.documents, strict=True):
                if (put.kind, put.id) == (kind, id_):
                    record = None if document is None else record_of(kind, put.shape, document)
                    yield Version(record, put.version, commit_of(entry))  # type: ignore[arg-type] -- by its kind

    def as_of(self, instant: datetime) -> View:
        """What held at an instant: every commit up to it, and none after."""
        then = Present()
        then.take(list(self._journal.lines()), instant)
        return View(then.tables)

    def rewrite_without(self, gone: frozenset[str], draft: Draft) -> Commit:
        """Take payloads out of the whole journal and say so in one last commit, at once. For `erasure` alone."""
        line, _hash = chain.write_entry(draft, self.present.prev)
        kept = [chain.without(old, gone) if number else old for number, old in enumerate(self._journal.lines())]
        self._journal.rewrite([*kept, line])
        self.present, self._mark = Present(), Mark()
        self._catch_up()
        return commit_of(chain.read_entry(line, chain_before(kept), draft.seq))


def chain_before(lines: Sequence[bytes]) -> str:
    """The hash that a commit behind these lines follows."""
    return chain.read_birth(lines[0]) if len(lines) == 1 else chain.hash_of(lines[-1])


@contextmanager
def _no_garbage_collection(lines: int) -> Iterator[None]:
    """Replaying makes nothing but lasting objects, and looking for garbage among them costs half the time."""
    pause = lines > 100 and gc.isenabled()  # noqa: PLR2004 -- below that it does not matter
    if pause:
        gc.disable()
    try:
        yield
    finally:
        if pause:
            gc.enable()
