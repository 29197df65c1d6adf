"""What leaves when a silent network is opened? Of all that was queued, only what makes sense, once each.

Somebody who was never told of a meeting gets its invitation as it stands now (RFC 5546 §3.2.2: a request with
the sequence that calendars must follow), not the story of how it came to stand so.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import datetime
from itertools import groupby
from typing import Final

from governance_store.records.kinds import Record, kind_of
from governance_store.records.letter import Letter, LetterState, Matter, Rendered, Route
from governance_store.records.meeting import Invitation, Meeting, MeetingState
from governance_store.records.person import Grant, Permission, Person
from governance_store.rules.duty import Recorded
from governance_store.rules.silence import LEAVES_EVEN_THEN

_BY_MAIL: Final = frozenset({Route.MAIL})
"""The routes for which a person needs an address."""
OVER: Final = "The network was opened after the meeting."
CANCELLED: Final = "The meeting was cancelled before the network was opened."
UNINVITED: Final = "They were taken off the list before the network was opened."
SAID_BETTER: Final = "A later letter to the same person says it better."
NOT_REACHED: Final = "They no longer take part, or have no address."


@dataclass(frozen=True, slots=True)
class Sorted:
    """The letters that leave, as they leave, and those taken back, each with the reason."""

    leaving: tuple[Letter, ...] = ()
    taken_back: tuple[tuple[Letter, str], ...] = ()


def sort_out(record: Recorded, at: datetime) -> Sorted:
    """Judge every letter that waits for the network to open."""
    waiting = [one for one in record.find(Letter, state=LetterState.QUEUED) if _waits(one)]
    leaving: list[Letter] = []
    taken_back: list[tuple[Letter, str]] = []
    by_thread = sorted(waiting, key=lambda one: one.thread)
    for thread, letters in groupby(by_thread, key=lambda one: one.thread):
        for letter, reason in _thread(record, thread, sorted(letters, key=_number), at):
            taken_back.append((letter, reason)) if reason else leaving.append(letter)
    return Sorted(
        tuple(sorted(leaving, key=_number)), tuple(sorted(taken_back, key=lambda one: _number(one[0])))
    )


def _waits(letter: Letter) -> bool:
    """Whether silence alone kept it back; what has been written or tried already goes on as it began."""
    return not (letter.digest or letter.attempts or letter.matter.value in LEAVES_EVEN_THEN)


def _number(letter: Letter) -> tuple[int, str]:
    digits = letter.id.rpartition("-")[2]
    return int(digits) if digits.isdecimal() else 0, letter.id


def _thread(
    record: Recorded, thread: str, letters: list[Letter], at: datetime
) -> Iterator[tuple[Letter, str]]:
    """Each letter of a thread as it leaves, or with the reason for which it does not."""
    last = letters[-1]
    address = _address(record, last)
    invitation = record.maybe(Invitation, thread)
    meeting = record.maybe(Meeting, invitation.meeting) if invitation else None
    if address is None:
        yield from ((one, NOT_REACHED) for one in letters)
    elif invitation is None or meeting is None:
        reasons = [(one, _of_the_past(record, one, at)) for one in letters]
        yield from ((one if why else _fresh(one, address, at), why) for one, why in reasons)
    else:
        reason = _senseless(meeting, last, at, told=_was_told(record, thread))
        yield from ((one, reason or SAID_BETTER) for one in letters[:-1])
        current = replace(last, renders=(_now(record, meeting), _now(record, invitation)))
        matter = last.matter if _was_told(record, thread) else Matter.INVITATION
        yield (last, reason) if reason else (_fresh(replace(current, matter=matter), address, at), "")


def _senseless(meeting: Meeting, last: Letter, at: datetime, *, told: bool) -> str:
    """Why nothing need be said of a meeting; empty where something must."""
    if meeting.ends <= at:
        return OVER
    if told:
        return ""
    if meeting.state is not MeetingState.SCHEDULED:
        return CANCELLED
    return UNINVITED if last.matter is Matter.MEETING_CANCELLED else ""


def _of_the_past(record: Recorded, letter: Letter, at: datetime) -> str:
    """Why a letter that is no invitation makes no sense any more, where all meetings it tells of are gone."""
    kind = kind_of(Meeting).name
    named = [one for each in letter.renders if each.kind == kind if (one := record.maybe(Meeting, each.id))]
    if named and all(one.ends <= at for one in named):
        return OVER
    gone = named and all(one.state is MeetingState.CANCELLED for one in named)
    return CANCELLED if gone and not _was_told(record, letter.thread) else ""


def _was_told(record: Recorded, thread: str) -> bool:
    return any(one.state is LetterState.ACCEPTED or one.digest for one in record.find(Letter, thread=thread))


def _fresh(letter: Letter, address: str, at: datetime) -> Letter:
    """As if it had been queued now: its patience begins when it may first leave."""
    return replace(letter, address=address, queued=at, due=at)


def _now(record: Recorded, one: Record) -> Rendered:
    return Rendered(kind_of(type(one)).name, one.id, record.version(type(one), one.id))


def _address(record: Recorded, letter: Letter) -> str | None:
    """Where a letter goes now; None where its reader has left, or cannot be reached by mail."""
    person = record.maybe(Person, letter.person)
    if person is None or not person.active:
        return None
    if letter.route not in _BY_MAIL:
        return letter.address
    return person.emails[0] if person.emails else None


def told_of_the_rest(record: Recorded) -> Person | None:
    """Who hears once what was overdue: a lead of the network, else an administrator."""
    for permission in (Permission.LEAD, Permission.ADMINISTRATOR):
        if found := _first(record, record.find(Grant, permission=permission, committee=None, active=True)):
            return found
    return None


def _first(record: Recorded, grants: Iterable[Grant]) -> Person | None:
    people = (record.maybe(Person, one.person) for one in grants)
    return next((one for one in people if one and one.active and one.emails), None)
