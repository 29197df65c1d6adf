from __future__ import annotations

from pathlib import Path

import pytest

from tests.bot.shell.terminal import clerk


def test_a_network_moves_by_export(data: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """The journal is the same, byte for byte; the secret stays behind."""
    assert clerk("export", tmp_path / "x", "--data", data) == 0
    assert clerk("import", tmp_path / "x", "--data", tmp_path / "new") == 0
    assert "1 commits" in capsys.readouterr().out
    assert (tmp_path / "new/journal.jsonl").read_bytes() == (data / "journal.jsonl").read_bytes()
    assert not [one for one in (tmp_path / "x").rglob("*") if one.name == "secret"]


def test_what_is_no_export_is_said(data: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A file is wrong use, another directory is refused."""
    assert clerk("import", data / "journal.jsonl", "--data", tmp_path / "new") == 2
    assert clerk("import", data, "--data", tmp_path / "new") == 1
    assert "not an export" in capsys.readouterr().err
