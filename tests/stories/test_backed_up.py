"""A clerk is backed up while it is spoken to, killed in the middle of it, and comes back elsewhere."""

from __future__ import annotations

import time
from pathlib import Path

import pytest

from tests.stories.shell import Clerk

pytestmark = pytest.mark.slow


def test_a_backup_is_taken_while_others_write(clerk: Clerk, lead: str, tmp_path: Path) -> None:
    """Lines are answered all the while, and what comes back is the record up to some commit of them."""
    writer = clerk.start("say", "-", "--as", lead)
    writer.kill()
    writer.communicate()
    busy = [
        clerk.start("say", f'post add "Post {number}"', "--as", lead, "--at", clerk.at.isoformat())
        for number in range(3)
    ]
    assert clerk.run("backup", tmp_path / "b").status == 0
    for one in busy:
        one.communicate()
    assert Clerk(tmp_path / "new").run("restore", tmp_path / "b").status == 0
    restored = Clerk(tmp_path / "new")
    restored.verified()
    assert clerk.journal.read_bytes().startswith(restored.journal.read_bytes())


@pytest.mark.slow
def test_killed_at_any_moment_there_is_nothing_or_all(clerk: Clerk, tmp_path: Path) -> None:
    """A backup has its name once it is whole, and a record is there once all of it is."""
    assert clerk.run("backup", tmp_path / "b").status == 0
    for number in range(12):
        pause = 0.15 + number * 0.07
        backing = clerk.start("backup", tmp_path / f"b{number}")
        restoring = Clerk(tmp_path / f"new{number}").start("restore", tmp_path / "b")
        time.sleep(pause)
        for process in (backing, restoring):
            process.kill()
            process.communicate()
        if (tmp_path / f"b{number}").exists():
            assert clerk.run("verify", tmp_path / f"b{number}").status == 0
        again = Clerk(tmp_path / f"new{number}")
        if not again.journal.exists():
            assert again.run("restore", tmp_path / "b").status == 0
        again.verified()
        assert again.journal.read_bytes() == clerk.journal.read_bytes()


def test_a_full_disk_is_a_sentence_and_leaves_nothing(clerk: Clerk, tmp_path: Path) -> None:
    """No half of a backup, and no half of a record."""
    ran = clerk.run("backup", tmp_path / "full", room=100_000)
    assert (ran.status, list(tmp_path.glob("*full*"))) == (1, [])
    assert "No backup could be written" in ran.err
    assert clerk.run("backup", tmp_path / "b").status == 0
    ran = Clerk(tmp_path / "new").run("restore", tmp_path / "b", room=100_000)
    assert "Nothing was restored" in ran.err
    assert not (tmp_path / "new").exists()
