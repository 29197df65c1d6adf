from __future__ import annotations

from datetime import date

import pytest

from governance_store.records.kinds import kind_of
from governance_store.records.period import Cycle
from governance_store.records.series import LAST, DaysOff, Recurrence, Season, Series


@pytest.mark.parametrize(
    ("recurrence", "text"),
    [
        (Recurrence(2, Cycle.MONTHS, 3, 3), "third Thursday every 2 months"),
        (Recurrence(1, Cycle.MONTHS, 4, LAST), "last Friday every month"),
        (Recurrence(1, Cycle.WEEKS, 0), "Monday every week"),
        (Recurrence(6, Cycle.WEEKS, 2), "Wednesday every 6 weeks"),
        (Recurrence(1, Cycle.MONTHS, None, 1), "1st every month"),
        (Recurrence(3, Cycle.MONTHS, None, 12), "12th every 3 months"),
        (Recurrence(3, Cycle.MONTHS, None, 22), "22nd every 3 months"),
        (Recurrence(12, Cycle.MONTHS, None, LAST), "last day every 12 months"),
    ],
)
def test_a_pattern_in_words(recurrence: Recurrence, text: str) -> None:
    """As people type it."""
    assert str(recurrence) == text


@pytest.mark.parametrize(
    ("season", "day", "held"),
    [
        (Season((8, 1), (8, 31)), date(2027, 8, 1), True),
        (Season((8, 1), (8, 31)), date(2027, 8, 31), True),
        (Season((8, 1), (8, 31)), date(2027, 9, 1), False),
        (Season((12, 20), (1, 3)), date(2027, 12, 20), True),
        (Season((12, 20), (1, 3)), date(2028, 1, 3), True),
        (Season((12, 20), (1, 3)), date(2028, 1, 4), False),
        (Season((12, 20), (1, 3)), date(2027, 12, 19), False),
        (Season((2, 1), (2, 29)), date(2027, 2, 28), True),
    ],
)
def test_a_closed_season_holds_its_days(season: Season, day: date, held: bool) -> None:
    """Both ends included, every year, and over the new year."""
    assert season.holds(day) is held


def test_a_closed_season_in_words() -> None:
    """Day before month."""
    assert str(Season((12, 20), (1, 3))) == "20 December to 3 January"


def test_the_stored_names_stay_as_they_are() -> None:
    """Journals hold these words; a rename would make old ones unreadable."""
    assert kind_of(Series).name == "series"
    assert [one.value for one in DaysOff] == ["skip", "move"]
