from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).resolve().parents[2]


def _killed(directory: Path, life: str, kills: int) -> dict[str, Any]:
    command = [sys.executable, "-m", "tests.crash.nursery", str(directory), life, str(kills), "20261201"]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    found: dict[str, Any] = json.loads(done.stdout)
    return found


@pytest.mark.slow
@pytest.mark.parametrize(
    ("life", "kills"),
    [
        pytest.param("write", 200, id="while writing"),
        pytest.param("erase", 200, id="while erasing"),
        pytest.param("begin", 50, id="while beginning a record"),
    ],
)
def test_nothing_acknowledged_is_lost_by_kill_9(tmp_path: Path, life: str, kills: int) -> None:
    """A process killed at any instant leaves a sound record that holds all that it had acknowledged."""
    found = _killed(tmp_path, life, kills)
    assert (found["lost"], found["faults"], found["kills"]) == ([], [], kills)
    assert found["acknowledged"] > kills / 2  # fewer than one a life where the machine is busy
