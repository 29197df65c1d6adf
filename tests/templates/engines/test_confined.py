"""What eats memory or time is stopped in its own process, and the one that started it goes on."""

from __future__ import annotations

import os
import time

import pytest

from templates.engines.confined import Limits, Stopped, confined

HERE = "tests.templates.engines.test_confined"


def echo(given: bytes) -> bytes:
    """A task that does what it should."""
    return given[::-1]


def eat(_: bytes) -> bytes:
    """A task that takes all memory there is."""
    return b"x" * (8 * 1024**3)


def spin(_: bytes) -> bytes:
    """A task that never ends."""
    while True:
        pass


def wait(_: bytes) -> bytes:
    """A task that waits for ever, at no cost of the processor."""
    time.sleep(3600)
    return b""


def write(_: bytes) -> bytes:
    """A task that writes to the disk."""
    with open(f"/tmp/confined-{os.getpid()}", "wb") as file:  # noqa: PTH123 -- as a stranger would
        file.write(b"x" * 4096)
    return b"written"


def test_what_ends_well_is_handed_back() -> None:
    """Bytes in, bytes out, however many."""
    assert confined(f"{HERE}:echo", b"abc" * 500_000) == b"cba" * 500_000


@pytest.mark.slow
@pytest.mark.parametrize(
    ("task", "why"),
    [
        pytest.param("eat", "more than 640 MB", id="memory"),
        pytest.param("spin", "1 seconds", id="processor time"),
        pytest.param("wait", "not done within 2 seconds", id="time on the wall"),
        pytest.param("write", "broke off|64", id="files"),
        pytest.param("nothing", "broke off", id="a task that fails"),
    ],
)
def test_what_does_not_is_stopped(task: str, why: str) -> None:
    """With the reason; nothing of it is left, and this process is unharmed."""
    limits = Limits(seconds=1, wall_seconds=2 if task == "wait" else 30, memory=640 * 1024 * 1024)
    with pytest.raises(Stopped, match=why):
        confined(f"{HERE}:{task}", b"", limits)
