"""The console of a small demonstration, served on loopback by a real server."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from queue import Queue

import pytest

from bot.bootstrap import Founding
from bot.surfaces.console.house import House
from bot.surfaces.console.serving import serve
from governance_store.records.nation import Nation
from tests.bot.conftest import ADA, CALL, CONSTITUTION, LENA, Spoken, network_in_memory
from tests.bot.surfaces.console.visitor import Visitor

FOUNDING = Founding(
    "nmr", "Northmoor Imaging", Nation.ENG, "Ada Admin", ADA, demonstration=True, token="test"
)


def demonstration(mail: Path) -> Spoken:
    """A small demonstration network with a meeting called, its letters still to leave."""
    spoken = network_in_memory(FOUNDING)
    spoken.house.config = replace(spoken.house.config, mail_url=f"file:{mail}")
    for line in CONSTITUTION:
        spoken.done(line)
    spoken.done(CALL, LENA)
    return spoken


@contextmanager
def served(house: House) -> Iterator[str]:
    """The address of a house's console, for as long as the block lasts."""
    told: Queue[str] = Queue()
    thread = threading.Thread(target=serve, args=(house, "127.0.0.1", 0), kwargs={"tell": told.put})
    thread.start()
    try:
        yield told.get(timeout=20).rpartition(" ")[2]
    finally:
        house.stop.set()
        thread.join(timeout=20)


@pytest.fixture
def shown(tmp_path: Path) -> Spoken:
    """A small demonstration."""
    return demonstration(tmp_path / "mail")


@pytest.fixture
def address(shown: Spoken) -> Iterator[str]:
    """Where its console is served."""
    with served(shown.house) as at:
        yield at


@pytest.fixture
def visitor(address: str) -> Iterator[Visitor]:
    """A browser without scripts."""
    with Visitor(address) as one:
        yield one
