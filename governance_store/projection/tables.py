"""What holds now? A TinyDB table for each kind of record, in memory, rebuilt from the journal alone.

This is the only file that knows TinyDB. Stock TinyDB copies a whole table for each write and walks it for
each search; here one hook (`_update_table`, pinned to TinyDB 4) works on a live dictionary, and a question
that has a `plan()` is answered through indexes. A test compares every answer with stock TinyDB's.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from operator import attrgetter
from typing import Any, Generic, TypeVar

import msgspec
from tinydb.queries import QueryLike
from tinydb.storages import MemoryStorage
from tinydb.table import Document, Table

from governance_store.errors import GovernanceError
from governance_store.projection.indexes import Index, index_of
from governance_store.projection.questions import Question, Shape
from governance_store.projection.trail import NOTHING_BEFORE, Trail
from governance_store.records.kinds import Kind, Record, UnknownShape, kind_named

R = TypeVar("R", bound=Record)
Row = dict[str, Any]
Reader = Callable[[bytes], Row]
_SERIAL = attrgetter("serial")


class Plan(msgspec.Struct, frozen=True):
    """Where answers to a shape of question are: in which index, by which values, and whether exactly."""

    index: Index | None
    places: tuple[int, ...]
    ordered: str
    exact: bool


class LiveTable(Table):
    """A TinyDB table over a live dictionary, with indexes that the kind of record declares."""

    document_id_class = str  # type: ignore[assignment]  # TinyDB types it as int, and allows any

    def __init__(self, storage: MemoryStorage, name: str, kind: Kind[Any]) -> None:
        super().__init__(storage, name, cache_size=0)
        self.rows: dict[str, Row] = {}
        self._kind = kind
        self._indexes: dict[tuple[tuple[str, ...], str], Index] = {}
        self._plans: dict[Shape, Plan] = {}

    def _read_table(self) -> dict[str, Mapping[str, Any]]:
        return self.rows  # type: ignore[return-value]  # only because dict is invariant

    def _update_table(self, updater: Callable[[dict[Any, Any]], None]) -> None:
        """TinyDB's own verbs come this way, and may touch any row: indexes are made anew after them."""
        updater(self.rows)
        self._indexes.clear()
        self._plans.clear()

    def put(self, id_: str, row: Row) -> None:
        """Set one row whole, and keep the indexes true."""
        before = self.rows.get(id_)
        for index in self._indexes.values():
            if before is not None:
                index.remove(id_, before)
            index.add(id_, row)
        self.rows[id_] = row

    def drop(self, id_: str) -> None:
        """Take one row out where it is, and keep the indexes true."""
        before = self.rows.pop(id_, None)
        if before is not None:
            for index in self._indexes.values():
                index.remove(id_, before)

    def search(self, cond: QueryLike) -> list[Document]:
        """The rows that fit, through an index where the question has a plan."""
        if not isinstance(cond, Question):
            return super().search(cond)
        return [Document(self.rows[id_], id_) for id_ in self.ids(cond)]  # type: ignore[arg-type]  # str ids

    def ids(self, question: Question) -> Collection[str]:
        """The identifiers of the rows that fit, in no order."""
        if not question.names and not question.ranges:
            return list(self.rows)
        shape = question.plan()
        plan = self._plans.get(shape)
        if plan is None:
            plan = self._plans[shape] = self._planned(*shape)
        if plan.index is None:
            return [id_ for id_, row in self.rows.items() if question(row)]
        if plan.exact:
            return plan.index.of(question.values, question.ranges)
        key = tuple([question.values[place] for place in plan.places])
        found = plan.index.of(key, [one for one in question.ranges if one.field == plan.ordered])
        return [id_ for id_ in found if question(self.rows[id_])]

    def _planned(self, names: tuple[str, ...], ranged: tuple[str, ...]) -> Plan:
        """The index for a shape of question: of what it asks for, as far as the kind declares it."""
        self._kind.check_fields(names + ranged)
        places = tuple(place for place, name in enumerate(names) if name in self._kind.indexes)
        ordered = next((field for field in ranged if field in self._kind.ordered), "")
        exact = len(places) == len(names) and all(field == ordered for field in ranged)
        if not places and not ordered:
            return Plan(None, places, ordered, False)  # noqa: FBT003 -- told by its place
        fields = tuple(names[place] for place in places)
        index = self._indexes.get((fields, ordered))
        if index is None:
            index = self._indexes[fields, ordered] = index_of(fields, ordered, self.rows)
        return Plan(index, places, ordered, exact)


class Standing(msgspec.Struct, gc=False):
    """How far one record has come: its place, version and last change, and itself once asked for."""

    id: str
    serial: int
    version: int = 0
    change: int = NOTHING_BEFORE
    record: Any = None


class OutOfTurn(GovernanceError):
    """A record does not have the version that must follow; no Network Clerk writes that."""

    def __init__(self, commit: int, kind: str, id_: str, version: int, expected: int) -> None:
        told = f"holds {kind} {id_} in version {version} where {expected} must stand"
        super().__init__(
            f"Entry {commit} of the record {told}.", "Restore a backup, or ask for help with that entry."
        )


class Put(msgspec.Struct, frozen=True, gc=False):
    """A record as a commit left it; its payload is None where it was erased."""

    id: str
    version: int
    shape: int
    payload: bytes | None
    commit: int


class Rows(Generic[R]):
    """The present records of one kind, worked out from what was put when they are first asked for.

    A replay puts far more than anybody asks: what is never asked for is never read, and of the versions of a
    record only the last one is.
    """

    def __init__(self, kind: Kind[R], read: Reader, trail: Trail) -> None:
        self.kind = kind
        self.table = LiveTable(MemoryStorage(), kind.name, kind)  # type: ignore[no-untyped-call]
        self.uncounted: list[str] = []
        self._read = read
        self._trail = trail
        self._waiting: list[Put] = []
        self._unread: dict[str, Put] = {}
        self._standings: dict[str, Standing] = {}
        self.put: Callable[[Put], None] = self._waiting.append
        """Set what a record now is."""

    def _standing(self, id_: str) -> Standing | None:
        if self._waiting:
            self.take_in()
        return self._standings.get(id_)

    def take_in(self) -> None:
        """Follow every record through the versions that were put; raises OutOfTurn."""
        standings = self._standings
        for put in self._waiting:
            standing = standings.get(put.id)
            if standing is None:
                standing = standings[put.id] = Standing(put.id, len(standings))
                self.uncounted.append(put.id)
            standing.version += 1
            if put.version != standing.version:
                raise OutOfTurn(put.commit, self.kind.name, put.id, put.version, standing.version)
            standing.change = self._trail.add(put.commit, standing.change)
            standing.record = None
            self._unread[put.id] = put
        self._waiting.clear()

    def _read_all(self) -> None:
        """Let the last version of each record be its row."""
        if self._waiting:
            self.take_in()
        for put in self._unread.values():
            if put.payload is None:
                self.table.drop(put.id)
            else:
                self.table.put(put.id, self.kind.lift(self._read(put.payload), put.shape))
        self._unread.clear()

    def read_everything(self) -> None:
        """Read every record at once; raises UnreadableRecord for one that its kind does not fit."""
        self._read_all()
        for id_ in self._standings:
            self.get(id_)

    def version(self, id_: str) -> int:
        """The version a record has come to; 0 where there is none."""
        standing = self._standing(id_)
        return standing.version if standing else 0

    def last_change(self, id_: str) -> int:
        """The place on the trail of a record's last change."""
        standing = self._standing(id_)
        return standing.change if standing else NOTHING_BEFORE

    def is_erased(self, id_: str) -> bool:
        """Whether what a record now is has lawfully been erased."""
        if self._standing(id_) is None:
            return False
        waiting = self._unread.get(id_)
        return id_ not in self.table.rows if waiting is None else waiting.payload is None

    def get(self, id_: str) -> R | None:
        """The frozen record, the very same object until it changes."""
        if self._waiting or self._unread:
            self._read_all()
        standing = self._standings.get(id_)
        return None if standing is None else self._record(standing)

    def _record(self, standing: Standing) -> R | None:
        if standing.record is None and (row := self.table.rows.get(standing.id)) is not None:
            standing.record = self.kind.decode(row)
        record: R | None = standing.record
        return record

    def find(self, question: Question) -> list[R]:
        """The records that fit, in the order in which they were first put."""
        if self._waiting or self._unread:
            self._read_all()
        standings = self._standings
        found = [standings[id_] for id_ in self.table.ids(question)]
        found.sort(key=_SERIAL)
        return [one.record or self._record(one) for one in found]  # type: ignore[misc]  # rows have records


class Tables:
    """All present records, the keys that were used, and the highest number given out under each prefix."""

    def __init__(self, read: Reader) -> None:
        self._read = read
        self._by_kind: dict[str, Rows[Any]] = {}
        self._numbers: dict[str, int] = {}
        self.keys: dict[str, int] = {}
        self.trail = Trail()

    def of(self, name: str, shape: int = 1) -> Rows[Any]:
        """The records of a kind; raises UnknownShape for a kind or a shape from the future."""
        rows = self._by_kind.get(name)
        if rows is None:
            rows = self._by_kind[name] = Rows(kind_named(name, shape), self._read, self.trail)
        if shape > rows.kind.shape:
            raise UnknownShape(name, shape)
        return rows

    def read_everything(self) -> None:
        """Read every record at once; raises UnreadableRecord for one that its kind does not fit."""
        for rows in self._by_kind.values():
            rows.read_everything()

    def _count(self) -> None:
        """Counting waits until somebody asks, as most who replay the journal only read."""
        for rows in self._by_kind.values():
            rows.take_in()
            for id_ in rows.uncounted:
                prefix, _, number = id_.rpartition("-")
                if number.isdecimal() and (highest := int(number)) > self._numbers.get(prefix, 0):
                    self._numbers[prefix] = highest
            rows.uncounted.clear()

    def next_number(self, prefix: str) -> int:
        """One more than the highest number that ever stood behind a prefix."""
        self._count()
        return self._numbers.get(prefix, 0) + 1
