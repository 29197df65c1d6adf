"""What is done with the mail that has come in? A calendar's answer becomes a line; the rest is kept and told.

A calendar may only answer for the person from whose address it comes: anything else, and whatever cannot be
done as it is, is passed on to somebody who can judge it. Each mail is taken up once, whatever is interrupted.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Final, Protocol

from bot.commands.base import Request
from bot.commands.dispatch import Conversation
from bot.outbox.receiving import Mail, key_of, person_with_address, receive
from bot.parameters.base import quote
from bot.reply import Reply, Verdict
from bot.surfaces.mail.inbox import LARGEST, Arrived, opened
from bot.surfaces.mail.incoming import Incoming, incoming
from bot.surfaces.mail.mail_url import Folder
from governance_store import GovernanceError, Store, View
from governance_store.clock import Clock
from governance_store.records.ids import MeetingId, invitation_id
from governance_store.records.meeting import Answer, Invitation, Meeting
from governance_store.records.person import Person
from governance_store.records.received import Received, Sort
from governance_store.rules.answer_taken import why_not_taken
from templates import CalendarReply, read_replies

SURFACE: Final = "mail"
_LINES: Final = {"ACCEPTED": "attend {}", "DECLINED": "apologies {}"}


class House(Protocol):
    """What is needed of the house."""

    @property
    def store(self) -> Store:
        """Its record."""
        ...

    @property
    def clock(self) -> Clock:
        """What tells it the time."""
        ...

    @property
    def conversation(self) -> Conversation:
        """What answers lines."""
        ...


@dataclass(frozen=True, slots=True)
class _Line:
    """What a calendar's answer comes to: who says which line; or why nothing is said, and who has to know."""

    person: Person | None = None
    line: str = ""
    why_not: str = ""
    for_a_person: bool = False
    meeting: MeetingId | None = None


@dataclass(frozen=True, slots=True)
class _Outcome:
    """What was made of a mail; which meeting it answers, and when that answer was given."""

    told: str = ""
    for_a_person: bool = False
    meeting: MeetingId | None = None
    given: datetime | None = None


def collect(house: House, folder: Folder) -> int:
    """Take up every mail that waits; returns how many. Raises Unreachable where the mailbox is not there."""
    taken = 0
    with opened(folder) as inbox:
        for arrived in inbox.waiting():
            take_up(house, arrived)
            inbox.took(arrived)
            taken += 1
    return taken


def take_up(house: House, arrived: Arrived) -> None:
    """Do what one mail asks, and keep it."""
    found, now = incoming(arrived.content), house.clock.now()
    with house.store.reading() as view:
        if view.has_key(key_of(found.name)):
            return
    outcome = _acted_on(house, found, arrived, now)
    mail = Mail(
        name=found.name,
        sort=found.sort,
        content=arrived.content,
        sender=found.sender,
        subject=found.subject,
        text=found.text,
        answers=found.answers,
        given_up=tuple((one.recipient, one.told) for one in found.returned),
        outcome=outcome.told,
        for_a_person=outcome.for_a_person,
        meeting=outcome.meeting,
        given=outcome.given,
    )
    receive(house.store, mail, now)


def _acted_on(house: House, found: Incoming, arrived: Arrived, now: datetime) -> _Outcome:
    if not arrived.whole:
        told = f"It is larger than {LARGEST // 1024 // 1024} MB, so the clerk did not read it whole."
        return _Outcome(told, for_a_person=True)
    match found.sort:
        case Sort.CALENDAR:
            return _calendar(house, found, now)
        case Sort.WORDS:
            return _Outcome(for_a_person=True)
        case Sort.RETURNED:
            return _Outcome("; ".join(f"{one.recipient}: {one.told}" for one in found.returned))
        case Sort.AUTOMATIC:
            return _Outcome("It was written by a machine, so nothing was done.")


def _calendar(house: House, found: Incoming, now: datetime) -> _Outcome:
    try:
        replies = read_replies(found.calendar)
    except GovernanceError as fault:
        return _Outcome(fault.sentence, for_a_person=True)
    if len(replies) != 1:
        return _Outcome(
            "It is a calendar's message, but not the answer to one invitation.", for_a_person=True
        )
    return _answered(house, found, replies[0], now)


def _answered(house: House, found: Incoming, reply: CalendarReply, now: datetime) -> _Outcome:
    with house.store.reading() as view:
        meant = _meant(view, found, reply)
    if meant.person is None:
        return _Outcome(meant.why_not, meant.for_a_person, meant.meeting)
    request = Request(meant.person.id, meant.line, SURFACE, now, key=f"mail:{found.name}")
    answer = house.conversation.answer(request)
    return _Outcome(_told(answer), not answer.ok, meant.meeting, reply.stamp)


def _meant(view: View, found: Incoming, reply: CalendarReply) -> _Line:
    """Which line an answer comes to: who it is, which meeting, and whether it still counts."""
    meeting = next(iter(view.find(Meeting, uid=reply.uid)), None)
    if meeting is None:
        return _for_a_person("It answers an entry that is not a meeting of this network.")
    person, writer = (person_with_address(view, one) for one in (reply.address, found.sender))
    if person is None:
        told = f"It answers {meeting.id} for {reply.address}, an address that nobody here has."
        return _for_a_person(told, meeting)
    if writer is None or writer.id != person.id:
        sent = f"but was sent from {found.sender or 'nowhere'}"
        return _for_a_person(f"It answers {meeting.id} for {person.name}, {sent}.", meeting)
    if reply.says not in _LINES:
        return _Line(why_not=f"It says {reply.says.lower()}, which is no answer yet.", meeting=meeting.id)
    if late := _late(view, meeting, person, reply):
        return _Line(why_not=late, meeting=meeting.id)
    invitation = view.maybe(Invitation, invitation_id(meeting.id, person.id))
    return _Line(person, _line(meeting, reply, invitation), meeting=meeting.id)


def _late(view: View, meeting: Meeting, person: Person, reply: CalendarReply) -> str | None:
    invitation = view.maybe(Invitation, invitation_id(meeting.id, person.id))
    earlier = view.find(Received, person=person.id, meeting=meeting.id)
    return why_not_taken(meeting, invitation, reply.sequence, reply.stamp, earlier) if invitation else None


def _for_a_person(why: str, meeting: Meeting | None = None) -> _Line:
    return _Line(why_not=why, for_a_person=True, meeting=meeting.id if meeting else None)


def _line(meeting: Meeting, reply: CalendarReply, invitation: Invitation | None) -> str:
    """A calendar accepts without saying how one takes part, so whoever said “remotely” still does."""
    line = _LINES[reply.says].format(meeting.id)
    if invitation and invitation.answer is Answer.REMOTE and reply.says == "ACCEPTED":
        return f"{line} remote"
    because = f" because {quote(reply.comment)}" if reply.says == "DECLINED" and reply.comment else ""
    return line + because


def _told(answer: Reply) -> str:
    found = (part.text for part in answer.parts if isinstance(part, Verdict))
    return next(found, "")
