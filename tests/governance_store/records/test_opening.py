"""Is the opening of a network kept as one fact?"""

from __future__ import annotations

from datetime import UTC, datetime

from governance_store.records.ids import OPENING, PersonId
from governance_store.records.kinds import kind_of
from governance_store.records.letter import Matter, Rendered
from governance_store.records.opening import Opening, Overdue


def test_it_is_read_back_as_it_was_written() -> None:
    """With what was overdue, about whom, and which record tells of it."""
    overdue = Overdue(Matter.LETTER_FAILED, PersonId("PER-001"), (Rendered("letter", "LTR-00001", 2),))
    opening = Opening(OPENING, datetime(2026, 11, 2, 9, tzinfo=UTC), PersonId("PER-002"), (overdue,))
    kind = kind_of(Opening)
    import msgspec  # noqa: PLC0415 -- as the journal reads it

    assert kind.name == "opening"
    assert kind.decode(msgspec.json.decode(kind.encode(opening))) == opening
