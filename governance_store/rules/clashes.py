"""What stands against a day and an hour? Bank holidays, weekends, and other meetings of the same people."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime

from governance_store.records.ids import PersonId
from governance_store.records.meeting import Meeting
from governance_store.records.nation import Nation
from governance_store.rules.working_days import SATURDAY, bank_holiday


@dataclass(frozen=True, slots=True)
class Clash:
    """Another meeting at the same time, and who is invited to both."""

    meeting: Meeting
    people: tuple[PersonId, ...]


def day_off(day: date, nation: Nation) -> str | None:
    """Why a day is not a working day, as the end of a sentence about the day; None where it is one."""
    holiday = bank_holiday(day, nation)
    if holiday:
        return f"a bank holiday in {nation.full_name} ({holiday})"
    return "at the weekend" if day.weekday() >= SATURDAY else None


def overlaps(starts: datetime, ends: datetime, meeting: Meeting) -> bool:
    """Whether a meeting shares any time with the hours given; one that begins as another ends does not."""
    return meeting.starts < ends and starts < meeting.ends


def clashes(
    starts: datetime,
    ends: datetime,
    people: Iterable[PersonId],
    others: Mapping[Meeting, Iterable[PersonId]],
) -> tuple[Clash, ...]:
    """The other meetings at that time to which some of these people are invited."""
    wanted = set(people)
    shared = (
        Clash(meeting, tuple(one for one in invited if one in wanted))
        for meeting, invited in others.items()
        if overlaps(starts, ends, meeting)
    )
    return tuple(clash for clash in shared if clash.people)
