"""Which letters does a change call for? One to each person concerned, queued in the commit of the change.

A letter names the versions of the records that it tells of, so that what is sent later is what was true then.
Letters of a change settle for a moment: what is changed again before they leave takes them back, in the same
commit, and one letter tells everybody what is new to them.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime, timedelta
from typing import Final

from bot.outbox import backoff
from bot.outbox.reaching import reach
from bot.outbox.telling import rendered
from bot.outbox.told import Told, same_to_people, thread_of, told
from governance_store import Version, View
from governance_store.records.ids import LetterId
from governance_store.records.kinds import Record
from governance_store.records.letter import Letter, LetterState, Matter
from governance_store.records.meeting import Invitation, Meeting
from governance_store.records.person import Person

SETTLING: Final = timedelta(minutes=2)
"""How long a change waits for another before it is told."""
_NEAR: Final = timedelta(hours=24)
"""A meeting so near is told of at once."""
_TAKEN_BACK: Final = "Taken back before it left: the meeting was changed again."


def letters(
    view: View,
    now: datetime,
    meeting: Meeting,
    matters: Iterable[tuple[Matter, Invitation]],
    changed: Sequence[Record],
    past: Sequence[Version[Meeting]] = (),
) -> Iterator[Letter]:
    """A letter to each invited person who has an address, and those that it takes back.

    `changed` are the records of the same commit; `past` is what the meeting was up to now, by which a change
    that comes to nothing for somebody is known.
    """
    number = view.next_number("LTR")
    for matter, invitation in matters:
        known = told(view, meeting, invitation)
        yield from (backoff.withdrawn(one, now, _TAKEN_BACK) for one in known.waiting)
        reached = reach(view.maybe(Person, invitation.person))
        news = _news(matter, known, meeting, past)
        if reached is None or news is None:
            continue
        yield Letter(
            id=LetterId(f"LTR-{number:05d}"),
            person=invitation.person,
            route=reached.route,
            address=reached.address,
            matter=news,
            thread=thread_of(meeting, invitation),
            renders=(rendered(view, meeting, changed), rendered(view, invitation, changed)),
            queued=now,
            due=_due(news, known, meeting, past, now),
        )
        number += 1


def _news(matter: Matter, known: Told, meeting: Meeting, past: Sequence[Version[Meeting]]) -> Matter | None:
    """What a letter to this person is about; None where it would say nothing new."""
    if matter is Matter.MEETING_CANCELLED:
        return None if known.nothing_yet else matter
    if matter is Matter.DEPUTISING:
        return Matter.INVITATION if known.last is None and not known.doubtful else matter
    if known.last is None or known.last.matter is Matter.MEETING_CANCELLED:
        return Matter.INVITATION
    before = known.meeting(past)
    alike = before is not None and not known.doubtful and same_to_people(before, meeting)
    return None if alike else matter


def _due(
    matter: Matter, known: Told, meeting: Meeting, past: Sequence[Version[Meeting]], now: datetime
) -> datetime:
    """A moment later where it may be changed again; at once where that could be too late."""
    first = matter is Matter.INVITATION and not known.waiting and not past
    begins = [meeting.starts, *(one.record.starts for one in past[-1:] if one.record)]
    near = min(begins) - now < _NEAR
    return now if first or near or matter is Matter.MEETING_CANCELLED else now + SETTLING


def told_now(queued: Iterable[Record]) -> list[Letter]:
    """The letters among these records that will leave; those that were taken back are left out."""
    return [one for one in queued if isinstance(one, Letter) and one.state is LetterState.QUEUED]
