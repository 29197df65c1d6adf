"""Who can be written to, and in which version does a record stand?"""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

from governance_store import memory_store
from governance_store.records.ids import PersonId
from governance_store.records.letter import Rendered
from governance_store.records.person import Person
from governance_store.rules.recorded import as_it_stands, reachable

ANN = Person(PersonId("PER-001"), "Ann", ("ann@x.example",))
GONE = replace(ANN, id=PersonId("PER-002"), active=False)
UNREACHED = replace(ANN, id=PersonId("PER-003"), emails=())


def test_only_who_takes_part_and_has_an_address_is_reached() -> None:
    """Nobody, somebody unknown, somebody who left and somebody without an address are not."""
    store = memory_store()
    with store.writing() as desk:
        desk.commit(
            at=datetime(2026, 1, 1, tzinfo=UTC),
            actor="clerk",
            surface="test",
            verb="written",
            records=(ANN, GONE, UNREACHED),
        )
    with store.reading() as view:
        asked = (None, PersonId("PER-009"), GONE.id, UNREACHED.id, ANN.id)
        assert [reachable(view, one) for one in asked] == [None, None, None, None, ANN]
        assert as_it_stands(view, ANN) == Rendered("person", "PER-001", 1)
