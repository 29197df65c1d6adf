"""How does a record begin? Empty, with `init`, or with the demonstration network, with `demo`."""

from __future__ import annotations

import argparse
import json

from bot.config import read_config
from bot.shell.options import Subcommands, add_at, add_command, clock_of
from governance_store.records.nation import Nation


def declare_init(commands: Subcommands) -> None:
    """Declare `init`."""
    command = add_command(commands, "init", run_init, "Begin the record of a network.")
    command.add_argument("--network", required=True, metavar="KEY")
    command.add_argument("--name", required=True)
    command.add_argument("--admin-name", required=True)
    command.add_argument("--admin-email", required=True)
    command.add_argument("--nation", choices=[nation.value for nation in Nation], default=Nation.ENG.value)
    add_at(command)


def declare_demo(commands: Subcommands) -> None:
    """Declare `demo`."""
    command = add_command(
        commands, "demo", run_demo, "Put the fictional demonstration network into an empty data directory."
    )
    command.add_argument("--json", action="store_true", help="print the cast as JSON")
    add_at(command)


def run_init(options: argparse.Namespace) -> int:
    """Begin a record."""
    from bot.bootstrap import Founding, found_network  # noqa: PLC0415 -- keeps `clerk --help` quick
    from bot.founding import checked  # noqa: PLC0415 -- likewise

    founding = Founding(
        options.network, options.name, Nation(options.nation), options.admin_name, options.admin_email
    )
    house = found_network(read_config(options.data), clock_of(options), checked(founding))
    print(f"{founding.name} is founded in {house.config.data}; {founding.admin_name} is its administrator.")
    print(f'Next: clerk say "start" --as {founding.admin_email}')
    print(f"In a browser: clerk serve, then clerk link --as {founding.admin_email} for a link to sign in")
    return 0


def run_demo(options: argparse.Namespace) -> int:
    """Put the demonstration network in place."""
    from bot.demonstration import cast, load  # noqa: PLC0415 -- heavy, first use only

    config = read_config(options.data)
    house = load(config, clock_of(options))
    people = cast(house)
    if options.json:
        print(json.dumps(people, ensure_ascii=False))
        return 0
    print(f"The demonstration network is in {config.data}. Its people and organisations are fictional.")
    for person in people["people"]:
        print(f"  {', '.join(person['roles']) or '–':28} {person['name']:28} {person['email']}")
    return 0
