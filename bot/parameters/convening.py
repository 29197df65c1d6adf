"""What may a person do towards a committee, and which of its meetings may they know of?

A draft is known to those alone who may call meetings of its committee: to everybody else it is not there.
"""

from __future__ import annotations

from typing import Final

from governance_store import View
from governance_store.records.committee import Committee, Seat
from governance_store.records.ids import CommitteeId, PersonId
from governance_store.records.meeting import Meeting
from governance_store.records.person import Grant, Permission
from governance_store.rules.permissions import permissions_of

CONVENING: Final = frozenset({Permission.LEAD, Permission.CHAIR, Permission.SECRETARY})
"""Who may call meetings."""


def permissions_held(view: View, person: PersonId, committee: Committee | None) -> frozenset[Permission]:
    """What a person is towards one committee, or towards any."""
    committees = [committee] if committee else view.find(Committee, active=True)
    seats = [*view.find(Seat, holder=person), *view.find(Seat, deputies=person)]
    return permissions_of(person, view.find(Grant, person=person), committees, seats)


def convenes(view: View, person: PersonId, committee: CommitteeId) -> bool:
    """Whether a person may call meetings of a committee."""
    return bool(permissions_held(view, person, view.get(Committee, committee)) & CONVENING)


def may_know(view: View, person: PersonId, meeting: Meeting) -> bool:
    """Whether a person may be told that there is such a meeting."""
    return meeting.announced or convenes(view, person, meeting.committee)
