"""How is the clerk kept running? `serve` until it is stopped, or `tick` once."""

from __future__ import annotations

import argparse
import json
import logging

from bot.shell.opening import house_of
from bot.shell.options import Subcommands, add_at, add_command, clock_of
from bot.shell.printing import print_answer
from governance_store.clock import SystemClock


def declare_serve(commands: Subcommands) -> None:
    """Declare `serve`."""
    command = add_command(commands, "serve", run_serve, "Serve the console and the timetable.")
    command.add_argument("--host", default="127.0.0.1")
    command.add_argument("--port", type=int)
    command.add_argument(
        "--any-port", action="store_true", help="take another port where this one is busy, and say which"
    )


def declare_tick(commands: Subcommands) -> None:
    """Declare `tick`."""
    command = add_command(commands, "tick", run_tick, "Queue what is owed and deliver what is queued, once.")
    command.add_argument("--json", action="store_true")
    add_at(command)


def run_serve(options: argparse.Namespace) -> int:
    """Serve until stopped."""
    from bot.serving import serve_house  # noqa: PLC0415 -- heavy, first use only

    house = house_of(options, SystemClock(), logging.StreamHandler())
    serve_house(
        house,
        options.host,
        options.port if options.port is not None else house.config.port,
        any_port=options.any_port,
    )
    return 0


def run_tick(options: argparse.Namespace) -> int:
    """Queue what is owed and deliver what is queued; the status is 1 where a letter has failed for good."""
    from bot.serving import as_data, in_words, tick_house  # noqa: PLC0415 -- heavy, first use only

    done = tick_house(house_of(options, clock_of(options)))
    print_answer(json.dumps(as_data(done), ensure_ascii=False) if options.json else in_words(done))
    return 1 if done.failed else 0
