"""The demonstration network leaves by every door and comes back as the identical record, served or not."""

from __future__ import annotations

import socket
import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

import pytest

from tests.bot.surfaces.mail.servers import free_port
from tests.stories.shell import Clerk

pytestmark = pytest.mark.slow

MUCH_LATER: Final = datetime(2090, 1, 2, 9, 0, tzinfo=UTC)
"""A network is founded, and served, at the machine's own time; this is behind it, whenever the test runs."""


def tree(directory: Path) -> dict[str, bytes]:
    """Every file below a directory."""
    files = (one for one in directory.rglob("*") if one.is_file())
    return {str(one.relative_to(directory)): one.read_bytes() for one in files}


def truth(data: Path) -> dict[str, bytes]:
    """What a record is: its journal and its kept files."""
    return {name: one for name, one in tree(data).items() if name.split("/")[0] in {"journal.jsonl", "vault"}}


@contextmanager
def served(clerk: Clerk) -> Iterator[None]:
    """The clerk's console and timetable, in a process of their own, for as long as the block lasts."""
    port = free_port()
    process = clerk.start("serve", "--port", str(port))
    try:
        end = time.monotonic() + 60
        while time.monotonic() < end:
            assert process.poll() is None, process.communicate()[1]
            with socket.socket() as line:
                if line.connect_ex(("127.0.0.1", port)) == 0:
                    break
            time.sleep(0.1)
        yield
    finally:
        process.terminate()
        process.communicate(timeout=60)


def test_by_either_door_the_demonstration_comes_back_as_the_identical_record(
    clerk: Clerk, tmp_path: Path
) -> None:
    """Export and import, backup and restore: the same journal, the same kept files, the same export again."""
    assert clerk.run("export", tmp_path / "out").status == 0
    assert clerk.run("backup", tmp_path / "b").status == 0
    imported, restored = Clerk(tmp_path / "imported"), Clerk(tmp_path / "restored")
    assert imported.run("import", tmp_path / "out").status == 0
    assert restored.run("restore", tmp_path / "b").status == 0
    expected = truth(clerk.data)
    assert len(expected) > 100
    for one in (imported, restored):
        assert one.verified() == clerk.verified()
        assert truth(one.data) == expected
        assert one.run("export", one.data.with_suffix(".out")).status == 0
        assert tree(one.data.with_suffix(".out")) == tree(tmp_path / "out")


def test_a_network_that_is_not_open_is_not_opened_by_moving(tmp_path: Path) -> None:
    """Nor is one that is open closed: what was said of it is in the record that moves."""
    clerk, ada = Clerk(tmp_path / "data", MUCH_LATER), "ada@example.org"
    founded = clerk.run(
        "init", "--network", "nmr", "--name", "Northmoor", "--admin-name", "Ada", "--admin-email", ada
    )
    assert founded.status == 0, founded.err
    for number, told in enumerate(("is not open", "is open since")):
        if number:
            clerk.done("network open now", ada)
        assert clerk.run("export", tmp_path / f"out{number}").status == 0
        moved = Clerk(tmp_path / f"new{number}", MUCH_LATER)
        assert moved.run("import", tmp_path / f"out{number}").status == 0
        assert told in moved.done("network open", ada)["text"]


def test_a_served_record_that_is_written_to_is_backed_up_and_exported_whole(
    clerk: Clerk, lead: str, tmp_path: Path
) -> None:
    """Each is the record up to some commit, whole and sound, and nobody who writes waits in vain."""
    with served(clerk):
        writers = [
            clerk.start("say", f'post add "Post {number}"', "--as", lead, "--at", MUCH_LATER.isoformat())
            for number in range(4)
        ]
        backed, exported = clerk.run("backup", tmp_path / "b"), clerk.run("export", tmp_path / "out")
        for writer in writers:
            told, fault = writer.communicate(timeout=120)
            assert writer.returncode == 0, told + fault
    assert (backed.status, exported.status) == (0, 0), backed.err + exported.err
    assert clerk.run("verify", tmp_path / "b").status == 0
    restored, imported = Clerk(tmp_path / "restored"), Clerk(tmp_path / "imported")
    assert restored.run("restore", tmp_path / "b").status == 0
    assert imported.run("import", tmp_path / "out").status == 0
    whole = clerk.journal.read_bytes()
    for one in (restored, imported):
        one.verified()
        assert whole.startswith(one.journal.read_bytes())
        assert one.journal.read_bytes().endswith(b"\n")
