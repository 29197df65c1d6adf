"""The chapter for whoever keeps a clerk: every command in it works, in the order in which it stands."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from tests.stories.shell import ROOT, Clerk

pytestmark = pytest.mark.slow


def test_every_command_of_the_chapter_works(clerk: Clerk, tmp_path: Path) -> None:
    """Each ends with status 0, and both ways lead back to the same record."""
    chapter = (ROOT / "docs/operating.md").read_text()
    lines = [
        line for block in re.findall(r"```sh\n(.*?)```", chapter, re.DOTALL) for line in block.splitlines()
    ]
    assert len(lines) == 7
    settings = os.environ | {"CLERK_DATA": str(clerk.data), "PYTHONPATH": str(ROOT)}
    for line in lines:
        command = [sys.executable, "-m", "bot", *line.split()[1:]]
        ran = subprocess.run(command, cwd=tmp_path, env=settings, capture_output=True, text=True, check=False)
        assert (line, ran.returncode, ran.stderr) == (line, 0, "")
    for name in ("restored", "imported"):
        assert (tmp_path / name / "journal.jsonl").read_bytes() == clerk.journal.read_bytes()
