"""Whether a log is told as it stood on a day, by what had happened until then."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

import pytest

from governance_store.records.action import Action, ActionEntry, ActionState, Happened
from governance_store.records.ids import ActionId, PersonId, action_entry_id
from governance_store.rules.action_history import Stood, due_on, month_ends, stood

LONDON = ZoneInfo("Europe/London")


def action(id_: str = "1", *, by_when: date | None = None, originally: date | None = None) -> Action:
    """One that was raised on 1 October 2026."""
    raised = datetime(2026, 10, 1, 12, tzinfo=UTC)
    return Action(
        ActionId(id_), None, None, None, None, id_, "x", (), raised, by_when=by_when, originally=originally
    )


def entry(number: int, what: Happened, day: date, after: date | None = None) -> ActionEntry:
    """Something that happened to it."""
    of, at = ActionId("1"), datetime(day.year, day.month, day.day, 12, tzinfo=UTC)
    return ActionEntry(action_entry_id(of, number), of, number, what, at, PersonId("P"), after=after)


def on(day: date, one: Action, *entries: ActionEntry) -> Stood:
    """How the log of one action stood."""
    (found,) = stood([one], {one.id: entries}, [day], LONDON)
    return found


@pytest.mark.parametrize(
    ("day", "state"),
    [
        (date(2026, 9, 30), "none"),
        (date(2026, 10, 1), "open"),
        (date(2026, 10, 20), "open"),
        (date(2026, 10, 21), "overdue"),
        (date(2026, 10, 25), "open"),
        (date(2026, 11, 11), "overdue"),
        (date(2026, 11, 15), "closed"),
        (date(2026, 11, 20), "overdue"),
        (date(2026, 11, 25), "closed"),
    ],
)
def test_each_day_is_told_by_what_was_known_then(day: date, state: str) -> None:
    """Raised, overdue, moved, overdue again, closed, kept open and closed."""
    one = action(by_when=date(2026, 11, 10), originally=date(2026, 10, 20))
    told = on(
        day,
        one,
        entry(1, Happened.EXTENDED, date(2026, 10, 25), date(2026, 11, 10)),
        entry(2, Happened.CLOSED, date(2026, 11, 15)),
        entry(3, Happened.REOPENED, date(2026, 11, 20)),
        entry(4, Happened.CLOSED, date(2026, 11, 25)),
    )
    expected = {"none": (0, 0, 0), "open": (1, 0, 0), "overdue": (0, 1, 0), "closed": (0, 0, 1)}[state]
    assert (told.open, told.overdue, told.closed) == expected


@pytest.mark.parametrize(
    ("day", "overdue"),
    [(date(2026, 11, 4), 1), (date(2026, 11, 5), 0), (date(2026, 11, 9), 0), (date(2026, 11, 10), 1)],
)
def test_what_is_proposed_for_closure_is_not_overdue(day: date, overdue: int) -> None:
    """As in the log itself: from the proposal on, until somebody keeps it open."""
    told = on(
        day,
        action(by_when=date(2026, 11, 1)),
        entry(1, Happened.PROPOSED, date(2026, 11, 5)),
        entry(2, Happened.UPDATED, date(2026, 11, 6)),
        entry(3, Happened.REOPENED, date(2026, 11, 10)),
    )
    assert (told.open, told.overdue, told.closed) == (1 - overdue, overdue, 0)


def test_what_was_brought_in_closed_is_closed_from_its_day_on() -> None:
    """Nothing is recorded of how it was closed, only the day."""
    brought = replace(
        action(by_when=date(2026, 10, 10)), state=ActionState.CLOSED, closed_on=date(2026, 11, 3)
    )
    told = [on(day, brought) for day in (date(2026, 11, 2), date(2026, 11, 3))]
    assert [(one.overdue, one.closed) for one in told] == [(1, 0), (0, 1)]


def test_what_was_brought_in_as_proposed_for_closure_is_open() -> None:
    """Nobody can tell since when, so it is overdue on no day."""
    brought = replace(action(by_when=date(2026, 10, 10)), state=ActionState.PROPOSED)
    told = on(date(2026, 12, 1), brought)
    assert (told.open, told.overdue) == (1, 0)


def test_the_first_day_holds_until_it_is_moved() -> None:
    """And one without a day is never overdue."""
    moved = action(by_when=date(2026, 12, 1), originally=date(2026, 11, 1))
    assert due_on(moved, ()) == date(2026, 11, 1)
    assert due_on(action(by_when=date(2026, 12, 1)), ()) == date(2026, 12, 1)
    assert on(date(2030, 1, 1), action()).open == 1


def test_months_end_on_their_last_days() -> None:
    """Up to today, also in February of a leap year."""
    assert month_ends(date(2028, 3, 15), 3) == [date(2028, 1, 31), date(2028, 2, 29), date(2028, 3, 15)]
    assert month_ends(date(2026, 12, 10), 1) == [date(2026, 12, 10)]
