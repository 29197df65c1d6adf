from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest

from governance_store.records.ids import PersonId
from governance_store.rules.interests_due import interests_due
from tests.bot.conftest import ASHA, CORA, MIA, OWEN, SAM, Spoken, constituted

BEGUN = date(2026, 11, 2)
"""The day of the fixture, on which the first return is made."""


@pytest.fixture
def house() -> Spoken:
    """The small network."""
    return constituted()


def owed(house: Spoken, day: date) -> set[str]:
    """Who is asked on a day."""
    at = datetime(day.year, day.month, day.day, 9, tzinfo=UTC)
    with house.store.reading() as view:
        found = {one.person: one.key for one in interests_due(view, at)}
    assert all(f":{who}:" in key for who, key in found.items())
    return set(found)


def ids(house: Spoken, *emails: str) -> set[PersonId]:
    """The identifiers of people."""
    return {house.person(one).id for one in emails}


def test_where_nobody_has_begun_nobody_is_asked(house: Spoken) -> None:
    """A network without a register is left in peace."""
    assert owed(house, date(2030, 1, 1)) == set()


def test_who_has_not_said_is_asked_28_days_after_the_first_return(house: Spoken) -> None:
    """Members and officers, and not who is on no committee."""
    house.done("interest nil", ASHA)
    assert owed(house, BEGUN + timedelta(days=27)) == set()
    asked = owed(house, BEGUN + timedelta(days=28))
    assert ids(house, CORA, SAM, MIA) <= asked
    assert not ids(house, ASHA, OWEN) & asked


def test_everybody_is_asked_again_after_a_year(house: Spoken) -> None:
    """And whoever has said something since, a year after that."""
    house.done("interest nil", ASHA)
    house.clock.forward(timedelta(days=100))
    house.done('interest declare "Director" financial', MIA)
    year = BEGUN + timedelta(days=365)
    assert not ids(house, ASHA) & owed(house, year - timedelta(days=1))
    assert ids(house, ASHA) <= owed(house, year)
    assert not ids(house, MIA) & owed(house, year + timedelta(days=99))
    assert ids(house, MIA) <= owed(house, year + timedelta(days=100))


def test_each_step_is_said_once(house: Spoken) -> None:
    """On the day, and once more 28 days later."""
    house.done("interest nil", ASHA)
    day = BEGUN + timedelta(days=365)
    with house.store.reading() as view:
        keys = [
            [one.key for one in interests_due(view, datetime(at.year, at.month, at.day, 9, tzinfo=UTC))]
            for at in (day, day + timedelta(days=27), day + timedelta(days=28), day + timedelta(days=200))
        ]
    mine = [[key for key in found if f":{house.person(ASHA).id}:" in key] for found in keys]
    assert mine[0] == mine[1] != mine[2] == mine[3]
    assert [key.rpartition(":")[2] for (key,) in mine] == ["T+0", "T+0", "T+28", "T+28"]
