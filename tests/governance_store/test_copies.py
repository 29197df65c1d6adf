"""A record that was made in one place and is put into another: whole, or not at all."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest

from governance_store import (
    JournalUnreadable,
    Store,
    copy_store,
    create_store,
    memory_store,
    open_store,
    verify,
)
from governance_store.records.ids import NETWORK
from governance_store.records.nation import Nation
from governance_store.records.network import Network

AT = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)


@pytest.fixture
def made() -> Store:
    """A record in memory with one commit and one kept file."""
    store = memory_store()
    store.vault.keep(b"a file")
    with store.writing() as desk:
        network = Network(NETWORK, "north", "North", Nation.ENG)
        desk.commit(at=AT, actor="clerk", surface="test", verb="network.founded", records=(network,))
    return store


def test_a_copy_is_the_same_record(made: Store, tmp_path: Path) -> None:
    """Hash for hash and file for file, for this process and the next."""
    copied = copy_store(lambda: made, tmp_path / "data")
    assert copied.head() == made.head()
    assert list(copied.vault.digests()) == list(made.vault.digests())
    opened = open_store(tmp_path / "data")
    assert verify(opened).sound
    with opened.reading() as view:
        assert view.get(Network, NETWORK).name == "North"


def test_a_copy_goes_on_by_itself(made: Store, tmp_path: Path) -> None:
    """What is written in the copy is not in the original."""
    copied = copy_store(lambda: made, tmp_path / "data")
    with copied.writing() as desk:
        network = Network(NETWORK, "north", "North and South", Nation.ENG)
        desk.commit(at=AT, actor="clerk", surface="test", verb="network.set", records=(network,))
    assert (made.head().seq, copied.head().seq) == (1, 2)


def test_a_record_is_never_copied_over_another(made: Store, tmp_path: Path) -> None:
    """The one that is there stays, and no file of the other comes among its own."""
    there = create_store(tmp_path / "data")
    with pytest.raises(JournalUnreadable, match="already"):
        copy_store(lambda: made, tmp_path / "data")
    assert there.head().seq == 0
    assert not list(there.vault.digests())


def test_what_has_no_place_is_not_even_made(tmp_path: Path) -> None:
    """Whoever names a wrong directory is told at once, however long the record would take to make."""

    def make() -> Store:
        pytest.fail("It was made for nothing.")

    create_store(tmp_path / "data").close()
    (tmp_path / "file").write_text("a file, not a directory", encoding="utf-8")
    for wrong in ("data", "file/data"):
        with pytest.raises(JournalUnreadable):
            copy_store(make, tmp_path / wrong)
