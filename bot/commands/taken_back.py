"""How is an invitation taken back, one or all that lie ahead? The record, and letters that calendars follow.

Everything in one calendar message is about one entry (RFC 5546 §3.2.5), so somebody who leaves is told once
an entry: in a letter for each single meeting, and in one for all that lies ahead of a series.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from typing import Final

from bot.commands import deputies
from bot.commands.base import Act
from bot.commands.series_records import next_sequence
from bot.outbox import backoff
from bot.outbox.letters import letters, told_now
from bot.outbox.series_letters import numbered, series_letters
from bot.outbox.told import untried
from governance_store.records.ids import SeriesId, invitation_id
from governance_store.records.kinds import Record
from governance_store.records.letter import Letter, LetterState, Matter
from governance_store.records.meeting import Invitation, Meeting, MeetingState
from governance_store.records.person import Person
from governance_store.records.series import Series

_LEFT: Final = "Taken back before it left: they no longer take part."


@dataclass(frozen=True, slots=True)
class TakenBack:
    """The records as they are after it, and the letters that it queues or takes back."""

    records: tuple[Record, ...]
    queued: tuple[Letter, ...]


@dataclass(frozen=True, slots=True)
class Ahead:
    """What takes somebody out of all that lies ahead: of how many meetings, and whether they are told."""

    records: tuple[Record, ...]
    meetings: int
    written: bool


def taken_back(act: Act, meeting: Meeting, invitation: Invitation) -> TakenBack:
    """One person's invitation without effect; who was to deputise for them need not come either.

    The meeting counts it as a change, as calendars pass over a cancellation that is no later than what they
    have. What somebody else organises is theirs to tell.
    """
    gone = replace(invitation.asked_again(), deputy=None, deputises=None, withdrawn=True)
    alone = replace(invitation, deputy=None)
    matters = [(Matter.MEETING_CANCELLED, gone), *deputies.changes(act, meeting, invitation, alone)]
    invitations = [one for _matter, one in matters]
    others = tuple(_member(act, invitation))
    if meeting.organised_elsewhere:
        return TakenBack((*invitations, *others), ())
    after = replace(meeting, sequence=meeting.sequence + 1)
    changed: list[Record] = [after, *invitations]
    queued = tuple(letters(act.view, act.now, after, matters, changed))
    return TakenBack((*changed, *others), queued)


def _member(act: Act, invitation: Invitation) -> Iterator[Invitation]:
    """Whoever sent this person as deputy has none any more."""
    if invitation.deputises is None:
        return
    member = act.view.maybe(Invitation, invitation_id(invitation.meeting, invitation.deputises))
    if member and member.deputy == invitation.person:
        yield replace(member, deputy=None)


def taken_out_of_what_lies_ahead(act: Act, person: Person) -> Ahead:
    """Somebody who leaves is invited no more to any meeting that has not begun.

    They are told as far as they know of it, while they can still be reached. Not while the network is silent,
    where nobody was told of anything.
    """
    telling = not act.network.silent
    records: list[Record] = []
    queued: list[Letter] = []
    ahead = _ahead(act, person)
    for meeting, invitation in ahead:
        one = taken_back(act, meeting, invitation)
        records += one.records
        kept = telling and meeting.stands_for is None
        queued += (each for each in one.queued if kept or not _news_to(person, each))
    for id_ in dict.fromkeys(meeting.series for meeting, _ in ahead if meeting.stands_for):
        entry = _entry(act, person, id_, telling=telling)
        records += entry.records
        queued += entry.queued
    told = numbered(act.view, _each_once(queued))
    return Ahead((*records, *told), len(ahead), any(_news_to(person, one) for one in told))


def _ahead(act: Act, person: Person) -> list[tuple[Meeting, Invitation]]:
    invited = act.view.find(Invitation, person=person.id, withdrawn=False)
    found = ((act.view.get(Meeting, one.meeting), one) for one in invited)
    ahead = (one for one in found if one[0].state is MeetingState.SCHEDULED and one[0].starts > act.now)
    return sorted(ahead, key=lambda one: (one[0].starts, one[0].id))


def _entry(act: Act, person: Person, id_: SeriesId | None, *, telling: bool) -> TakenBack:
    """The entry of a series ends, in one letter; where nothing of it was told yet, nothing need be."""
    assert id_ is not None  # noqa: S101 -- what stands for a date of a series is in one
    series = act.view.get(Series, id_)
    thread = act.view.find(Letter, thread=f"{id_}:{person.id}")
    back = tuple(backoff.withdrawn(one, act.now, _LEFT) for one in thread if untried(one))
    known = any(not untried(one) and one.state is not LetterState.WITHDRAWN for one in thread)
    if not (known and telling):
        return TakenBack((), back)
    ended = replace(series, sequence=next_sequence(act, series))
    told = series_letters(act.view, act.now, Matter.SERIES_CHANGED, ended, [person.id])
    return TakenBack((ended,), (*back, *told))


def _news_to(person: Person, letter: Letter) -> bool:
    return letter.person == person.id and bool(told_now([letter]))


def _each_once(queued: Iterable[Letter]) -> list[Letter]:
    """A letter may be taken back for more than one reason; what is new has yet to be given its number."""
    back = {one.id: one for one in queued if not told_now([one])}
    return [*back.values(), *told_now(queued)]
