"""What does a letter say? It is written from the very versions of the records that it names.

What it does not name (who else is invited, what the committee is called) is told as it is when it is written.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from hashlib import sha256
from typing import Final, TypeVar
from zoneinfo import ZoneInfo

from bot.outbox.sending import Parcel
from governance_store import Commit, ErasedRecord, GovernanceError, Store, UnknownRecord, Version, View
from governance_store.records.committee import Committee
from governance_store.records.ids import NETWORK
from governance_store.records.kinds import KINDS, Record, kind_of
from governance_store.records.letter import Letter, Matter, Rendered
from governance_store.records.meeting import Invitation, Meeting, MeetingState
from governance_store.records.network import Network, Organisation
from governance_store.records.opening import Opening, Overdue
from governance_store.records.person import Person
from governance_store.rules.local_time import full, local
from governance_store.rules.notice_period import notice, notice_in_words
from governance_store.rules.terms_in_force import terms_on
from templates import Written, write
from templates.contexts.left_over import LeftOver, LeftOverLetter
from templates.contexts.letter import (
    FailedLetter,
    MeetingLetter,
    changes,
    matter_in_words,
    recipient,
    what_failed,
)
from templates.contexts.meeting import ZONE, Guest, MeetingContext, guest, meeting_context
from templates.filters import one_line

R = TypeVar("R", bound=Record)


class NamesNothing(GovernanceError):
    """A letter does not say which record it is about."""

    def __init__(self, letter: Letter, kind: str) -> None:
        super().__init__(
            f"Letter {letter.id} names no {kind}, so it cannot be written.",
            "Tell whoever looks after the clerk.",
        )


@dataclass(frozen=True, slots=True)
class Office:
    """From where letters are written: the record, the mailbox they come from, and where people answer."""

    store: Store
    mailbox: str
    console: str


def draft(office: Office, letter: Letter, now: datetime) -> Parcel:
    """The letter in words, ready to be packed; raises a sentence where something it names is gone."""
    network, person = _standing(office.store, letter)
    return Parcel(
        letter=letter.id,
        message_id=message_id(letter, network, office.mailbox),
        sender_name=one_line(network.name),
        mailbox=office.mailbox,
        recipient_name=one_line(person.name),
        address=letter.address,
        at=now,
        written=_written(office, letter, now),
    )


def message_id(letter: Letter, network: Network, mailbox: str) -> str:
    """What a letter is called in everybody's mail, whenever and however often it leaves (RFC 5322 §3.6.4)."""
    told = (network.key, network.token, letter.id, letter.thread, letter.address, letter.queued.isoformat())
    digest = sha256("\n".join(told).encode()).hexdigest()[:16]
    domain = mailbox.rpartition("@")[2].encode("idna").decode("ascii") or "localhost"
    return f"<{letter.id}.{digest}@{domain}>"


def _standing(store: Store, letter: Letter) -> tuple[Network, Person]:
    with store.reading() as view:
        return view.get(Network, NETWORK), view.get(Person, letter.person)


def _written(office: Office, letter: Letter, now: datetime) -> Written:
    draw = _DRAWN.get(letter.matter, _meeting)
    return write(letter.matter.value, draw(office, letter, now), office.mailbox)


def _meeting(office: Office, letter: Letter, now: datetime) -> MeetingLetter:
    meeting = named(office.store, letter, Meeting)
    invitation = named(office.store, letter, Invitation)
    current = _context(office.store, meeting, now)
    before = _before(office.store, meeting, now) if letter.matter is Matter.MEETING_CHANGED else None
    with office.store.reading() as view:
        return MeetingLetter(
            meeting=current,
            recipient=recipient(letter, view.get(Person, letter.person), record_in(invitation)),
            letter=letter.id,
            console=office.console,
            changes=changes(before, current) if before else (),
            acted_by=_actor(view, meeting.commit),
            withdrawn=_still_on(letter, record_in(meeting)),
        )


def _still_on(letter: Letter, meeting: Meeting) -> bool:
    return letter.matter is Matter.MEETING_CANCELLED and meeting.state is not MeetingState.CANCELLED


def _before(store: Store, told: Version[Meeting], now: datetime) -> MeetingContext | None:
    earlier = [one for one in store.history(Meeting, record_in(told).id) if one.version < told.version]
    return _context(store, earlier[-1], now) if earlier and earlier[-1].record else None


def _context(store: Store, told: Version[Meeting], now: datetime) -> MeetingContext:
    meeting = record_in(told)
    first = store.history(Meeting, meeting.id)[0].commit
    with store.reading() as view:
        network = view.get(Network, NETWORK)
        return meeting_context(
            meeting,
            view.get(Committee, meeting.committee),
            network,
            _guests(view, meeting),
            written=now,
            called_by=_actor(view, first),
            called=first.at,
            notice=_notice(view, meeting, network, told.commit.at),
        )


def _guests(view: View, meeting: Meeting) -> list[Guest]:
    invited = [(one, view.maybe(Person, one.person)) for one in view.find(Invitation, meeting=meeting.id)]
    return [guest(one, person, _organisation(view, person)) for one, person in invited]


def _organisation(view: View, person: Person | None) -> Organisation | None:
    return view.maybe(Organisation, person.organisation) if person and person.organisation else None


def _notice(view: View, meeting: Meeting, network: Network, told: datetime) -> str:
    """The notice that this letter gives, where the terms of reference ask for one."""
    zone = ZoneInfo(ZONE)
    in_use = terms_on(view, meeting.committee, local(told, zone).date())
    asked = in_use.terms.notice if in_use else None
    if asked is None or meeting.state is MeetingState.CANCELLED:
        return ""
    given = notice(local(told, zone).date(), local(meeting.starts, zone).date(), asked, network.nation)
    return notice_in_words(given)


def _actor(view: View, commit: Commit) -> str:
    person = view.maybe(Person, commit.actor)
    return one_line(person.name) if person else ""


def _failed(office: Office, letter: Letter, now: datetime) -> FailedLetter:
    lost = record_in(named(office.store, letter, Letter))
    about = [one for one in letter.renders if one.kind == kind_of(Meeting).name]
    meeting = _context(office.store, named(office.store, letter, Meeting), now) if about else None
    matter, outcome = what_failed(lost)
    zone = ZoneInfo(ZONE)
    with office.store.reading() as view:
        network, person = view.get(Network, NETWORK), view.get(Person, lost.person)
        return FailedLetter(
            network=one_line(network.name),
            demonstration=network.demonstration,
            recipient=recipient(letter, view.get(Person, letter.person)),
            letter=letter.id,
            console=office.console,
            failed=lost.id,
            matter=matter,
            person=one_line(person.name),
            outcome=outcome,
            attempts=lost.attempts,
            queued_on=full(lost.queued, zone),
            settled_on=full(lost.settled or lost.queued, zone),
            meeting=meeting,
        )


def _left_over(office: Office, letter: Letter, _now: datetime) -> LeftOverLetter:
    opening = record_in(named(office.store, letter, Opening))
    with office.store.reading() as view:
        network, by = view.get(Network, NETWORK), view.maybe(Person, opening.by)
        people = {one.person: view.maybe(Person, one.person) for one in opening.overdue}
        return LeftOverLetter(
            network=one_line(network.name),
            demonstration=network.demonstration,
            recipient=recipient(letter, view.get(Person, letter.person)),
            letter=letter.id,
            console=office.console,
            opened_on=full(opening.at, ZoneInfo(ZONE)),
            opened_by=one_line(by.name) if by else opening.by,
            things=tuple(_thing(one, people[one.person]) for one in opening.overdue),
        )


def _thing(one: Overdue, person: Person | None) -> LeftOver:
    record = one.about[0].id if one.about else "no record"
    return LeftOver(matter_in_words(one.matter), record, one_line(person.name) if person else one.person)


_DRAWN: Final[Mapping[Matter, Callable[[Office, Letter, datetime], object]]] = {
    Matter.LETTER_FAILED: _failed,
    Matter.LEFT_OVER: _left_over,
}


def named(store: Store, letter: Letter, type_: type[R]) -> Version[R]:
    """The record of a kind in the version that a letter names; raises where it names none or it is gone."""
    kind = kind_of(type_).name
    wanted = next((one for one in letter.renders if one.kind == kind), None)
    if wanted is None:
        raise NamesNothing(letter, kind)
    return _version(store, type_, wanted)


def _version(store: Store, type_: type[R], wanted: Rendered) -> Version[R]:
    assert KINDS[wanted.kind].type is type_  # noqa: S101 -- chosen by its kind
    for one in store.history(type_, wanted.id):
        if one.version == wanted.version:
            if one.record is None:
                raise ErasedRecord(wanted.kind, wanted.id)
            return one
    raise UnknownRecord(wanted.kind, wanted.id)


def record_in(version: Version[R]) -> R:
    """The record of a version that is known not to have been erased."""
    assert version.record is not None  # noqa: S101 -- looked at when it was fetched
    return version.record
