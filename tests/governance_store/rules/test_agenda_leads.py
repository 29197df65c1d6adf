"""Whether the items that somebody is to bring to the meetings ahead are found, and no others."""

from __future__ import annotations

from datetime import timedelta

import pytest

from governance_store.records.agenda import AgendaItem
from governance_store.rules.agenda_leads import items_led_ahead
from tests.bot.conftest import ASHA, LENA, SAM, Spoken, constituted


@pytest.fixture
def house() -> Spoken:
    """A board with two meetings ahead."""
    spoken = constituted()
    spoken.done("meeting schedule board 14 Jan 2027 14:00 90m at here", LENA)
    return spoken


def found(house: Spoken) -> list[str]:
    """The titles of what Asha is to bring."""
    with house.store.reading() as view:
        return [one.title for one in items_led_ahead(view, house.person(ASHA).id, house.clock.now())]


def test_items_of_all_meetings_ahead_by_meeting_and_place(house: Spoken) -> None:
    """Those that are proposed too; none of somebody else's, or that was put off or removed."""
    for line in (
        'agenda add MTG-2027-001 "Third" by asha',
        'agenda add MTG-2026-001 "First" by asha',
        'agenda add MTG-2026-001 "Second" by asha',
        'agenda add MTG-2026-001 "Of Sam" by sam',
        'agenda add MTG-2026-001 "Removed" by asha',
    ):
        house.done(line, SAM)
    removed = next(one for one in house.all(AgendaItem) if one.title == "Removed")
    house.done(f"agenda remove MTG-2026-001 {removed.id}", SAM)
    house.done('agenda add MTG-2027-001 "Proposed"', ASHA)
    assert found(house) == ["First", "Second", "Third", "Proposed"]


def test_a_meeting_that_has_begun_or_was_cancelled_is_not_ahead(house: Spoken) -> None:
    """What was brought there, or never will be, is nobody's to hand over."""
    house.done('agenda add MTG-2026-001 "First" by asha', SAM)
    house.done('agenda add MTG-2027-001 "Third" by asha', SAM)
    house.done('meeting cancel MTG-2027-001 because "no room"', LENA)
    assert found(house) == ["First"]
    house.clock.forward(timedelta(days=60))
    assert found(house) == []
