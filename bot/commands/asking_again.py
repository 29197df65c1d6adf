"""Who has to be asked again when a meeting moves, and whose answer still holds?

An answer is to a day and a time. Who was not told of another one yet, and now need not be, keeps the answer.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from bot.commands.base import Act
from bot.outbox.told import same_time, told
from governance_store import Version
from governance_store.records.meeting import Answer, Invitation, Meeting


def asked_again(
    act: Act, after: Meeting, invitations: Iterable[Invitation], past: Sequence[Version[Meeting]]
) -> Iterator[Invitation]:
    """The invitations whose answer changes with the meeting: taken out, or the one given before put back."""
    before = act.view.get(Meeting, after.id)
    if same_time(before, after):
        return
    for one in invitations:
        known = told(act.view, after, one)
        shown = None if known.doubtful else known.meeting(past)
        kept = _answered(act, one, after, past) if shown and same_time(shown, after) else None
        now = kept or one.asked_again()
        if now != one:
            yield now


def _answered(
    act: Act, one: Invitation, after: Meeting, past: Sequence[Version[Meeting]]
) -> Invitation | None:
    """The last answer that was given to this very day and time."""
    for version in reversed(act.store.history(Invitation, one.id)):
        given = version.record
        if given is None or given.answer is Answer.NONE:
            continue
        then = [that.record for that in past if that.commit.seq <= version.commit.seq]
        if then and then[-1] and same_time(then[-1], after):
            return one.answered_as(given)
    return None
