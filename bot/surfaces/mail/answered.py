"""What does a calendar's answer come to? A line of the person who gave it; or why none is said.

A calendar may only answer for the person from whose address it comes, and only for what still stands as it
was answered. An answer to a whole series is one line, and leaves what was answered singly as it is.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import datetime
from itertools import pairwise
from typing import Final

from bot.outbox.receiving import person_with_address
from bot.outbox.told import same_time, sequence_asked
from bot.parameters.base import quote
from governance_store import Store, View
from governance_store.records.ids import MeetingId, SeriesId, invitation_id
from governance_store.records.meeting import Answer, Invitation, Meeting, MeetingState
from governance_store.records.person import Person
from governance_store.records.received import Received
from governance_store.records.series import Series
from governance_store.rules.answer_taken import why_not_taken
from governance_store.rules.entry_answered import Meant, entry_answered
from templates import CalendarReply

_VERBS: Final = {"ACCEPTED": "attend", "DECLINED": "apologies"}


@dataclass(frozen=True, slots=True)
class Answered:
    """Who says which line, with what else there is to tell; or why nothing is said, and who has to know."""

    person: Person | None = None
    line: str = ""
    told: str = ""
    for_a_person: bool = False
    meeting: MeetingId | None = None
    series: SeriesId | None = None


@dataclass(frozen=True, slots=True)
class _Scene:
    """One answer, the record as it stands, and when it is read."""

    store: Store
    view: View
    reply: CalendarReply
    now: datetime


def in_order(replies: Iterable[CalendarReply]) -> list[CalendarReply]:
    """Answers to single meetings of a series before the one to all: what is said singly goes before it."""
    return sorted(replies, key=lambda one: one.occurrence is None)


def answered(store: Store, view: View, sender: str, reply: CalendarReply, now: datetime) -> Answered:
    """Which line an answer comes to: who it is, which meeting or series, and whether it still counts."""
    meant = entry_answered(view, reply.uid, reply.occurrence)
    about = meant.meeting or meant.series
    if about is None:
        return Answered(told=meant.why_not, for_a_person=True)
    named = Answered(
        meeting=meant.meeting.id if meant.meeting else None, series=meant.series.id if meant.series else None
    )
    person = person_with_address(view, reply.address)
    if stranger := _stranger(view, about.id, person, reply, sender):
        return replace(named, told=stranger, for_a_person=True)
    if person is None or reply.says not in _VERBS:
        return replace(named, told=f"It says {reply.says.lower()}, which is no answer yet.")
    return _said(_Scene(store, view, reply, now), named, meant, person)


def _stranger(view: View, about: str, person: Person | None, reply: CalendarReply, sender: str) -> str:
    """Why whoever sent an answer may not give it; empty where they may."""
    if person is None:
        return f"It answers {about} for {reply.address}, an address that nobody here has."
    writer = person_with_address(view, sender)
    if writer is None or writer.id != person.id:
        return f"It answers {about} for {person.name}, but was sent from {sender or 'nowhere'}."
    return ""


def _said(scene: _Scene, named: Answered, meant: Meant, person: Person) -> Answered:
    if meant.series:
        return _of_series(scene, named, meant.series, person)
    assert meant.meeting is not None  # noqa: S101 -- one of them is meant, as was looked at
    late = _late(scene, meant.meeting, person, scene.reply.sequence)
    if late:
        return replace(named, told=late)
    line = _line(scene.reply, meant.meeting.id)
    return replace(named, person=person, line=line + _still_remote(scene, meant.meeting, person))


def _still_remote(scene: _Scene, meeting: Meeting, person: Person) -> str:
    """A calendar accepts without saying how one takes part, so whoever said “remotely” still does."""
    invitation = scene.view.maybe(Invitation, invitation_id(meeting.id, person.id))
    said_so = invitation is not None and invitation.answer is Answer.REMOTE
    return " remote" if said_so and scene.reply.says == "ACCEPTED" else ""


def _line(reply: CalendarReply, about: str, *, noun: str = "") -> str:
    because = f" because {quote(reply.comment)}" if reply.says == "DECLINED" and reply.comment else ""
    return f"{noun}{_VERBS[reply.says]} {about}{because}"


def _of_series(scene: _Scene, named: Answered, series: Series, person: Person) -> Answered:
    """One line for all meetings of the entry that lie ahead, less those that have changed since."""
    asked = list(_asked(scene, series, person))
    late = {one.id: why for one in asked if (why := _late(scene, one, person, None))}
    if late and len(late) == len(asked):
        return replace(named, told=next(iter(late.values())))
    but = f" but {' and '.join(late)}" if late else ""
    told = " ".join(f"{id_} was left out. {why}" for id_, why in late.items())
    line = _line(scene.reply, f"{series.id} regular{but}", noun="series ")
    return replace(named, person=person, line=line, told=told)


def _asked(scene: _Scene, series: Series, person: Person) -> Iterator[Meeting]:
    """The meetings ahead in the entry of a series to which a person has not answered singly."""
    for one in scene.view.find(Meeting, series=series.id, state=MeetingState.SCHEDULED):
        invitation = scene.view.maybe(Invitation, invitation_id(one.id, person.id))
        if one.stands_for and one.ends > scene.now and invitation and not invitation.singly:
            yield one


def _late(scene: _Scene, meeting: Meeting, person: Person, sequence: int | None) -> str | None:
    invitation = scene.view.maybe(Invitation, invitation_id(meeting.id, person.id))
    if invitation is None:
        return None
    mails = scene.view.find(Received, person=person.id)
    earlier = [
        one for one in mails if one.meeting == meeting.id or (one.series and one.series == meeting.series)
    ]
    since = _as_it_is_since(scene.store, meeting) if meeting.stands_for else None
    asked = sequence_asked(scene.store.history(Meeting, meeting.id))
    return why_not_taken(
        asked,
        invitation,
        sequence,
        scene.reply.stamp,
        earlier,
        since,
    )


def _as_it_is_since(store: Store, meeting: Meeting) -> datetime | None:
    """When a meeting was last given another time, or became part of another entry; None where never."""
    versions = [one for one in store.history(Meeting, meeting.id) if one.record]
    changed = [
        later.commit.at
        for before, later in pairwise(versions)
        if before.record and later.record and not _same(before.record, later.record)
    ]
    return changed[-1] if changed else None


def _same(before: Meeting, later: Meeting) -> bool:
    return same_time(before, later) and before.uid == later.uid
