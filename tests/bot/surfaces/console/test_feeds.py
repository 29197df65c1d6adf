from __future__ import annotations

from pathlib import Path

import httpx
import pytest

from tests.bot.conftest import ASHA, words
from tests.bot.surfaces.console.conftest import demonstration, served


@pytest.mark.parametrize("asks_by", ["tag", "day"])
def test_a_calendar_program_asks_again_cheaply(tmp_path: Path, asks_by: str) -> None:
    """First comes the calendar, then that it has not changed; after a revocation there is none."""
    house = demonstration(tmp_path)
    token = words(house.done("feed create board", ASHA)).partition("/calendar/")[2].partition(" ")[0]
    with served(house.house) as base:
        address = f"{base.rstrip('/')}/calendar/{token}"
        first = httpx.get(address)
        assert (first.status_code, first.headers["content-type"]) == (200, "text/calendar; charset=utf-8")
        assert first.headers["cache-control"] == "private, no-cache"
        asked = {
            "tag": {"If-None-Match": first.headers["etag"]},
            "day": {"If-Modified-Since": first.headers["last-modified"]},
        }[asks_by]
        again = httpx.get(address, headers=asked)
        assert (again.status_code, again.content) == (304, b"")
        assert httpx.head(address).headers["content-length"] == str(len(first.content))
        house.done("feed revoke FEED-001", ASHA)
        gone, guessed = httpx.get(address), httpx.get(f"{base.rstrip('/')}/calendar/guessed.ics")
        assert (gone.status_code, gone.text) == (guessed.status_code, guessed.text)
        assert "no calendar at this address" in gone.text
