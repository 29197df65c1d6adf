"""How a house is run: what a tick does and tells, and that nothing is served where it must not be."""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import sys
import time
import urllib.request
from pathlib import Path

import pytest

from bot.__main__ import main
from bot.bootstrap import open_house
from bot.config import read_config
from bot.outbox.timetable import Ticked
from bot.serving import as_data, in_words, tick_house
from governance_store.clock import SystemClock
from governance_store.records.ids import LetterId


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """The data directory of a network that is no demonstration."""
    directory = tmp_path / "data"
    founded = (
        "--network",
        "nmr",
        "--name",
        "Northmoor",
        "--admin-name",
        "Ada",
        "--admin-email",
        "a@x.example",
    )
    assert main(["init", *founded, "--data", str(directory)]) == 0
    return directory


def test_a_tick_with_nothing_to_do_says_so(data: Path) -> None:
    """Nothing owed and nothing queued is an answer, not silence."""
    done = tick_house(open_house(read_config(str(data), {}), SystemClock()))
    assert done == Ticked(silent=True)
    assert in_words(done).startswith("Nobody is told yet: the network is not open.")
    assert in_words(Ticked()) == "Nothing was owed and nothing was queued."


def test_a_tick_is_told_in_numbers_and_with_what_to_do() -> None:
    """One letter and several are worded differently, and a failure says where the reason stands."""
    one, two = LetterId("LTR-00001"), LetterId("LTR-00002")
    words = in_words(Ticked(accepted=(one,), failed=(two,), waiting=(one, two)))
    assert words.splitlines() == [
        "1 letter delivered.",
        "1 letter failed for good: “letter list failed” says why.",
        "2 letters wait.",
    ]


def test_a_tick_as_data_is_not_ok_once_a_letter_has_failed() -> None:
    """Scripts see the failure in `ok`, and which letters it was."""
    told = as_data(Ticked(failed=(LetterId("LTR-00002"),)))
    assert told["ok"] is False
    assert told["failed"] == ["LTR-00002"]


@pytest.mark.slow
def test_serve_answers_until_it_is_stopped(data: Path) -> None:
    """The process says where it is, answers there, ticks, and ends in order when it is told to."""
    environment = {**os.environ, "MAIL_URL": f"file:{data / 'mail'}"}
    command = [sys.executable, "-m", "bot", "serve", "--port", "0", "--data", str(data)]
    with subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, env=environment
    ) as served:
        assert served.stdout is not None
        line = served.stdout.readline()
        address = line.rsplit(" ", 1)[-1].strip()
        assert address.startswith("http://127.0.0.1:"), line
        with urllib.request.urlopen(f"{address}healthz", timeout=10) as answer:
            assert answer.status == 200
        served.send_signal(signal.SIGTERM)
        began = time.monotonic()
        served.wait(timeout=15)
        assert time.monotonic() - began < 12
        assert served.returncode == 0
        assert "Traceback" not in (served.stderr.read() if served.stderr else "")


def test_what_cannot_be_served_delivers_nothing(data: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Who starts a second clerk on a busy port is refused, and no letter has left by then."""
    ticked: list[object] = []
    monkeypatch.setattr("bot.serving.run", lambda *_: ticked.append(1))
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = str(taken.getsockname()[1])
        assert main(["serve", "--data", str(data), "--port", port]) == 1
    assert not ticked
