"""How is the record kept safe? `backup` puts all of it into one file, and `restore` brings it back."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from bot.config import SECRET_FILE, read_config
from bot.shell.options import Subcommands, add_command
from bot.shell.printing import print_answer

if TYPE_CHECKING:
    from governance_store import Checked

_ALONE = "people sign in anew, and links in letters that were sent before stop working"
_IN_IT = "The secret is in it, so keep that file as safe as a key."


def declare_backup(commands: Subcommands) -> None:
    """Declare `backup`."""
    command = add_command(commands, "backup", run_backup, "Put the whole record into one file, and check it.")
    command.add_argument("file", type=Path, metavar="FILE")
    command.add_argument(
        "--with-secret", action="store_true", help="put in what signs links and sessions, too"
    )


def declare_restore(commands: Subcommands) -> None:
    """Declare `restore`."""
    command = add_command(
        commands, "restore", run_restore, "Bring a backup back into an empty data directory."
    )
    command.add_argument("file", type=Path, metavar="FILE")


def run_backup(options: argparse.Namespace) -> int:
    """Back up, and say how much that is."""
    from governance_store import back_up, open_store  # noqa: PLC0415 -- heavy, first use only

    config = read_config(options.data)
    store = open_store(config.data)
    kept = config.data / SECRET_FILE
    secret = kept.read_bytes() if options.with_secret and kept.exists() else b""
    checked = back_up(store, options.file, secret)
    print_answer(f"{options.file} holds {_amount(checked)}. It was read back and is sound.")
    print_answer(_IN_IT if secret else f"The secret is not in it: after a restore {_ALONE}.")
    return 0


def run_restore(options: argparse.Namespace) -> int:
    """Restore, and say what is there now."""
    from governance_store import restore  # noqa: PLC0415 -- heavy, first use only

    directory = read_config(options.data).data
    checked = restore(options.file, directory)
    print_answer(f"{directory} holds {_amount(checked)}, as they were backed up.")
    print_answer("Its secret came with it." if checked.secret else f"It gets a secret of its own: {_ALONE}.")
    return 0


def _amount(checked: Checked) -> str:
    found = checked.report
    return f"{found.commits:,} commits and {len(checked.files):,} files up to {found.head}"
