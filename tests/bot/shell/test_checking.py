from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.bot.shell.terminal import clerk


def test_verify_counts_what_it_checked_and_knows_every_head(
    data: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A hash that was printed once is found again; one that never was tells of truncation or rewriting."""
    assert clerk("verify", "--json", "--data", data) == 0
    report = json.loads(capsys.readouterr().out)
    assert report["commits"] == 1
    assert clerk("verify", "--head", report["head"], "--data", data) == 0
    assert clerk("verify", "--head", "0" * 64, "--data", data) == 1


def test_a_changed_byte_is_named_by_its_line(data: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Verification exits with 1 and says where; no traceback."""
    journal = data / "journal.jsonl"
    journal.write_bytes(journal.read_bytes().replace(b"Northmoor", b"Southmoor"))
    assert clerk("verify", "--data", data) == 1
    told = capsys.readouterr()
    assert "line 2" in (told.out + told.err).lower()


def test_verify_says_what_it_cut_off(data: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Who checks a record that ends in half a line learns of it, and where the half is kept."""
    journal = data / "journal.jsonl"
    journal.write_bytes(journal.read_bytes()[:-30])
    assert clerk("verify", "--data", data) == 0
    assert "was cut off the journal and kept in torn/" in capsys.readouterr().out
