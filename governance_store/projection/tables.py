"""What holds now? One TinyDB table for each kind of record, in memory, rebuilt from the journal and nothing else.

This is the only file that knows TinyDB. Stock TinyDB copies a whole table for each write and walks it for each
search; here one hook (`_update_table`, pinned to TinyDB 4) works on a live dictionary, and a question that has a
`plan()` is answered through indexes. A test compares every answer with stock TinyDB's.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Any, Generic, TypeVar

from tinydb import TinyDB
from tinydb.queries import QueryLike
from tinydb.storages import MemoryStorage
from tinydb.table import Document, Table

from governance_store.projection.indexes import EqualityIndex, OrderedIndex
from governance_store.projection.questions import Question
from governance_store.records.kinds import KINDS, Kind, Record

R = TypeVar("R", bound=Record)
Row = dict[str, Any]


class LiveTable(Table):
    """A TinyDB table over a live dictionary, with indexes that the kind of record declares."""

    document_id_class = str  # type: ignore[assignment] -- TinyDB types it as int, and allows any

    def __init__(self, storage: MemoryStorage, name: str, **options: Any) -> None:  # noqa: ANN401 -- TinyDB's own
        super().__init__(storage, name, **options)
        self._rows: dict[str, Row] = {}
        self._equality: dict[str, EqualityIndex] = {}
        self._ordered: dict[str, OrderedIndex] = {}
        self.indexed: tuple[str, ...] = ()
        self.sorted: tuple[str, ...] = ()

    def _read_table(self) -> dict[str, Mapping[str, Any]]:
        return self._rows  # type: ignore[return-value] -- invariance of dict only

    def _update_table(self, updater: Callable[[dict[Any, Any]], None]) -> None:
        updater(self._rows)
        self._equality.clear()
        self._ordered.clear()

    def put(self, id_: str, row: Row) -> None:
        """Set one row whole, and keep the indexes true."""
        before = self._rows.get(id_)
        for index in (*self._equality.values(), *self._ordered.values()):
            if before is not None:
                index.remove(id_, before)
            index.add(id_, row)
        self._rows[id_] = row

    def drop(self, id_: str) -> None:
        """Take one row out, and keep the indexes true."""
        before = self._rows.pop(id_)
        for index in (*self._equality.values(), *self._ordered.values()):
            index.remove(id_, before)

    def search(self, cond: QueryLike) -> list[Document]:
        """The rows that fit, through an index where the question has a plan."""
        if not isinstance(cond, Question):
            return super().search(cond)
        return [Document(self._rows[id_], id_) for id_ in self.ids(cond)]  # type: ignore[arg-type] -- str ids

    def ids(self, question: Question) -> list[str]:
        """The identifiers of the rows that fit."""
        rows = self._rows
        return [id_ for id_ in self._candidates(question.plan()) if question(rows[id_])]

    def _candidates(self, question: Question) -> Iterable[str]:
        found = [self._equal(name).of(value) for name, value in question.equal if name in self.indexed]
        if found:
            return list(min(found, key=len))
        for name in self.sorted:
            if ranges := [one for one in question.ranges if one.field == name]:
                return self._order(name).within(ranges)
        return list(self._rows)

    def _equal(self, field: str) -> EqualityIndex:
        if field not in self._equality:
            self._equality[field] = EqualityIndex(field, self._rows)
        return self._equality[field]

    def _order(self, field: str) -> OrderedIndex:
        if field not in self._ordered:
            self._ordered[field] = OrderedIndex(field, self._rows)
        return self._ordered[field]


class Rows(Generic[R]):
    """The present records of one kind: rows in TinyDB, versions, and frozen records made when first asked for."""

    def __init__(self, kind: Kind[R], table: LiveTable) -> None:
        self.kind = kind
        self._table = table
        table.indexed, table.sorted = kind.indexes, kind.ordered
        self._versions: dict[str, int] = {}
        self._erased: set[str] = set()
        self._serials: dict[str, int] = {}
        self._records: dict[str, R] = {}

    def put(self, id_: str, version: int, row: Row | None, record: R | None = None) -> None:
        """Set what a record now is; a row that is None has been erased."""
        self._versions[id_] = version
        self._serials.setdefault(id_, len(self._serials))
        self._records.pop(id_, None)
        if row is None:
            self._erase(id_)
            return
        self._erased.discard(id_)
        self._table.put(id_, row)
        if record is not None:
            self._records[id_] = record

    def _erase(self, id_: str) -> None:
        self._erased.add(id_)
        if self._table.contains(doc_id=id_):  # type: ignore[arg-type] -- str ids
            self._table.drop(id_)

    def version(self, id_: str) -> int:
        """The version a record has come to; 0 where there is none."""
        return self._versions.get(id_, 0)

    def is_erased(self, id_: str) -> bool:
        """Whether what a record now is has lawfully been erased."""
        return id_ in self._erased

    def get(self, id_: str) -> R | None:
        """The frozen record, the very same object until it changes."""
        known = self._records.get(id_)
        if known is None:
            row = self._table._rows.get(id_)  # noqa: SLF001 -- its neighbour in this file
            if row is None:
                return None
            known = self._records[id_] = self.kind.decode(row)
        return known

    def find(self, question: Question) -> list[R]:
        """The records that fit, in the order in which they were first put."""
        ids = sorted(self._table.ids(question), key=self._serials.__getitem__)
        return [record for id_ in ids if (record := self.get(id_)) is not None]

    def __len__(self) -> int:
        return len(self._versions)


class Tables:
    """All present records, the keys that were used, and the highest number given out under each prefix."""

    def __init__(self) -> None:
        self._database = TinyDB(storage=MemoryStorage)
        self._database.table_class = LiveTable
        self._by_kind: dict[str, Rows[Any]] = {}
        self._numbers: dict[str, int] = {}
        self.keys: dict[str, int] = {}

    def of(self, name: str) -> Rows[Any]:
        """The records of a kind."""
        if name not in self._by_kind:
            self._by_kind[name] = Rows(KINDS[name], self._database.table(name))  # type: ignore[arg-type] -- table_class
        return self._by_kind[name]

    def put(self, name: str, id_: str, version: int, row: Row | None, record: Record | None = None) -> None:
        """Set what a record now is."""
        rows = self.of(name)
        if not rows.version(id_):
            self._count(id_)
        rows.put(id_, version, row, record)

    def _count(self, id_: str) -> None:
        prefix, _, number = id_.rpartition("-")
        if number.isdecimal():
            self._numbers[prefix] = max(int(number), self._numbers.get(prefix, 0))

    def next_number(self, prefix: str) -> int:
        """One more than the highest number that ever stood behind a prefix."""
        return self._numbers.get(prefix, 0) + 1
