"""Whether who asks too often is told to wait, and callers are told apart rightly."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from starlette.requests import Request

from bot.surfaces.console.limits import Buckets, Limit, client_of

NOW = datetime(2026, 11, 2, 9, 0, tzinfo=UTC)
TWICE = Limit(2, timedelta(minutes=1))


def test_the_third_within_the_time_waits() -> None:
    """For as long as it takes until the first is forgotten; others are not concerned."""
    buckets = Buckets()
    waits = [buckets.wait(TWICE, "a", NOW + timedelta(seconds=10 * n)) for n in range(3)]
    assert waits == [0, 0, 41]
    assert buckets.wait(TWICE, "b", NOW) == 0
    assert buckets.wait(TWICE, "a", NOW + timedelta(minutes=1)) == 0


def test_a_clock_that_went_back_keeps_nobody_waiting() -> None:
    """What lies in the future is not counted."""
    buckets = Buckets()
    for _ in range(3):
        buckets.wait(TWICE, "a", NOW)
    assert buckets.wait(TWICE, "a", NOW - timedelta(hours=1)) == 0


@pytest.mark.parametrize(
    ("peer", "told", "proxy", "client"),
    [
        ("10.0.0.9", "192.0.2.1", "", "10.0.0.9"),
        ("10.0.0.9", "192.0.2.1", "127.0.0.1", "10.0.0.9"),
        ("127.0.0.1", "203.0.113.9, 192.0.2.1", "127.0.0.1", "192.0.2.1"),
        ("127.0.0.1", "", "127.0.0.1", "127.0.0.1"),
        ("127.0.0.1", "nonsense", "127.0.0.1", "unknown"),
        ("2001:db8::1", "", "", "2001:db8::/64"),
    ],
)
def test_only_our_own_proxy_is_believed(peer: str, told: str, proxy: str, client: str) -> None:
    """Anybody can write a header; who wrote it counts."""
    headers = [(b"x-forwarded-for", told.encode())] if told else []
    request = Request({"type": "http", "client": (peer, 1), "headers": headers})
    assert client_of(request, proxy) == client
