"""What might one have used instead? The bare disk, SQLite and stock TinyDB, each as one would use it well."""

from __future__ import annotations

import json
import os
import sqlite3
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import tinydb

from bench.actions import Action

LINE = b"x" * 399 + b"\n"
CREATE = """
    CREATE TABLE action (id TEXT PRIMARY KEY, owner TEXT, state TEXT, due TEXT, raised TEXT, title TEXT,
        meeting TEXT, note TEXT, slips INTEGER);
    CREATE INDEX by_owner ON action (owner, state, due);
    CREATE INDEX by_state ON action (state);
    CREATE INDEX by_due ON action (due);
"""
CREATE_COMMITS = """
    CREATE TABLE entry (seq INTEGER PRIMARY KEY, at TEXT, actor TEXT, surface TEXT, verb TEXT, reason TEXT,
        kind TEXT, id TEXT, version INTEGER, document TEXT);
    CREATE INDEX by_record ON entry (kind, id, version);
"""


class Floor:
    """The least that any durable write costs: append a line of 400 bytes, then fsync."""

    def __init__(self, directory: Path) -> None:
        self._handle = os.open(directory / "floor", os.O_WRONLY | os.O_CREAT | os.O_APPEND)

    def write(self, times: Iterable[int]) -> None:
        """Append one line for good, so many times."""
        for _ in times:
            os.write(self._handle, LINE)
            os.fsync(self._handle)


def fields(one: Action) -> dict[str, Any]:
    """An action as JSON and SQLite hold it."""
    return {
        "id": one.id,
        "owner": one.owner,
        "state": one.state,
        "due": one.due.isoformat(),
        "raised": one.raised.isoformat(),
        "title": one.title,
        "meeting": one.meeting,
        "note": one.note,
        "slips": one.slips,
    }


class Database:
    """SQLite with a write-ahead log that is fsynced at each commit, and the same indexes."""

    def __init__(self, path: Path) -> None:
        self._sql = sqlite3.connect(path)
        self._sql.execute("PRAGMA journal_mode = WAL")
        self._sql.execute("PRAGMA synchronous = FULL")

    def fill(self, actions: Iterable[Action]) -> None:
        """Put many actions in at once."""
        self._sql.executescript(CREATE)
        self._sql.executemany("INSERT INTO action VALUES (?,?,?,?,?,?,?,?,?)", map(_values, actions))
        self._sql.commit()

    def insert(self, actions: Iterable[Action]) -> None:
        """Commit each action by itself."""
        for one in actions:
            self._sql.execute("INSERT INTO action VALUES (?,?,?,?,?,?,?,?,?)", _values(one))
            self._sql.commit()

    def get(self, id_: str) -> tuple[Any, ...]:
        """One action by its identifier."""
        found: tuple[Any, ...] = self._sql.execute("SELECT * FROM action WHERE id = ?", (id_,)).fetchone()
        return found

    def open_and_due(self, owner: str, before: str) -> list[tuple[Any, ...]]:
        """What a person has to do before a day."""
        asked = "SELECT * FROM action WHERE owner = ? AND state = 'open' AND due < ?"
        return self._sql.execute(asked, (owner, before)).fetchall()

    def fill_entries(self, actions: Iterable[Action]) -> None:
        """Put many commits of one action each in at once, with all that the journal says of them."""
        self._sql.executescript(CREATE_COMMITS)
        rows = (
            (seq, "2026-12-01T09:00:00Z", "PER-0001", "bench", "action.raised", "", "bench action", one.id, 1,
             json.dumps(fields(one)))
            for seq, one in enumerate(actions, 1)
        )  # fmt: skip
        self._sql.executemany("INSERT INTO entry VALUES (?,?,?,?,?,?,?,?,?,?)", rows)
        self._sql.commit()

    def read_entries(self) -> dict[str, Any]:
        """Every commit, and the present record of each identifier."""
        rows = self._sql.execute("SELECT * FROM entry ORDER BY seq")
        return {row[7]: json.loads(row[9]) for row in rows}


def _values(one: Action) -> tuple[Any, ...]:
    return tuple(fields(one).values())


class StockTinyDB:
    """TinyDB with its own JSON file."""

    def __init__(self, path: Path) -> None:
        self._database = tinydb.TinyDB(path)

    def fill(self, actions: Iterable[Action]) -> None:
        """Put many actions in at once."""
        self._database.insert_multiple(fields(one) for one in actions)

    def insert(self, actions: Iterable[Action]) -> None:
        """Put each action in by itself."""
        for one in actions:
            self._database.insert(fields(one))
