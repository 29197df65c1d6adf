from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).resolve().parents[2]

# The system refuses to let a file grow beyond a limit, as when the disk is full: in the middle of a write.
FULL = """
import json, pathlib, resource, sys
from governance_store import GovernanceError, Named, erase, open_store, verify
from tests.governance_store.notes import AT, Note, all_notes, write

directory = pathlib.Path(sys.argv[1])
store = open_store(directory)
journal = directory / "journal.jsonl"
unlimited = resource.getrlimit(resource.RLIMIT_FSIZE)[1]
told = []

def limit(size):
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, unlimited))

def attempt(action):
    before, notes = journal.read_bytes(), all_notes(store)
    try:
        action()
    except GovernanceError as fault:
        told.append(str(fault))
    assert journal.read_bytes() == before
    assert all_notes(store) == notes

def erase_a_note():
    erase(store, Named((("example note", "N-1"),)), at=AT, actor="clerk", surface="test", why="asked")

digest = store.vault.keep(b"kept before")
write(store, Note("N-1", text=digest))
size = journal.stat().st_size
for room in (0, 1, 200, 700):
    limit(size + room)
    attempt(lambda: write(store, Note("N-2", text="x" * 2_000)))
limit(100)
attempt(lambda: store.vault.keep(b"x" * 10_000))
attempt(erase_a_note)
leftovers = [str(one) for one in directory.rglob("*") if ".new" in one.name or one.name.startswith(".")]
limit(unlimited)
write(store, Note("N-2", text="x" * 2_000))
report = verify(open_store(directory))
print(json.dumps({"told": told, "leftovers": leftovers, "commits": report.commits, "faults": report.faults}))
"""

NO_ROOM_FOR_THE_PIECE = """
import pathlib, resource, sys
from governance_store import GovernanceError, open_store
resource.setrlimit(resource.RLIMIT_FSIZE, (10, resource.getrlimit(resource.RLIMIT_FSIZE)[1]))
try:
    open_store(pathlib.Path(sys.argv[1]))
except GovernanceError as told:
    print(told)
"""


def _run(script: str, directory: Path) -> str:
    command = [sys.executable, "-c", script, str(directory)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")
    return done.stdout


@pytest.fixture
def directory(tmp_path: Path) -> Path:
    """A data directory with an empty record."""
    from governance_store import create_store  # noqa: PLC0415 -- the scripts import what they need themselves

    create_store(tmp_path / "data").close()
    return tmp_path / "data"


def test_a_full_disk_leaves_nothing_half_done(directory: Path) -> None:
    """Each attempt gets a sentence; journal, records and vault stay as they were; with room it goes on."""
    found: dict[str, Any] = json.loads(_run(FULL, directory))
    assert len(found["told"]) == 6
    assert all("Make room on the disk" in told for told in found["told"])
    assert (found["leftovers"], found["commits"], found["faults"]) == ([], 2, [])


def test_a_torn_tail_is_not_cut_before_it_is_kept(directory: Path) -> None:
    """Where there is no room to keep a torn piece, it stays where it is, and a sentence says what to do."""
    with (directory / "journal.jsonl").open("ab") as file:
        file.write(b'{"head":{"seq":1,"at":"2026')
    before = (directory / "journal.jsonl").read_bytes()
    assert "Make room on the disk" in _run(NO_ROOM_FOR_THE_PIECE, directory)
    assert (directory / "journal.jsonl").read_bytes() == before
