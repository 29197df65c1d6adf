"""Do the guards of `tests/conftest.py` hold? No network, no outside settings, no silent skips."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
from pathlib import Path

import pytest

from tests.conftest import Outward
from tests.house_rules.tree import ROOT


@pytest.mark.parametrize("address", [("192.0.2.1", 9), ("example.org", 80)], ids=["by number", "by name"])
def test_nothing_is_reached_beyond_this_machine(address: tuple[str, int]) -> None:
    """A connection outward fails at once, with a sentence."""
    with pytest.raises(Outward, match="loopback"), socket.socket() as outward:
        outward.connect(address)


def test_no_name_is_looked_up() -> None:
    """Not even the name of another machine is asked for."""
    with pytest.raises(Outward):
        socket.getaddrinfo("example.org", 443)


def test_loopback_is_reached() -> None:
    """Servers that a test starts on this machine can be spoken to."""
    with socket.create_server(("127.0.0.1", 0)) as server:
        socket.create_connection(("localhost", server.getsockname()[1]), timeout=5).close()


def test_no_setting_comes_in_from_outside() -> None:
    """A developer's own tokens and addresses are not seen."""
    assert not [name for name in os.environ if name.startswith(("SLACK_", "CLERK_", "MAIL_"))]


SKIPPING = """
import pytest

@pytest.mark.skip(reason="no browser here")
def test_that_skips() -> None: ...

@pytest.mark.xfail(reason="known")
def test_that_is_known_to_fail() -> None:
    assert not "known"
"""


@pytest.mark.slow
@pytest.mark.parametrize(
    ("no_skips", "closing"),
    [
        pytest.param("1", "1 xfailed, 1 error", id="as root or in CI a skip fails"),
        pytest.param("0", "1 skipped, 1 xfailed", id="elsewhere a skip is told"),
    ],
)
def test_a_skip_is_a_failure_where_all_can_be_had(tmp_path: Path, no_skips: str, closing: str) -> None:
    """What is not tested is never taken for tested; an expected failure is not a skip."""
    (tmp_path / "test_skipping.py").write_text(SKIPPING, encoding="utf-8")
    run = subprocess.run(
        [
            sys.executable,
            "-m",
            "pytest",
            "-p",
            "tests.conftest",
            "-p",
            "no:cacheprovider",
            "-ra",
            str(tmp_path),
        ],
        cwd=ROOT,
        env={**os.environ, "CLERK_NO_SKIPS": no_skips},
        check=False,
        capture_output=True,
        text=True,
    )
    assert closing in run.stdout
    assert "no browser here" in run.stdout
