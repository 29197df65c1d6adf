"""Does a calendar's answer still count? Not when it answers a meeting as it was, or comes behind a later one.

RFC 5546 §2.1.5: an answer names the revision that it answers, by its sequence; of two answers to the same
revision the one that was given later holds, in whichever order they arrive. Within a series the sequence does
not tell, as the entry of the series keeps its own where one meeting moves: there it is by when it was given.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from governance_store.records.meeting import Invitation
from governance_store.records.received import Received


def why_not_taken(
    asked: int,
    invitation: Invitation,
    sequence: int | None,
    given: datetime | None,
    earlier: Iterable[Received] = (),
    since: datetime | None = None,
) -> str | None:
    """Why an answer does not count any more, as a sentence; None where it does.

    `asked` is the sequence from which on the meeting is as people are asked for it: where only somebody
    else's invitation was taken back since, an answer to that revision still holds. `earlier` are the mails
    by which this person answered this meeting before; `since` is when a meeting of a series came
    to be as it is. An answer to a whole series has no `sequence` of the meeting.
    """
    if (sequence is not None and sequence < asked) or _is_before(given, since):
        return "It answers the meeting as it was before it was changed; the change asks for an answer anew."
    last = _last_given(invitation, earlier)
    if _is_before(given, last):
        return "A later answer of the same person was recorded already."
    return None


def _is_before(given: datetime | None, then: datetime | None) -> bool:
    """Whether an answer was given before; calendars tell whole seconds."""
    return given is not None and then is not None and given < then.replace(microsecond=0)


def _last_given(invitation: Invitation, earlier: Iterable[Received]) -> datetime | None:
    """When the answer that holds was given: as its mail says, or when it was typed."""
    by_mail = (one.given for one in earlier if one.at == invitation.answered and one.given)
    return next(by_mail, invitation.answered)
