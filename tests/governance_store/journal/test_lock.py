from __future__ import annotations

import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from governance_store.journal.base import JournalUnreadable, LockHeld
from governance_store.journal.lock import PATIENCE, FileLock

HOLDER = """
import sys, time, pathlib
from governance_store.journal.lock import FileLock
with FileLock(pathlib.Path(sys.argv[1])).held():
    print("held", flush=True)
    time.sleep(60)
"""


@contextmanager
def holder(path: Path) -> Iterator[subprocess.Popen[str]]:
    """A process that holds the lock until it is killed."""
    command = [sys.executable, "-c", HOLDER, str(path)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "held\n"
        try:
            yield process
        finally:
            process.kill()


@pytest.mark.slow
@pytest.mark.parametrize("stopped", [False, True], ids=["busy", "stopped"])
def test_a_lock_held_too_long_names_the_process(tmp_path: Path, *, stopped: bool) -> None:
    """After five seconds whoever waits is told which process holds the lock, since when, and what to do."""
    with holder(tmp_path / "lock") as process:
        if stopped:
            process.send_signal(signal.SIGSTOP)
        began = time.monotonic()
        with pytest.raises(LockHeld, match=rf"Process {process.pid}, .* since \d.* UTC") as told:
            FileLock(tmp_path / "lock").held().__enter__()
        assert PATIENCE <= time.monotonic() - began < PATIENCE + 3
    assert "ask for it to be stopped" in told.value.hint


def test_a_killed_process_leaves_no_lock(tmp_path: Path) -> None:
    """The lock of a process that was killed is free at once."""
    lock = FileLock(tmp_path / "lock")
    with holder(tmp_path / "lock") as process:
        assert not lock.free()
        process.kill()
        process.wait()
        assert lock.free()
    with lock.held():
        pass


def test_a_lock_is_had_as_soon_as_it_is_let_go(tmp_path: Path) -> None:
    """Whoever waits gets the lock soon after, without being told anything."""
    lock, other = FileLock(tmp_path / "lock"), FileLock(tmp_path / "lock")
    taken, let_go = threading.Event(), threading.Event()

    def hold() -> None:
        with other.held():
            taken.set()
            let_go.wait()

    thread = threading.Thread(target=hold)
    thread.start()
    taken.wait()
    assert not lock.free()
    threading.Timer(0.05, let_go.set).start()
    with lock.held():
        assert let_go.is_set()
    thread.join()


def test_a_thread_may_take_its_lock_again(tmp_path: Path) -> None:
    """A lock within a lock is let go with the outer one, and not before."""
    lock = FileLock(tmp_path / "lock")
    with lock.held():
        with lock.held():
            pass
        assert not FileLock(tmp_path / "lock").free()
        assert not lock.free()
    assert FileLock(tmp_path / "lock").free()


def test_the_lock_is_let_go_after_a_failure(tmp_path: Path) -> None:
    """Something that fails while the lock is held does not keep it."""
    lock = FileLock(tmp_path / "lock")
    with pytest.raises(ZeroDivisionError), lock.held():
        _ = 1 // 0
    assert FileLock(tmp_path / "lock").free()


def test_the_holder_notes_who_it_is(tmp_path: Path) -> None:
    """The lock file says which process holds it."""
    with FileLock(tmp_path / "lock").held():
        assert (tmp_path / "lock").read_text().startswith(f"{os.getpid()} ")


def test_a_directory_that_cannot_be_written_to_is_told(tmp_path: Path) -> None:
    """Where no lock can be, a sentence says so."""
    with pytest.raises(JournalUnreadable, match="lock file"):
        FileLock(tmp_path / "missing" / "lock").held().__enter__()
