from __future__ import annotations

from governance_store.records.kinds import kind_of
from governance_store.records.minutes_import import MinutesImport


def test_the_stored_name_stays_as_it_is() -> None:
    """Journals hold this word; a rename would make old ones unreadable."""
    assert kind_of(MinutesImport).name == "minutes import"
