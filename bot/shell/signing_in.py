"""How does somebody get in before mail is set up? `link` prints a link that signs a person in once."""

from __future__ import annotations

import argparse

from bot.shell.opening import house_of
from bot.shell.options import Subcommands, add_at, add_command, clock_of
from bot.shell.printing import print_answer
from bot.shell.saying import operator


def declare_link(commands: Subcommands) -> None:
    """Declare `link`."""
    command = add_command(commands, "link", run_link, "Print a link that signs a person in once.")
    command.add_argument("--as", dest="email", required=True, metavar="EMAIL")
    add_at(command)


def run_link(options: argparse.Namespace) -> int:
    """Print a one-time link to the console: whoever has the machine is trusted with that."""
    from bot.sign_in_link import told_link  # noqa: PLC0415 -- keeps `clerk --help` quick

    print_answer(told_link(house_of(options, clock_of(options)), options.email, operator()))
    return 0
