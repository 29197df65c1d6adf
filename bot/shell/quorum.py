"""What does a clause come to, and is there a quorum by it? `quorum read` and `quorum evaluate`."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Final

from bot.shell.options import Subcommands, WrongUse, add_command
from bot.shell.printing import print_answer
from governance_store import GovernanceError

if TYPE_CHECKING:
    from governance_store.rules.quorum.corpus import Case
    from governance_store.rules.quorum.understanding import Understood

MOST_BYTES: Final = 64 * 1024 * 1024


class Unreadable(GovernanceError):
    """A file that cannot be read."""


def declare_quorum(commands: Subcommands) -> None:
    """Declare `quorum`, with `read` and `evaluate`."""
    about = "Read a quorum clause, or judge a file of rules and cases."
    quorum = commands.add_parser("quorum", help=about, description=about)
    parts = quorum.add_subparsers(title="commands", required=True, metavar="COMMAND")
    reading = add_command(
        parts, "read", run_read, "Read a clause from standard input, and say what was understood."
    )
    reading.add_argument("--json", action="store_true")
    judging = add_command(parts, "evaluate", run_evaluate, "Judge each case of a file; one JSON line a case.")
    judging.add_argument("file", type=Path, metavar="FILE", help="one record, or records, as JSON")
    judging.add_argument("--json", action="store_true", help="the same: a line a case is JSON in any event")


def run_read(options: argparse.Namespace) -> int:
    """Say what was understood of a clause, part by part; 1 where a part was not."""
    from governance_store.rules.quorum.reading import read  # noqa: PLC0415 -- keeps `clerk --help` quick

    clause = " ".join(sys.stdin.read(MOST_BYTES).split())
    if not clause:
        raise WrongUse(
            "There is no clause on standard input.", 'Such as: echo "two members" | clerk quorum read'
        )
    understood = read(clause)
    print_answer(_as_json(understood) if options.json else "\n".join(_told(understood)))
    return 0 if understood.whole else 1


def _told(understood: Understood) -> Iterator[str]:
    from governance_store.rules.quorum.printing import sentences  # noqa: PLC0415 -- likewise

    parts = list(sentences(understood.rule))
    if parts:
        yield "I understood:"
        yield from (f"- {part}" for part in parts)
    if understood.not_understood:
        yield "I did not understand:"
        yield from (f"- “{one.words}”: {one.why}." for one in understood.not_understood)


def _as_json(understood: Understood) -> str:
    from governance_store.rules.quorum.form import fields_of  # noqa: PLC0415 -- likewise
    from governance_store.rules.quorum.printing import sentences  # noqa: PLC0415 -- likewise

    parts = list(sentences(understood.rule))
    answer = {
        "ok": understood.whole,
        "text": "\n".join(_told(understood)),
        "ids": [],
        "files": [],
        "parts": parts,
        "rule": fields_of(understood.rule),
        "not_understood": [f"{one.words}: {one.why}" for one in understood.not_understood],
    }
    return json.dumps(answer, ensure_ascii=False)


def run_evaluate(options: argparse.Namespace) -> int:
    """Judge every case of a file, a line each."""
    from governance_store.rules.quorum.corpus import all_cases, records_of  # noqa: PLC0415 -- likewise
    from governance_store.rules.quorum.reading import read  # noqa: PLC0415 -- likewise

    for clause, case in all_cases(records_of(_bytes_of(options.file))):
        print_answer(_judged(read(clause), case))
    return 0


def _bytes_of(path: Path) -> bytes:
    try:
        if path.stat().st_size > MOST_BYTES:
            told = f"{path.name} is larger than {MOST_BYTES // 1024 // 1024} megabytes, and was not read."
            raise Unreadable(told, "Part it into several files.")
        return path.read_bytes()
    except OSError as fault:
        raise Unreadable(
            f"{path} cannot be read: {fault.strerror}.", "Name a file of rules and cases."
        ) from fault


def _judged(understood: Understood, case: Case) -> str:
    from governance_store.rules.quorum.judging import judge  # noqa: PLC0415 -- likewise

    verdict = judge(understood, case.seats, case.here, case.matter)
    line = {
        "case": case.id,
        "verdict": verdict.finding.value,
        "counted": verdict.counted,
        "required": verdict.required,
        "reasons": list(verdict.reasons),
        "not_understood": [one.words for one in understood.not_understood],
    }
    return json.dumps(line, ensure_ascii=False)
