"""Is the record what was written? `verify` says how much was checked, and what is wrong."""

from __future__ import annotations

import argparse
import json
from pathlib import Path
from typing import TYPE_CHECKING

from bot.config import read_config
from bot.shell.options import Subcommands, add_command
from bot.shell.printing import print_answer

if TYPE_CHECKING:
    from governance_store import Report


def declare_verify(commands: Subcommands) -> None:
    """Declare `verify`."""
    command = add_command(
        commands, "verify", run_verify, "Check the chain of the journal and the kept files."
    )
    command.add_argument("file", nargs="?", type=Path, metavar="FILE", help="a backup, instead of the record")
    command.add_argument(
        "--head", default="", metavar="HASH", help="a hash that was printed; tells truncation and rewriting"
    )
    command.add_argument("--json", action="store_true")


def run_verify(options: argparse.Namespace) -> int:
    """Check everything, and say how much was checked."""
    told, report = _of_backup(options) if options.file else _of_record(options)
    lines = [
        *told,
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
        print_answer(json.dumps(found, ensure_ascii=False))
    else:
        print_answer("\n".join(lines))
    return 0 if report.sound else 1


def _of_record(options: argparse.Namespace) -> tuple[tuple[str, ...], Report]:
    from governance_store import open_store, verify  # noqa: PLC0415 -- keeps `clerk --help` quick

    store = open_store(read_config(options.data).data)
    report = verify(store, options.head)
    return store.told, report


def _of_backup(options: argparse.Namespace) -> tuple[tuple[str, ...], Report]:
    from governance_store import check  # noqa: PLC0415 -- keeps `clerk --help` quick

    return (), check(options.file, options.head).report
