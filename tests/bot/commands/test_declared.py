"""Which commands there are: each stands under its file, and a file is read when it is needed, whole."""

from __future__ import annotations

import subprocess
import sys
from collections import defaultdict
from importlib import import_module
from pkgutil import walk_packages
from threading import Event, Thread

import pytest

from bot import commands
from bot.commands import declared
from bot.commands.base import DECLARED, Command
from bot.commands.declared import FILES, Declared

ONE_ALONE = """
import sys
from bot.commands.base import DECLARED
SOME = {"role", "meeting", "plan_links", "moving_in.importing"}
def were_read():
    return {one for one in SOME if f"bot.commands.{one}" in sys.modules}
assert "meeting list" in DECLARED and "meeting dance" not in DECLARED
assert were_read() == set(), were_read()
assert DECLARED["role grant"].verb == "role grant"
assert were_read() == {"role"}, were_read()
assert len(DECLARED) > 200
assert were_read() == SOME, were_read()
"""


def test_every_command_stands_under_the_file_that_declares_it() -> None:
    """A new command is added to its file's line in `declared.py`, in the order of letters."""
    for one in walk_packages(commands.__path__, "bot.commands."):
        import_module(one.name)
    found = defaultdict(list)
    for verb, command in DECLARED.items():
        found[command.action.__module__.removeprefix("bot.commands.")].append(verb)
    assert {file: ", ".join(sorted(verbs)) for file, verbs in found.items()} == FILES


def test_a_file_is_read_when_one_of_its_commands_is_taken() -> None:
    """To ask whether there is a command reads none, to take one reads its own, to list them reads all."""
    ran = subprocess.run([sys.executable, "-c", ONE_ALONE], capture_output=True, text=True, check=False)
    assert (ran.returncode, ran.stderr) == (0, "")


def test_no_command_is_made_up() -> None:
    """What is asked for and not there is an ordinary mistake of a key."""
    with pytest.raises(KeyError):
        DECLARED["meeting dance"]


def test_nobody_takes_a_command_of_a_file_that_is_half_read(monkeypatch: pytest.MonkeyPatch) -> None:
    """Another thread waits until the file that declares it is read to its end."""
    table, command = Declared(), DECLARED["role grant"]
    begun, go_on, seen = Event(), Event(), list[tuple[Command, bool]]()

    def read(_name: str) -> None:
        table.declare("role grant", command)
        begun.set()
        go_on.wait(10)

    monkeypatch.setattr(declared, "import_module", read)
    first = Thread(target=lambda: table["role grant"])
    second = Thread(target=lambda: seen.append((table["role grant"], go_on.is_set())))
    first.start()
    assert begun.wait(10)
    second.start()
    second.join(0.05)
    go_on.set()
    first.join()
    second.join()
    assert seen == [(command, True)]
