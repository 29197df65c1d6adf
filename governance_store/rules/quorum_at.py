"""What is a meeting's quorum at an instant? Judged as the meeting that it is, with what went before it.

A clause may ask for others at an extraordinary meeting or for one decision, may let those present be enough
once a meeting has waited for more, and may say what follows when some leave: all of that is told here.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Final

from governance_store.records.attendance import Attendance
from governance_store.records.committee import Committee
from governance_store.records.declaration import Declaration
from governance_store.records.ids import PersonId
from governance_store.records.meeting import Meeting
from governance_store.rules.presence import present_at
from governance_store.rules.quorum.facts import Matter
from governance_store.rules.quorum.judging import judge
from governance_store.rules.quorum.verdict import Finding, Verdict
from governance_store.rules.quorum_membership import Membership, there

_MINUTE: Final = timedelta(minutes=1)
_EXTRAORDINARY: Final = "extraordinary special meeting"
"""Both of the names that rules have for it."""
_A_MEETING: Final = re.compile(r"\b(?:meetings?|agm|egm)$", re.IGNORECASE)
_AGAIN: Final = re.compile(r"\b(?:adjourned|reconvened|resumed)\b", re.IGNORECASE)


def as_called(meeting: Meeting) -> Matter:
    """What a meeting is judged for, by the way in which it was called."""
    return Matter(meeting=_EXTRAORDINARY if meeting.extraordinary else "")


def as_named(text: str) -> Matter:
    """What people call a decision or a sort of meeting: “adjourned meeting”, “change the constitution”."""
    again, told = bool(_AGAIN.search(text)), " ".join(_AGAIN.sub("", text).split())
    if _A_MEETING.search(told):
        return Matter(meeting="" if told.casefold() == "meeting" else told, adjourned=again)
    return Matter(decision=told, adjourned=again)


@dataclass(frozen=True, slots=True)
class Sitting:
    """A meeting as it is held: for what, by which clause, of whom, and who came and went."""

    meeting: Meeting
    committee: Committee
    by: Membership
    entries: Sequence[Attendance]
    matter: Matter

    @classmethod
    def of(
        cls, meeting: Meeting, committee: Committee, by: Membership | None, entries: Sequence[Attendance]
    ) -> Sitting | None:
        """The meeting as it was called; None where nothing sets a quorum."""
        return cls(meeting, committee, by, entries, as_called(meeting)) if by else None

    def at(self, instant: datetime, declared: Iterable[Declaration] = (), item: str = "") -> Verdict:
        """The verdict at an instant; on one item, without those whom an interest in it keeps from it."""
        found = self._judged(instant, self.matter, declared, item)
        if found.finding is not Finding.NOT_QUORATE or self._had_one_before(instant):
            return found
        waited = max(0, (instant - self.meeting.starts) // _MINUTE)
        return self._judged(instant, replace(self.matter, minutes=waited), declared, item)

    def deciding(self, instant: datetime, *names: str) -> Sitting:
        """The meeting as it decides something, by whichever of its names the clause says more of, if any."""
        usual = self.at(instant)
        each = [replace(self, matter=replace(self.matter, decision=name)) for name in names]
        special = [one for one in each if one.at(instant) != usual]
        certain = (one for one in special if one.at(instant).finding is not Finding.CANNOT_SAY)
        return next(certain, special[0] if special else self)

    def _judged(
        self, instant: datetime, matter: Matter, declared: Iterable[Declaration] = (), item: str = ""
    ) -> Verdict:
        here = present_at(self.entries, instant)
        told = replace(matter, left=len(self._left(instant)))
        return judge(self.by.understood, self.by.seats, there(self.committee, here, declared, item), told)

    def _left(self, instant: datetime) -> set[PersonId]:
        """Who was there before and is not any more."""
        gone = {one.person for one in self.entries if not one.withdrawn and one.left and one.left <= instant}
        return gone - {one.person for one in present_at(self.entries, instant)}

    def _had_one_before(self, instant: datetime) -> bool:
        """Whether there was a quorum at some time: what a meeting waits for is the first one."""
        moments = {self.meeting.starts, *(one.arrived for one in self.entries if not one.withdrawn)}
        earlier = sorted(one for one in moments if self.meeting.starts <= one < instant)
        return any(self._judged(one, self.matter).finding is Finding.QUORATE for one in earlier)
