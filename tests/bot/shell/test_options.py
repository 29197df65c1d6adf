from __future__ import annotations

from pathlib import Path

import pytest

from tests.bot.shell.terminal import clerk


@pytest.mark.parametrize(
    ("at", "word"),
    [
        pytest.param("yesterday", "ISO 8601", id="no instant"),
        pytest.param("2026-11-23T09:00:00", "offset", id="no offset"),
        pytest.param("2026-11-23", "2026-11-23T00:00:00+00:00", id="a day, answered with an instant of it"),
        pytest.param("0001-01-01T00:00:00+14:00", "1948 to 2100", id="before all calendars"),
        pytest.param("9999-12-31T23:59:59-12:00", "1948 to 2100", id="after all calendars"),
    ],
)
def test_a_wrong_instant_is_wrong_use(
    data: Path, capsys: pytest.CaptureFixture[str], at: str, word: str
) -> None:
    """Wrong use of the command line is 2."""
    assert clerk("say", "start", "--as", "ada@example.org", "--at", at, "--data", data) == 2
    assert word in capsys.readouterr().err


def test_a_missing_option_is_wrong_use(data: Path) -> None:
    """The command line says itself what it lacks."""
    with pytest.raises(SystemExit) as left:
        clerk("say", "start", "--data", data)
    assert left.value.code == 2
