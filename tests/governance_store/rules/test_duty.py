"""What does a duty ask of the record, and what does its letter tell of?"""

from __future__ import annotations

from datetime import UTC, datetime

from governance_store import memory_store
from governance_store.records.ids import PersonId
from governance_store.records.letter import Rendered
from governance_store.records.person import Person
from governance_store.rules.duty import as_it_stands


def test_a_letter_tells_of_records_in_the_version_they_have_come_to() -> None:
    """So that what is sent later is what was true then."""
    store, mia = memory_store(), Person(PersonId("PER-001"), "Mia")
    for at in (1, 2):
        with store.writing() as desk:
            desk.commit(
                at=datetime(2026, 1, at, tzinfo=UTC), actor="clerk", surface="test", verb="x", records=[mia]
            )
    with store.reading() as view:
        assert as_it_stands(view, mia) == (Rendered("person", "PER-001", 2),)
        assert as_it_stands(view) == ()
