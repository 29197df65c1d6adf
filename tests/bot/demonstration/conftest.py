"""The demonstration network as it stands at one instant, told once for all tests that only read it."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path
from typing import Final

import pytest

from bot.bootstrap import House
from bot.config import read_config
from bot.demonstration.loading import told_in_memory

AT: Final = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)


@pytest.fixture(scope="session")
def told() -> House:
    """The demonstration network in memory."""
    return told_in_memory(read_config("nowhere", {}), AT)


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """A data directory that is not there yet."""
    return tmp_path / "data"
