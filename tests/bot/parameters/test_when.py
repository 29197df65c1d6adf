from __future__ import annotations

from datetime import UTC, date, datetime, time

import pytest

from bot.commands.words import split
from bot.language.reading import Fault, Took
from bot.parameters.base import AnyType, Scene, Words
from bot.parameters.when import (
    A_DAY,
    A_DAY_AHEAD,
    A_FREQUENCY,
    A_LENGTH,
    A_NUMBER,
    A_PERIOD,
    A_TIME,
    HOURS,
    Hours,
)
from governance_store.records.period import Cycle, Frequency, Period, Unit
from tests.bot.conftest import Spoken


def at(spoken: Spoken, instant: datetime) -> Scene:
    """A scene at another instant."""
    scene = spoken.scene()
    return Scene(scene.view, scene.actor, instant, scene.zone)


@pytest.mark.parametrize(
    ("type_", "said", "value"),
    [
        (A_DAY, "1 Apr 2020", date(2020, 4, 1)),
        (A_DAY, "2026-12-10", date(2026, 12, 10)),
        (A_DAY_AHEAD, "2 Nov 2026", date(2026, 11, 2)),
        (HOURS, "14:00", Hours(time(14))),
        (HOURS, "from 2pm to 3.30pm", Hours(time(14), time(15, 30))),
        (A_TIME, "2pm", time(14)),
        (A_LENGTH, "an hour and a half", 90),
        (A_NUMBER, "twenty-one", 21),
        (A_PERIOD, "10 clear days", Period(10, Unit.CLEAR_DAYS)),
        (A_FREQUENCY, "every 2 months", Frequency(2, Cycle.MONTHS)),
    ],
)
def test_what_is_read(still_house: Spoken, type_: AnyType, said: str, value: object) -> None:
    """Each type reads its own, and prints it so that it is read again."""
    scene = still_house.scene()
    words = Words(split(said).words)
    assert type_.take(words, 0, scene) == Took(value, len(words))
    again = Words(split(type_.line(value, scene)).words)
    assert type_.take(again, 0, scene) == Took(value, len(again))


@pytest.mark.parametrize(
    "type_", [A_DAY, A_DAY_AHEAD, HOURS, A_TIME, A_LENGTH, A_NUMBER, A_PERIOD, A_FREQUENCY]
)
@pytest.mark.parametrize("said", ["board", '"10 Dec 2026"', '"14:00"', "x", ""])
def test_what_is_none(still_house: Spoken, type_: AnyType, said: str) -> None:
    """Other words, and quotations, are no dates, hours or numbers."""
    assert type_.take(Words(split(said + " x").words), 0, still_house.scene()) is None


@pytest.mark.parametrize(
    ("now", "said", "nearest"),
    [
        (datetime(2026, 11, 2, tzinfo=UTC), "1 Nov 2026", "1 Nov 2027"),
        (datetime(2026, 11, 2, tzinfo=UTC), "3 Dec 2020", "3 Dec 2026"),
        (datetime(2026, 11, 2, tzinfo=UTC), "29 Feb 2024", "28 Feb 2027"),
        (datetime(2027, 11, 2, tzinfo=UTC), "29 Feb 2024", "29 Feb 2028"),
        (datetime(2099, 11, 2, tzinfo=UTC), "29 Feb 2096", "28 Feb 2100"),
        (datetime(2026, 6, 1, 23, 30, tzinfo=UTC), "1 Jun 2026", "1 Jun 2027"),
    ],
)
def test_a_day_that_must_lie_ahead(still_house: Spoken, now: datetime, said: str, nearest: str) -> None:
    """A past day is told as past, and the coming one of its name is offered."""
    found = A_DAY_AHEAD.take(Words(split(said).words), 0, at(still_house, now))
    assert isinstance(found, Fault)
    assert "is in the past" in found.sentence
    assert found.nearest == (nearest,)


def test_a_past_day_is_read_where_that_is_no_matter(still_house: Spoken) -> None:
    """Since when somebody holds a post mostly lies behind."""
    assert isinstance(A_DAY.take(Words(split("1 Nov 2020").words), 0, still_house.scene()), Took)
