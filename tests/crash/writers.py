"""What does one of several processes do to the record? Writes; started by `test_processes.py`."""

from __future__ import annotations

import sys
from datetime import UTC, datetime
from pathlib import Path

from governance_store import Named, erase, open_store
from tests.governance_store.notes import Note

AT = datetime(2026, 12, 1, 9, 0, tzinfo=UTC)


def main(directory: Path, name: str, count: int, *, erasing: bool) -> None:
    """Commit so many notes under the next free numbers, and say which; erase one now and then."""
    store = open_store(directory)
    for number in range(count):
        with store.writing() as desk:
            id_ = f"N-{desk.next_number('N'):04d}"
            note = Note(id_, owner=name, pages=number)
            desk.commit(at=AT, actor=name, surface="test", verb="note.written", records=(note,))
        sys.stdout.write(f"{id_}\n")
        sys.stdout.flush()
        if erasing and number % 10 == 0:
            erase(store, Named((("example note", id_),)), at=AT, actor=name, surface="test", why="asked")


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2], int(sys.argv[3]), erasing=sys.argv[4] == "erasing")
