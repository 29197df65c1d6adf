"""Whether what is not closed is counted under its name and its age, and what is overdue apart."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from governance_store.records.action import ActionState
from governance_store.rules.action_shares import OLDEST, Part, age, ages, parts
from tests.governance_store.rules.test_action_history import action

TODAY = date(2026, 12, 10)


@pytest.mark.parametrize(
    ("days", "name"),
    [
        (0, "under 30 days"),
        (29, "under 30 days"),
        (30, "30 to 59 days"),
        (59, "30 to 59 days"),
        (60, "60 to 89 days"),
        (89, "60 to 89 days"),
        (90, OLDEST),
        (900, OLDEST),
    ],
)
def test_an_age_has_its_name(days: int, name: str) -> None:
    """From the day on which an action was raised."""
    assert age(TODAY - timedelta(days=days), TODAY) == name


def test_parts_are_counted_the_largest_first() -> None:
    """Overdue apart, and without what is closed."""
    late = action("1", by_when=TODAY - timedelta(days=1))
    some = [
        late,
        action("2", by_when=TODAY),
        action("3"),
        replace(action("4"), state=ActionState.CLOSED),
    ]
    found = parts(some, lambda one: "A" if one is late else "B", TODAY)
    assert found == [Part("B", 2, 0), Part("A", 0, 1)]


def test_every_age_is_there() -> None:
    """Also where nothing is so old."""
    found = ages([action("1")], lambda _one: TODAY - timedelta(days=45), TODAY)
    assert [(one.name, one.in_time) for one in found] == [
        ("under 30 days", 0),
        ("30 to 59 days", 1),
        ("60 to 89 days", 0),
        (OLDEST, 0),
    ]
