from __future__ import annotations

import json
from datetime import UTC, datetime

from governance_store.records.ids import LetterId, PersonId
from governance_store.records.kinds import kind_of
from governance_store.records.letter import Letter, LetterState, Matter, Rendered, Route

NOON = datetime(2026, 12, 10, 12, tzinfo=UTC)


def letter() -> Letter:
    """An invitation that was only just queued."""
    told = (Rendered("meeting", "MTG-2026-001", 2),)
    return Letter(
        id=LetterId("LTR-00001"),
        person=PersonId("PER-007"),
        route=Route.MAIL,
        address="asha@example.org",
        matter=Matter.INVITATION,
        thread="MTG-2026-001:PER-007",
        renders=told,
        queued=NOON,
        due=NOON,
    )


def test_a_letter_is_queued_and_untried_at_first() -> None:
    """Nothing has left yet, nothing is kept, nothing is known of its fate; and it is no demonstration."""
    one = letter()
    assert (one.state, one.attempts, one.digest, one.outcome) == (LetterState.QUEUED, 0, "", "")
    assert (one.settled, one.demonstration) == (None, False)


def test_a_letter_is_read_back_as_it_was_written() -> None:
    """The versions that it tells of come back as such, so that it can be written again after a restart."""
    kind = kind_of(Letter)
    encoded = kind.encode(letter())
    assert b'"renders":[{"kind":"meeting","id":"MTG-2026-001","version":2}]' in encoded
    assert kind.decode(json.loads(encoded)) == letter()


def test_the_stored_names_stay_as_they_are() -> None:
    """Journals hold these words; a rename would make old ones unreadable."""
    assert kind_of(Letter).name == "letter"
    assert [one.value for one in LetterState] == ["queued", "attempted", "accepted", "failed", "withdrawn"]
    assert {"invitation", "meeting changed", "meeting cancelled", "letter failed"} <= {
        one.value for one in Matter
    }
