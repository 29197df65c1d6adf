"""When in the course of a meeting was there a quorum? The verdict anew with each arrival and departure.

Judged from when business begins: people come in one by one, and nothing is decided before.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from governance_store.records.attendance import Attendance
from governance_store.rules.quorum.verdict import Finding, Verdict
from governance_store.rules.quorum_at import Sitting


def verdicts(held: Sitting, begins: datetime, ends: datetime) -> Iterator[tuple[datetime, Verdict]]:
    """Each change of the verdict with its instant; whoever came before the beginning counts from there."""
    came = [one for one in held.entries if not one.withdrawn]
    moments = {max(at, begins) for one in came for at in (one.arrived, one.left) if at and at < ends}
    before: tuple[object, ...] = ()
    for at in sorted(moments):
        found = held.at(at)
        told = (found.finding, found.counted, found.required)
        if told != before:
            yield at, found
        before = told


class Course(StrEnum):
    """What the verdicts on a whole meeting come to."""

    THROUGHOUT = "quorate"
    IN_PART = "quorate in part"
    NEVER = "not quorate"
    CANNOT_SAY = "not to be judged"
    NO_RULE = "no quorum set"
    NO_ATTENDANCE = "attendance not recorded"


@dataclass(frozen=True, slots=True)
class Quorum:
    """How a meeting's quorum went, and each change of the verdict with its instant."""

    course: Course
    changes: tuple[tuple[datetime, Verdict], ...] = ()


def quorum_over(
    held: Sitting | None, entries: Sequence[Attendance], begins: datetime, ends: datetime
) -> Quorum:
    """How it went from when business began to the end."""
    if not [one for one in entries if not one.withdrawn]:
        return Quorum(Course.NO_ATTENDANCE)
    if held is None:
        return Quorum(Course.NO_RULE)
    changes = tuple(verdicts(held, begins, ends))
    found = {one.finding for _, one in changes}
    if found == {Finding.QUORATE}:
        return Quorum(Course.THROUGHOUT, changes)
    if found == {Finding.NOT_QUORATE}:
        return Quorum(Course.NEVER, changes)
    in_part = found == {Finding.QUORATE, Finding.NOT_QUORATE}
    return Quorum(Course.IN_PART if in_part else Course.CANNOT_SAY, changes)
