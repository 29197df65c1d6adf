from __future__ import annotations

import signal
import subprocess
import sys
from pathlib import Path

import pytest

from governance_store import LockHeld, Store, create_store, open_store, verify
from tests.governance_store.notes import Note, all_notes, write

ROOT = Path(__file__).resolve().parents[2]
EACH = 60


def _writer(directory: Path, name: str, count: int = EACH, what: str = "writing") -> subprocess.Popen[str]:
    command = [sys.executable, "-m", "tests.crash.writers", str(directory), name, str(count), what]
    return subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)


def _said(process: subprocess.Popen[str]) -> list[str]:
    with process:
        out, err = process.communicate(timeout=60)
    assert (process.returncode, err) == (0, "")
    return out.split()


@pytest.mark.slow
def test_four_processes_committing_at_once_lose_nothing(tmp_path: Path) -> None:
    """Every note that any of them was told is written is there, under its own number; one reads along."""
    store = create_store(tmp_path / "data")
    writers = [_writer(tmp_path / "data", name) for name in "abcd"]
    seen = 0
    while any(writer.poll() is None for writer in writers):
        count = len(all_notes(store))
        assert count >= seen
        seen = count
    told = [id_ for writer in writers for id_ in _said(writer)]
    assert sorted(told) == [f"N-{number:04d}" for number in range(1, 4 * EACH + 1)]
    for owner in "abcd":
        with store.reading() as view:
            assert [note.pages for note in view.find(Note, owner=owner)] == list(range(EACH))
    report = verify(store)
    assert (report.commits, report.faults) == (4 * EACH, [])


@pytest.mark.slow
def test_erasures_by_one_process_harm_no_other(tmp_path: Path) -> None:
    """While one process rewrites the journal again and again, others write, and all of theirs is there."""
    store = create_store(tmp_path / "data")
    writers = [_writer(tmp_path / "data", "a"), _writer(tmp_path / "data", "b", what="erasing")]
    told = [_said(writer) for writer in writers]
    assert {id_ for one in told for id_ in one} == {f"N-{number:04d}" for number in range(1, 2 * EACH + 1)}
    with store.reading() as view:
        assert [note.id for note in view.find(Note, owner="a")] == told[0]
        assert len(view.find(Note, owner="b")) == EACH - EACH // 10
    assert verify(store).faults == []
    assert verify(open_store(tmp_path / "data")).commits == 2 * EACH + EACH // 10


def _refusal(store: Store) -> str | None:
    try:
        write(store, Note("N-9999"))
    except LockHeld as told:
        return told.sentence
    return None


@pytest.mark.slow
def test_a_hung_process_is_named_and_readers_do_not_wait(tmp_path: Path) -> None:
    """A process stopped while it writes keeps others from writing, with a sentence, not from reading."""
    store = create_store(tmp_path / "data")
    writer = _writer(tmp_path / "data", "a", 1_000_000)
    assert writer.stdout is not None
    for _ in range(20):
        writer.stdout.readline()
    for _ in range(200):
        writer.send_signal(signal.SIGSTOP)
        if (told := _refusal(store)) is not None:
            break
        writer.send_signal(signal.SIGCONT)
        writer.stdout.readline()
    else:
        pytest.fail("the process was never stopped while it held the lock")
    assert str(writer.pid) in told
    assert len(all_notes(store)) >= 20
    writer.kill()
    writer.wait()
    writer.stdout.close()
    assert writer.stderr is not None
    writer.stderr.close()
    assert write(store, Note("N-10000")).seq > 20
