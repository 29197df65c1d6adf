"""What do the benchmarks write down? Actions of four hundred bytes, with the indexes that questions need."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from governance_store.durable import make_directory, write_whole
from governance_store.journal import chain
from governance_store.records.kinds import kind_of, record

AT = datetime(2026, 12, 1, 9, 0, tzinfo=UTC)
FIRST_DAY = date(2026, 12, 1)
PEOPLE = 1_000
STATES = ("open", "open", "closed", "proposed", "closed")
WORDS = "Send the revised MRI protocol to every site lead and report the answers to the imaging board. "


@record("bench action", indexes=("owner", "state"), ordered=("due",))
@dataclass(frozen=True, slots=True)
class Action:
    """Something that a person has to do by a day."""

    id: str
    owner: str
    state: str
    due: date
    raised: datetime
    title: str
    meeting: str
    note: str = ""
    slips: int = 0


def action(number: int, *, slips: int = 0) -> Action:
    """One of any number of actions, always the same under the same number."""
    return Action(
        id=f"ACT-{number:06d}",
        owner=f"PER-{number * 7 % PEOPLE:04d}",
        state=STATES[number % len(STATES)],
        due=FIRST_DAY + timedelta(days=number * 13 % 365),
        raised=AT,
        title=f"Action {number}: send the revised protocol",
        meeting=f"MTG-{number % 2_000:04d}",
        note=WORDS * 2,
        slips=slips,
    )


def journal_of(directory: Path, count: int) -> Path:
    """A data directory whose journal holds so many commits of one action each."""
    kind = kind_of(Action)
    lines = [chain.birth()]
    prev = chain.read_birth(lines[0])
    for number in range(count):
        one = action(number)
        line, entry = chain.write_entry(
            chain.Draft(
                seq=number + 1,
                at="2026-12-01T09:00:00Z",
                actor="PER-0001",
                surface="bench",
                verb="action.raised",
                puts=((kind.name, one.id, 1, kind.shape, kind.encode(one)),),
            ),
            prev,
        )
        lines.append(line)
        prev = entry.hash
    make_directory(directory)
    write_whole(directory / "journal.jsonl", lines)
    return directory
