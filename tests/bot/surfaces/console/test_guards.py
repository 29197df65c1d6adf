"""Whether what may not come in stays out, with a page that says so."""

from __future__ import annotations

import http.client
from urllib.parse import urlsplit

import httpx
import pytest

from bot.surfaces.console.guards import MOST_BYTES
from tests.bot.surfaces.console.visitor import Visitor, trusted


@pytest.mark.parametrize(
    "host", ["evil.example", "127.0.0.1.evil.example", "clerk.local:80", "", "[::1", "a b"]
)
def test_a_foreign_name_is_not_answered(address: str, host: str) -> None:
    """A name that somebody else points at this machine gets nothing, not even the cast."""
    answer = httpx.get(address, headers={"Host": host}, verify=trusted())
    assert answer.status_code in {400, 421}
    assert "Lena Lead" not in answer.text


@pytest.mark.parametrize("host", ["localhost", "LOCALHOST:1", "127.0.0.1", "[::1]:8000", "127.8.8.8"])
def test_our_own_names_are_answered(address: str, host: str) -> None:
    """Every name of this machine's own is answered."""
    assert httpx.get(address, headers={"Host": host}, verify=trusted()).status_code == 200


def test_every_answer_tells_the_browser_what_not_to_do(address: str) -> None:
    """No script but ours, no frame, no guessing of types, no telling where one came from, also on errors."""
    for page in ("/", "/nowhere", "/static/clerk.js", "/healthz"):
        headers = httpx.get(address + page.lstrip("/"), verify=trusted()).headers
        assert "default-src 'none'" in headers["content-security-policy"]
        assert "frame-ancestors 'none'" in headers["content-security-policy"]
        assert "unsafe" not in headers["content-security-policy"]
        assert headers["x-content-type-options"] == "nosniff"
        assert headers["referrer-policy"] == "no-referrer"


def test_no_page_stays_in_a_cache(address: str) -> None:
    """Pages hold names and are not kept; looks are asked for again each time."""
    assert httpx.get(address, verify=trusted()).headers["cache-control"] == "no-store"
    assert httpx.get(f"{address}static/clerk.css", verify=trusted()).headers["cache-control"] == "no-cache"


def test_too_large_a_file_gets_a_page(visitor: Visitor) -> None:
    """More than 20 MB is refused in words, and the console goes on."""
    visitor.become("Lena Lead")
    console = visitor.page
    page = visitor.say(
        "brief", [("file", ("large.bin", b"x" * (MOST_BYTES + 1), "application/octet-stream"))]
    )
    assert (page.status, "At most 20 MB" in page.text) == (413, True)
    visitor.page = console
    assert "You said: brief" in visitor.say("brief").text


def test_a_body_that_hides_its_length_is_cut_off(visitor: Visitor) -> None:
    """A body in chunks is counted as it comes."""
    visitor.become("Lena Lead")
    place = urlsplit(str(visitor.client.base_url))
    raw = http.client.HTTPConnection(place.hostname or "", place.port, timeout=30)
    chunks = (b"x" * 1024 * 1024 for _ in range(22))
    headers = {"Content-Type": "application/x-www-form-urlencoded"}
    try:
        raw.request("POST", "/say", body=chunks, headers=headers, encode_chunked=True)
        status = raw.getresponse().status
    except (BrokenPipeError, ConnectionResetError):
        status = 413
    finally:
        raw.close()
    assert status in {400, 413}
    assert visitor.open("/healthz").status == 200


def test_a_broken_form_gets_a_page(visitor: Visitor) -> None:
    """A body that is not what it says is refused in words."""
    visitor.become("Lena Lead")
    headers = {"Content-Type": "multipart/form-data; boundary=x"}
    answer = visitor.client.post("/say", content=b"--y nonsense", headers=headers)
    assert answer.status_code in {400, 403}
    assert "Go" in answer.text
