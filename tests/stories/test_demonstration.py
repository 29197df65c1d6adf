"""`clerk demo`: one command puts a network at work where there was nothing, or nothing at all."""

from __future__ import annotations

import shutil
import time
from pathlib import Path
from typing import Final

import pytest

from governance_store import Store, open_store
from governance_store.records.kinds import KINDS, Record
from tests.stories.conftest import Loaded
from tests.stories.shell import AT, Clerk, Ran

pytestmark = pytest.mark.slow
PERMISSIONS: Final = ("administrator", "secretary", "chair", "lead", "member", "observer")


def records(store: Store) -> dict[str, list[Record]]:
    """Everything that holds, by kind."""
    with store.reading() as view:
        return {kind.name: view.find(kind.type) for kind in KINDS.values()}


def past(store: Store) -> list[tuple[object, ...]]:
    """Everything that happened; the salts differ, and so the digests."""
    return [
        (one.at, one.actor, one.verb, one.line, [(put.kind, put.id, put.version) for put in one.changes])
        for one in store.commits()
    ]


@pytest.fixture(scope="module")
def again(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Ran]:
    """The same demonstration once more, and what was printed of it for people."""
    data = tmp_path_factory.mktemp("again") / "data"
    return data, Clerk(data).run("demo", "--at", AT.isoformat())


def test_two_demonstrations_of_one_instant_are_the_same(loaded: Loaded, again: tuple[Path, Ran]) -> None:
    """Whoever follows the examples sees what they say, this year and next."""
    data, ran = again
    assert (ran.status, ran.err) == (0, "")
    one, other = open_store(loaded.data), open_store(data)
    assert records(one) == records(other)
    assert past(one) == past(other)


def test_the_cast_has_somebody_for_each_permission(loaded: Loaded) -> None:
    """Six people, each of whom holds one permission and no other."""
    assert len({loaded.cast.only(role) for role in PERMISSIONS}) == 6
    assert {"key": "board", "name": "Imaging Network Board"} in loaded.cast.told["committees"]


def test_everybody_of_the_cast_can_speak(clerk: Clerk, loaded: Loaded) -> None:
    """Each is known by the printed address and answered at once."""
    for role in PERMISSIONS:
        assert clerk.done("brief", loaded.cast.only(role))["text"]


def test_nothing_waits_and_nothing_is_owed(clerk: Clerk) -> None:
    """What lies in the past has been delivered: a first tick does nothing."""
    before = clerk.journal.read_bytes()
    assert clerk.tick()["text"] == "Nothing was owed and nothing was queued."
    assert clerk.journal.read_bytes() == before
    assert not clerk.mail.exists()


def test_it_is_said_who_one_can_be(again: tuple[Path, Ran]) -> None:
    """Without --json the cast is printed for people, with the warning that nobody is real."""
    _data, ran = again
    assert "fictional" in ran.out
    assert "marcus.adeyinka@nht.example" in ran.out


def test_today_will_do(tmp_path: Path) -> None:
    """Without --at it is loaded as of now, and can be spoken to now."""
    clerk = Clerk(tmp_path / "data")
    assert clerk.run("demo").status == 0
    ran = clerk.run("say", "meeting list", "--as", "marcus.adeyinka@nht.example")
    assert (ran.status, ran.err) == (0, "")
    assert "Imaging Network Board" in ran.out


def test_a_record_that_is_there_is_kept(clerk: Clerk) -> None:
    """A sentence, and not a byte is changed."""
    before = clerk.journal.read_bytes()
    ran = clerk.run("demo", "--at", AT.isoformat(), "--json")
    assert ran.status == 1
    assert "already" in ran.json()["text"]
    assert clerk.journal.read_bytes() == before


@pytest.mark.parametrize("room", [1_000, 100_000], ids=["no room for mail", "no room for the journal"])
def test_a_full_disk_leaves_no_record(tmp_path: Path, room: int) -> None:
    """It is said, and with room again the same directory will do."""
    clerk = Clerk(tmp_path / "data")
    ran = clerk.run("demo", "--at", AT.isoformat(), room=room)
    assert ran.status == 1
    assert len(ran.err.splitlines()) == 2
    assert not clerk.journal.exists()
    assert clerk.run("demo", "--at", AT.isoformat()).status == 0
    assert clerk.verified() > 400


def test_a_kill_leaves_a_whole_demonstration_or_none(loaded: Loaded, tmp_path: Path) -> None:
    """Whenever the process dies: what is there is complete, or can be loaded again."""
    began = time.monotonic()
    whole = Clerk(tmp_path / "whole")
    whole.run("demo", "--at", AT.isoformat())
    lasted, commits = time.monotonic() - began, Clerk(loaded.data).verified()
    for part in (0.5, 0.9, 1.0):
        clerk = Clerk(tmp_path / "killed")
        loading = clerk.start("demo", "--at", AT.isoformat())
        time.sleep(lasted * part)
        loading.kill()
        loading.communicate()
        if not clerk.journal.exists():
            assert clerk.run("demo", "--at", AT.isoformat()).status == 0
        assert clerk.verified() == commits
        shutil.rmtree(clerk.data)
