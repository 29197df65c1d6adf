"""What has come in by mail that is nobody's typed line? Kept for whoever looks after the committee."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from governance_store.records.ids import CommitteeId, LetterId, MeetingId, PersonId, ReceivedId, SeriesId
from governance_store.records.kinds import record


class Sort(StrEnum):
    """What a mail is. Once stored, a name stays."""

    CALENDAR = "calendar answer"
    RETURNED = "returned mail"
    AUTOMATIC = "automatic reply"
    WORDS = "letter"


@record("received", indexes=("person", "letter", "for_a_person"), ordered=("at",))
@dataclass(frozen=True, slots=True)
class Received:
    """One mail as it came in. `file` is the digest of its bytes; `outcome` says what was made of it.

    `person` is whose address it came from, `letter` the letter of ours that it answers; either may be
    unknown. A calendar's answer to a `meeting`, or to a whole `series`, says when it was `given`. One that is
    `for_a_person` is passed on to somebody who reads it.
    """

    id: ReceivedId
    sort: Sort
    at: datetime
    file: str
    sender: str = ""
    subject: str = ""
    text: str = ""
    person: PersonId | None = None
    letter: LetterId | None = None
    committee: CommitteeId | None = None
    meeting: MeetingId | None = None
    given: datetime | None = None
    outcome: str = ""
    for_a_person: bool = False
    series: SeriesId | None = None
