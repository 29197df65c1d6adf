from __future__ import annotations

from pathlib import Path

import pytest

from tests.bot.shell.terminal import AT, clerk, founding


def test_init_founds_a_network_that_its_administrator_can_speak_to(
    data: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """The first administrator is known by address at once, and is told what to set up."""
    assert clerk("say", "start", "--as", "ADA@example.org", "--at", AT, "--data", data) == 0
    assert "still to set up" in capsys.readouterr().out


def test_init_says_everything_that_is_wrong_with_it(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """All faults are named in one answer, and no record is begun."""
    told = clerk("init", *founding(" ", "N!", "", "nobody"), "--data", tmp_path / "d")
    said = capsys.readouterr().err
    assert told == 1
    assert all(option in said for option in ("--network", "--name", "--admin-name", "--admin-email"))
    assert not (tmp_path / "d").exists()


def test_init_keeps_its_hands_off_a_record_that_is_there(
    data: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A second network needs a second data directory."""
    before = (data / "journal.jsonl").read_bytes()
    again = clerk("init", *founding("Other", "other"), "--data", data)
    assert again == 1
    assert "already" in capsys.readouterr().err
    assert (data / "journal.jsonl").read_bytes() == before
