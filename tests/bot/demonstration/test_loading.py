"""How the demonstration comes into a data directory: the same for the same instant, whole or not at all."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest

from bot.bootstrap import House, open_house
from bot.config import read_config
from bot.demonstration.loading import OutOfTime, load, told_in_memory
from bot.outbox.dispatcher import unsettled
from governance_store import JournalUnreadable, copy_store, verify
from governance_store.clock import FixedClock
from governance_store.records.kinds import KINDS, Record
from governance_store.records.meeting import Meeting
from governance_store.records.network import Network
from tests.bot.demonstration.conftest import AT

pytestmark = pytest.mark.slow


TRICKY = {
    "a leap day": datetime(2024, 2, 29, 9, tzinfo=UTC),
    "between Christmas and New Year": datetime(2026, 12, 29, 9, tzinfo=UTC),
    "New Year": datetime(2027, 1, 1, tzinfo=UTC),
    "while the clocks go forward": datetime(2026, 3, 29, 1, 0, tzinfo=UTC),
    "while the clocks go back": datetime(2026, 10, 25, 0, 30, tzinfo=UTC),
    "a Sunday night": datetime(2026, 6, 7, 22, 59, tzinfo=UTC),
}


def records(house: House) -> dict[str, list[Record]]:
    """Everything that holds, by kind."""
    with house.store.reading() as view:
        return {kind.name: view.find(kind.type) for kind in KINDS.values()}


def said(house: House) -> list[tuple[object, ...]]:
    """Everything that happened, less the salts and what follows from them."""
    return [(one.at, one.actor, one.surface, one.verb, one.reason, one.line) for one in house.store.commits()]


def test_the_same_instant_gives_the_same_network(told: House) -> None:
    """Records, texts of letters and the whole past are equal, in whichever zone the instant is written."""
    then = datetime.fromisoformat("2026-11-23T14:30:00+05:30")
    assert then == AT
    again = told_in_memory(read_config("elsewhere", {}), then)
    assert records(again) == records(told)
    assert said(again) == said(told)
    assert list(again.store.vault.digests()) == list(told.store.vault.digests())


@pytest.mark.slow
def test_another_instant_gives_another_network(told: House) -> None:
    """Calendar entries of two demonstrations never meet in one calendar."""
    other = told_in_memory(read_config("elsewhere", {}), AT.replace(hour=10))
    uids = {one.uid for one in records(other)["meeting"] if isinstance(one, Meeting)}
    assert not uids & {one.uid for one in records(told)["meeting"] if isinstance(one, Meeting)}


def test_what_is_loaded_is_what_was_told(told: House, data: Path) -> None:
    """The record in the directory is whole, verified, and opened by the next process."""
    house = load(read_config(str(data), {}), FixedClock(AT))
    assert records(house) == records(told)
    assert verify(house.store).sound
    with open_house(read_config(str(data), {}), FixedClock(AT)).store.reading() as view:
        assert view.get(Network, "NETWORK").demonstration
    assert data.stat().st_mode & 0o777 == 0o700
    assert (data / "secret").stat().st_mode & 0o777 == 0o600
    assert not list(data.glob(".*"))


def test_a_record_that_is_there_stays(told: House, data: Path) -> None:
    """A sentence is said, and not a byte of the record is changed."""
    copy_store(lambda: told.store, data).close()
    before = (data / "journal.jsonl").read_bytes()
    with pytest.raises(JournalUnreadable, match="already"):
        load(read_config(str(data), {}), FixedClock(AT))
    assert (data / "journal.jsonl").read_bytes() == before


@pytest.mark.slow
def test_a_crash_while_files_are_kept_leaves_no_record(told: House, data: Path) -> None:
    """The journal comes last and at once: what a crash leaves is taken for an empty directory."""
    digest = next(told.store.vault.digests())
    kept = told.store.vault.read(digest)
    (data / "vault" / digest[7:9]).mkdir(parents=True)
    (data / "vault" / digest[7:9] / digest[7:]).write_bytes(kept)
    (data / ".journal.jsonl.new").write_bytes(b"half a li")
    copied = copy_store(lambda: told.store, data)
    assert verify(copied).sound
    assert list(copied.vault.digests()) == list(told.store.vault.digests())
    assert not list(data.glob(".*"))


def test_a_place_that_cannot_be_written_to_is_named(tmp_path: Path) -> None:
    """A sentence says what to do."""
    (tmp_path / "file").write_text("a file, not a directory", encoding="utf-8")
    with pytest.raises(JournalUnreadable, match="--data"):
        load(read_config(str(tmp_path / "file" / "data"), {}), FixedClock(AT))


@pytest.mark.parametrize("year", [1, 1999, 2090, 9999])
def test_a_year_without_a_calendar_is_refused(data: Path, year: int) -> None:
    """Bank holidays are not known for every year, so none is made up."""
    with pytest.raises(OutOfTime, match=str(year)):
        load(read_config(str(data), {}), FixedClock(datetime(year, 6, 1, tzinfo=UTC)))
    assert not data.exists()


@pytest.mark.slow
@pytest.mark.parametrize("at", TRICKY.values(), ids=TRICKY.keys())
def test_it_can_be_loaded_on_any_day(at: datetime) -> None:
    """Every line of the script is accepted, and nothing waits."""
    house = told_in_memory(read_config("nowhere", {}), at)
    with house.store.reading() as view:
        assert not unsettled(view)
        assert len(view.find(Meeting)) == 28
    last = house.store.head().at
    assert last is not None
    assert last < at
