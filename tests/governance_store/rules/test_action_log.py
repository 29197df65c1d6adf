"""Whether the log is counted, ordered and narrowed as people expect."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from governance_store.records.action import ActionState
from governance_store.rules.action_log import STATES, Sought, Window, counted, in_order
from tests.governance_store.rules.some_actions import TODAY, an_action

DAY = timedelta(days=1)


def test_what_is_due_first_stands_first_and_what_is_closed_last() -> None:
    """Between them what has no day."""
    closed = replace(an_action(TODAY, 1), state=ActionState.CLOSED, closed_on=TODAY - DAY)
    later = replace(an_action(TODAY, 5), state=ActionState.CLOSED, closed_on=TODAY)
    found = [closed, later, an_action(None, 2), an_action(TODAY, 3), an_action(TODAY - DAY, 4)]
    assert [one.id[-1] for one in in_order(found)] == ["4", "3", "2", "5", "1"]


def test_it_is_counted_by_how_actions_stand() -> None:
    """What is proposed for closure is still open, and never overdue."""
    found = [
        an_action(TODAY - DAY),
        an_action(TODAY),
        replace(an_action(TODAY - DAY), state=ActionState.PROPOSED),
        replace(an_action(TODAY - DAY), state=ActionState.CLOSED),
    ]
    sums = counted(found, TODAY)
    assert (sums.open, sums.overdue, sums.proposed, sums.closed) == (3, 1, 1, 1)


@pytest.mark.parametrize(
    ("window", "day", "holds"),
    [
        (Window(), None, True),
        (Window(TODAY), None, False),
        (Window(TODAY), TODAY, True),
        (Window(TODAY), TODAY - DAY, False),
        (Window(None, TODAY), TODAY, True),
        (Window(None, TODAY), TODAY + DAY, False),
        (Window(TODAY, TODAY), TODAY, True),
    ],
)
def test_a_window_holds_its_first_and_its_last_day(window: Window, day: date | None, holds: bool) -> None:
    """An action without a day is due on none."""
    assert window.holds(an_action(day)) is holds


def test_every_question_has_its_states() -> None:
    """What is overdue is open; all is all."""
    assert set(STATES) == set(Sought)
    assert set(STATES[Sought.ALL]) == set(ActionState)
    assert STATES[Sought.OVERDUE] == (ActionState.OPEN,)
