"""Whether a review that a meeting came to, and nobody recorded, is asked for with the item of its minutes."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from governance_store.records.agenda import AgendaItem
from governance_store.records.person import Person
from governance_store.rules.agenda_building import number_of
from governance_store.rules.review_held import held_at, reviews_held
from tests.bot.commands.a_plan import WORKFORCE, kept, plan
from tests.bot.conftest import ASHA, SAM, Spoken

MEETING = "MTG-2026-001"
BEGUN = datetime(2026, 12, 10, 14, 5, tzinfo=UTC)
OVER = datetime(2026, 12, 11, 9, tzinfo=UTC)


@pytest.fixture
def house() -> Spoken:
    """The strategy is reviewed by the board on 10 December 2026, which minutes it as item 001."""
    house = kept()
    house.done("committee set board code IB")
    house.done(f"review agenda {WORKFORCE} {MEETING}", ASHA)
    house.clock.instant = BEGUN
    items = house.all(AgendaItem, meeting=MEETING)
    (mine,) = (one for one in items if one.review)
    house.done("minutes start board", SAM)
    house.done(f"#arrive asha, cora at 14:00\n#topic {number_of(items, mine.id)}\n#agreed To adopt it", SAM)
    return house


def told(house: Spoken, at: datetime) -> list[str]:
    """Who is asked to record it at an instant."""
    with house.store.reading() as view:
        return [view.get(Person, one.person).emails[0] for one in reviews_held(view, at)]


def test_it_is_asked_for_once_the_meeting_is_over(house: Spoken) -> None:
    """Of its lead and of the secretary, the next day, with the item of the minutes."""
    assert told(house, BEGUN + timedelta(hours=3)) == []
    assert told(house, OVER) == [ASHA, SAM]
    with house.store.reading() as view:
        held = held_at(view, plan(house, WORKFORCE), OVER)
        assert held is not None
        assert (held.meeting.id, held.minute and held.minute.reference) == (MEETING, "IB/2627/001")
        assert held_at(view, plan(house, WORKFORCE), BEGUN) is None


def test_what_was_recorded_is_not_asked_for(house: Spoken) -> None:
    """Nor what was put off since, or taken out of the minutes."""
    house.done(f"review done {WORKFORCE} unchanged minute 001", ASHA)
    assert told(house, OVER) == []


def test_what_was_put_off_since_is_not_asked_for(house: Spoken) -> None:
    """What was put off before the meeting came to it all the same is."""
    house.done(f"review postpone {WORKFORCE} to 1 Apr 2027 because of the census", ASHA)
    assert told(house, OVER) == [ASHA, SAM]
    house.clock.instant = OVER
    house.done(f"review postpone {WORKFORCE} to 1 May 2027 because of leave", ASHA)
    assert told(house, OVER + timedelta(days=1)) == []


def test_what_was_deferred_was_not_held(house: Spoken) -> None:
    """Nor what stood on the agenda of a meeting that was cancelled."""
    mine = house.all(AgendaItem, review=f"{WORKFORCE}:review-1")[0]
    house.done(f"agenda defer {MEETING} {mine.id}", SAM)
    assert told(house, OVER) == []


def test_without_minutes_it_is_asked_for_all_the_same(house: Spoken) -> None:
    """Only the reference is lacking."""
    for _line in range(2):
        house.done("#undo", SAM)
    with house.store.reading() as view:
        held = held_at(view, plan(house, WORKFORCE), OVER)
    assert held is not None
    assert held.minute is None
