"""How is something done that may never end, or take all memory? In a process of its own, with little of both.

Limits of memory and processor time are the operating system's (setrlimit), where it has them; the clock on
the wall holds everywhere. What it was given and what it printed is all that passes between the two.
"""

from __future__ import annotations

import os
import subprocess
import sys
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path
from typing import Final

from governance_store.errors import GovernanceError

_ROOT: Final = Path(__file__).resolve().parents[2]
_INSIDE: Final = "from templates.engines.confined import inside; inside()"
_ROOM_TO_WRITE: Final = 0  # no file at all
_OUT_OF_MEMORY: Final = 3


@dataclass(frozen=True, slots=True)
class Limits:
    """How much a confined process may take."""

    seconds: int = 6
    wall_seconds: int = 30
    memory: int = 1024 * 1024 * 1024


class Stopped(GovernanceError):
    """What was confined did not come to a good end."""

    def __init__(self, reason: str) -> None:
        super().__init__(f"It was stopped: {reason}.", "Nothing else was harmed by it.")
        self.reason = reason


LIMITS: Final = Limits()


def confined(task: str, given: bytes, limits: Limits = LIMITS) -> bytes:
    """What a function `module:name` makes of some bytes, in a process of its own; raises Stopped."""
    numbers = [str(limits.seconds), str(limits.memory)]
    process = subprocess.Popen(  # noqa: S603 -- this Python, with a task of our own
        [sys.executable, "-c", _INSIDE, task, *numbers],
        env={"PATH": os.defpath, "PYTHONPATH": os.pathsep.join([str(_ROOT), *filter(None, sys.path)])},
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        start_new_session=True,
    )
    try:
        made, _ = process.communicate(given, limits.wall_seconds)
    except subprocess.TimeoutExpired as late:
        process.kill()
        process.communicate()
        raise Stopped(f"it was not done within {limits.wall_seconds} seconds") from late
    if process.returncode == _OUT_OF_MEMORY or process.returncode < 0:
        raise Stopped(f"it needs more than {limits.memory // 1024 // 1024} MB or {limits.seconds} seconds")
    if process.returncode:
        raise Stopped("it broke off in the middle")
    return made


def inside() -> None:
    """Within the process: take the limits upon oneself, then do the task."""
    _, task, seconds, memory = sys.argv
    limit(int(seconds), int(memory))
    module, _, name = task.partition(":")
    try:
        made = getattr(import_module(module), name)(sys.stdin.buffer.read())
    except MemoryError:
        os._exit(_OUT_OF_MEMORY)  # at once: to tidy up takes memory too
    sys.stdout.buffer.write(made)
    sys.stdout.buffer.flush()


def limit(seconds: int, memory: int) -> None:
    """Limit this process for good, as far as its operating system can."""
    try:
        import resource  # noqa: PLC0415 -- not on every operating system
    except ImportError:
        return
    wanted = (
        (resource.RLIMIT_CPU, seconds),
        (resource.RLIMIT_AS, memory),
        (resource.RLIMIT_FSIZE, _ROOM_TO_WRITE),
        (resource.RLIMIT_CORE, 0),
    )
    for what, amount in wanted:
        hard = resource.getrlimit(what)[1]
        least = amount if hard == resource.RLIM_INFINITY else min(amount, hard)
        try:
            resource.setrlimit(what, (least, least))
        except (ValueError, OSError):  # macOS knows the limit of memory, and takes none
            continue
