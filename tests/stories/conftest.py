"""The demonstration network, loaded once by the command line, and a copy of it for each story."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from tests.stories.shell import AT, Clerk
from tests.stories.small_network import found


@dataclass(frozen=True, slots=True)
class Cast:
    """Who plays: one person for each permission, who holds no other."""

    told: dict[str, Any]

    def only(self, role: str) -> str:
        """The address of the first person who holds this permission alone."""
        return str(self._first(role)["email"])

    def named(self, role: str) -> str:
        """The name of the same person."""
        return str(self._first(role)["name"])

    def _first(self, role: str) -> dict[str, Any]:
        people: list[dict[str, Any]] = self.told["people"]
        return next(one for one in people if one["roles"] == [role] and one["email"])


@dataclass(frozen=True, slots=True)
class Loaded:
    """The demonstration as it was loaded."""

    data: Path
    cast: Cast


@pytest.fixture(scope="session")
def loaded(tmp_path_factory: pytest.TempPathFactory) -> Loaded:
    """The demonstration network of 23 November 2026; never spoken to."""
    data = tmp_path_factory.mktemp("demonstration") / "data"
    ran = Clerk(data).run("demo", "--at", AT.isoformat(), "--json")
    assert (ran.status, ran.err) == (0, "")
    return Loaded(data, Cast(ran.json()))


@pytest.fixture(scope="session")
def founded(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A small network that is no demonstration; never spoken to."""
    data = tmp_path_factory.mktemp("founded") / "data"
    found(data)
    return data


@pytest.fixture
def clerk(loaded: Loaded, tmp_path: Path) -> Iterator[Clerk]:
    """The clerk of a copy; whatever happened to it, its record is sound at the end."""
    shutil.copytree(loaded.data, tmp_path / "data")
    clerk = Clerk(tmp_path / "data")
    yield clerk
    clerk.verified()


@pytest.fixture
def lead(loaded: Loaded) -> str:
    """The address of the network lead."""
    return loaded.cast.only("lead")
