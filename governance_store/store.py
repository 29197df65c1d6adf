"""How is something written down, and how is it asked for? The store: the only writer of the journal.

A commit is judged against what others wrote before it, appended and fsynced, and only then does it hold.
"""

from __future__ import annotations

import itertools
import threading
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from datetime import datetime
from typing import TypeVar

from governance_store.commits import (
    Commit,
    DuplicateKey,
    Head,
    StaleRecord,
    Version,
    commit_of,
    instant_after,
)
from governance_store.errors import GovernanceError
from governance_store.journal import chain
from governance_store.journal.base import Journal, JournalUnreadable, LockHeld, Mark, Rewritten
from governance_store.journal.chain import ChainBroken, Draft, Entry
from governance_store.present import JournalDamaged, Present, replaying
from governance_store.projection.queries import ErasedRecord, View
from governance_store.records.kinds import Kind, Record, kind_of
from governance_store.vault import Vault

R = TypeVar("R", bound=Record)


class Desk(View):
    """The present tense while one writes: everything a view has, and the one way to write."""

    def __init__(self, store: Store, present: Present) -> None:
        super().__init__(present.tables)
        self._store = store
        self._cleared = False

    def clear(self) -> None:
        """Take no more commits: the lock is about to be let go."""
        self._cleared = True

    def commit(
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

        Raises StaleRecord, DuplicateKey, ClockWentBack, ErasedRecord, Unstorable, JournalFull, JournalBroken,
        and then nothing of it holds.
        """
        self._refuse_late()
        self._refuse_stale(read or {})
        self._refuse_repeated(keys)
        puts = tuple(self._put(record) for record in records)
        if len({put[:2] for put in puts}) < len(puts):
            raise ValueError("a commit holds a record once, as it is after it")
        head = self._store.present.head
        draft = Draft(
            seq=head.seq + 1,
            at=instant_after(at, head.at),
            actor=actor,
            surface=surface,
            verb=verb,
            keys=tuple(keys),
            reason=reason,
            line=line,
            operator=operator,
            puts=puts,
        )
        return self._store.append(draft)

    def _put(self, record: Record) -> tuple[str, str, int, int, bytes]:
        kind = kind_of(type(record))
        if self._tables.of(kind.name).is_erased(record.id):
            raise ErasedRecord(kind.name, record.id)
        return (
            kind.name,
            record.id,
            self.version(type(record), record.id) + 1,
            kind.shape,
            kind.encode(record),
        )

    def _refuse_late(self) -> None:
        if self._cleared:
            raise RuntimeError("a desk takes commits only as long as its block lasts")

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

    def __init__(self, journal: Journal, vault: Vault) -> None:
        self.vault = vault
        self.told: tuple[str, ...] = ()
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
            self._catch_up()
            self._mend()
            desk = Desk(self, self.present)
            try:
                yield desk
            finally:
                desk.clear()

    def _mend(self) -> None:
        told = self._journal.mend(self._mark)
        if told:
            self.told += told
            self._catch_up()

    def mend_if_free(self) -> None:
        """Mend what a crash left, unless somebody is writing: then the next writer does."""
        if self._journal.is_free():
            with suppress(LockHeld), self.writing():
                pass

    def _catch_up(self) -> None:
        last = self.present.lines - 1, self.present.prev
        try:
            self._read_on()
        except Rewritten:
            self._start_over(*last)

    def _start_over(self, seq: int, hash_: str) -> None:
        self._forget()
        try:
            self._read_on()
        except Rewritten:
            self._start_over(seq, hash_)
        self._refuse_other_past(seq, hash_)

    def _read_on(self) -> None:
        """Take in what stands behind the mark. What cannot be taken in whole is not taken in at all."""
        lines, mark = self._journal.read(self._mark)
        if not lines and self.present.lines:
            return
        try:
            with replaying():
                while lines:
                    self.present.take(lines)
                    self._mark = mark
                    lines, mark = self._journal.read(mark)
            self._refuse_empty()
            self.present.refuse_gaps()
        except BaseException:
            self._forget()
            raise

    def _forget(self) -> None:
        self.present, self._mark = Present(), Mark()

    def _refuse_empty(self) -> None:
        if not self.present.lines:
            raise JournalUnreadable(
                "The journal is empty, or cut off within its first line.",
                "Look whether --data names the right directory; if it does, restore a backup.",
            )

    def _refuse_other_past(self, seq: int, hash_: str) -> None:
        """An erasure leaves every hash as it was; a file without the last one seen is another record."""
        now = self.present
        if seq > 0 and not (seq < now.lines and self._entry(seq).hash == hash_):
            self._forget()
            raise JournalUnreadable(
                f"The journal was replaced while it was open: entry {seq} is not there as it was before.",
                "Nothing is shown or recorded until the clerk is started again, on the record that is meant.",
            )

    def append(self, draft: Draft) -> Commit:
        """Write a draft behind the last commit and let it hold. For `Desk.commit` alone."""
        line, entry = self._written(draft)
        try:
            self._mark = self._journal.append(line)
            self.present.apply(entry, len(line))
        except BaseException:
            self._forget()  # whatever the file holds now is read again before anything else
            raise
        return commit_of(entry)

    def _written(self, draft: Draft) -> tuple[bytes, Entry]:
        try:
            return chain.write_entry(draft, self.present.prev)
        except UnicodeEncodeError as fault:
            raise GovernanceError(
                "Some letters of what was said came through damaged, so nothing was recorded.",
                "Say it again, without the letters that look wrong.",
            ) from fault

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

    def commit(self, seq: int) -> Commit:
        """What happened as entry number so and so."""
        with self.reading():
            return commit_of(self._entry(seq))

    def commits(self, since: int = 0) -> Iterator[Commit]:
        """What happened after a commit, in order."""
        last = self.head().seq
        return (self.commit(seq) for seq in range(since + 1, last + 1))

    def _entry(self, seq: int) -> Entry:
        if not 0 < seq < self.present.lines:
            raise UnknownCommit(seq)
        return chain.reread_entry(self._journal.line(self.present.start_of(seq)))

    def history(self, type_: type[R], id_: str) -> tuple[Version[R], ...]:
        """What a record has been, from its first version to its last."""
        kind = kind_of(type_)
        with self.reading():
            tables = self.present.tables
            places = tables.trail.back_from(tables.of(kind.name).last_change(id_))
            return tuple(_version(kind, id_, self._entry(seq)) for seq in reversed(list(places)))

    def as_of(self, instant: datetime) -> View:
        """What held at an instant: every commit up to it, and none after."""
        then = Present()
        with replaying():
            then.take(self._journal.lines(), instant)
        return View(then.tables)

    def rewrite_without(self, gone: frozenset[str], draft: Draft) -> Commit:
        """Take payloads out of the journal and say so in one last commit, at once. For `erasure` alone."""
        line, entry = self._written(draft)
        old = self._journal.lines()
        kept = (chain.without(one, gone) for one in itertools.islice(old, 1, None))
        self._journal.rewrite(itertools.chain([self._journal.line(0)], kept, [line]))
        self._forget()
        self._catch_up()
        return commit_of(entry)

    def close(self) -> None:
        """Let go of the journal's file."""
        self._journal.close()


class UnknownCommit(GovernanceError):
    """There is no entry of a number."""

    def __init__(self, seq: int) -> None:
        super().__init__(f"The record has no entry {seq}.", "Ask for one that is listed.")


def _version(kind: Kind[R], id_: str, entry: Entry) -> Version[R]:
    """What a record was after an entry that changed it."""
    number = next(at for at, put in enumerate(entry.head.puts) if (put.kind, put.id) == (kind.name, id_))
    put, document = entry.head.puts[number], entry.documents[number]
    record = None if document is None else kind.decode(kind.lift(document, put.shape))
    return Version(record, put.version, commit_of(entry))
