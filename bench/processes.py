"""What becomes of whole processes, those that are killed and one that answers? Rows 17 and 18."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

from bench.table import Row, Timed, medians, said

ROOT = Path(__file__).resolve().parents[1]
SETTINGS = ("CLERK_", "SLACK_", "MAIL_", "INBOX_")
AT = "2026-12-01T09:00:00Z"


def killed(directory: Path, kills: int) -> Row:
    """Row 17: commits that were acknowledged and are not there after `kill -9`."""
    nursery = [sys.executable, "-m", "tests.crash.nursery", str(directory), "write", str(kills), "20261201"]
    done = subprocess.run(nursery, cwd=ROOT, check=True, capture_output=True, text=True)
    found = json.loads(done.stdout)
    times = f"{found['kills']} kills, {found['acknowledged']} acknowledged, {found['torn']} lines torn"
    return Row(17, "acknowledged commits lost, kill -9 at random instants", len(found["lost"]), 0, 0, times)


def answered(directory: Path, rounds: int) -> Row:
    """Row 18: a line typed in a shell, as a whole process, beside importing the Slack library."""
    clerk = [sys.executable, "-m", "bot", "--data", str(directory / "demonstration")]
    lead = _an_address(json.loads(_run([*clerk, "demo", "--at", AT, "--json"])))
    say = [*clerk, "say", "meeting list", "--as", lead, "--at", AT]
    slack = [sys.executable, "-c", "import slack_bolt"]
    ours, theirs = medians(rounds, Timed(lambda _: _run(say)), Timed(lambda _: _run(slack)))
    what = "clerk say “meeting list” as a whole process / import slack_bolt"
    return Row(18, what, ours / theirs, 1.0, 1.5, said(("say", "import"), (ours, theirs)))


def _run(command: list[str]) -> bytes:
    plain = {name: value for name, value in os.environ.items() if not name.startswith(SETTINGS)}
    return subprocess.run(command, cwd=ROOT, env=plain, check=True, stdout=subprocess.PIPE).stdout


def _an_address(demo: dict[str, object]) -> str:
    people = demo["people"]
    assert isinstance(people, list)
    return str(next(one["email"] for one in people if "lead" in one["roles"]))
