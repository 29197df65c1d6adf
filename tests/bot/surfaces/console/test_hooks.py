from __future__ import annotations

import urllib.error
import urllib.request
from collections.abc import Callable, Mapping
from contextlib import closing
from queue import Queue
from threading import Event, Thread

import pytest

from bot.surfaces.console.hooks import Answer
from bot.surfaces.console.serving import serve
from tests.bot.conftest import Spoken

ANSWERED = Event()


def echo(body: bytes, headers: Mapping[str, str], give: Callable[[Answer], None]) -> None:
    """A program's own way of being answered."""
    if body == b"fault":
        raise ValueError("wrong")
    give((202, {"content-type": "text/plain", "x-told": headers.get("x-said", "")}, body[::-1]))
    if body == b"long":
        assert ANSWERED.wait(20), "it was answered before its work was done"


def test_a_hook_gets_the_body_as_it_came_and_answers_for_itself(bare: Spoken) -> None:
    """With its own status and headers, to POST alone; whoever looks there is shown a page."""
    told: Queue[str] = Queue()
    named = {"tell": told.put, "hooks": {"/hook/here": echo}}
    thread = Thread(target=serve, args=(bare.house, "127.0.0.1", 0), kwargs=named)
    thread.start()
    try:
        address = told.get(timeout=20).rpartition(" ")[2] + "hook/here"
        asked = urllib.request.Request(address, b"abc", {"X-Said": "yes"})
        with closing(urllib.request.urlopen(asked, timeout=10)) as answer:
            assert (answer.status, answer.read(), answer.headers["x-told"]) == (202, b"cba", "yes")
            assert "set-cookie" not in {name.casefold() for name in answer.headers}
        with closing(urllib.request.urlopen(address, b"long", timeout=10)) as answer:
            assert answer.read() == b"gnol"
            ANSWERED.set()
        with pytest.raises(urllib.error.HTTPError, match="500"):
            urllib.request.urlopen(address, b"fault", timeout=10)
        with closing(urllib.request.urlopen(address, timeout=10)) as page:
            assert b"<html" in page.read()
    finally:
        bare.house.stop.set()
        thread.join(timeout=20)
