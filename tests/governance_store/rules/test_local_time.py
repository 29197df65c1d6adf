"""Whether local times become the right instants, and whether days and times are written in one way."""

from __future__ import annotations

from contextlib import nullcontext
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from governance_store.errors import GovernanceError
from governance_store.rules.local_time import (
    ClocksChange,
    TimeDoesNotExist,
    TimeHappensTwice,
    date_in_full,
    date_short,
    day_text,
    duration_short,
    duration_text,
    full,
    instant_of,
    local,
    time_text,
)

LONDON = ZoneInfo("Europe/London")
LORD_HOWE = ZoneInfo("Australia/Lord_Howe")  # the clocks change by half an hour
HAVANA = ZoneInfo("America/Havana")  # the clocks change at midnight


@pytest.mark.parametrize(
    ("day", "clock", "expected"),
    [
        pytest.param(date(2026, 12, 10), time(14), datetime(2026, 12, 10, 14, tzinfo=UTC), id="winter"),
        pytest.param(date(2026, 7, 10), time(14), datetime(2026, 7, 10, 13, tzinfo=UTC), id="summer"),
        pytest.param(
            date(2027, 3, 28),
            time(0, 59),
            datetime(2027, 3, 28, 0, 59, tzinfo=UTC),
            id="before the clocks go forward",
        ),
        pytest.param(
            date(2027, 3, 28), time(2), datetime(2027, 3, 28, 1, tzinfo=UTC), id="when they have gone forward"
        ),
        pytest.param(
            date(2026, 10, 25),
            time(0, 59),
            datetime(2026, 10, 24, 23, 59, tzinfo=UTC),
            id="before the clocks go back",
        ),
        pytest.param(
            date(2026, 10, 25), time(2), datetime(2026, 10, 25, 2, tzinfo=UTC), id="when they have gone back"
        ),
    ],
)
def test_a_local_time_is_one_instant(day: date, clock: time, expected: datetime) -> None:
    """In summer the clocks of London are an hour ahead."""
    instant = instant_of(day, clock, LONDON)
    assert instant == expected
    assert instant.tzinfo is UTC


def test_a_time_that_does_not_exist_is_refused() -> None:
    """The sentence says when the clocks go forward, and the hint offers the times around it."""
    with pytest.raises(TimeDoesNotExist) as refused:
        instant_of(date(2027, 3, 28), time(1, 30), LONDON)
    assert refused.value.sentence == (
        "01:30 on Sunday 28 March 2027 does not exist: the clocks go forward that night from 01:00 to 02:00."
    )
    assert refused.value.hint == "Choose 00:30 or 02:30 instead."
    assert refused.value.nearest == (time(0, 30), time(2, 30))


def test_a_time_that_happens_twice_is_refused() -> None:
    """The sentence says when the clocks go back, and the hint offers the times around it."""
    with pytest.raises(TimeHappensTwice) as refused:
        instant_of(date(2026, 10, 25), time(1, 30), LONDON)
    assert refused.value.sentence == (
        "01:30 on Sunday 25 October 2026 happens twice: the clocks go back that night from 02:00 to 01:00."
    )
    assert refused.value.hint == "Choose 00:30 or 02:30 instead."


@pytest.mark.parametrize(
    ("day", "clock", "zone", "said"),
    [
        pytest.param(
            date(2027, 3, 28), time(1), LONDON, "from 01:00 to 02:00", id="the first minute that is missing"
        ),
        pytest.param(
            date(2027, 3, 28),
            time(1, 59),
            LONDON,
            "from 01:00 to 02:00",
            id="the last minute that is missing",
        ),
        pytest.param(
            date(2026, 10, 25), time(1), LONDON, "from 02:00 to 01:00", id="the first minute that comes twice"
        ),
        pytest.param(
            date(2026, 10, 25),
            time(1, 59),
            LONDON,
            "from 02:00 to 01:00",
            id="the last minute that comes twice",
        ),
        pytest.param(date(2026, 10, 4), time(2, 15), LORD_HOWE, "from 02:00 to 02:30", id="half an hour"),
        pytest.param(date(2026, 3, 8), time(0, 30), HAVANA, "from 00:00 to 01:00", id="at midnight"),
    ],
)
def test_the_change_of_the_clocks_is_told_exactly(day: date, clock: time, zone: ZoneInfo, said: str) -> None:
    """Whichever minute is asked for, and wherever, the change itself is named."""
    with pytest.raises(ClocksChange) as refused:
        instant_of(day, clock, zone)
    assert said in refused.value.sentence


def test_times_offered_lie_on_the_same_day() -> None:
    """Where the clocks change at midnight there is no earlier time to offer on that day."""
    with pytest.raises(ClocksChange) as refused:
        instant_of(date(2026, 3, 8), time(0, 30), HAVANA)
    assert refused.value.nearest == (time(1, 30),)


instants = st.datetimes(datetime(2000, 1, 1), datetime(2090, 1, 1), timezones=st.just(UTC))  # noqa: DTZ001 -- bounds


@given(instants.map(lambda instant: instant.replace(second=0, microsecond=0)))
def test_there_and_back_again(instant: datetime) -> None:
    """An instant shown on the clock and read from it is itself, unless that clock time comes twice."""
    here = local(instant, LONDON)
    twice = here.replace(fold=0).utcoffset() != here.replace(fold=1).utcoffset()
    with pytest.raises(TimeHappensTwice) if twice else nullcontext():
        assert instant_of(here.date(), here.time(), LONDON) == instant


@pytest.mark.parametrize("year", range(2024, 2034))
@pytest.mark.parametrize("month", [3, 10], ids=["spring", "autumn"])
def test_times_offered_instead_are_accepted(year: int, month: int) -> None:
    """Every minute of the hour that is refused offers two times around the change, which are not."""
    sunday = next(day for day in (date(year, month, n) for n in range(31, 24, -1)) if day.weekday() == 6)
    for minute in range(60):
        with pytest.raises(ClocksChange) as refused:
            instant_of(sunday, time(1, minute), LONDON)
        assert refused.value.nearest == (time(0, minute), time(2, minute))
        earlier, later = (instant_of(sunday, near, LONDON) for near in refused.value.nearest)
        assert later - earlier == timedelta(hours=1 if month == 3 else 3)


def test_an_instant_without_a_zone_is_refused() -> None:
    """The machine's own zone must never slip in."""
    with pytest.raises(ValueError, match="has no zone"):
        local(datetime(2026, 12, 10, 14), LONDON)  # noqa: DTZ001 -- the fault under test


@pytest.mark.parametrize(
    ("instant", "text"),
    [
        pytest.param(datetime(2026, 12, 10, 14, tzinfo=UTC), "Thursday 10 December 2026, 14:00", id="winter"),
        pytest.param(
            datetime(2026, 7, 9, 23, 30, tzinfo=UTC), "Friday 10 July 2026, 00:30", id="a summer night"
        ),
    ],
)
def test_an_instant_is_written_in_full(instant: datetime, text: str) -> None:
    """The day and the time are those of the place."""
    assert full(instant, LONDON) == text


def test_days_and_times_are_written_without_noughts_before_the_day() -> None:
    """One way in full, one without the weekday, and one in short."""
    day = date(2026, 9, 3)
    assert (date_in_full(day), day_text(day), date_short(day), time_text(time(9, 5))) == (
        "Thursday 3 September 2026",
        "3 September 2026",
        "3 Sep 2026",
        "09:05",
    )


@pytest.mark.parametrize(
    ("minutes", "text"),
    [
        (90, "1 hour 30 minutes"),
        (60, "1 hour"),
        (120, "2 hours"),
        (1, "1 minute"),
        (61, "1 hour 1 minute"),
        (0, "0 minutes"),
    ],
)
def test_lengths_are_written(minutes: int, text: str) -> None:
    """Hours and minutes in words, or minutes with one letter."""
    assert duration_text(minutes) == text
    assert duration_short(minutes) == f"{minutes}m"


def test_a_refusal_is_for_people() -> None:
    """Whoever catches the errors of the house catches these."""
    assert issubclass(ClocksChange, GovernanceError)
    assert timedelta(0) == instant_of(date(2026, 12, 10), time(14), LONDON).utcoffset()
