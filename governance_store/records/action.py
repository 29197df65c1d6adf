"""Who has to do what by when? An action as a meeting gave it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from governance_store.records.ids import (
    ActionId,
    CommitteeId,
    MeetingId,
    MinuteLineId,
    MinutesId,
    PersonId,
)
from governance_store.records.kinds import record


@record("action", indexes=("taken_in", "committee", "owners"))
@dataclass(frozen=True, slots=True)
class Action:
    """One action, under the reference of the item that it was given in; `by_when` where a day was said."""

    id: ActionId
    committee: CommitteeId
    meeting: MeetingId
    taken_in: MinutesId
    line: MinuteLineId
    reference: str
    text: str
    owners: tuple[PersonId, ...]
    raised: datetime
    by_when: date | None = None
    confidential: bool = False
    withdrawn: bool = False
