"""Who declared an interest at a meeting, in which matter, and what did the chair rule?"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from governance_store.records.ids import DeclarationId, MeetingId, PersonId
from governance_store.records.kinds import record


class Ruling(StrEnum):
    """What who declared an interest may do while the matter is dealt with."""

    NONE = "no ruling yet"
    STAY = "stay"
    NO_VOTE = "stay without vote"
    LEAVE = "leave"
    NO_PAPER = "no paper"
    """They leave for the matter, and are not given its paper either."""


@record("declaration", indexes=("meeting", "person"))
@dataclass(frozen=True, slots=True)
class Declaration:
    """One interest that one person declared for one meeting.

    `item` is the item of the agenda that it touches, as its number or as people call it; empty where it
    touches the meeting as a whole. One that is `withdrawn` was recorded in error.
    """

    id: DeclarationId
    meeting: MeetingId
    person: PersonId
    interest: str
    declared: datetime
    item: str = ""
    ruling: Ruling = Ruling.NONE
    withdrawn: bool = False
