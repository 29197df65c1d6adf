"""Which education events are there, who came to them, and what was it worth to them? (IN-202)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time
from enum import StrEnum
from typing import Final

from governance_store.records.ids import (
    EducationAttendanceId,
    EducationEvaluationId,
    EducationEventId,
    OrganisationId,
    PersonId,
)
from governance_store.records.kinds import record


@record("education event", indexes=("lead",), ordered=("day",))
@dataclass(frozen=True, slots=True)
class EducationEvent:
    """One event: its topic, its day, for which professions, and who convenes it.

    `organisations` are those that were invited; empty where every member organisation was. `code` is what is
    told in the room, by which people say that they are there. One that is cancelled keeps the reason.
    """

    id: EducationEventId
    topic: str
    day: date
    begins: time | None = None
    ends: time | None = None
    place: str = ""
    professions: tuple[str, ...] = ()
    organisations: tuple[OrganisationId, ...] = ()
    lead: PersonId | None = None
    code: str = ""
    cancelled: bool = False
    because: str = ""


class Means(StrEnum):
    """How it came to be known that somebody attended."""

    LIST = "list"
    CODE = "code"
    IMPORT = "import"


@record("education attendance", indexes=("event", "person"))
@dataclass(frozen=True, slots=True)
class EducationAttendance:
    """Somebody who came to an event: a person of the record, or somebody from outside by name.

    `profession` and `organisation` are what they were on that day, so that what a person does later moves no
    figures of the past. `body` is the organisation of somebody from one that the network does not know.
    """

    id: EducationAttendanceId
    event: EducationEventId
    means: Means
    recorded: datetime
    person: PersonId | None = None
    name: str = ""
    profession: str = ""
    organisation: OrganisationId | None = None
    body: str = ""
    withdrawn: bool = False


LEAST_SCORE: Final = 1
MOST_SCORE: Final = 5


@record("education evaluation", indexes=("event",))
@dataclass(frozen=True, slots=True)
class EducationEvaluation:
    """What somebody who attended thought of an event: scores from 1, not at all, to 5, entirely.

    `useful` is for their work, `taught` how well it was, `reach` how easy it was to take part. Whose it is
    stands nowhere: the identifier is a pseudonym that is made with the secret, which is never in the record.
    """

    id: EducationEvaluationId
    event: EducationEventId
    useful: int
    taught: int
    reach: int
    comment: str = ""
