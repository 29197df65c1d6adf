"""Whether the console is served where it should be, and stops when it is told to."""

from __future__ import annotations

import socket
import threading
from queue import Queue

import httpx
import pytest

from bot.surfaces.console.house import NotBeyondLoopback
from bot.surfaces.console.serving import CannotListen, address, serve
from tests.bot.conftest import Spoken, network_in_memory
from tests.bot.surfaces.console.visitor import trusted


def test_it_says_where_it_is_and_stops(shown: Spoken) -> None:
    """The address that is told answers; once the house is stopped it answers no more."""
    told: Queue[str] = Queue()
    thread = threading.Thread(target=serve, args=(shown.house, "127.0.0.1", 0), kwargs={"tell": told.put})
    thread.start()
    try:
        at = told.get(timeout=20).rpartition(" ")[2]
        assert httpx.get(f"{at}healthz", verify=trusted()).status_code == 200
    finally:
        shown.house.stop.set()
        thread.join(timeout=20)
    with pytest.raises(httpx.ConnectError):
        httpx.get(f"{at}healthz", verify=trusted())


def test_a_busy_port_is_refused_in_words(shown: Spoken) -> None:
    """Without leave to take another, a busy port is told with what to do."""
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        with pytest.raises(CannotListen, match=f"Port {port} is taken .* --any-port"):
            serve(shown.house, "127.0.0.1", port)


def test_a_busy_port_is_replaced_and_said(shown: Spoken) -> None:
    """With leave to take another, that is done and said, and the address is the new one."""
    told: Queue[str] = Queue()
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        thread = threading.Thread(
            target=serve,
            args=(shown.house, "127.0.0.1", port),
            kwargs={"any_port": True, "tell": told.put},
        )
        thread.start()
        try:
            assert told.get(timeout=20) == f"Port {port} is busy, so another one is taken."
            assert httpx.get(told.get(timeout=20).rpartition(" ")[2], verify=trusted()).status_code == 200
        finally:
            shown.house.stop.set()
            thread.join(timeout=20)


@pytest.mark.parametrize("host", ["0.0.0.0", "::", "192.0.2.7", "clerk.example.org"])
def test_a_demonstration_is_never_served_to_others(shown: Spoken, host: str) -> None:
    """Beyond loopback a demonstration is refused before anything listens."""
    with pytest.raises(NotBeyondLoopback, match="this machine alone"):
        serve(shown.house, host, 0)


@pytest.mark.parametrize(("host", "port"), [("192.0.2.7", 0), ("127.0.0.1", 70_000)])
def test_an_address_that_cannot_be_is_told(host: str, port: int) -> None:
    """An address that this machine does not have, or a port that there is not, is a sentence."""
    with pytest.raises(CannotListen, match="Check --host"):
        serve(network_in_memory().house, host, port)


@pytest.mark.parametrize(
    ("host", "shown_as"),
    [
        ("127.0.0.1", "http://127.0.0.1:8000/"),
        ("localhost", "http://localhost:8000/"),
        ("::1", "http://[::1]:8000/"),
        ("0.0.0.0", "http://127.0.0.1:8000/"),
    ],
)
def test_the_address_can_be_opened(host: str, shown_as: str) -> None:
    """What is told is an address that a browser on this machine opens."""
    assert address(host, 8000) == shown_as
