"""The `clerk` command line as a whole."""

from __future__ import annotations

import subprocess
import sys

import pytest

from bot.__main__ import main


def test_help_names_every_sub_command(capsys: pytest.CaptureFixture[str]) -> None:
    """Whoever types --help learns what there is."""
    with pytest.raises(SystemExit) as left:
        main(["--help"])
    assert left.value.code == 0
    told = capsys.readouterr().out
    for name in ("init", "demo", "serve", "say", "tick", "verify"):
        assert f"    {name} " in told


def test_help_imports_nothing_heavy() -> None:
    """A command line answers quickly: what only one sub-command needs is not imported by all."""
    asked = "import sys, bot.__main__; print(*sys.modules)"
    told = subprocess.run([sys.executable, "-c", asked], capture_output=True, text=True, check=True)
    assert {"icalendar", "starlette", "uvicorn", "docx", "tarfile"}.isdisjoint(told.stdout.split())
