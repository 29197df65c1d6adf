from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.bot.shell.terminal import AT, clerk


def test_a_tick_says_what_it_did(data: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Nothing is owed by a network that has only just begun."""
    assert clerk("tick", "--at", AT, "--json", "--data", data) == 0
    assert json.loads(capsys.readouterr().out)["ok"] is True
