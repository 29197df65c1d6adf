"""Who was at a meeting, as what, from when to when? What was seen, beside what was answered beforehand.

Each coming and going is a record of its own; whoever leaves and returns has two. A correction is a further
version, so what was written down first stays in the record's history.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from governance_store.records.ids import AttendanceId, MeetingId, PersonId, SeatId
from governance_store.records.kinds import record


class AttendsAs(StrEnum):
    """As what somebody is there."""

    MEMBER = "member"
    DEPUTY = "deputy"
    IN_ATTENDANCE = "in attendance"


@record("attendance", indexes=("meeting", "person"))
@dataclass(frozen=True, slots=True)
class Attendance:
    """One person's presence from an arrival to a departure; while they are there, `left` is None.

    `seat` is the place on the committee that they take, their own or as a deputy; a chair without a seat, and
    whoever attends without being a member, takes none. One that is `withdrawn` was recorded in error.
    """

    id: AttendanceId
    meeting: MeetingId
    person: PersonId
    arrived: datetime
    left: datetime | None = None
    attends: AttendsAs = AttendsAs.MEMBER
    seat: SeatId | None = None
    remote: bool = False
    withdrawn: bool = False
