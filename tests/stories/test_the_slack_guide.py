"""Does the guide to Slack lead where it says? Each of its steps is done as it is written, in both modes.

The stand-in is given the manifest as the guide leaves it, and shows the tokens. The commands are run by a
shell; only a free port is asked for besides.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

import pytest

from tests.slack.by_http import ByHttp
from tests.slack.delivery import Delivery, Sort
from tests.slack.manifest import PATH
from tests.slack.standin import StandIn, stand_in
from tests.stories.small_network import ADDRESSES, NAMES

pytestmark = pytest.mark.slow

GUIDE: Final = (PATH.parent / "docs" / "slack.md").read_text(encoding="utf-8")
SERVER: Final = "clerk.example.org"


def commands(chapter: str) -> str:
    """What the guide has people type in a chapter."""
    (told,) = re.findall(rf"^## {chapter}\n(.*?)^## ", GUIDE, re.DOTALL | re.MULTILINE)
    (typed,) = re.findall(r"^ +```\n(.*?)^ +```", told, re.DOTALL | re.MULTILINE)
    return "\n".join(line.strip() for line in typed.splitlines())


def filled_in(typed: str, slack: StandIn) -> str:
    """The commands with the tokens that Slack shows in place of what the guide leaves out."""
    tokens = slack.tokens
    for name, token in (("BOT_TOKEN=xoxb-…", tokens.bot), ("APP_TOKEN=xapp-…", tokens.app_level),
                        ("SIGNING_SECRET=…", tokens.signing_secret)):  # fmt: skip
        typed = typed.replace(name, f"{name.partition('=')[0]}={token}")
    assert "…" not in typed, "the guide leaves something out that nobody shows"
    return typed


@contextmanager
def typed_in_a_shell(typed: str, network: Path, slack: StandIn) -> Iterator[str]:
    """The commands, run where the network was begun, until the clerk is stopped; gives where it listens."""
    assert typed.splitlines()[-1] == "clerk serve"
    plain = {name: value for name, value in os.environ.items() if not name.startswith(("SLACK_", "CLERK_"))}
    path = f"{Path(sys.executable).parent}{os.pathsep}{plain['PATH']}"
    with subprocess.Popen(
        ["sh", "-euc", typed.replace("clerk serve", "exec clerk serve --port 0")],
        cwd=network,
        env=plain | {"PATH": path, "SLACK_API_URL": slack.address},
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    ) as process:
        assert process.stdout is not None
        line = next((one for one in process.stdout if "http://" in one), "")
        try:
            yield line.split()[-1] if line else ""
        finally:
            process.terminate()
            _out, told = process.communicate(timeout=20)
            assert line, told
            assert "Traceback" not in told


def first_help(slack: StandIn) -> None:
    """The last step of both chapters: `/clerk help` in any channel, and the two buttons."""
    lena = slack.joins(NAMES["lena"], ADDRESSES["lena"])
    general = slack.space.opens_channel("general", {lena.id})
    since = lena.mark()
    lena.types("help", general)
    asked = lena.reads(since, NAMES["lena"])
    since = lena.mark()
    lena.presses(asked, "Yes, that is me")
    known = lena.reads(since, "You had asked")
    since = lena.mark()
    lena.presses(known, "Go on with it")
    lena.reads(since, "meeting schedule")


@pytest.fixture
def network(founded: Path, tmp_path: Path) -> Path:
    """Where somebody began a network: the directory that holds its data."""
    shutil.copytree(founded, tmp_path / "clerk-data")
    return tmp_path


def test_the_guide_leads_to_a_first_help_by_socket(network: Path) -> None:
    """The manifest is pasted as it is; nothing has to reach the clerk."""
    with stand_in(PATH) as slack, typed_in_a_shell(filled_in(commands("Socket Mode"), slack), network, slack):
        assert slack.space.manifest.socket_mode
        slack.sockets.wait_open()
        first_help(slack)


def manifest_for_http() -> str:
    """The manifest as the guide has it changed: a line out, four marks gone, and the name of one's server."""
    kept = [line for line in PATH.read_text(encoding="utf-8").splitlines()
            if line.strip() != "socket_mode_enabled: true"]  # fmt: skip
    named = [number for number, line in enumerate(kept) if re.match(r" +# .*CLERK_BASE_URL", line)]
    assert len(named) == len("four")
    for number in named:
        kept[number] = kept[number].replace("# ", "", 1).replace("CLERK_BASE_URL", SERVER)
    return "\n".join(kept)


def test_the_guide_leads_to_a_first_help_by_http(network: Path) -> None:
    """Slack checks the address first, and then calls the one that the manifest names."""
    changed = network / "manifest.yaml"
    changed.write_text(manifest_for_http(), encoding="utf-8")
    (address,) = set(re.findall(rf"https://{re.escape(SERVER)}(/\S+)", changed.read_text(encoding="utf-8")))
    with stand_in(changed) as slack:
        assert not slack.space.manifest.socket_mode
        typed = filled_in(commands("HTTP"), slack)
        assert f"CLERK_BASE_URL=https://{SERVER}" in typed
        with typed_in_a_shell(typed, network, slack) as listens:
            slack.http = ByHttp(listens, slack.tokens, address)
            told = {"type": "url_verification", "challenge": "c0ffee", "token": "x"}
            assert slack.deliver(Delivery(Sort.EVENT, told)).answer == {"challenge": "c0ffee"}, (
                "not “Verified”"
            )
            first_help(slack)
            slack.http.close()
