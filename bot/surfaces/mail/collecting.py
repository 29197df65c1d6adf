"""What is done with the mail that has come in? A calendar's answer becomes a line; the rest is kept and told.

A calendar may only answer for the person from whose address it comes: anything else, and whatever cannot be
done as it is, is passed on to somebody who can judge it. Each mail is taken up once, whatever is interrupted.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime
from typing import Final, Protocol

from bot.commands.base import Request
from bot.commands.dispatch import Conversation
from bot.outbox.receiving import Mail, key_of, receive
from bot.reply import Reply, Verdict
from bot.surfaces.mail.answered import answered, in_order
from bot.surfaces.mail.inbox import LARGEST, Arrived, opened
from bot.surfaces.mail.incoming import Incoming, incoming
from bot.surfaces.mail.mail_url import Folder
from governance_store import GovernanceError, Store
from governance_store.clock import Clock
from governance_store.records.ids import MeetingId, SeriesId
from governance_store.records.received import Sort
from templates import CalendarReply, read_replies

SURFACE: Final = "mail"


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
class _Outcome:
    """What was made of a mail; which meeting or series it answers, and when that answer was given."""

    told: str = ""
    for_a_person: bool = False
    meeting: MeetingId | None = None
    series: SeriesId | None = None
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
        series=outcome.series,
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
    if not replies or len({(one.uid, one.address) for one in replies}) != 1:
        return _Outcome(
            "It is a calendar's message, but not the answer to one invitation.", for_a_person=True
        )
    return _together([_answered(house, found, one, now) for one in in_order(replies)])


def _answered(house: House, found: Incoming, reply: CalendarReply, now: datetime) -> _Outcome:
    with house.store.reading() as view:
        meant = answered(house.store, view, found.sender, reply, now)
    about = _Outcome(meant.told, meant.for_a_person, meant.meeting, meant.series, reply.stamp)
    if meant.person is None:
        return replace(about, given=None)
    key = f"mail:{found.name}" + (f":{reply.occurrence.isoformat()}" if reply.occurrence else "")
    answer = house.conversation.answer(Request(meant.person.id, meant.line, SURFACE, now, key=key))
    return replace(about, told=_told(answer, meant.told), for_a_person=not answer.ok)


def _together(outcomes: list[_Outcome]) -> _Outcome:
    """One outcome of several answers in a mail, as some calendars give one to a series and its exceptions."""
    last = outcomes[-1]
    return replace(
        last,
        told=" ".join(one.told for one in outcomes),
        for_a_person=any(one.for_a_person for one in outcomes),
    )


def _told(answer: Reply, more: str) -> str:
    found = next((part for part in answer.parts if isinstance(part, Verdict)), None)
    said = (found.text, *found.reasons) if found else ()
    return " ".join(filter(None, (*said, more)))
