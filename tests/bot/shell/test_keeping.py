from __future__ import annotations

from pathlib import Path

import pytest

from tests.bot.shell.terminal import clerk


def test_a_backup_comes_back_whole(data: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Both say how much there is, and what becomes of the secret."""
    assert clerk("backup", tmp_path / "b", "--data", data) == 0
    assert "read back and is sound" in capsys.readouterr().out
    assert clerk("verify", tmp_path / "b", "--data", data) == 0
    assert "All are what was written." in capsys.readouterr().out
    assert clerk("restore", tmp_path / "b", "--data", tmp_path / "new") == 0
    assert "a secret of its own" in capsys.readouterr().out
    assert not (tmp_path / "new/secret").exists()


def test_the_secret_goes_along_when_it_is_asked_for(data: Path, tmp_path: Path) -> None:
    """Whoever moves a running clerk keeps its sessions and its links."""
    assert clerk("backup", tmp_path / "b", "--with-secret", "--data", data) == 0
    assert clerk("restore", tmp_path / "b", "--data", tmp_path / "new") == 0
    assert (tmp_path / "new/secret").read_bytes() == (data / "secret").read_bytes()


def test_a_refusal_is_a_sentence(data: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Nothing is written over, and the status says so."""
    assert clerk("backup", data / "journal.jsonl", "--data", data) == 1
    assert "is there already" in capsys.readouterr().err
    assert clerk("restore", data / "journal.jsonl", "--data", tmp_path / "new") == 1
    assert "not a whole backup" in capsys.readouterr().err
    assert clerk("backup", tmp_path / "no/such/place", "--data", data) == 1
    assert "No such file or directory" in capsys.readouterr().err
