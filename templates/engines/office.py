"""How is LibreOffice kept ready from one batch to the next, and never left behind?

Its start takes about ten times as long as a document does. So one is started with an empty text open, without
which it would end with its first task, and what is called with the same profile hands its documents over to
it. It has a profile of its own, thrown away with it: that of a person would be locked while they use it.

A watcher stands beside it and reads from a pipe that the clerk holds. When the clerk closes the pipe, or dies
in whatever way, the watcher ends the office and itself; when the office dies, the watcher goes too.
"""

from __future__ import annotations

import atexit
import os
import signal
import subprocess
import tempfile
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

IDLE: Final = 60.0
"""Seconds without a document, after which the office is ended: it takes 200 MB of memory."""
_MOST_DOCUMENTS: Final = 500
"""After so many a fresh one is started, whatever it may have piled up."""
_READY_WITHIN: Final = 60.0
_LOOK_EVERY: Final = 0.02
_ENDED_WITHIN: Final = 5.0
_OPEN: Final = "open.txt"
_OPENED: Final = f".~lock.{_OPEN}#"
_WATCHED: Final = '("$@"; kill -9 0) & read _; kill -9 0'


def started(command: tuple[str, ...], directory: Path, stdin: int) -> subprocess.Popen[bytes]:
    """A process in a group of its own, with nothing of the clerk's environment."""
    return subprocess.Popen(  # noqa: S603 -- LibreOffice, with names of our own making
        command,
        cwd=directory,
        env={"HOME": str(directory), "PATH": os.defpath, "LANG": "C.UTF-8"},
        stdin=stdin,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        start_new_session=True,
    )


class Office:
    """One LibreOffice, from its start to its end."""

    def __init__(self, program: str) -> None:
        self._room = tempfile.TemporaryDirectory(prefix="clerk-office-", ignore_cleanup_errors=True)
        self.directory = Path(self._room.name)
        self.program = program
        self.done = 0
        profile = f"-env:UserInstallation={(self.directory / 'profile').as_uri()}"
        self.command = (program, profile, "--headless", "--norestore", "--nologo")
        opened = self.directory / _OPEN
        opened.write_text("")
        watched = ("sh", "-c", _WATCHED, "sh", *self.command, str(opened))
        self.process = started(watched, self.directory, subprocess.PIPE)

    @property
    def is_alive(self) -> bool:
        """Whether it has not ended by itself."""
        return self.process.poll() is None

    def is_ready(self, within: float = _READY_WITHIN) -> bool:
        """Whether it takes documents, waiting for it: the text lies open then, which leaves a mark."""
        until = time.monotonic() + within
        while self.is_alive and time.monotonic() < until:
            if (self.directory / _OPENED).exists():
                return True
            time.sleep(_LOOK_EVERY)
        return False

    def close(self) -> None:
        """End it, whatever it is doing, and throw its profile away."""
        assert self.process.stdin  # noqa: S101 -- it was started with a pipe
        self.process.stdin.close()
        try:
            self.process.wait(_ENDED_WITHIN)
        except subprocess.TimeoutExpired:
            os.killpg(self.process.pid, signal.SIGKILL)
            self.process.wait()
        self._room.cleanup()


class Keeper:
    """At most one office, kept until nobody has asked for it for a while."""

    def __init__(self, idle: float = IDLE, start: Callable[[str], Office] = Office) -> None:
        self._idle = idle
        self._start = start
        self._one_at_a_time = threading.Lock()
        self._office: Office | None = None
        self._timer: threading.Timer | None = None
        atexit.register(self.close)

    @contextmanager
    def office(self, program: str) -> Iterator[Office]:
        """The office, to one caller at a time; after a failure it is ended, and the next is a fresh one."""
        with self._one_at_a_time:
            self._stop_waiting()
            office = self._ready(program)
            try:
                yield office
            except BaseException:
                self._end()
                raise
            if office.done >= _MOST_DOCUMENTS:
                self._end()
            else:
                self._wait()

    def close(self) -> None:
        """End the office, if there is one."""
        with self._one_at_a_time:
            self._stop_waiting()
            self._end()

    def _ready(self, program: str) -> Office:
        office = self._office
        if office is None or office.program != program or not office.is_alive:
            self._end()
            office = self._office = self._start(program)
        # One that is not ready does no harm: the first document is then its own office, as slow as without.
        office.is_ready()
        return office

    def _end(self) -> None:
        if self._office:
            self._office.close()
        self._office = None

    def _wait(self) -> None:
        self._timer = threading.Timer(self._idle, self.close)
        self._timer.daemon = True
        self._timer.start()

    def _stop_waiting(self) -> None:
        if self._timer:
            self._timer.cancel()
        self._timer = None
