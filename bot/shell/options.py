"""How is a sub-command declared, and which clock does it go by? What every sub-command shares."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from datetime import datetime
from typing import TypeAlias

from governance_store import GovernanceError
from governance_store.clock import Clock, FixedClock, SystemClock

Subcommands: TypeAlias = "argparse._SubParsersAction[argparse.ArgumentParser]"  # noqa: SLF001 -- it has no public name
YEARS = range(1948, 2101)
"""As far as dates are read; an instant near either end of all time has no date everywhere."""


class WrongUse(GovernanceError):
    """The command line itself is wrong."""


def add_command(
    commands: Subcommands, name: str, run: Callable[[argparse.Namespace], int], about: str
) -> argparse.ArgumentParser:
    """A sub-command by its name, and what runs it."""
    command = commands.add_parser(name, help=about, description=about)
    command.add_argument("--data", default=argparse.SUPPRESS, help="the data directory")
    command.set_defaults(run=run)
    return command


def add_at(command: argparse.ArgumentParser) -> None:
    """Let a sub-command be told which instant it is."""
    command.add_argument(
        "--at", metavar="INSTANT", help="an ISO 8601 instant with offset, instead of the machine's clock"
    )


def clock_of(options: argparse.Namespace) -> Clock:
    """The machine's clock, or the instant that was given; raises WrongUse."""
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
