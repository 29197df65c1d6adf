"""Does a calendar's answer still count? Not when it answers a meeting as it was, or comes behind a later one.

RFC 5546 §2.1.5: an answer names the revision that it answers, by its sequence; of two answers to the same
revision the one that was given later holds, in whichever order they arrive.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from governance_store.records.meeting import Invitation, Meeting
from governance_store.records.received import Received


def why_not_taken(
    meeting: Meeting,
    invitation: Invitation,
    sequence: int,
    given: datetime | None,
    earlier: Iterable[Received] = (),
) -> str | None:
    """Why an answer does not count any more, as a sentence; None where it does.

    `earlier` are the mails by which this person answered this meeting before.
    """
    if sequence < meeting.sequence:
        return "It answers the meeting as it was before it was changed; the change asks for an answer anew."
    last = _last_given(invitation, earlier)
    if given and last and given < last.replace(microsecond=0):
        return "A later answer of the same person was recorded already."
    return None


def _last_given(invitation: Invitation, earlier: Iterable[Received]) -> datetime | None:
    """When the answer that holds was given: as its mail says, or when it was typed."""
    by_mail = (one.given for one in earlier if one.at == invitation.answered and one.given)
    return next(by_mail, invitation.answered)
