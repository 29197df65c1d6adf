"""Whether what is kept of a work programme is read back as it was."""

from __future__ import annotations

from datetime import UTC, date, datetime

import msgspec

from governance_store.records.ids import (
    CommitteeId,
    ObjectiveId,
    PersonId,
    milestone_id,
    programme_id,
    progress_note_id,
)
from governance_store.records.kinds import kind_of
from governance_store.records.programme import Brag, Milestone, Objective, Programme, ProgressNote

OF = ObjectiveId("OBJ-0001")
ID = programme_id(CommitteeId("COM-001"), 2027)
DAY = date(2027, 4, 1)


def test_they_are_read_back() -> None:
    """Under stored names that stay."""
    for made, name in (
        (Programme(ID, CommitteeId("COM-001"), DAY, date(2028, 3, 31), date(2027, 3, 4)), "programme"),
        (Objective(OF, ID, 1, "IB/2728/WP01", "x", DAY, statements=("IN-602",)), "objective"),
        (Milestone(milestone_id(OF, 1), OF, 1, "x", DAY, reached=DAY), "milestone"),
        (
            ProgressNote(
                progress_note_id(OF, 1), OF, 1, datetime(2027, 5, 1, tzinfo=UTC), PersonId("P"), Brag.RED, "x"
            ),
            "progress note",
        ),
    ):
        kind = kind_of(type(made))
        assert kind.name == name
        assert kind.decode(msgspec.json.decode(kind.encode(made))) == made
