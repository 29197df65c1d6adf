"""What does it cost to open the record and to ask it something? Rows 6 to 9."""

from __future__ import annotations

import random
import subprocess
import sys
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

from bench.actions import FIRST_DAY, PEOPLE, Action, action, journal_of
from bench.rivals import Database
from bench.table import Row, Timed, medians, said
from governance_store import open_store, where

ASKED = 500

MEMORY = """
import gc, pathlib, sys
from bench.actions import FIRST_DAY, Action
from governance_store import open_store, where

def resident():
    gc.collect()
    return int(pathlib.Path("/proc/self/statm").read_text().split()[1]) * 4096

def opened(directory):
    store = open_store(pathlib.Path(directory))
    with store.reading() as view:
        view.find(Action, owner="PER-0001")
        view.find(Action, where("due") < FIRST_DAY)
        assert len(view.find(Action)) == int(sys.argv[2])
    return store

small = opened(sys.argv[3]) if len(sys.argv) > 3 else None
before = resident()
store = opened(sys.argv[1])
print(resident() - before)
"""


def replay(directory: Path, count: int, rounds: int) -> Row:
    """Row 6: the verified replay of a journal beside reading the same from SQLite."""
    journal = journal_of(directory / "replay", count)
    database = Database(directory / "replay.sqlite")
    database.fill_entries(map(action, range(count)))

    def opening(_: None) -> None:
        open_store(journal).close()

    def opening_and_reading(_: None) -> None:
        store = open_store(journal)
        store.present.tables.read_everything()
        store.close()

    ours, with_records, theirs = medians(
        rounds, Timed(opening), Timed(opening_and_reading), Timed(lambda _: database.read_entries())
    )
    times = said(("replay", "with every record read", "SQLite"), (ours, with_records, theirs))
    return Row(
        6, f"verified replay of {count:,} commits / SQLite reading all rows", ours / theirs, 0.8, 1.2, times
    )


def memory(directory: Path, count: int) -> Row:
    """Row 7: what a record costs in memory, read and indexed, in a process of its own."""
    journal = journal_of(directory / "memory", count)
    command = [sys.executable, "-c", MEMORY, str(journal), str(count)]
    grown = int(subprocess.run(command, check=True, capture_output=True, text=True).stdout)
    each = grown / count / 1024
    return Row(7, "memory per 400-byte record, read and indexed", each, 2.0, 2.8, f"{count:,} records", " KB")


def questions(directory: Path, count: int, rounds: int) -> Iterator[Row]:
    """Rows 8 and 9: a record by its identifier, and what somebody has to do, beside SQLite with an index."""
    store = open_store(journal_of(directory / "asking", count))
    database = Database(directory / "asking.sqlite")
    database.fill(map(action, range(count)))
    chance = random.Random(20261201)
    ids = [f"ACT-{chance.randrange(count):06d}" for _ in range(ASKED)]
    people = [f"PER-{chance.randrange(PEOPLE):04d}" for _ in range(ASKED)]
    day = FIRST_DAY + timedelta(days=90)
    with store.reading() as view:
        assert len(view.find(Action)) == count
        times = medians(
            rounds,
            Timed(lambda _: [view.get(Action, id_) for id_ in ids]),
            Timed(lambda _: [database.get(id_) for id_ in ids]),
            Timed(
                lambda _: [view.find(Action, where("due") < day, owner=one, state="open") for one in people]
            ),
            Timed(lambda _: [database.open_and_due(one, day.isoformat()) for one in people]),
        )
    get, sqlite_get, find, sqlite_find = (one / ASKED for one in times)
    yield Row(
        8, "get by id / SQLite", get / sqlite_get, 0.25, 0.5, said(("get", "SQLite"), (get, sqlite_get))
    )
    what = "“open and due before D for person P” / SQLite with an index"
    yield Row(9, what, find / sqlite_find, 0.4, 0.6, said(("find", "SQLite"), (find, sqlite_find)))
