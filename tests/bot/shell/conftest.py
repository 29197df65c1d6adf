"""A data directory to run command lines on."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.bot.shell.terminal import AT, clerk, founding


@pytest.fixture
def data(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Path:
    """A data directory with a network whose administrator is Ada."""
    directory = tmp_path / "data"
    begun = clerk("init", *founding("Northmoor"), "--at", AT, "--data", directory)
    assert begun == 0
    capsys.readouterr()
    return directory
