from __future__ import annotations

import logging
from dataclasses import replace
from pathlib import Path
from typing import NoReturn

import pytest

from bot.commands.base import DECLARED
from tests.bot.shell.terminal import AT, clerk


def test_nothing_to_open_is_said_with_what_to_do(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """An empty directory holds no record yet."""
    assert clerk("verify", "--data", tmp_path / "none") == 1
    assert "clerk init" in capsys.readouterr().err


def test_a_mistake_of_the_clerks_own_goes_to_the_log_and_not_to_the_terminal(
    data: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """The person gets a sentence; the trace stands beside the record, for whoever looks after the clerk."""

    def mistaken(_act: object) -> NoReturn:
        raise ZeroDivisionError

    broken = replace(DECLARED["network show"], action=mistaken)
    monkeypatch.setitem(DECLARED, "network show", broken)
    handlers: list[logging.Handler] = []
    monkeypatch.setattr(logging.getLogger(), "handlers", handlers)
    assert clerk("say", "network show", "--as", "ada@example.org", "--at", AT, "--data", data) == 1
    for handler in handlers:
        handler.close()
    told = capsys.readouterr()
    assert "mistake of its own" in told.out
    assert "Traceback" not in told.out + told.err
    assert "ZeroDivisionError" in (data / "clerk.log").read_text(encoding="utf-8")
