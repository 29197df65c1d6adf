"""What does it cost to write something down for good? Rows 1 to 5."""

from __future__ import annotations

import itertools
from collections.abc import Iterable, Iterator
from functools import partial
from pathlib import Path

from bench.actions import AT, FIRST_DAY, Action, action, journal_of
from bench.rivals import Database, Floor, StockTinyDB
from bench.table import Row, Timed, medians, said
from governance_store import Store, memory_store, open_store, where

BATCH = 8
"""So many writes are timed together, in turns with the others."""


class Writer:
    """A store with its indexes in use, which commits one action after the other."""

    def __init__(self, store: Store) -> None:
        self._store = store
        with store.reading() as view:
            view.find(Action, owner="PER-0001")
            view.find(Action, state="none")
            view.find(Action, where("due") < FIRST_DAY)

    def commit(self, actions: Iterable[Action]) -> None:
        """Commit each action by itself."""
        for one in actions:
            with self._store.writing() as desk:
                desk.commit(at=AT, actor="PER-0001", surface="bench", verb="action.raised", records=(one,))


def durable(directory: Path, count: int, rounds: int) -> Iterator[Row]:
    """Rows 1, 2 and 4: a durable commit beside the bare disk and beside SQLite."""
    writer = Writer(open_store(journal_of(directory / "writing", count)))
    floor, database = Floor(directory), Database(directory / "writing.sqlite")
    database.fill(map(action, range(count)))
    fresh, again, fresh_too = _new(count), _changed(count), _new(count)
    times = medians(
        rounds,
        Timed(floor.write, lambda: range(BATCH)),
        Timed(writer.commit, lambda: next(fresh)),
        Timed(writer.commit, lambda: next(again)),
        Timed(database.insert, lambda: next(fresh_too)),
    )
    bare, insert, update, sqlite = (one / BATCH for one in times)
    many = f"{count:,} records"
    told = said(("insert", "floor"), (insert, bare))
    yield Row(1, f"durable insert / floor, {many}, indexes on", insert / bare, 1.3, 1.5, told)
    told = said(("update", "floor"), (update, bare))
    yield Row(2, f"durable update / floor, {many}", update / bare, 1.4, 1.7, told)
    told = said(("commit", "SQLite"), (insert, sqlite))
    yield Row(4, "commit / SQLite WAL, synchronous FULL, indexed", insert / sqlite, 1.2, 1.4, told)


def _new(count: int) -> Iterator[list[Action]]:
    for start in itertools.count(count, BATCH):
        yield [action(number) for number in range(start, start + BATCH)]


def _changed(count: int) -> Iterator[list[Action]]:
    for start in itertools.count(0, BATCH):
        yield [action(number * 31 % count, slips=number + 1) for number in range(start, start + BATCH)]


def processor(many: int, few: int, rounds: int) -> Row:
    """Row 3: what a commit costs without the disk must not grow with what is there."""
    sizes = {count: (Writer(_in_memory(count)), _new(count)) for count in (many, few)}
    large, small = medians(
        rounds * 10,
        *(Timed(writer.commit, partial(next, fresh)) for writer, fresh in sizes.values()),
    )
    told = said((f"{many:,}", f"{few:,}"), (large / BATCH, small / BATCH))
    return Row(3, f"processor part of a commit, {many:,} / {few:,} records", large / small, 1.3, 1.6, told)


def _in_memory(count: int) -> Store:
    store = memory_store()
    with store.writing() as desk:
        for start in range(0, count, 500):
            batch = tuple(action(number) for number in range(start, min(start + 500, count)))
            desk.commit(at=AT, actor="PER-0001", surface="bench", verb="action.raised", records=batch)
    return store


def beside_tinydb(directory: Path, count: int, rounds: int) -> Row:
    """Row 5: a commit beside TinyDB's own JSON file, in a file system of the same disk."""
    writer = Writer(open_store(journal_of(directory / "small", count)))
    stock = StockTinyDB(directory / "stock.json")
    stock.fill(map(action, range(count)))
    fresh, fresh_too = _new(count), _new(count)
    ours, theirs = medians(
        rounds,
        Timed(writer.commit, lambda: next(fresh)),
        Timed(stock.insert, lambda: next(fresh_too)[:1]),
    )
    ours /= BATCH
    told = said(("commit", "TinyDB"), (ours, theirs))
    return Row(5, f"commit / TinyDB's own JSONStorage at {count:,}", ours / theirs, 1 / 300, 1 / 100, told)
