"""Whether the network's lead, and then the chair, are told of a programme that nobody has agreed to."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from governance_store.records.committee import Committee
from governance_store.records.ids import CommitteeId
from governance_store.rules.programme_due import latest_step, next_due, programmes_due
from governance_store.rules.programmes import financial
from tests.bot.commands.a_programme import begun
from tests.bot.commands.test_programme_agreeing import decided
from tests.bot.conftest import CORA, LENA, Spoken, constituted

BY = date(2027, 3, 4)


def told(house: Spoken, day: date) -> list[str]:
    """Who is owed a prompt on a day, by address."""
    at = datetime(day.year, day.month, day.day, 9, tzinfo=UTC)
    with house.store.reading() as view:
        return [one.address for one in programmes_due(view, at)]


@pytest.mark.parametrize(
    ("day", "step"),
    [
        (date(2027, 2, 3), None),
        (date(2027, 2, 4), -28),
        (BY, 0),
        (date(2027, 3, 11), 7),
        (date(2027, 4, 7), 7),
        (date(2027, 4, 8), 35),
        (date(2027, 5, 6), 63),
    ],
)
def test_the_latest_step_is_told(day: date, step: int | None) -> None:
    """Four weeks before, on the day, a week after, then every four weeks."""
    assert latest_step(BY, day) == step


def test_the_lead_is_told_and_then_the_chair() -> None:
    """Until it is agreed; a committee that never had a programme is not asked."""
    house = begun()
    assert told(house, date(2027, 2, 3)) == []
    assert told(house, date(2027, 2, 4)) == [LENA]
    assert told(house, date(2027, 3, 11)) == [LENA, CORA]
    assert told(constituted(), date(2027, 3, 11)) == []


def test_once_it_is_agreed_the_next_year_is_due() -> None:
    """Four weeks before that begins, unless somebody begins it with another day."""
    house = decided()
    house.done("programme agree 2027/28 by 001(a) committee board", LENA)
    assert told(house, date(2027, 3, 11)) == []
    with house.store.reading() as view:
        committee = view.get(Committee, CommitteeId("COM-001"))
        due = next_due(view, committee, date(2027, 3, 11))
        assert due is not None
        assert (due.year, due.by, due.begun) == (financial(2028), date(2028, 3, 4), None)
    house.done('programme add 2028/29 "x" committee board agree by 1 Feb 2028', LENA)
    assert told(house, date(2028, 2, 1)) == [LENA]
