"""The console of a small demonstration, served on loopback by a real server."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from dataclasses import replace
from functools import cache
from pathlib import Path

import pytest

from bot.bootstrap import Founding
from governance_store.records.nation import Nation
from tests.bot.conftest import ADA, CALL, CONSTITUTION, LENA, Spoken, network_in_memory, twin
from tests.bot.surfaces.console.lobby import served
from tests.bot.surfaces.console.visitor import Visitor

FOUNDING = Founding(
    "nmr", "Northmoor Imaging", Nation.ENG, "Ada Admin", ADA, demonstration=True, token="test"
)


def demonstration(mail: Path) -> Spoken:
    """A small demonstration network with a meeting called, its letters still to leave."""
    spoken = twin(_first_demonstration())
    spoken.house.config = replace(spoken.house.config, mail_url=f"file:{mail}")
    return spoken


def once_more(spoken: Spoken, mail: Path) -> Spoken:
    """The same network once more, whose letters go to a folder that begins with those that have left."""
    again = twin(spoken)
    shutil.copytree(spoken.house.config.mail_url.removeprefix("file:"), mail)
    again.house.config = replace(again.house.config, mail_url=f"file:{mail}")
    return again


@cache
def _first_demonstration() -> Spoken:
    spoken = network_in_memory(FOUNDING)
    for line in CONSTITUTION:
        spoken.done(line)
    spoken.done(CALL, LENA)
    return spoken


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
