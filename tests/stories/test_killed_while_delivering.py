"""The process that delivers is killed in the middle; the next one goes on where it was."""

from __future__ import annotations

import os
import signal
import time
from datetime import timedelta

import pytest

from tests.bot.surfaces.mail.servers import Mailroom, serving
from tests.stories.received import by_address, distinct, from_directory, read
from tests.stories.shell import Clerk

pytestmark = pytest.mark.slow
SCHEDULE = "meeting schedule board 17 Dec 2026 14:00 90m"
AT_MOST_SECONDS = 30


def kill_once(clerk: Clerk, room: Mailroom, more: int) -> bool:
    """Tick, and kill the process when the server has taken so many mails more; whether it came to that."""
    wanted = len(room.taken) + more
    ticking = clerk.start("tick", "--at", clerk.at.isoformat())
    until = time.monotonic() + AT_MOST_SECONDS
    while ticking.poll() is None and len(room.taken) < wanted and time.monotonic() < until:
        time.sleep(0.002)
    killed = ticking.poll() is None
    if killed:
        os.kill(ticking.pid, signal.SIGKILL)
    ticking.communicate()
    return killed


def test_a_kill_repeats_nothing_but_identical_copies(clerk: Clerk, lead: str) -> None:
    """Everybody gets one letter, under one name; at most one copy a kill, the same to the byte."""
    clerk.done(SCHEDULE, lead)
    room = Mailroom(pause=0.02)
    kills = 0
    with serving(room) as port:
        clerk.settings["MAIL_URL"] = f"smtp://127.0.0.1:{port}"
        for more in (1, 3, 2, 4):
            kills += kill_once(clerk, room, more)
            clerk.verified()
        for _ in range(4):  # a letter that was on its way when its process died waits for some minutes
            clerk.at += timedelta(minutes=30)
            clerk.tick()
        assert not clerk.tick()["waiting"]
    assert kills >= 3
    copies = [read(content) for _, content in room.taken]
    letters = distinct(copies)
    assert all(len(found) == 1 for found in by_address(letters).values())
    assert len(letters) == 15
    assert len(copies) - len(letters) <= kills


def test_ticking_twice_at_once_delivers_once(clerk: Clerk, lead: str) -> None:
    """Four processes that tick at the same time take different letters."""
    clerk.done(SCHEDULE, lead)
    room = Mailroom(pause=0.01)
    with serving(room) as port:
        clerk.settings["MAIL_URL"] = f"smtp://127.0.0.1:{port}"
        ticking = [clerk.start("tick", "--at", clerk.at.isoformat()) for _ in range(4)]
        told = [one.communicate() for one in ticking]
    assert [one.returncode for one in ticking] == [0] * 4
    assert not any(err for _, err in told)
    assert sorted(recipient for recipient, _ in room.taken) == sorted(
        {recipient for recipient, _ in room.taken}
    )
    assert len(room.taken) == 15


def test_a_restart_repeats_nothing(clerk: Clerk, lead: str) -> None:
    """Each tick is a process of its own, and the second finds nothing to do."""
    clerk.done(SCHEDULE, lead)
    clerk.tick()
    before = {path: path.stat().st_mtime_ns for path in clerk.mail.iterdir()}
    clerk.at += timedelta(hours=3)  # by the next morning other briefs are owed
    clerk.tick()
    assert {path: path.stat().st_mtime_ns for path in clerk.mail.iterdir()} == before
    assert len(from_directory(clerk.mail)) == 15
