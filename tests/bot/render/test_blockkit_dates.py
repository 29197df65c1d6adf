from __future__ import annotations

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.render.blockkit_dates import DAY_AND_TIME, TIME, moments
from governance_store.rules.local_time import full

LONDON = ZoneInfo("Europe/London")
ZONES = st.sampled_from([LONDON, ZoneInfo("America/New_York"), ZoneInfo("Asia/Kolkata"), ZoneInfo("UTC")])
INSTANTS = st.datetimes(datetime(1971, 1, 1), datetime(2100, 1, 1), timezones=st.just(UTC))  # noqa: DTZ001 -- bounds


@given(instant=INSTANTS, zone=ZONES)
def test_what_the_clerk_writes_is_found(instant: datetime, zone: ZoneInfo) -> None:
    """An instant as the clerk writes it is that very minute, unless the clocks change around it."""
    minute = instant.replace(second=0, microsecond=0)
    text = f"It is called for {full(minute, zone)}, at the Infirmary."
    local = minute.astimezone(zone)
    twice = local.utcoffset() != local.replace(fold=1 - local.fold).utcoffset()
    found = [(text[one.start : one.end], one.at, one.form) for one in moments(text, zone)]
    assert found == ([] if twice else [(full(minute, zone), int(minute.timestamp()), DAY_AND_TIME)])


def test_an_end_is_an_instant_too() -> None:
    """From when to when is two instants, the second shown by its hour."""
    text = "Thursday 10 December 2026, 14:00 to 15:30"
    start, end = moments(text, LONDON)
    assert (text[end.start : end.end], end.form, end.at - start.at) == ("15:30", TIME, 90 * 60)


@pytest.mark.parametrize(
    "text",
    [
        "Friday 10 December 2026, 14:00",
        "31 November 2026, 14:00",
        "10 December 2026, 25:00",
        "10 December 2026",
        "meeting schedule board 10 Dec 2026 14:00",
        "10 December 2026, 14:00 CET",
        "10 December 2026, 14:00 +0200",
        "10 December 2026, 14:000",
        "Sunday 25 October 2026, 01:30",
        "Sunday 29 March 2026, 01:30",
        "1 January 0001, 00:00",
    ],
)
def test_what_is_in_doubt_stays_as_it_was_written(text: str) -> None:
    """Another zone, no such day, the wrong weekday, an hour that is missing or doubled: left alone."""
    assert list(moments(text, LONDON)) == []
