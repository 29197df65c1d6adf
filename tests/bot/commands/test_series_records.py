from __future__ import annotations

from datetime import UTC, date, datetime, time
from typing import Final

from bot.commands.base import Act, Request, the_network
from bot.commands.calling import Slot
from bot.commands.series_planning import Planned, Wanted
from bot.commands.series_records import Numbers, Terms, member, members_of, new_series, next_sequence
from governance_store.records.committee import Committee
from governance_store.records.meeting import Meeting
from governance_store.records.period import Cycle
from governance_store.records.series import Recurrence, Series
from tests.bot.commands.test_meeting_series import LINE, called
from tests.bot.conftest import LENA, Spoken

TERMS: Final = Terms(
    Recurrence(2, Cycle.MONTHS, 3, 3), date(2027, 1, 1), date(2027, 12, 31), time(14), 90, "Room 4", ""
)
MOVED: Final = Planned(
    Wanted(date(2027, 5, 20), date(2027, 5, 27), time(14), 90),
    Slot(datetime(2027, 5, 27, 13, tzinfo=UTC), 90),
    None,
)


def acting(house: Spoken) -> Act:
    """What a command of the lead works with."""
    actor = house.person(LENA)
    with house.store.reading() as view:
        request = Request(actor.id, "", "test", house.clock.now())
        return Act(house.store, view, actor, request, the_network(view))


def test_numbers_of_one_commit_differ(still_house: Spoken) -> None:
    """Each year has its own."""
    numbers = Numbers(acting(still_house))
    given = [numbers.new(prefix) for prefix in ("MTG-2027", "MTG-2027", "MTG-2028", "MTG-2026")]
    assert given == ["MTG-2027-001", "MTG-2027-002", "MTG-2028-001", "MTG-2026-002"]


def test_a_meeting_stands_for_its_day_by_the_clock_of_the_place(still_house: Spoken) -> None:
    """In summer time; and belongs to the entry of its series."""
    act = acting(still_house)
    series = new_series(act, act.view.get(Committee, "COM-001"), TERMS)
    made = member(act, series, MOVED, None, Numbers(act))
    assert made.stands_for == datetime(2027, 5, 20, 13, tzinfo=UTC)
    assert (made.starts.day, made.uid, made.series, made.place) == (27, series.uid, "SER-2027-001", "Room 4")


def test_a_meeting_on_record_keeps_its_number(house: Spoken) -> None:
    """And whatever else stands in it."""
    called(house, LINE)
    act = acting(house)
    series = new_series(act, act.view.get(Committee, "COM-001"), TERMS)
    assert series.id == "SER-2027-002"
    wanted = Wanted(date(2027, 5, 20), date(2027, 5, 27), time(14), 90, of=house.all(Meeting)[3].id)
    made = member(act, series, Planned(wanted, MOVED.slot, None), None, Numbers(act))
    assert (made.id, made.series) == ("MTG-2027-003", "SER-2027-002")


def test_calendars_never_see_a_number_again(house: Spoken) -> None:
    """The next is above that of every meeting of the series, cancelled ones included."""
    called(house, LINE)
    house.done("meeting move MTG-2027-002 16:00", LENA)
    house.done("meeting cancel MTG-2027-002 because snow", LENA)
    act = acting(house)
    (series,) = house.all(Series)
    assert next_sequence(act, series) == 3
    assert len(members_of(act, series)) == 5
    assert len(members_of(act, series, standing=False)) == 6
