"""Whether this machine's own names are told from others."""

from __future__ import annotations

import pytest

from bot.surfaces.console.house import is_loopback


@pytest.mark.parametrize("host", ["localhost", "LocalHost.", "127.0.0.1", "127.1.2.3", "::1", "[::1]"])
def test_our_own(host: str) -> None:
    """Names and addresses that only this machine reaches."""
    assert is_loopback(host)


@pytest.mark.parametrize(
    "host", ["", "0.0.0.0", "::", "192.0.2.1", "example.org", "127.0.0.1.example", "2130706433"]
)
def test_not_our_own(host: str) -> None:
    """Everything else, however it is written."""
    assert not is_loopback(host)
