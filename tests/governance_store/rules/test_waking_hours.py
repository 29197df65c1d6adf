"""Whether nobody is reminded at night, on a day off, or at another hour than theirs."""

from __future__ import annotations

from datetime import UTC, datetime, time
from zoneinfo import ZoneInfo

import pytest

from governance_store.records.ids import PersonId
from governance_store.records.nation import Nation
from governance_store.records.person import Person
from governance_store.rules.waking_hours import is_their_time, is_waking

LONDON = ZoneInfo("Europe/London")


def at(said: str) -> datetime:
    """An instant in UTC."""
    return datetime.fromisoformat(said).replace(tzinfo=UTC)


@pytest.mark.parametrize(
    ("instant", "waking"),
    [
        ("2027-01-04T07:59", False),
        ("2027-01-04T08:00", True),
        ("2027-01-04T17:59", True),
        ("2027-01-04T18:00", False),
        ("2027-06-07T06:59", False),
        ("2027-06-07T07:00", True),
        ("2027-03-26T08:00", False),
        ("2027-01-02T10:00", False),
        ("2027-03-30T07:00", True),
        ("2026-10-26T07:30", False),
        ("2026-10-26T08:00", True),
    ],
)
def test_hours_are_those_of_the_place(instant: str, waking: bool) -> None:
    """In winter and in summer, also on the first working day after the clocks were changed."""
    assert is_waking(at(instant), LONDON, Nation.ENG) is waking


def test_everybody_has_their_hour_and_their_day() -> None:
    """A day of the week that is a bank holiday gives way to the next working day."""
    late = Person(PersonId("P"), "Late", brief_at=time(10, 30))
    assert not is_their_time(late, at("2027-01-04T10:29"), LONDON, Nation.ENG)
    assert is_their_time(late, at("2027-01-04T10:30"), LONDON, Nation.ENG)
    weekly = Person(PersonId("P"), "Weekly", brief_on=0)
    days = [
        day
        for day in range(1, 32)
        if is_their_time(weekly, at(f"2027-05-{day:02}T09:00"), LONDON, Nation.ENG)
    ]
    assert days == [4, 10, 17, 24]
