"""How is a line said in a shell? `say`, with files that go in and files that come out."""

from __future__ import annotations

import argparse
import getpass
import json
import os
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from bot.shell.opening import house_of
from bot.shell.options import Subcommands, WrongUse, add_at, add_command, clock_of
from bot.shell.printing import print_answer, unheard

if TYPE_CHECKING:
    from bot.reply import Attachment, Reply

MOST_BYTES = 20 * 1024 * 1024


def declare_say(commands: Subcommands) -> None:
    """Declare `say`."""
    command = add_command(
        commands, "say", run_say, "Say one line as a person, or lines from standard input with “-”."
    )
    command.add_argument("line", metavar="LINE")
    command.add_argument("--as", dest="email", required=True, metavar="EMAIL")
    command.add_argument("--json", action="store_true", help="print one JSON object a line")
    command.add_argument(
        "--file", action="append", default=[], type=Path, metavar="PATH", help="attach a file"
    )
    command.add_argument("--out", type=Path, metavar="DIR", help="save the attachments of replies there")
    add_at(command)


def run_say(options: argparse.Namespace) -> int:
    """Say lines as a person, and print each reply."""
    from bot.bootstrap import person_with  # noqa: PLC0415 -- keeps `clerk --help` quick
    from bot.commands.base import Request  # noqa: PLC0415 -- likewise

    clock = clock_of(options)
    house = house_of(options, clock)
    person = person_with(house, options.email)
    files = tuple(attachment(path) for path in options.file)
    done = True
    for line in _lines(options.line):
        request = Request(person.id, line, "shell", clock.now(), files, operator=operator())
        reply = house.conversation.answer(request)
        done &= print_reply(reply, options)
        if options.out:
            _save(reply, options.out)
    return 0 if done else 1


def _lines(line: str) -> Iterator[str]:
    if line != "-":
        yield line
        return
    for one in sys.stdin.buffer:
        text = one.decode("utf-8", "replace").strip("\r\n\ufeff")
        if text.strip():
            yield text


def operator() -> str:
    """Whose account of the machine this is."""
    try:
        return getpass.getuser()
    except (KeyError, OSError):
        return str(os.getuid())


def attachment(path: Path) -> Attachment:
    """A file that goes along; raises WrongUse where it cannot be read, or is too large."""
    from bot.reply import Attachment  # noqa: PLC0415 -- keeps `clerk --help` quick

    try:
        content = path.read_bytes()
    except OSError as fault:
        raise WrongUse(f"{path} cannot be read: {fault.strerror}.") from fault
    if len(content) > MOST_BYTES:
        raise WrongUse(f"{path} has {len(content):,} bytes; at most {MOST_BYTES:,} are taken.")
    return Attachment(path.name, "application/octet-stream", content)


def _save(reply: Reply, directory: Path) -> None:
    try:
        directory.mkdir(parents=True, exist_ok=True)
        for attachment in reply.attachments:
            (directory / Path(attachment.name).name).write_bytes(attachment.content)
    except OSError as fault:
        raise unheard(f"The files of the answer cannot be saved in {directory}", fault) from fault


def print_reply(reply: Reply, options: argparse.Namespace) -> bool:
    """Print an answer as it was asked for; whether it was done."""
    if options.json:
        from bot.render.data import as_json  # noqa: PLC0415 -- one of two, whichever is asked for

        print_answer(json.dumps(as_json(reply), ensure_ascii=False))
    else:
        from bot.render.plain import plain  # noqa: PLC0415 -- one of two, whichever is asked for

        print_answer(plain(reply))
    return reply.ok
