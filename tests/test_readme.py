"""The README: every command that it shows is run, and its table of commands is the catalogue's own."""

from __future__ import annotations

import re
import shlex
import subprocess
import sys
from pathlib import Path

import pytest

from bot.commands.reference import command_table

ROOT = Path(__file__).parents[1]
README = (ROOT / "README.md").read_text(encoding="utf-8")
REFUSED = "# refused"


def commands() -> list[str]:
    """The lines of every shell block, in order."""
    blocks = re.findall(r"^```sh\n(.*?)^```", README, re.MULTILINE | re.DOTALL)
    return [line for block in blocks for line in block.splitlines() if line.strip()]


@pytest.mark.slow
def test_every_command_shown_does_what_is_said(tmp_path: Path) -> None:
    """Run in order, in an empty directory: done or refused, as it is shown."""
    assert len(commands()) > 15
    for line in commands():
        words = shlex.split(line, comments=True)
        assert words[0] == "clerk", line
        ran = subprocess.run(
            [sys.executable, "-m", "bot", *words[1:]],
            cwd=tmp_path,
            capture_output=True,
            text=True,
            check=False,
            timeout=60,
            env={"PYTHONPATH": str(ROOT)},
        )
        assert ran.returncode == (1 if REFUSED in line else 0), f"{line}\n{ran.stdout}{ran.stderr}"
        assert "Traceback" not in ran.stderr


def test_the_table_of_commands_is_that_of_the_catalogue() -> None:
    """What can be said is declared once; the README repeats it to the letter."""
    shown = README.split("<!-- commands -->")[1].split("<!-- /commands -->")[0].strip()
    assert shown == command_table().strip()


@pytest.mark.parametrize("path", sorted(set(re.findall(r"\((docs/[^)]+)\)|`(docs/[^`]+)`", README))))
def test_everything_the_readme_points_to_is_there(path: tuple[str, str]) -> None:
    """A picture or a page that is named exists."""
    assert (ROOT / (path[0] or path[1])).exists()
