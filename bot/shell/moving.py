"""How does a network move? `export` writes everything in open files, and `import` brings it in."""

from __future__ import annotations

import argparse
from pathlib import Path

from bot.config import read_config
from bot.shell.opening import house_of
from bot.shell.options import Subcommands, WrongUse, add_at, add_command, clock_of
from bot.shell.printing import print_answer
from bot.shell.saying import attachment, operator, print_reply


def declare_export(commands: Subcommands) -> None:
    """Declare `export`."""
    command = add_command(commands, "export", run_export, "Write everything in files that others can read.")
    command.add_argument("directory", type=Path, metavar="DIR")


def declare_import(commands: Subcommands) -> None:
    """Declare `import`."""
    command = add_command(
        commands, "import", run_import, "Show what a spreadsheet comes to, or bring in a whole export."
    )
    command.add_argument("source", type=Path, metavar="FILE or DIR")
    command.add_argument("--as", dest="email", metavar="EMAIL", help="who sends the spreadsheet in")
    command.add_argument("--json", action="store_true", help="print one JSON object")
    add_at(command)


def run_export(options: argparse.Namespace) -> int:
    """Export, and say what is there."""
    from bot.exporting import export  # noqa: PLC0415 -- heavy, first use only
    from governance_store import open_store  # noqa: PLC0415 -- likewise

    config = read_config(options.data)
    commits = export(open_store(config.data), options.directory, config.mailbox)
    print_answer(
        f"{options.directory} holds everything up to commit {commits:,}; README.txt says what is where."
    )
    return 0


def run_import(options: argparse.Namespace) -> int:
    """Bring in what lies there: an export where it is a directory, else a spreadsheet."""
    if options.source.is_dir():
        return import_export(options.source, read_config(options.data).data)
    if options.email is None:
        raise WrongUse(
            f"{options.source} is not a directory that “clerk export” wrote, so --as has to say who sends it."
        )
    from bot.moving_in import import_spreadsheet  # noqa: PLC0415 -- keeps `clerk --help` quick

    file = attachment(options.source)
    reply = import_spreadsheet(house_of(options, clock_of(options)), options.email, file, operator())
    return 0 if print_reply(reply, options) else 1


def import_export(source: Path, data: Path) -> int:
    """Make a data directory of an export, with the very same record."""
    from bot.exporting import refuse_changed  # noqa: PLC0415 -- heavy, first use only
    from governance_store import restore_parts  # noqa: PLC0415 -- likewise

    refuse_changed(source)
    found = restore_parts(source, data).report
    print_answer(f"{data} holds the record of the export: {found.commits:,} commits up to {found.head}")
    return 0
