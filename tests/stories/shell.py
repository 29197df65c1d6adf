"""The clerk as a script on a shell meets it: a process of its own for each line, and nothing else of ours."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Any, Final

ROOT: Final = Path(__file__).resolve().parents[2]
AT: Final = datetime.fromisoformat("2026-11-23T09:00:00+00:00")
PATIENCE: Final = 60
LIMITED: Final = """
import resource, runpy, sys
room = int(sys.argv.pop(1))
resource.setrlimit(resource.RLIMIT_FSIZE, (room, room))
runpy.run_module("bot", run_name="__main__", alter_sys=True)
"""


@dataclass(frozen=True, slots=True)
class Ran:
    """What a process printed, and the status with which it ended."""

    status: int
    out: str
    err: str

    def json(self) -> dict[str, Any]:
        """The one object that was printed."""
        found: dict[str, Any] = json.loads(self.out)
        return found


@dataclass
class Clerk:
    """A data directory, and how its clerk is spoken to."""

    data: Path
    at: datetime = AT
    settings: dict[str, str] = field(default_factory=dict)

    @property
    def mail(self) -> Path:
        """Where mail goes unless a server is set."""
        return self.data / "mail"

    @property
    def journal(self) -> Path:
        """The file that is the truth."""
        return self.data / "journal.jsonl"

    def command(self, *arguments: str | Path) -> list[str]:
        """The command line of a process."""
        return [sys.executable, "-m", "bot", *map(str, arguments), "--data", str(self.data)]

    def start(self, *arguments: str | Path) -> subprocess.Popen[str]:
        """A process that is not waited for."""
        return subprocess.Popen(
            self.command(*arguments),
            cwd=ROOT,
            env=os.environ | self.settings,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )

    def run(self, *arguments: str | Path, typed: str = "", room: int | None = None) -> Ran:
        """A whole process, which never shows a traceback. With `room`, no file grows beyond so many bytes."""
        command = self.command(*arguments)
        told = subprocess.run(
            command if room is None else [sys.executable, "-c", LIMITED, str(room), *command[3:]],
            cwd=ROOT,
            env=os.environ | self.settings,
            input=typed.encode("utf-8", "surrogateescape"),
            capture_output=True,
            timeout=PATIENCE,
            check=False,
        )
        ran = Ran(told.returncode, told.stdout.decode(), told.stderr.decode())
        assert "Traceback" not in ran.err + ran.out
        assert "a mistake of its own" not in ran.err + ran.out
        return ran

    def say(self, line: str, as_: str, *, room: int | None = None) -> dict[str, Any]:
        """The answer to one line, as data; its exit status says the same as its `ok`."""
        ran = self.run("say", line, "--as", as_, "--at", self.at.isoformat(), "--json", room=room)
        told = ran.json()
        assert ran.status == (0 if told["ok"] else 1)
        assert ran.err == ""
        return told

    def done(self, line: str, as_: str) -> dict[str, Any]:
        """The answer to a line that has to succeed."""
        told = self.say(line, as_)
        assert told["ok"], told["text"]
        return told

    def say_all(self, lines: list[str], as_: str) -> list[dict[str, Any]]:
        """The answers to several lines of one person, said to one process."""
        typed = "\n".join(lines) + "\n"
        ran = self.run("say", "-", "--as", as_, "--at", self.at.isoformat(), "--json", typed=typed)
        told = [json.loads(line) for line in ran.out.splitlines()]
        assert len(told) == len(lines)
        assert ran.status == (0 if all(one["ok"] for one in told) else 1)
        return told

    def tick(self) -> dict[str, Any]:
        """What one tick did."""
        ran = self.run("tick", "--at", self.at.isoformat(), "--json")
        told = ran.json()
        assert ran.status == (0 if told["ok"] else 1)
        return told

    def verified(self) -> int:
        """How many commits were checked and found sound."""
        told = self.run("verify", "--json").json()
        assert told["ok"], told["text"]
        assert f"{told['commits']:,} commits" in told["text"]
        return int(told["commits"])
