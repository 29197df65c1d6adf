"""Whether everything that comes back in a year stands in the cycle, with what became of it."""

from __future__ import annotations

from zoneinfo import ZoneInfo

from governance_store.records.committee import Committee
from governance_store.records.ids import CommitteeId
from governance_store.records.nation import Nation
from governance_store.rules.cycle_of_business import Group, Said, Today, cycle
from governance_store.rules.programmes import financial
from tests.bot.commands.a_year import a_year, on
from tests.bot.conftest import ASHA, LENA, SAM, Spoken

BOARD = CommitteeId("COM-001")


def rows(house: Spoken, group: Group, first: int = 2026) -> dict[str, list[tuple[int, int, Said]]]:
    """The rows of a group: of each the month, the day and what is said."""
    day = house.clock.now().date()
    with house.store.reading() as view:
        today = Today(day, ZoneInfo("Europe/London"), Nation.ENG)
        found = cycle(view, view.get(Committee, BOARD), financial(first), today)
    return {
        one.what: [(mark.day.month, mark.day.day, mark.said) for mark in one.marks]
        for one in found
        if one.group is group
    }


def test_meetings_stand_on_their_days() -> None:
    """Held, cancelled, and to come; of one of which nothing is recorded nobody says that it was held."""
    house = a_year()
    assert rows(house, Group.MEETINGS) == {
        "Meetings": [(12, 10, Said.HELD), (2, 4, Said.HELD), (3, 4, Said.CANCELLED)]
    }
    house.done("meeting schedule board 3 Jun 2027 14:00 60m at x", LENA)
    assert rows(house, Group.MEETINGS, 2027) == {"Meetings": [(6, 3, Said.PLANNED)]}
    on(house, 2027, 6, 4)
    assert rows(house, Group.MEETINGS, 2027) == {"Meetings": [(6, 3, Said.NO_RECORD)]}


def test_standing_business_was_heard_where_the_minutes_say_so() -> None:
    """The minutes of the last meeting in December only; a cancelled meeting is asked for nothing."""
    found = rows(a_year(), Group.STANDING)
    assert found["Minutes of the last meeting"] == [(12, 10, Said.HEARD), (2, 4, Said.NOT_HEARD)]
    assert found["Any other business"] == [(12, 10, Said.NOT_HEARD), (2, 4, Said.NOT_HEARD)]
    assert "Date of the next meeting" not in found


def test_what_the_record_itself_shows_was_dealt_with() -> None:
    """Interests that were declared and minutes that were approved; the rest once the minutes are closed."""
    house = a_year()
    declared = rows(house, Group.STANDING)["Declarations of interest"]
    assert declared == [(12, 10, Said.HEARD), (2, 4, Said.NOT_HEARD)]
    house.done("meeting schedule board 3 Jun 2027 14:00 60m at x", LENA)
    on(house, 2027, 6, 3, 14, 5)
    for line in ("minutes start board", "#arrive asha, cora at 14:00", "#topic Budget"):
        house.done(line, SAM)
    house.done("minutes approve MTG-2026-001", SAM)
    found = rows(house, Group.STANDING, 2027)
    assert found["Minutes of the last meeting"] == [(6, 3, Said.HEARD)]
    assert found["Any other business"] == [(6, 3, Said.PLANNED)], "the meeting is on still"
    house.done("#endmeeting", SAM)
    assert rows(house, Group.STANDING, 2027)["Any other business"] == [(6, 3, Said.NOT_HEARD)]


def test_items_of_the_terms_and_recurring_ones_stand_there_too() -> None:
    """Once they are known; a confidential one does not; of a meeting without minutes nothing is known."""
    house = a_year()
    house.done('tor set board standing items "Risk register"', LENA)
    house.done("meeting schedule board 3 Jun 2027 14:00 60m at x", LENA)
    house.done("meeting schedule board 2 Sep 2027 14:00 60m at x", LENA)
    house.done('agenda add board "Waiting times" 5m recurring', SAM)
    house.done('agenda add board "Staff" 5m recurring confidential', SAM)
    found = rows(house, Group.STANDING, 2027)
    assert found["Risk register"] == found["Waiting times"] == [(6, 3, Said.PLANNED), (9, 2, Said.PLANNED)]
    assert "Staff" not in found
    on(house, 2027, 6, 4)
    assert rows(house, Group.STANDING, 2027)["Waiting times"][0] == (6, 3, Said.NOT_MINUTED)


def test_reviews_were_done_are_overdue_and_follow() -> None:
    """One was done late, in February; one is overdue, also in the next year."""
    house = a_year()
    assert rows(house, Group.REVIEWS) == {
        "CT contrast (PLN-002)": [(3, 10, Said.OVERDUE)],
        "MRI safety (PLN-001)": [(2, 20, Said.DONE)],
    }
    assert rows(house, Group.REVIEWS, 2027)["CT contrast (PLN-002)"] == [(4, 1, Said.OVERDUE)]
    house.done('plan add guideline "Doses" committee board every 3 months due 1 Jun 2027 topic "other"', LENA)
    assert rows(house, Group.REVIEWS, 2027)["Doses (PLN-003)"] == [
        (6, 1, Said.DUE),
        (9, 1, Said.PLANNED),
        (12, 1, Said.PLANNED),
        (3, 1, Said.PLANNED),
    ]


def test_a_plan_that_is_set_aside_is_asked_for_no_more() -> None:
    """What was done of it stays."""
    house = a_year()
    for plan in ("PLN-001", "PLN-002"):
        house.done(f"plan set aside {plan} because it is done nationally", LENA)
    assert rows(house, Group.REVIEWS) == {"MRI safety (PLN-001)": [(2, 20, Said.DONE)]}


def test_milestones_are_reached_or_overdue() -> None:
    """By their days; an objective without one has no row."""
    house = a_year()
    assert rows(house, Group.PROGRAMME) == {
        "WP01: MRI waits are below six weeks": [(1, 31, Said.DONE), (2, 28, Said.OVERDUE)]
    }
    on(house, 2027, 2, 28)
    found = rows(house, Group.PROGRAMME)
    assert found["WP01: MRI waits are below six weeks"][1] == (2, 28, Said.DUE)


def test_what_is_asked_once_a_year_is_due_or_done() -> None:
    """The next year's programme was to be agreed four weeks before that year."""
    assert rows(a_year(), Group.YEARLY) == {"Work programme for 2027/28: agreement": [(3, 4, Said.OVERDUE)]}
    house = a_year()
    house.done("interest nil", ASHA)
    done = rows(house, Group.YEARLY, 2027)["Returns to the register of interests"]
    assert done == [(4, 1, Said.DONE), (3, 31, Said.DUE)]
