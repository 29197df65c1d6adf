from __future__ import annotations

from pathlib import Path

import httpx
import pytest

from tests.bot.conftest import ASHA, words
from tests.bot.surfaces.console.conftest import demonstration
from tests.bot.surfaces.console.lobby import served
from tests.bot.surfaces.console.visitor import trusted


@pytest.mark.parametrize("asks_by", ["tag", "day"])
def test_a_calendar_program_asks_again_cheaply(tmp_path: Path, asks_by: str) -> None:
    """First comes the calendar, then that it has not changed; after a revocation there is none."""
    house = demonstration(tmp_path)
    token = words(house.done("feed create board", ASHA)).partition("/calendar/")[2].partition(" ")[0]
    with served(house.house) as base:
        address = f"{base.rstrip('/')}/calendar/{token}"
        first = httpx.get(address, verify=trusted())
        assert (first.status_code, first.headers["content-type"]) == (200, "text/calendar; charset=utf-8")
        assert first.headers["cache-control"] == "private, no-cache"
        asked = {
            "tag": {"If-None-Match": first.headers["etag"]},
            "day": {"If-Modified-Since": first.headers["last-modified"]},
        }[asks_by]
        again = httpx.get(address, headers=asked, verify=trusted())
        assert (again.status_code, again.content) == (304, b"")
        plain = httpx.head(address, headers={"Accept-Encoding": "identity"}, verify=trusted())
        assert plain.headers["content-length"] == str(len(first.content))
        house.done("feed revoke FEED-001", ASHA)
        elsewhere = f"{base.rstrip('/')}/calendar/guessed.ics"
        gone, guessed = (httpx.get(at, verify=trusted()) for at in (address, elsewhere))
        assert (gone.status_code, gone.text) == (guessed.status_code, guessed.text)
        assert "no calendar at this address" in gone.text


@pytest.mark.parametrize(
    ("accepted", "packed"),
    [
        ("gzip", True),
        ("br, gzip;q=0.5", True),
        ("*", True),
        ("identity", False),
        ("gzip;q=0", False),
        ("gzip; q=0.0, *", False),
        ("", False),
    ],
)
def test_a_calendar_is_packed_for_who_takes_that(tmp_path: Path, accepted: str, packed: bool) -> None:
    """The same calendar in far fewer bytes, under a tag of its own, which no other form answers to."""
    house = demonstration(tmp_path)
    token = words(house.done("feed create board", ASHA)).partition("/calendar/")[2].partition(" ")[0]
    with served(house.house) as base:
        address = f"{base.rstrip('/')}/calendar/{token}"
        plain = httpx.get(address, headers={"Accept-Encoding": "identity"}, verify=trusted())
        found = httpx.get(address, headers={"Accept-Encoding": accepted}, verify=trusted())
        assert found.content == plain.content
        assert (found.headers.get("content-encoding") == "gzip") == packed
        assert (found.headers["etag"] != plain.headers["etag"]) == packed
        assert found.headers["vary"] == "Accept-Encoding"
        asked = {"Accept-Encoding": accepted, "If-None-Match": found.headers["etag"]}
        assert httpx.get(address, headers=asked, verify=trusted()).status_code == 304
        if packed:
            assert int(found.headers["content-length"]) < len(plain.content)
            asked["If-None-Match"] = plain.headers["etag"]
            assert httpx.get(address, headers=asked, verify=trusted()).status_code == 200
