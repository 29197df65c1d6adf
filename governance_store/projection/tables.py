"""What holds now? A TinyDB table for each kind of record, in memory, rebuilt from the journal alone.

This is the only file that knows TinyDB. Stock TinyDB copies a whole table for each write and walks it for
each search; here one hook (`_update_table`, pinned to TinyDB 4) works on a live dictionary, and a question
that has a `plan()` is answered through indexes. A test compares every answer with stock TinyDB's.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Any, Generic, TypeVar

import msgspec
from tinydb.queries import QueryLike
from tinydb.storages import MemoryStorage
from tinydb.table import Document, Table

from governance_store.projection.indexes import EqualityIndex, OrderedIndex
from governance_store.projection.questions import Question
from governance_store.projection.trail import NOTHING_BEFORE, Trail
from governance_store.records.kinds import Kind, Record, UnknownShape, kind_named

R = TypeVar("R", bound=Record)
Row = dict[str, Any]
Reader = Callable[[bytes], Row]


class LiveTable(Table):
    """A TinyDB table over a live dictionary, with indexes that the kind of record declares."""

    document_id_class = str  # type: ignore[assignment]  # TinyDB types it as int, and allows any

    def __init__(self, storage: MemoryStorage, name: str, kind: Kind[Any]) -> None:
        super().__init__(storage, name, cache_size=0)
        self.rows: dict[str, Row] = {}
        self._kind = kind
        self._equality: dict[str, EqualityIndex] = {}
        self._ordered: dict[str, OrderedIndex] = {}

    def _read_table(self) -> dict[str, Mapping[str, Any]]:
        return self.rows  # type: ignore[return-value]  # only because dict is invariant

    def _update_table(self, updater: Callable[[dict[Any, Any]], None]) -> None:
        """TinyDB's own verbs come this way, and may touch any row: indexes are made anew after them."""
        updater(self.rows)
        self._equality.clear()
        self._ordered.clear()

    def put(self, id_: str, row: Row) -> None:
        """Set one row whole, and keep the indexes true."""
        before = self.rows.get(id_)
        for index in self._indexes():
            if before is not None:
                index.remove(id_, before)
            index.add(id_, row)
        self.rows[id_] = row

    def drop(self, id_: str) -> None:
        """Take one row out where it is, and keep the indexes true."""
        before = self.rows.pop(id_, None)
        if before is not None:
            for index in self._indexes():
                index.remove(id_, before)

    def _indexes(self) -> Iterable[EqualityIndex | OrderedIndex]:
        yield from self._equality.values()
        yield from self._ordered.values()

    def search(self, cond: QueryLike) -> list[Document]:
        """The rows that fit, through an index where the question has a plan."""
        if not isinstance(cond, Question):
            return super().search(cond)
        return [Document(self.rows[id_], id_) for id_ in self.ids(cond)]  # type: ignore[arg-type]  # str ids

    def ids(self, question: Question) -> list[str]:
        """The identifiers of the rows that fit, in no order."""
        rows = self.rows
        return [id_ for id_ in self._candidates(question.plan()) if question(rows[id_])]

    def _candidates(self, question: Question) -> Iterable[str]:
        """The rows among which the answers are: of the smallest index that speaks of the question."""
        found = [self._equal(name).of(value) for name, value in question.equal if name in self._kind.indexes]
        if found:
            return min(found, key=len)
        for name in self._kind.ordered:
            if ranges := [one for one in question.ranges if one.field == name]:
                return self._order(name).within(ranges)
        return self.rows

    def _equal(self, field: str) -> EqualityIndex:
        if field not in self._equality:
            self._equality[field] = EqualityIndex(field, self.rows)
        return self._equality[field]

    def _order(self, field: str) -> OrderedIndex:
        if field not in self._ordered:
            self._ordered[field] = OrderedIndex(field, self.rows)
        return self._ordered[field]


class Standing(msgspec.Struct, gc=False):
    """How far one record has come: its place, version and last change, and itself once asked for."""

    serial: int
    version: int = 0
    change: int = NOTHING_BEFORE
    record: Any = None


class Rows(Generic[R]):
    """The present records of one kind: rows in TinyDB, read from their payloads when first asked for."""

    def __init__(self, kind: Kind[R], read: Reader, trail: Trail, new: list[str]) -> None:
        self.kind = kind
        self.table = LiveTable(MemoryStorage(), kind.name, kind)  # type: ignore[no-untyped-call]
        self._read = read
        self._trail = trail
        self._new = new
        self._unread: dict[str, tuple[bytes, int]] = {}
        self._standings: dict[str, Standing] = {}

    def put(self, id_: str, shape: int, payload: bytes | None, commit: int) -> int:
        """Set what a record now is, None where that was erased; returns its version."""
        standing = self._standings.get(id_)
        if standing is None:
            standing = self._standings[id_] = Standing(len(self._standings))
            self._new.append(id_)
        standing.version += 1
        standing.change = self._trail.add(commit, standing.change)
        standing.record = None
        if payload is not None:
            self._unread[id_] = payload, shape
        else:
            self._unread.pop(id_, None)
            self.table.drop(id_)
        return standing.version

    def read_everything(self) -> None:
        """Read every record at once; raises UnreadableRecord for one that its kind does not fit."""
        self._read_all()
        for id_ in self._standings:
            self.get(id_)

    def _read_all(self) -> None:
        for id_, (payload, shape) in self._unread.items():
            self.table.put(id_, self.kind.lift(self._read(payload), shape))
        self._unread.clear()

    def version(self, id_: str) -> int:
        """The version a record has come to; 0 where there is none."""
        standing = self._standings.get(id_)
        return standing.version if standing else 0

    def last_change(self, id_: str) -> int:
        """The place on the trail of a record's last change."""
        standing = self._standings.get(id_)
        return standing.change if standing else NOTHING_BEFORE

    def is_erased(self, id_: str) -> bool:
        """Whether what a record now is has lawfully been erased."""
        return id_ in self._standings and id_ not in self._unread and id_ not in self.table.rows

    def get(self, id_: str) -> R | None:
        """The frozen record, the very same object until it changes."""
        if self._unread:
            self._read_all()
        standing = self._standings.get(id_)
        if standing is None:
            return None
        if standing.record is None and (row := self.table.rows.get(id_)) is not None:
            standing.record = self.kind.decode(row)
        record: R | None = standing.record
        return record

    def find(self, question: Question) -> list[R]:
        """The records that fit, in the order in which they were first put."""
        if self._unread:
            self._read_all()
        ids = sorted(self.table.ids(question), key=self._serial)
        return [record for id_ in ids if (record := self.get(id_)) is not None]

    def _serial(self, id_: str) -> int:
        return self._standings[id_].serial

    def __len__(self) -> int:
        return len(self._standings)


class Tables:
    """All present records, the keys that were used, and the highest number given out under each prefix."""

    def __init__(self, read: Reader) -> None:
        self._read = read
        self._by_kind: dict[str, Rows[Any]] = {}
        self._numbers: dict[str, int] = {}
        self._uncounted: list[str] = []
        self.keys: dict[str, int] = {}
        self.trail = Trail()

    def of(self, name: str, shape: int = 1) -> Rows[Any]:
        """The records of a kind; raises UnknownShape for a kind or a shape from the future."""
        rows = self._by_kind.get(name)
        if rows is None:
            rows = self._by_kind[name] = Rows(
                kind_named(name, shape), self._read, self.trail, self._uncounted
            )
        if shape > rows.kind.shape:
            raise UnknownShape(name, shape)
        return rows

    def read_everything(self) -> None:
        """Read every record at once; raises UnreadableRecord for one that its kind does not fit."""
        for rows in self._by_kind.values():
            rows.read_everything()

    def _count(self) -> None:
        """Counting waits until somebody asks, as most who replay the journal only read."""
        for id_ in self._uncounted:
            prefix, _, number = id_.rpartition("-")
            if number.isdecimal() and (highest := int(number)) > self._numbers.get(prefix, 0):
                self._numbers[prefix] = highest
        self._uncounted.clear()

    def next_number(self, prefix: str) -> int:
        """One more than the highest number that ever stood behind a prefix."""
        self._count()
        return self._numbers.get(prefix, 0) + 1
