"""Which figures does the record reach today? `python -m bench` prints them all; `--quick` with less to do.

What each row compares, and why, stands in the module that measures it. Ratios are of medians, taken in turns:
machines are noisy, and absolute times say little.
"""

from __future__ import annotations

import argparse
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from bench import documents, feeds, minutes, processes, quorum, reading, slack, sweeping, writing
from bench.table import HEADING, Row


@dataclass(frozen=True, slots=True)
class Size:
    """How much is measured."""

    records: int
    many: int
    kills: int
    rounds: int


FULL = Size(records=100_000, many=200_000, kills=200, rounds=21)
QUICK = Size(records=10_000, many=20_000, kills=40, rounds=11)


def rows(directory: Path, size: Size) -> Iterator[Row]:
    """Measure one after the other."""
    yield from writing.durable(directory, size.records, size.rounds * 2)
    yield writing.processor(size.many, 1_000, size.rounds)
    yield writing.beside_tinydb(directory, 10_000, 11)
    yield reading.replay(directory, size.many, 11)
    yield reading.memory(directory, size.records)
    yield from reading.questions(directory, size.records, size.rounds)
    yield from slack.answered(directory, size.rounds)
    yield from documents.documents(size.rounds)
    yield from minutes.minuted(size.rounds)
    yield feeds.after_one_change(size.rounds)
    yield sweeping.swept(size.rounds)
    yield from quorum.quorums(size.rounds)
    yield processes.killed(directory / "killed", size.kills)
    yield processes.answered(directory, size.rounds)


def main() -> None:
    """Print the table, row by row."""
    parser = argparse.ArgumentParser(prog="bench", description=__doc__)
    parser.add_argument("--quick", action="store_true", help="a tenth of the records: for a first look")
    size = QUICK if parser.parse_args().quick else FULL
    print(HEADING)
    with tempfile.TemporaryDirectory(prefix="bench-", dir=Path.cwd()) as directory:
        for row in rows(Path(directory), size):
            print(row, flush=True)


if __name__ == "__main__":
    main()
