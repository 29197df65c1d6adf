"""Does the shell let somebody in who is of the network, and nobody else?"""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.__main__ import main


def founded(data: Path) -> None:
    """A network with one administrator."""
    given = ("--network", "nmr", "--name", "Northmoor", "--admin-name", "Ada", "--admin-email", "a@x.example")
    assert main(["init", *given, "--data", str(data)]) == 0


def test_a_link_is_printed_for_somebody_of_the_network(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """One that leads to the confirming page."""
    founded(tmp_path / "data")
    capsys.readouterr()
    assert main(["link", "--as", "a@x.example", "--data", str(tmp_path / "data")]) == 0
    assert "/sign-in/" in capsys.readouterr().out


def test_a_stranger_gets_none(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A sentence says why."""
    founded(tmp_path / "data")
    assert main(["link", "--as", "x@elsewhere.example", "--data", str(tmp_path / "data")]) == 1
    assert "Nobody in this network has the address" in capsys.readouterr().err


def test_beginning_says_how_to_get_in(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """The first administrator has no mail to read yet."""
    founded(tmp_path / "data")
    assert "clerk link --as a@x.example" in capsys.readouterr().out
