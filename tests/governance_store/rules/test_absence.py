"""Is somebody away on the days they said, the first and the last among them?"""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from governance_store.records.ids import PersonId
from governance_store.records.person import Person
from governance_store.rules.absence import is_away

FIRST, LAST = date(2026, 12, 20), date(2027, 1, 3)
MIA = Person(PersonId("PER-001"), "Mia", away_from=FIRST, away_until=LAST)


@pytest.mark.parametrize(
    ("day", "away"),
    [(FIRST - timedelta(1), False), (FIRST, True), (LAST, True), (LAST + timedelta(1), False)],
)
def test_the_first_and_the_last_day_are_part_of_it(day: date, away: bool) -> None:
    """Nobody counts on somebody on their last day of leave."""
    assert is_away(MIA, day) is away


def test_who_said_nothing_is_there() -> None:
    """And who only said until when is away from always."""
    assert not is_away(Person(PersonId("PER-002"), "Sam"), FIRST)
    assert is_away(Person(PersonId("PER-002"), "Sam", away_until=LAST), date(2026, 1, 1))
