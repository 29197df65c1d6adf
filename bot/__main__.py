"""What can be typed in a shell? The `clerk` command line; each sub-command stands in `bot.shell`.

Exit status: 0 done, 1 refused or not understood (the reply says why), 2 wrong use of the command line.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from typing import NoReturn

from bot.shell import beginning, checking, keeping, moving, quorum, running, saying, signing_in
from bot.shell.options import WrongUse
from bot.shell.printing import fall_silent, own_up, print_failure, show_what_can_be_shown
from governance_store import GovernanceError

_SUBCOMMANDS = (
    beginning.declare_init,
    beginning.declare_demo,
    running.declare_serve,
    saying.declare_say,
    signing_in.declare_link,
    running.declare_tick,
    checking.declare_verify,
    keeping.declare_backup,
    keeping.declare_restore,
    moving.declare_export,
    moving.declare_import,
    quorum.declare_quorum,
)


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command line; returns the exit status."""
    sys.excepthook = own_up
    show_what_can_be_shown()
    options = _parser().parse_args(arguments)
    try:
        status: int = options.run(options)
    except GovernanceError as failure:
        print_failure(options, failure)
        return 2 if isinstance(failure, WrongUse) else 1
    except KeyboardInterrupt:
        return 130
    except BrokenPipeError:
        fall_silent()
        return 1
    return status


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="clerk", description="Network Clerk: a committee clerk that lives in chat."
    )
    parser.add_argument("--data", help="the data directory (otherwise CLERK_DATA, otherwise ./clerk-data)")
    commands = parser.add_subparsers(title="commands", required=True, metavar="COMMAND")
    for declare in _SUBCOMMANDS:
        declare(commands)
    return parser


def entry() -> NoReturn:
    """The console script."""
    sys.exit(main())


if __name__ == "__main__":
    entry()
