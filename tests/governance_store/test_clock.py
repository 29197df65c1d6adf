from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone

from governance_store.clock import FixedClock, SystemClock

NINE = datetime(2026, 12, 1, 9, 0, tzinfo=UTC)


def test_the_system_clock_goes_forward_in_utc() -> None:
    """Two looks at the machine's clock are in order, and both are in UTC."""
    first, second = SystemClock().now(), SystemClock().now()
    assert first <= second
    assert first.utcoffset() == second.utcoffset() == timedelta(0)


def test_a_fixed_clock_stands_until_it_is_moved() -> None:
    """A fixed clock tells the instant at which it was put, and goes forward only when told to."""
    clock = FixedClock(NINE)
    assert clock.now() == clock.now() == NINE
    clock.forward(timedelta(hours=1))
    assert clock.now() == NINE + timedelta(hours=1)


def test_a_fixed_clock_answers_in_utc() -> None:
    """A clock put to summer time tells the same instant in UTC."""
    clock = FixedClock(datetime(2026, 7, 1, 10, 0, tzinfo=timezone(timedelta(hours=1))))
    assert clock.now().isoformat() == "2026-07-01T09:00:00+00:00"
