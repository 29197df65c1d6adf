"""Whether an action has the colour that its key gives it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from governance_store.records.action import ActionState
from governance_store.rules.action_rating import KEY, Rating, is_overdue, rating
from tests.governance_store.rules.some_actions import TODAY, an_action

DAY = timedelta(days=1)


@pytest.mark.parametrize(
    ("by_when", "state", "moved", "expected"),
    [
        (TODAY - DAY, ActionState.OPEN, False, Rating.RED),
        (TODAY, ActionState.OPEN, False, Rating.AMBER),
        (TODAY + 7 * DAY, ActionState.OPEN, False, Rating.AMBER),
        (TODAY + 8 * DAY, ActionState.OPEN, False, Rating.GREEN),
        (TODAY + 8 * DAY, ActionState.OPEN, True, Rating.AMBER),
        (None, ActionState.OPEN, False, Rating.AMBER),
        (TODAY - DAY, ActionState.PROPOSED, False, Rating.GREEN),
        (TODAY - DAY, ActionState.CLOSED, False, Rating.BLUE),
    ],
    ids=["overdue", "today", "in a week", "later", "moved before", "without a day", "proposed", "closed"],
)
def test_each_has_its_colour(by_when: date | None, state: ActionState, moved: bool, expected: Rating) -> None:
    """Closed is blue, and what somebody says is done is in hand."""
    one = replace(an_action(by_when), state=state, originally=TODAY if moved else None)
    assert rating(one, TODAY) is expected
    assert is_overdue(one, TODAY) is (expected is Rating.RED)


def test_every_colour_has_its_words() -> None:
    """Colour alone tells nobody anything."""
    assert set(KEY) == set(Rating)
    assert all(KEY.values())
