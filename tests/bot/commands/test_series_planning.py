from __future__ import annotations

from datetime import date, time
from typing import Final

import pytest

from bot.commands.base import Act, Refused, Request, the_network
from bot.commands.series_planning import MOST, Plan, Wanted, left_out_of, plan
from governance_store.records.committee import Committee
from governance_store.records.meeting import Meeting
from governance_store.rules.recurrence import Occurrence
from tests.bot.conftest import ADA, LENA, Spoken

JANUARY: Final = Wanted(date(2027, 1, 21), date(2027, 1, 21), time(14), 90)
MARCH: Final = Wanted(date(2027, 3, 18), date(2027, 3, 18), time(14), 90)
LAST_WEEK: Final = Wanted(date(2026, 10, 29), date(2026, 10, 29), time(14), 90)
THIS_WEEK: Final = Wanted(date(2026, 11, 5), date(2026, 11, 5), time(14), 90)
CALLED: Final = Wanted(date(2026, 12, 10), date(2026, 12, 10), time(15), 90)
BY_NIGHT: Final = Wanted(date(2027, 3, 28), date(2027, 3, 28), time(1, 30), 90)


def planned(
    house: Spoken, *wanted: Wanted, because: str | None = None, replaced: tuple[Meeting, ...] = ()
) -> Plan:
    """What the board's dates come to."""
    actor = house.person(LENA)
    with house.store.reading() as view:
        act = Act(
            house.store,
            view,
            actor,
            Request(actor.id, "", "test", house.clock.now()),
            the_network(view),
        )
        committee = view.get(Committee, "COM-001")
        return plan(act, committee, wanted, [], (house.person(ADA).id,), because, replaced)


def refused(house: Spoken, *wanted: Wanted, because: str | None = None) -> list[str]:
    """Everything that stands against them."""
    with pytest.raises(Refused) as refusal:
        planned(house, *wanted, because=because)
    return [one.sentence for one in refusal.value.problems]


def test_each_date_has_its_notice(house: Spoken) -> None:
    """Against the terms of reference."""
    judged = planned(house, MARCH, JANUARY)
    assert [one.wanted for one in judged.meetings] == [JANUARY, MARCH]
    assert [one.notice.given for one in judged.meetings if one.notice] == [79, 135]
    assert not any(one.short for one in judged.meetings)


def test_a_committee_that_owes_no_notice(house: Spoken) -> None:
    """Has none to show."""
    house.done("tor unset board notice", ADA)
    assert planned(house, THIS_WEEK, JANUARY).meetings[0].notice is None


def test_everything_that_stands_in_the_way_is_said_at_once(house: Spoken) -> None:
    """Short notice, a meeting at that hour, and a time that the clocks leave out."""
    unclear, twice, short = refused(house, THIS_WEEK, CALLED, BY_NIGHT)
    assert "does not exist" in unclear
    assert "is already called for Thursday 10 December 2026, 14:00" in twice
    assert short.startswith("The notice for Thursday 5 November 2026 is shorter than the 10 clear days")


def test_a_meeting_that_is_replaced_does_not_stand_in_the_way(house: Spoken) -> None:
    """It is the one that changes; where it begins as called, no notice is owed anew."""
    house.clock.instant = house.clock.instant.replace(month=12, day=8)
    (meeting,) = house.all(Meeting)
    same = Wanted(date(2026, 12, 10), date(2026, 12, 10), time(14), 60, of=meeting.id)
    (one, _) = planned(house, same, JANUARY, replaced=(meeting,)).meetings
    assert (one.as_before, one.short) == (True, False)


def test_past_dates_are_left_out(house: Spoken) -> None:
    """And said; where all are past, that is."""
    judged = planned(house, LAST_WEEK, JANUARY)
    assert judged.left_out == ((date(2026, 10, 29), "in the past"),)
    assert refused(house, LAST_WEEK) == ["All of its dates lie in the past."]
    assert refused(house) == ["That gives no date at all."]


def test_there_may_be_so_many(house: Spoken) -> None:
    """A little more than one a week for a year."""
    many = [
        Wanted(date(2027, 1, 21), date(2027, 1, 21), time(one % 24, one // 24), 1) for one in range(MOST + 1)
    ]
    assert any("a series may have 60" in one for one in refused(house, *many))


def test_a_long_time_between_meetings_is_said(house: Spoken) -> None:
    """Every 2 months is every other month, whatever the day of it."""
    late = Wanted(date(2027, 4, 1), date(2027, 4, 1), time(14), 90)
    assert not any("a long time" in one for one in planned(house, JANUARY, MARCH).warnings)
    (told,) = [one for one in planned(house, JANUARY, late).warnings if "a long time" in one]
    assert told.startswith("From Thursday 21 January 2027 to Thursday 1 April 2027 is a long time")
    assert told.endswith("the terms of reference say every 2 months.")


def test_days_without_a_meeting_keep_their_reason() -> None:
    """Those that moved are no such days."""
    found = [
        Occurrence(date(2027, 5, 3), None, "a bank holiday"),
        Occurrence(date(2027, 6, 7), date(2027, 6, 7)),
    ]
    assert left_out_of(found) == [(date(2027, 5, 3), "a bank holiday")]
