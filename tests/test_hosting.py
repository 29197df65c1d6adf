"""Whether the guide to hosting names the settings that there are, and a proxy as it describes is served."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path

import httpx
import pytest

from bot.surfaces.console.guards import MOST_BYTES
from tests.bot.conftest import network_in_memory
from tests.bot.surfaces.console.lobby import served

ROOT = Path(__file__).parent.parent
GUIDE = (ROOT / "docs/hosting.md").read_text(encoding="utf-8")


def test_the_guide_names_every_setting_and_no_other() -> None:
    """Those of `bot/config.py`, which alone reads the environment; those it refuses are none."""
    read = set(re.findall(r'"((?:[A-Z]+_)*[A-Z]+)"', (ROOT / "bot/config.py").read_text(encoding="utf-8")))
    refused = {"SLACK_CLIENT_ID", "SLACK_CLIENT_SECRET"}
    assert set(re.findall(r"^\| `(\w+)`", GUIDE, re.MULTILINE)) == read - refused


def test_the_proxies_take_as_much_as_the_console() -> None:
    """What one would refuse, the other does not let through."""
    assert re.findall(r"(?:client_max_body_size|max_size) (\d+)", GUIDE) == [str(MOST_BYTES // 2**20)] * 2


@pytest.mark.slow
def test_behind_a_proxy_each_caller_counts_alone() -> None:
    """The cookie is for HTTPS and this host alone, and limits hold for whom the proxy names."""
    house = network_in_memory().house
    house.config = replace(house.config, base_url="https://clerk.example.org", proxy="127.0.0.1")
    told = {"Host": "clerk.example.org", "X-Forwarded-For": "192.0.2.1"}
    with served(house) as address, httpx.Client(base_url=address, headers=told, trust_env=False) as client:
        cookie = client.get("/sign-in").headers["set-cookie"]
        assert cookie.startswith("__Host-clerk_")
        assert {"Secure", "HttpOnly", "Path=/", "SameSite=lax"} <= set(cookie.split("; "))
        found = [client.get("/sign-in/forged").status_code for _ in range(31)]
        assert found == [404] * 30 + [429]
        other = client.get("/sign-in/forged", headers={"X-Forwarded-For": "192.0.2.2"})
        assert other.status_code == 404
