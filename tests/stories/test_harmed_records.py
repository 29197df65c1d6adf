"""A record on a bad day: it is cut, changed, foreign, locked or full, or the clock goes back."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta
from pathlib import Path

import pytest

from tests.stories.shell import ROOT, Clerk

pytestmark = pytest.mark.slow
SCHEDULE = "meeting schedule board 17 Dec 2026 14:00 90m"
HOLDING = """
import pathlib, sys
from governance_store import open_store
with open_store(pathlib.Path(sys.argv[1])).writing():
    print("held", flush=True)
    sys.stdin.read()
"""


@pytest.fixture
def harmed(clerk: Clerk, tmp_path: Path) -> Clerk:
    """The clerk of a second copy, which may end harmed."""
    shutil.copytree(clerk.data, tmp_path / "harmed")
    return Clerk(tmp_path / "harmed")


@contextmanager
def hung(clerk: Clerk) -> Iterator[int]:
    """A process that holds the record's lock for as long as the block lasts; gives its number."""
    command = [sys.executable, "-c", HOLDING, str(clerk.data)]
    with subprocess.Popen(
        command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "held\n"
        try:
            yield process.pid
        finally:
            process.communicate("")


def refused(clerk: Clerk, lead: str) -> str:
    """What every command says of a record that cannot be used; no command changes it."""
    before = clerk.journal.read_bytes() if clerk.journal.is_file() else b""
    told = [
        clerk.run("say", SCHEDULE, "--as", lead, "--at", clerk.at.isoformat()),
        clerk.run("tick", "--at", clerk.at.isoformat()),
        clerk.run("verify"),
    ]
    assert [ran.status for ran in told] == [1, 1, 1]
    assert not clerk.journal.is_file() or clerk.journal.read_bytes() == before
    assert all(len(ran.err.splitlines()) >= 2 for ran in told[:2]), "a sentence and what to do"
    return told[0].err


def test_a_torn_tail_is_cut_kept_and_told(clerk: Clerk, lead: str) -> None:
    """What a power cut left of a line is no commit; everything acknowledged before it is there."""
    before = clerk.verified()
    clerk.done(SCHEDULE, lead)
    whole = clerk.journal.read_bytes()
    clerk.journal.write_bytes(whole[:-100])
    ran = clerk.run("say", "meeting list", "--as", lead, "--at", clerk.at.isoformat())
    assert ran.status == 0
    assert "cut off the journal and kept in torn/" in ran.err
    assert clerk.verified() == before
    (piece,) = (clerk.data / "torn").iterdir()
    assert whole.endswith(piece.read_bytes() + whole[-100:])


@pytest.mark.parametrize(
    ("damage", "named"),
    [
        pytest.param(
            lambda lines: [*lines[:9], lines[9].replace(b"a", b"e", 1), *lines[10:]], "line 10", id="changed"
        ),
        pytest.param(lambda lines: [*lines[:9], *lines[10:]], "line 10", id="a line taken out"),
        pytest.param(
            lambda lines: [*lines[:9], lines[10], lines[9], *lines[11:]], "line 10", id="two swapped"
        ),
        pytest.param(lambda lines: [*lines[:9], *lines[8:]], "line 10", id="a line twice"),
        pytest.param(
            lambda lines: [*lines[:9], b"\xff\xfe\x00\n", *lines[9:]], "line 10", id="no text at all"
        ),
    ],
)
def test_damage_is_named_by_its_line(harmed: Clerk, lead: str, damage: object, named: str) -> None:
    """Nothing is shown or recorded on a record that is not what was written, and the place is named."""
    assert callable(damage)
    lines = harmed.journal.read_bytes().splitlines(keepends=True)
    harmed.journal.write_bytes(b"".join(damage(lines)))
    assert named in refused(harmed, lead).lower()


@pytest.mark.parametrize(
    "content",
    [
        pytest.param(b"", id="empty"),
        pytest.param(b"Dear diary\n", id="somebody's diary"),
        pytest.param(b'{"some": "json"}\n', id="another program's"),
        pytest.param(b"\x00" * 10_000, id="zeros"),
        pytest.param(b"PK\x03\x04" + bytes(range(256)) * 9, id="an archive"),
    ],
)
def test_a_foreign_file_is_left_alone(harmed: Clerk, lead: str, content: bytes) -> None:
    """What is not a journal of ours is neither read nor mended nor written to."""
    harmed.journal.write_bytes(content)
    refused(harmed, lead)
    assert harmed.journal.read_bytes() == content
    assert not (harmed.data / "torn").exists()


def test_a_directory_in_the_journals_place_is_named(harmed: Clerk, lead: str) -> None:
    """It cannot be read, and the sentence says where to look."""
    harmed.journal.unlink()
    harmed.journal.mkdir()
    assert "journal.jsonl" in refused(harmed, lead)


def test_a_truncated_journal_is_told_by_its_head(harmed: Clerk, lead: str) -> None:
    """Whole commits taken off the end leave a sound chain; the hash that was printed tells."""
    head = harmed.run("verify", "--json").json()["head"]
    harmed.done(SCHEDULE, lead)
    assert harmed.run("verify", "--head", head).status == 0
    lines = harmed.journal.read_bytes().splitlines(keepends=True)
    harmed.journal.write_bytes(b"".join(lines[:-2]))
    assert harmed.run("verify").status == 0
    ran = harmed.run("verify", "--head", head)
    assert ran.status == 1
    assert "not what was written" in ran.out


def test_a_mail_changed_in_the_vault_is_named(harmed: Clerk) -> None:
    """The digest in the record tells."""
    kept = next(path for path in sorted((harmed.data / "vault").glob("??/*")))
    kept.write_bytes(kept.read_bytes().replace(b"Northmoor", b"Southmoor"))
    ran = harmed.run("verify")
    assert ran.status == 1
    assert kept.name in ran.out


def test_four_processes_commit_at_once(clerk: Clerk, lead: str) -> None:
    """Each of their lines is done, under its own number, and none is lost."""
    before = clerk.verified()
    lines = "\n".join(f'person add "Visitor {number}"' for number in range(15))
    command = clerk.command("say", "-", "--as", lead, "--at", clerk.at.isoformat(), "--json")
    writing = [
        subprocess.Popen(command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        for _ in range(4)
    ]
    for one in writing:
        assert one.stdin is not None
        one.stdin.write(lines + "\n")
        one.stdin.close()
        one.stdin = None
    told = [json.loads(line) for one in writing for line in one.communicate()[0].splitlines()]
    assert [one["ok"] for one in told] == [True] * 60
    assert len({id_ for one in told for id_ in one["ids"]}) == 60
    assert clerk.verified() == before + 60


def test_a_hung_process_is_named_and_readers_go_on(clerk: Clerk, lead: str) -> None:
    """After five seconds a writer is told who holds the record; whoever only asks is answered at once."""
    with hung(clerk) as number:
        told = clerk.say(SCHEDULE, lead)
        assert not told["ok"]
        assert f"process {number}" in told["text"].lower().replace("\n", " ")
        assert clerk.say("meeting list", lead)["ok"]
    assert clerk.done(SCHEDULE, lead)["ids"] == ["MTG-2026-024"]


def test_a_clock_that_went_back_a_little_is_borne(clerk: Clerk, lead: str) -> None:
    """Up to five minutes of skew takes the instant of the last commit."""
    clerk.done(SCHEDULE, lead)
    clerk.at -= timedelta(minutes=4)
    clerk.done("attend board for Pritchard", lead)
    assert clerk.verified()


def test_a_clock_that_went_back_is_refused_with_both_instants(clerk: Clerk, lead: str) -> None:
    """Nothing is recorded as having happened before what was recorded already."""
    clerk.done(SCHEDULE, lead)
    before = clerk.journal.read_bytes()
    clerk.at -= timedelta(hours=2)
    told = clerk.say("meeting move board to 18 Dec 15:00", lead)
    assert not told["ok"]
    assert all(hour in told["text"] for hour in ("09:00", "07:00"))
    ran = clerk.run("tick", "--at", clerk.at.isoformat())
    assert clerk.journal.read_bytes() == before
    assert ran.status in {0, 1}
    clerk.at += timedelta(hours=2)
    assert len(clerk.tick()["accepted"]) == 15


@pytest.mark.parametrize("room", [0, 1, 300])
def test_a_full_disk_is_told_and_leaves_nothing_half_done(clerk: Clerk, lead: str, room: int) -> None:
    """The line was not done; with room again it is, once."""
    before, commits = clerk.journal.read_bytes(), clerk.verified()
    told = clerk.say(SCHEDULE, lead, room=len(before) + room)
    assert not told["ok"]
    assert "Nothing was recorded" in told["text"]
    assert "Make room" in told["text"].replace("\n", " ")
    assert clerk.journal.read_bytes() == before
    assert clerk.done(SCHEDULE, lead)["ids"] == ["MTG-2026-024"]
    assert clerk.verified() == commits + 1


def test_a_full_disk_while_mail_is_kept_delays_it(clerk: Clerk, lead: str) -> None:
    """No letter is taken for sent that was not; with room again everybody gets theirs once."""
    clerk.done(SCHEDULE, lead)
    ran = clerk.run("tick", "--at", clerk.at.isoformat(), room=1_000)
    assert ran.status in {0, 1}
    assert ran.out + ran.err
    assert not clerk.mail.exists()
    clerk.at += timedelta(hours=1)
    assert len(clerk.tick()["accepted"]) == 15
    assert len(list(clerk.mail.glob("*.eml"))) == 15
