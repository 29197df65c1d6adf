from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from tests.bot.shell.terminal import clerk


def test_an_answer_that_cannot_be_written_is_said(data: Path) -> None:
    """A full disk behind the answer is no mistake of the clerk's, and what was asked may have been done."""
    with Path("/dev/full").open("w") as full:
        done = subprocess.run(
            [sys.executable, "-m", "bot", "verify", "--data", data],
            stdout=full,
            stderr=subprocess.PIPE,
            text=True,
            check=False,
        )
    assert done.returncode == 1
    assert done.stderr.startswith("The answer cannot be written: No space left on device.\n")
    assert "record list" in done.stderr


def test_files_that_cannot_be_saved_are_said(
    data: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """The answer is printed first, then why its files are nowhere."""
    (tmp_path / "taken").write_text("a file")
    out = ("--out", tmp_path / "taken", "--data", data)
    assert clerk("say", "brief", "--as", "ada@example.org", *out) == 1
    said = capsys.readouterr()
    assert said.out
    assert "The files of the answer cannot be saved in" in said.err


def test_without_anywhere_to_print_the_status_tells(data: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A closed standard output is no mistake either."""
    monkeypatch.setattr(sys, "stdout", None)
    assert clerk("verify", "--data", data) == 0
