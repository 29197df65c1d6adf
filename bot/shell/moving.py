"""How does a network move? `export` writes everything in open files, and `import` brings it in."""

from __future__ import annotations

import argparse
from pathlib import Path

from bot.config import read_config
from bot.shell.options import Subcommands, WrongUse, add_command
from bot.shell.printing import print_answer


def declare_export(commands: Subcommands) -> None:
    """Declare `export`."""
    command = add_command(commands, "export", run_export, "Write everything in files that others can read.")
    command.add_argument("directory", type=Path, metavar="DIR")


def declare_import(commands: Subcommands) -> None:
    """Declare `import`."""
    command = add_command(commands, "import", run_import, "Bring an export into an empty data directory.")
    command.add_argument("source", type=Path, metavar="DIR")


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
    """Bring in what lies there: an export where it is a directory."""
    if options.source.is_dir():
        return import_export(options.source, read_config(options.data).data)
    raise WrongUse(f"{options.source} is not a directory.", "Name a directory that “clerk export” wrote.")


def import_export(source: Path, data: Path) -> int:
    """Make a data directory of an export, with the very same record."""
    from bot.exporting import refuse_changed  # noqa: PLC0415 -- heavy, first use only
    from governance_store import restore_parts  # noqa: PLC0415 -- likewise

    refuse_changed(source)
    found = restore_parts(source, data).report
    print_answer(f"{data} holds the record of the export: {found.commits:,} commits up to {found.head}")
    return 0
