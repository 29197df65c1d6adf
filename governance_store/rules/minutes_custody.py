"""How far have minutes come, and which version are they? Draft, checked by the chair, approved and locked.

What is changed after a version was sent is the next version, so nobody takes one for the other; and what
somebody else changes after the chair has checked it is not what the chair has checked.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace
from datetime import datetime

from governance_store.records.ids import DecisionId, MeetingId, PersonId
from governance_store.records.minutes import Minutes, MinutesState


def changed_by(minutes: Minutes, person: PersonId, sent: Collection[int]) -> Minutes:
    """Minutes of which somebody has just changed a line, where these versions were sent."""
    after = replace(minutes, version=minutes.version + 1) if minutes.version in sent else minutes
    if minutes.state is MinutesState.CHECKED and person != minutes.checked_by:
        after = replace(after, state=MinutesState.DRAFT, checked=None, checked_by=None)
    return after


def approved(
    minutes: Minutes,
    at: datetime,
    meeting: MeetingId,
    decision: DecisionId,
    chair: PersonId | None,
    *,
    amended: bool,
) -> Minutes:
    """Minutes that a later meeting has approved, signed by its chair; they are locked from then on."""
    return replace(
        minutes,
        state=MinutesState.APPROVED,
        approved=at,
        approved_at=meeting,
        approved_by=decision,
        signed_by=chair,
        amended=amended,
    )


def approval_taken_back(minutes: Minutes) -> Minutes:
    """Minutes whose approval was taken back at the same meeting."""
    return replace(
        minutes,
        state=MinutesState.CHECKED if minutes.checked else MinutesState.DRAFT,
        approved=None,
        approved_at=None,
        approved_by=None,
        signed_by=None,
        amended=False,
    )
