"""What was a person last told of a meeting, and which letters to them may still be taken back?

A letter that was never tried can be: something later says it better. One that was tried may have arrived.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import takewhile

from governance_store import Commit, Version, View
from governance_store.records.kinds import kind_of
from governance_store.records.letter import Letter, LetterState, Matter
from governance_store.records.meeting import Invitation, Meeting
from governance_store.records.series import Series

_SETTLED_WITHOUT_TELLING = (LetterState.FAILED, LetterState.WITHDRAWN)


@dataclass(frozen=True, slots=True)
class Told:
    """The letters of one person about one meeting: those that `wait`, untried, and the `last` that left.

    `doubtful`: a later one failed, and nobody knows whether it arrived all the same.
    """

    waiting: tuple[Letter, ...] = ()
    last: Letter | None = None
    doubtful: bool = False

    @property
    def nothing_yet(self) -> bool:
        """Whether all that there is to be told still waits."""
        return bool(self.waiting) and self.last is None and not self.doubtful

    def meeting(self, past: Sequence[Version[Meeting]]) -> Meeting | None:
        """The meeting as this person knows it; None where they know of none, or of its cancellation."""
        if self.last is None or self.last.matter is Matter.MEETING_CANCELLED:
            return None
        version = version_told(self.last)
        return next((one.record for one in past if one.version == version), None)


def thread_of(meeting: Meeting, invitation: Invitation) -> str:
    """What keeps letters in order: one person and one calendar entry, which a series is as a whole."""
    return f"{meeting.series}:{invitation.person}" if meeting.stands_for else invitation.id


def told(view: View, meeting: Meeting, invitation: Invitation) -> Told:
    """What one person was told of a meeting; a letter about its whole series told of it too.

    A series' letter is never taken back for the sake of one meeting, so that one which still waits counts as
    if it had left: what is said of the meeting after it follows it.
    """
    thread = view.find(Letter, thread=thread_of(meeting, invitation))
    letters = [one for one in thread if _is_about(one, meeting)]
    left = [one for one in letters if not _waits(one) and one.state not in _SETTLED_WITHOUT_TELLING]
    last = left[-1] if left else None
    since = letters[letters.index(last) + 1 :] if last else letters
    return Told(
        waiting=tuple(one for one in letters if _waits(one)),
        last=last,
        doubtful=any(one.state is LetterState.FAILED for one in since),
    )


def _is_about(letter: Letter, meeting: Meeting) -> bool:
    named = {(one.kind, one.id) for one in letter.renders}
    return (kind_of(Meeting).name, meeting.id) in named or _is_of_a_series(letter)


def _is_of_a_series(letter: Letter) -> bool:
    return any(one.kind == kind_of(Series).name for one in letter.renders)


def _waits(letter: Letter) -> bool:
    return untried(letter) and not _is_of_a_series(letter)


def untried(letter: Letter) -> bool:
    """Whether a letter waits and was never tried."""
    return letter.state is LetterState.QUEUED and not letter.attempts and not letter.digest


def version_told(letter: Letter) -> int | None:
    """The version of the meeting that a letter tells of."""
    kind = kind_of(Meeting).name
    return next((one.version for one in letter.renders if one.kind == kind), None)


def same_to_people(one: Meeting, other: Meeting) -> bool:
    """Whether there is nothing about one meeting that a letter would tell otherwise of the other."""
    return _as_told(one) == _as_told(other)


def same_time(one: Meeting, other: Meeting) -> bool:
    """Whether both begin and end alike."""
    return (one.starts, one.minutes) == (other.starts, other.minutes)


def _as_told(one: Meeting) -> tuple[object, ...]:
    return (one.starts, one.minutes, one.place, one.link, one.extraordinary, one.state, one.uid)


def sequence_asked(past: Sequence[Version[Meeting]]) -> int:
    """From which sequence on a meeting is to everybody invited as it is now.

    It counts further where one person's invitation is taken back, as their calendar asks for that; to all
    others nothing has changed.
    """
    known = [one.record for one in past if one.record]
    as_now = takewhile(lambda one: same_to_people(one, known[-1]), reversed(known))
    return min(one.sequence for one in as_now)


def called_in(past: Sequence[Version[Meeting]]) -> Commit:
    """The commit in which a meeting was called: its first, unless it was prepared as a draft."""
    called = (one.commit for one in past if one.record is None or one.record.announced)
    return next(called, past[0].commit)
