"""Which interests do people have, and when did each last say that theirs are all there?"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from governance_store.records.ids import InterestId, PersonId, ReturnId
from governance_store.records.kinds import record


@record("interest", indexes=("person",))
@dataclass(frozen=True, slots=True)
class Interest:
    """One interest of one person, from the day it arose (`since`) to its last day (`ended`).

    `kind` is one of the kinds that the network knew when it was declared.
    """

    id: InterestId
    person: PersonId
    what: str
    kind: str
    declared: datetime
    declared_by: PersonId
    since: date | None = None
    ended: date | None = None


@record("interests return")
@dataclass(frozen=True, slots=True)
class InterestsReturn:
    """When somebody last said what interests they have; `nil` where that was that there are none."""

    id: ReturnId
    person: PersonId
    at: datetime
    nil: bool
