"""What can be typed in a shell? The `clerk` command line: begin, say, serve, tick and verify.

Exit status: 0 done, 1 refused or not understood (the reply says why), 2 wrong use of the command line.
"""

from __future__ import annotations

import argparse
import getpass
import io
import json
import logging
import os
import sys
from collections.abc import Callable, Iterator, Sequence
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn, TypeAlias

from bot.config import read_config
from governance_store import GovernanceError
from governance_store.clock import Clock, FixedClock, SystemClock
from governance_store.records.nation import Nation

if TYPE_CHECKING:
    from bot.bootstrap import House
    from bot.reply import Attachment, Reply

Subcommands: TypeAlias = "argparse._SubParsersAction[argparse.ArgumentParser]"  # noqa: SLF001 -- it has no public name
MOST_BYTES = 20 * 1024 * 1024
LOGBOOK = "clerk.log"
YEARS = range(1948, 2101)
"""As far as dates are read; an instant near either end of all time has no date everywhere."""


class WrongUse(GovernanceError):
    """The command line itself is wrong."""


class Unheard(GovernanceError):
    """An answer was made, but could not be written where it was to go."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command line; returns the exit status."""
    sys.excepthook = _own_up
    _show_what_can_be_shown()
    options = _parser().parse_args(arguments)
    try:
        status: int = options.run(options)
    except GovernanceError as failure:
        _print_failure(options, failure)
        return 2 if isinstance(failure, WrongUse) else 1
    except KeyboardInterrupt:
        return 130
    except BrokenPipeError:
        _fall_silent()
        return 1
    return status


def _fall_silent() -> None:
    """Write nothing more to where answers go: neither we nor Python, on its way out."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _print(text: str) -> None:
    """Print an answer now; without anywhere to print it, in silence: the exit status tells."""
    try:
        print(text, flush=sys.stdout is not None)
    except BrokenPipeError:
        raise
    except OSError as fault:
        _fall_silent()
        raise _unheard("The answer cannot be written", fault) from fault


def _unheard(what: str, fault: OSError) -> Unheard:
    return Unheard(
        f"{what}: {fault.strerror or fault}.",
        "What was asked may be recorded: look, with “record list”, before you ask again.",
    )


def _show_what_can_be_shown() -> None:
    """A terminal that lacks a letter gets a question mark in its place, and the rest of the answer."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="replace")


def _own_up(kind: type[BaseException], fault: BaseException, _trace: object) -> None:
    """Tell a fault of the clerk's own in a sentence; what was acknowledged before it is safe."""
    print(
        f"The clerk made a mistake of its own ({kind.__name__}: {fault}). What it acknowledged is safe.",
        file=sys.stderr,
    )


def _print_failure(options: argparse.Namespace, failure: GovernanceError) -> None:
    if getattr(options, "json", False) and not isinstance(failure, Unheard):
        print(
            json.dumps(
                {"ok": False, "text": str(failure), "ids": [], "files": [], "parts": []}, ensure_ascii=False
            )
        )
    else:
        print("\n".join(filter(None, (failure.sentence, failure.hint))), file=sys.stderr)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="clerk", description="Network Clerk: a committee clerk that lives in chat."
    )
    parser.add_argument("--data", help="the data directory (otherwise CLERK_DATA, otherwise ./clerk-data)")
    commands = parser.add_subparsers(title="commands", required=True, metavar="COMMAND")
    for declare in (_init, _demo, _serve, _say, _tick, _import, _verify):
        declare(commands)
    return parser


def _command(
    commands: Subcommands, name: str, run: Callable[[argparse.Namespace], int], about: str
) -> argparse.ArgumentParser:
    command = commands.add_parser(name, help=about, description=about)
    command.add_argument("--data", default=argparse.SUPPRESS, help="the data directory")
    command.set_defaults(run=run)
    return command


def _at(command: argparse.ArgumentParser) -> None:
    command.add_argument(
        "--at", metavar="INSTANT", help="an ISO 8601 instant with offset, instead of the machine's clock"
    )


def _init(commands: Subcommands) -> None:
    command = _command(commands, "init", run_init, "Begin the record of a network.")
    command.add_argument("--network", required=True, metavar="KEY")
    command.add_argument("--name", required=True)
    command.add_argument("--admin-name", required=True)
    command.add_argument("--admin-email", required=True)
    command.add_argument("--nation", choices=[nation.value for nation in Nation], default=Nation.ENG.value)
    _at(command)


def _demo(commands: Subcommands) -> None:
    command = _command(commands, "demo", run_demo, "Put the fictional network into an empty data directory.")
    command.add_argument("--json", action="store_true", help="print the cast as JSON")
    _at(command)


def _serve(commands: Subcommands) -> None:
    command = _command(commands, "serve", run_serve, "Serve the console and the timetable.")
    command.add_argument("--host", default="127.0.0.1")
    command.add_argument("--port", type=int)
    command.add_argument(
        "--any-port", action="store_true", help="take another port where this one is busy, and say which"
    )


def _say(commands: Subcommands) -> None:
    command = _command(
        commands, "say", run_say, "Say one line as a person, or lines from standard input with “-”."
    )
    command.add_argument("line", metavar="LINE")
    command.add_argument("--as", dest="email", required=True, metavar="EMAIL")
    command.add_argument("--json", action="store_true", help="print one JSON object a line")
    command.add_argument(
        "--file", action="append", default=[], type=Path, metavar="PATH", help="attach a file"
    )
    command.add_argument("--out", type=Path, metavar="DIR", help="save the attachments of replies there")
    _at(command)


def _tick(commands: Subcommands) -> None:
    command = _command(commands, "tick", run_tick, "Queue what is owed and deliver what is queued, once.")
    command.add_argument("--json", action="store_true")
    _at(command)


def _import(commands: Subcommands) -> None:
    command = _command(commands, "import", run_import, "Show what taking in a spreadsheet comes to.")
    command.add_argument("file", metavar="FILE", type=Path)
    command.add_argument("--as", dest="email", required=True, metavar="EMAIL")
    command.add_argument("--json", action="store_true")
    _at(command)


def _verify(commands: Subcommands) -> None:
    command = _command(commands, "verify", run_verify, "Check the chain of the journal and the kept files.")
    command.add_argument(
        "--head", default="", metavar="HASH", help="a hash that was printed; tells truncation and rewriting"
    )
    command.add_argument("--json", action="store_true")


def _clock(options: argparse.Namespace) -> Clock:
    if not options.at:
        return SystemClock()
    try:
        instant = datetime.fromisoformat(options.at)
    except ValueError:
        raise WrongUse(
            f"--at {options.at} is no ISO 8601 instant.", "Write one such as 2026-11-23T09:00:00+00:00."
        ) from None
    if instant.tzinfo is None:
        told = f"--at {options.at} has no offset."
        raise WrongUse(told, f"Write it with one, such as {instant.isoformat()}+00:00.")
    if instant.year not in YEARS:
        told = f"--at {options.at} is outside the years {YEARS.start} to {YEARS.stop - 1}."
        raise WrongUse(told, "For other years no calendar is kept.")
    return FixedClock(instant)


def _house(options: argparse.Namespace, clock: Clock, book: logging.Handler | None = None) -> House:
    from bot.bootstrap import open_house  # noqa: PLC0415 -- keeps `clerk --help` quick

    config = read_config(options.data)
    house = open_house(config, clock)
    logging.basicConfig(
        handlers=[book or _logbook(config.data)], level=logging.INFO if book else logging.WARNING
    )
    for notice in house.store.told:
        print(notice, file=sys.stderr)
    return house


def _logbook(data: Path) -> logging.Handler:
    """What whoever looks after the clerk needs stands beside the record, never in a person's terminal."""
    book = logging.FileHandler(data / LOGBOOK, encoding="utf-8", delay=True)
    book.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s %(message)s"))
    return book


def run_init(options: argparse.Namespace) -> int:
    """Begin a record."""
    from bot.bootstrap import Founding, found_network  # noqa: PLC0415 -- keeps `clerk --help` quick
    from bot.founding import checked  # noqa: PLC0415 -- likewise

    founding = Founding(
        options.network, options.name, Nation(options.nation), options.admin_name, options.admin_email
    )
    house = found_network(read_config(options.data), _clock(options), checked(founding))
    print(f"{founding.name} is founded in {house.config.data}; {founding.admin_name} is its administrator.")
    print(f'Next: clerk say "start" --as {founding.admin_email}')
    return 0


def run_demo(options: argparse.Namespace) -> int:
    """Put the demonstration network in place."""
    from bot.demonstration import cast, load  # noqa: PLC0415 -- heavy, first use only

    config = read_config(options.data)
    house = load(config, _clock(options))
    people = cast(house)
    if options.json:
        print(json.dumps(people, ensure_ascii=False))
        return 0
    print(f"The demonstration network is in {config.data}. Its people and organisations are fictional.")
    for person in people["people"]:
        print(f"  {', '.join(person['roles']) or '–':28} {person['name']:28} {person['email']}")
    return 0


def run_serve(options: argparse.Namespace) -> int:
    """Serve until stopped."""
    from bot.serving import serve_house  # noqa: PLC0415 -- heavy, first use only

    house = _house(options, SystemClock(), logging.StreamHandler())
    serve_house(
        house,
        options.host,
        options.port if options.port is not None else house.config.port,
        any_port=options.any_port,
    )
    return 0


def run_say(options: argparse.Namespace) -> int:
    """Say lines as a person, and print each reply."""
    from bot.bootstrap import person_with  # noqa: PLC0415 -- keeps `clerk --help` quick
    from bot.commands.base import Request  # noqa: PLC0415 -- likewise

    clock = _clock(options)
    house = _house(options, clock)
    person = person_with(house, options.email)
    files = tuple(_attachment(path) for path in options.file)
    done = True
    for line in _lines(options.line):
        request = Request(person.id, line, "shell", clock.now(), files, operator=_operator())
        reply = house.conversation.answer(request)
        done &= _print_reply(reply, options)
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


def _operator() -> str:
    try:
        return getpass.getuser()
    except (KeyError, OSError):
        return str(os.getuid())


def _attachment(path: Path) -> Attachment:
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
        raise _unheard(f"The files of the answer cannot be saved in {directory}", fault) from fault


def _print_reply(reply: Reply, options: argparse.Namespace) -> bool:
    if options.json:
        from bot.render.data import as_json  # noqa: PLC0415 -- one of two, whichever is asked for

        _print(json.dumps(as_json(reply), ensure_ascii=False))
    else:
        from bot.render.plain import plain  # noqa: PLC0415 -- one of two, whichever is asked for

        _print(plain(reply))
    return reply.ok


def run_import(options: argparse.Namespace) -> int:
    """Show what a file comes to; the answer says how it is taken in."""
    from bot.moving_in import import_spreadsheet  # noqa: PLC0415 -- keeps `clerk --help` quick

    file = _attachment(options.file)
    reply = import_spreadsheet(_house(options, _clock(options)), options.email, file, _operator())
    return 0 if _print_reply(reply, options) else 1


def run_tick(options: argparse.Namespace) -> int:
    """Queue what is owed and deliver what is queued; the status is 1 where a letter has failed for good."""
    from bot.serving import as_data, in_words, tick_house  # noqa: PLC0415 -- heavy, first use only

    done = tick_house(_house(options, _clock(options)))
    _print(json.dumps(as_data(done), ensure_ascii=False) if options.json else in_words(done))
    return 1 if done.failed else 0


def run_verify(options: argparse.Namespace) -> int:
    """Check everything, and say how much was checked."""
    from governance_store import open_store, verify  # noqa: PLC0415 -- keeps `clerk --help` quick

    store = open_store(read_config(options.data).data)
    report = verify(store, options.head)
    lines = [
        *store.told,
        f"{report.commits:,} commits and {report.files:,} kept files checked.",
        f"Head: {report.head}",
        *report.faults,
    ]
    lines.append("All are what was written." if report.sound else "The record is not what was written.")
    if options.json:
        found = {"ok": report.sound, "text": "\n".join(lines), "ids": [], "files": [], "parts": []}
        found |= {
            "commits": report.commits,
            "kept": report.files,
            "head": report.head,
            "faults": report.faults,
        }
        _print(json.dumps(found, ensure_ascii=False))
    else:
        _print("\n".join(lines))
    return 0 if report.sound else 1


def entry() -> NoReturn:
    """The console script."""
    sys.exit(main())


if __name__ == "__main__":
    entry()
