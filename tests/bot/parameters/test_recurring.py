from __future__ import annotations

from datetime import date
from typing import Final

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.commands.words import split
from bot.language.reading import Fault, Took
from bot.parameters.base import AnyType, Which, Words
from bot.parameters.recurring import (
    A_FIRST_DAY,
    A_LAST_DAY,
    A_RECURRENCE,
    A_SERIES,
    AN_OPEN_RECURRENCE,
    CLOSED_SEASONS,
    DAYS_OFF,
)
from governance_store.records.period import Cycle
from governance_store.records.series import DaysOff, Recurrence, Season, Series
from tests.bot.commands.oddities import patterns
from tests.bot.conftest import LENA, Spoken

SERIES: Final = (
    "meeting series board third Thursday every 2 months 14:00 90m from Jan 2027 to Dec 2027 confirmed"
)
MONDAYS: Final = (
    "meeting series board second Monday every 3 months 10:00 1h from Feb 2027 to Dec 2027 confirmed"
)


def words(said: str) -> Words:
    """The words of a part of a line."""
    return Words(split(said).words)


@pytest.mark.parametrize(
    ("type_", "said", "value"),
    [
        (A_RECURRENCE, "third Thursday every 2 months", Recurrence(2, Cycle.MONTHS, 3, 3)),
        (AN_OPEN_RECURRENCE, "third Tuesday", Recurrence(0, Cycle.MONTHS, 1, 3)),
        (A_FIRST_DAY, "Jan 2027", date(2027, 1, 1)),
        (A_LAST_DAY, "Dec 2027", date(2027, 12, 31)),
        (CLOSED_SEASONS, "20 Dec to 3 Jan", (Season((12, 20), (1, 3)),)),
        (DAYS_OFF, "move", DaysOff.MOVE),
    ],
)
def test_what_is_read(still_house: Spoken, type_: AnyType, said: str, value: object) -> None:
    """Each type reads its own, and prints it so that it is read again."""
    scene = still_house.scene()
    assert type_.take(words(said), 0, scene) == Took(value, len(words(said)))
    again = words(type_.line(value, scene))
    assert type_.take(again, 0, scene) == Took(value, len(again))


@given(data=st.data())
def test_every_pattern_is_read_back(still_house: Spoken, data: st.DataObject) -> None:
    """As a line prints it."""
    value, scene = data.draw(patterns()), still_house.scene()
    line = words(A_RECURRENCE.line(value, scene))
    assert A_RECURRENCE.take(line, 0, scene) == Took(value, len(line))


def test_a_pattern_that_is_missed_is_shown_one(still_house: Spoken) -> None:
    """The nearest right line is an example of one."""
    fault = A_RECURRENCE.miss(words("whenever it suits"), 0, 3, still_house.scene())
    assert fault.nearest == ("third Thursday every 2 months",)
    assert "“whenever it suits” is not a pattern" in fault.sentence


def test_a_series_is_known_by_its_number_and_by_its_committee(house: Spoken) -> None:
    """Where the committee has one that goes on; where it has more, people are asked."""
    none = A_SERIES.take(words("board"), 0, house.scene())
    assert isinstance(none, Fault)
    assert "no series of meetings ahead" in none.sentence
    house.done(SERIES, LENA)
    (series,) = house.all(Series)
    for said in ("board", "SER-2027-001", "ser-2027-001,"):
        assert A_SERIES.take(words(said), 0, house.scene()) == Took(series, 1)
    assert A_SERIES.line(series, house.scene()) == "SER-2027-001"
    house.done(MONDAYS, LENA)
    several = A_SERIES.take(words("board"), 0, house.scene())
    assert isinstance(several, Which)
    assert len(several.options) == 2


def test_a_series_that_is_not_there(still_house: Spoken) -> None:
    """A number that nothing has, and a committee that is misspelt."""
    missing = A_SERIES.take(words("SER-2030-001"), 0, still_house.scene())
    assert isinstance(missing, Fault)
    assert "There is no series SER-2030-001" in missing.sentence
    assert A_SERIES.miss(words("bord"), 0, 1, still_house.scene()).nearest == ("board",)
    assert A_SERIES.take(words("xyzzy"), 0, still_house.scene()) is None
