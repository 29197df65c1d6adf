"""Is a leaving that was announced told to an administrator on its day?"""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime

from governance_store.rules.leaving import leaving
from tests.governance_store.rules.test_owed import FIRST, MEMBER, PEOPLE, SECOND, record

DAY = date(2027, 3, 31)
LEAVER = replace(next(one for one in PEOPLE if one.id == MEMBER), leaves=DAY)


def told(day: date, *keys: str, instead: object = LEAVER) -> list[tuple[str, str]]:
    """To whom, by which key."""
    with record(instead=[instead], keys=keys).reading() as view:  # type: ignore[list-item]  # a person
        found = list(leaving(view, datetime(day.year, day.month, day.day, 9, tzinfo=UTC)))
    return [(one.person, one.key) for one in found]


def test_it_is_told_on_the_day_and_not_before() -> None:
    """Once; and however late the clerk looks."""
    key = f"leaving:{MEMBER}:2027-03-31"
    assert told(date(2027, 3, 30)) == []
    assert told(DAY) == told(date(2027, 5, 1)) == [(FIRST, key)]
    assert told(DAY, key) == []


def test_who_has_left_is_not_told_of() -> None:
    """It was recorded already."""
    assert told(DAY, instead=replace(LEAVER, active=False)) == []


def test_an_administrator_who_leaves_is_told_of_to_another() -> None:
    """Nobody records their own leaving."""
    leaver = replace(next(one for one in PEOPLE if one.id == FIRST), leaves=DAY)
    assert told(DAY, instead=leaver) == [(SECOND, f"leaving:{FIRST}:2027-03-31")]
