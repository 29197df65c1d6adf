"""What is left of processes that are killed at random instants? A program that forks children and kills them.

Each child writes to the record and says on a pipe what it was acknowledged; its end comes by `kill -9`, now
and then before it has begun. Started by `test_kill.py` and by the benchmarks; prints what it found as JSON.
"""

from __future__ import annotations

import json
import os
import random
import select
import signal
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import asdict, dataclass, field
from datetime import UTC, datetime
from pathlib import Path

from governance_store import (
    FileErased,
    Named,
    Store,
    Version,
    create_store,
    erase,
    open_store,
    verify,
)
from governance_store.journal.base import JournalUnreadable
from tests.governance_store.notes import Note

AT = datetime(2026, 12, 1, 9, 0, tzinfo=UTC)
A_LONG_LIFE = 0.01
WHO_SPEAKS_FIRST = 0.8
KILLS_A_DIRECTORY = 10
Say = Callable[[str], None]


@dataclass
class Found:
    """What came of it."""

    kills: int = 0
    acknowledged: int = 0
    torn: int = 0
    lost: list[str] = field(default_factory=list)
    faults: list[str] = field(default_factory=list)


def write_notes(directory: Path, say: Say) -> None:
    """Commit notes of all sizes for as long as one lives; those of a megabyte are written in many pieces."""
    store = open_store(directory)
    while True:
        with store.writing() as desk:
            id_ = f"N-{desk.next_number('N')}"
            note = Note(id_, text="x" * random.choice((10, 1_000, 10_000, 2_000_000)))
            desk.commit(
                at=AT, actor="clerk", surface="test", verb="note.written", records=(note,), keys=(id_,)
            )
        say(f"written {id_}")


def erase_notes(directory: Path, say: Say) -> None:
    """Commit notes with a file each, and erase them again, for as long as one lives."""
    store = open_store(directory)
    while True:
        with store.writing() as desk:
            id_ = f"N-{desk.next_number('N')}"
            note = Note(id_, text=store.vault.keep(id_.encode() * 1_000), owner="somebody")
            desk.commit(
                at=AT, actor="clerk", surface="test", verb="note.written", records=(note,), keys=(id_,)
            )
        say(f"written {id_}")
        if random.random() < 0.7:
            named = Named((("example note", id_),), files=(note.text,))
            erase(store, named, at=AT, actor="clerk", surface="test", why="asked")
            say(f"erased {id_}")


def begin_records(directory: Path, say: Say) -> None:
    """Begin one record after the other, for as long as one lives."""
    for number in range(1_000_000):
        create_store(directory / f"{os.getpid()}-{number}")
        say(f"begun {os.getpid()}-{number}")


def live_and_die(life: Callable[[Path, Say], None], directory: Path) -> list[str]:
    """Fork a child that leads this life, kill it after a random time, and return what it was acknowledged."""
    reader, writer = os.pipe()
    child = os.fork()
    if not child:
        os.close(reader)
        random.seed()
        try:
            life(directory, lambda said: _tell(writer, said))
        finally:
            os._exit(1)
    os.close(writer)
    if random.random() < WHO_SPEAKS_FIRST:
        select.select([reader], [], [], A_LONG_LIFE * 10)
    time.sleep(random.uniform(0, A_LONG_LIFE))
    os.kill(child, signal.SIGKILL)
    _, status = os.waitpid(child, 0)
    assert os.waitstatus_to_exitcode(status) == -signal.SIGKILL, "a child failed before it was killed"
    with os.fdopen(reader) as said:
        return [line.rstrip("\n") for line in said]


def _tell(pipe: int, said: str) -> None:
    os.write(pipe, f"{said}\n".encode())


def check(store: Store, said: list[str], found: Found) -> None:
    """Look for everything that was acknowledged, and check the whole record."""
    found.acknowledged += len(said)
    found.faults += verify(store).faults
    found.torn += sum("kept in torn/" in told for told in store.told)
    erased = {line.split()[1] for line in said if line.startswith("erased")}
    for line in said:
        verb, id_ = line.split()
        kept = _is_kept(store, id_) if verb == "written" else _is_erased(store, id_)
        if not kept and not (verb == "written" and (id_ in erased or id_ == said[-1].split()[1])):
            found.lost.append(line)


def _is_kept(store: Store, id_: str) -> bool:
    with store.reading() as view:
        return view.maybe(Note, id_) is not None and view.has_key(id_)


def _is_erased(store: Store, id_: str) -> bool:
    versions: tuple[Version[Note], ...] = store.history(Note, id_)
    with suppress(FileErased):
        store.vault.keep(id_.encode() * 1_000)
        return False
    return bool(versions) and all(one.record is None for one in versions)


def check_begun(directory: Path, said: list[str], found: Found) -> None:
    """Every record that was acknowledged is sound, and one that was not can be begun or used."""
    found.acknowledged += len(said)
    names = {line.split()[1] for line in said}
    for path in directory.iterdir():
        try:
            found.faults += verify(open_store(path)).faults
        except JournalUnreadable:
            if path.name in names:
                found.lost.append(path.name)
            create_store(path)


def directories(base: Path) -> Iterator[Path]:
    """A new directory every so many kills, so that checking stays quick."""
    number = 0
    while True:
        directory = base / f"record-{number}"
        for _ in range(KILLS_A_DIRECTORY):
            yield directory
        number += 1


def main(base: Path, life: str, kills: int, seed: int) -> Found:
    """Kill so many children, and tell what is left."""
    random.seed(seed)
    found = Found()
    for directory in directories(base):
        if found.kills == kills:
            return found
        found.kills += 1
        if life == "begin":
            directory.mkdir(exist_ok=True)
            check_begun(directory, live_and_die(begin_records, directory), found)
            continue
        if not directory.exists():
            create_store(directory)
        said = live_and_die(write_notes if life == "write" else erase_notes, directory)
        store = open_store(directory)
        check(store, said, found)
        store.close()
    raise AssertionError("directories never end")


if __name__ == "__main__":
    _, base, life, kills, seed = sys.argv
    sys.stdout.write(json.dumps(asdict(main(Path(base), life, int(kills), int(seed)))))
