"""What does a letter say? It is written from the very versions of the records that it names.

What it does not name (who else is invited, what the committee is called) is told as it is when it is written.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import datetime
from hashlib import sha256
from itertools import takewhile
from typing import Final
from zoneinfo import ZoneInfo

from bot.outbox.agenda_drafting import agenda_sent, papers_enclosed
from bot.outbox.agenda_entry import entry_with_papers
from bot.outbox.answer_links import answer_links
from bot.outbox.answering import answers
from bot.outbox.brief_drafting import brief_of
from bot.outbox.brief_lines import LINES
from bot.outbox.chairs_action_drafting import chairs_action_told
from bot.outbox.channel_news import channel_notice
from bot.outbox.education_drafting import evaluation_asked, links_for_others
from bot.outbox.handover_drafting import handed_over
from bot.outbox.kept_answers import kept_answer
from bot.outbox.meeting_drafting import meeting_in_words, who_acted
from bot.outbox.minutes_drafting import minutes_enclosed, minutes_sent
from bot.outbox.poll_drafting import poll_asked, poll_cancelled, poll_closed
from bot.outbox.quorum_drafting import deputy_called
from bot.outbox.rendered import NamesNothing, Office, named, record_in
from bot.outbox.resolution_drafting import resolution_asked, resolution_settled
from bot.outbox.routes import COMPANION
from bot.outbox.sending import Parcel
from bot.outbox.series_drafting import series_letter
from bot.outbox.signing_in import sign_in_link
from bot.outbox.told import version_told
from governance_store import Store, Version, View
from governance_store.records.committee import Committee, Seat
from governance_store.records.ids import CLERK, NETWORK, invitation_id
from governance_store.records.kinds import kind_of
from governance_store.records.letter import Letter, LetterState, Matter, Route
from governance_store.records.meeting import Invitation, Meeting, MeetingState
from governance_store.records.network import Network
from governance_store.records.opening import Opening, Overdue
from governance_store.records.person import Person
from governance_store.records.received import Received
from governance_store.records.series import Series
from governance_store.records.sign_in import SignIn
from governance_store.rules.from_afar import FromAfar, from_afar
from governance_store.rules.local_time import full, local
from governance_store.rules.terms_in_force import terms_on
from templates import Written, write
from templates.contexts.left_over import LeftOver, LeftOverLetter
from templates.contexts.letter import (
    AnswerLink,
    FailedLetter,
    MeetingLetter,
    changes,
    matter_in_words,
    recipient,
    what_failed,
)
from templates.contexts.meeting import ZONE, MeetingContext
from templates.contexts.received import ReceivedLetter
from templates.contexts.series import SeriesLetter
from templates.contexts.sign_in import SignInLetter
from templates.filters import one_line, plain


def draft(office: Office, letter: Letter, now: datetime) -> Parcel:
    """The letter in words, ready to be packed; raises a sentence where something it names is gone."""
    network, person = _standing(office.store, letter)
    context = _CONTEXTS.get(letter.matter, _meeting)(office, letter, now)
    return Parcel(
        letter=letter.id,
        message_id=message_id(letter, network, office.mailbox),
        sender_name=one_line(network.name),
        mailbox=office.mailbox,
        recipient_name=one_line(person.name) if person else "",
        address=letter.address,
        at=now,
        written=_written(office, letter, context, now),
        buttons=answers(letter, context),
    )


def message_id(letter: Letter, network: Network, mailbox: str) -> str:
    """What a letter is called in everybody's mail, whenever and however often it leaves (RFC 5322 §3.6.4)."""
    told = (network.key, network.token, letter.id, letter.thread, letter.address, letter.queued.isoformat())
    digest = sha256("\n".join(told).encode()).hexdigest()[:16]
    domain = mailbox.rpartition("@")[2].encode("idna").decode("ascii") or "localhost"
    return f"<{letter.id}.{digest}@{domain}>"


def _standing(store: Store, letter: Letter) -> tuple[Network, Person | None]:
    """The network, and who is written to: nobody where a channel is told."""
    with store.reading() as view:
        nobody = letter.person == CLERK
        return view.get(Network, NETWORK), None if nobody else view.get(Person, letter.person)


def _written(office: Office, letter: Letter, context: object, now: datetime) -> Written:
    written = write(letter.matter.value, context, office.mailbox)
    if letter.thread.endswith(COMPANION):  # what goes along is in the mail beside it
        return replace(written, calendar=None, method="", pictures=())
    if letter.matter is Matter.MINUTES:
        return replace(written, enclosed=minutes_enclosed(office, letter))
    if letter.matter is not Matter.AGENDA:
        return written
    entry = entry_with_papers(office, letter, now)
    method = "REQUEST" if entry else ""
    return replace(written, enclosed=papers_enclosed(office, letter), calendar=entry, method=method)


def _sign_in(office: Office, letter: Letter, _now: datetime) -> SignInLetter:
    asked = record_in(named(office.store, letter, SignIn))
    if office.links is None:
        raise NamesNothing(letter, "secret to sign links with")
    network, person = _standing(office.store, letter)
    assert person is not None  # noqa: S101 -- no channel is sent a link
    return SignInLetter(
        network=one_line(network.name),
        demonstration=network.demonstration,
        recipient=recipient(letter, person),
        letter=letter.id,
        link=sign_in_link(office.links, asked, letter.address),
        until=full(asked.good_until, ZoneInfo(ZONE)),
    )


def _series(office: Office, letter: Letter, now: datetime) -> SeriesLetter:
    return series_letter(office, letter, named(office.store, letter, Series), now)


def _meeting(office: Office, letter: Letter, now: datetime) -> MeetingLetter:
    meeting = named(office.store, letter, Meeting)
    invitation = named(office.store, letter, Invitation)
    current = meeting_in_words(office, meeting, now)
    before = _before(office, letter, meeting, now) if letter.matter is Matter.MEETING_CHANGED else None
    asked = record_in(invitation)
    with office.store.reading() as view:
        remote = _may_be_remote(view, record_in(meeting), now)
        return MeetingLetter(
            meeting=current,
            recipient=recipient(letter, view.get(Person, letter.person), asked),
            letter=letter.id,
            console=office.console,
            changes=changes(before, current) if before else (),
            acted_by=who_acted(view, meeting.commit),
            withdrawn=_still_on(letter, record_in(meeting)),
            deputises=_deputises(view, asked),
            remote=remote,
            links=_links(office, letter, record_in(meeting), asked, remote=remote),
        )


def _may_be_remote(view: View, meeting: Meeting, now: datetime) -> bool:
    in_use = terms_on(view, meeting.committee, local(now, ZoneInfo(ZONE)).date())
    return from_afar(in_use.terms if in_use else None) is FromAfar.ALLOWED


def _deputises(view: View, asked: Invitation) -> str:
    """For whom somebody comes, and for whose seat."""
    member = view.maybe(Person, asked.deputises) if asked.deputises else None
    if member is None:
        return ""
    theirs = view.maybe(Invitation, invitation_id(asked.meeting, member.id))
    seat = view.maybe(Seat, theirs.seat) if theirs and theirs.seat else None
    return one_line(f"{member.name} ({seat.role})" if seat else member.name)


def _links(
    office: Office, letter: Letter, meeting: Meeting, asked: Invitation, *, remote: bool
) -> tuple[AnswerLink, ...]:
    """The links by which this letter is answered; there are none on paper, nor to what is cancelled."""
    standing = meeting.state is MeetingState.SCHEDULED and letter.matter is not Matter.MEETING_CANCELLED
    if office.links is None or letter.route is not Route.MAIL or not standing:
        return ()
    return answer_links(office.links, meeting, asked, remote=remote)


def _still_on(letter: Letter, meeting: Meeting) -> bool:
    return letter.matter is Matter.MEETING_CANCELLED and meeting.state is not MeetingState.CANCELLED


def _before(office: Office, letter: Letter, told: Version[Meeting], now: datetime) -> MeetingContext | None:
    """The meeting as its last letter to this person told it, otherwise as it was before this change."""
    with office.store.reading() as view:
        known = _last_told(view, letter)
    earlier = [one for one in office.store.history(Meeting, record_in(told).id) if one.version < told.version]
    before = next((one for one in earlier if one.version == known), earlier[-1] if earlier else None)
    return meeting_in_words(office, before, now) if before and before.record else None


def _last_told(view: View, letter: Letter) -> int | None:
    earlier = takewhile(lambda one: one.id != letter.id, view.find(Letter, thread=letter.thread))
    before = [one for one in earlier if one.state is LetterState.ACCEPTED and _same_meeting(one, letter)]
    return version_told(before[-1]) if before else None


def _same_meeting(one: Letter, other: Letter) -> bool:
    """Whether two letters tell of one meeting: those of a series have one thread."""
    first, second = ({(each.kind, each.id) for each in letter.renders} for letter in (one, other))
    return kind_of(Meeting).name in {kind for kind, _ in first & second}


def _failed(office: Office, letter: Letter, now: datetime) -> FailedLetter:
    lost = record_in(named(office.store, letter, Letter))
    about = [one for one in letter.renders if one.kind == kind_of(Meeting).name]
    meeting = meeting_in_words(office, named(office.store, letter, Meeting), now) if about else None
    matter, outcome = what_failed(lost)
    zone = ZoneInfo(ZONE)
    with office.store.reading() as view:
        network, person = view.get(Network, NETWORK), view.maybe(Person, lost.person)
        return FailedLetter(
            network=one_line(network.name),
            demonstration=network.demonstration,
            recipient=recipient(letter, view.get(Person, letter.person)),
            letter=letter.id,
            console=office.console,
            failed=lost.id,
            matter=matter,
            person=one_line(person.name) if person else "a channel",
            outcome=outcome,
            attempts=lost.attempts,
            queued_on=full(lost.queued, zone),
            settled_on=full(lost.settled or lost.queued, zone),
            meeting=meeting,
        )


def _received(office: Office, letter: Letter, _now: datetime) -> ReceivedLetter:
    mail = record_in(named(office.store, letter, Received))
    zone = ZoneInfo(ZONE)
    with office.store.reading() as view:
        network = view.get(Network, NETWORK)
        writer = view.maybe(Person, mail.person) if mail.person else None
        committee = view.maybe(Committee, mail.committee) if mail.committee else None
        return ReceivedLetter(
            network=one_line(network.name),
            demonstration=network.demonstration,
            recipient=recipient(letter, view.get(Person, letter.person)),
            letter=letter.id,
            received=mail.id,
            writer=one_line(f"{writer.name}, {mail.sender}" if writer else mail.sender or "somebody unknown"),
            arrived_on=full(mail.at, zone),
            subject=one_line(mail.subject),
            about=one_line(committee.name) if committee else "",
            why=plain(mail.outcome),
            text=plain(mail.text),
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


_CONTEXTS: Final[Mapping[Matter, Callable[[Office, Letter, datetime], object]]] = {
    Matter.ANSWER: kept_answer,
    Matter.CHANNEL: channel_notice,
    Matter.LETTER_FAILED: _failed,
    Matter.LEFT_OVER: _left_over,
    Matter.AGENDA: agenda_sent,
    Matter.MINUTES: minutes_sent,
    Matter.BRIEF: brief_of,
    Matter.HANDOVER: handed_over,
    Matter.EDUCATION_EVALUATION: evaluation_asked,
    Matter.EDUCATION_LINKS: links_for_others,
    Matter.RESOLUTION: resolution_asked,
    Matter.RESOLUTION_REMINDER: resolution_asked,
    Matter.RESOLUTION_SETTLED: resolution_settled,
    Matter.CHAIRS_ACTION: chairs_action_told,
    Matter.DEPUTY_CALL: deputy_called,
    Matter.RECEIVED: _received,
    Matter.SIGN_IN: _sign_in,
    Matter.POLL: poll_asked,
    Matter.POLL_REMINDER: poll_asked,
    Matter.POLL_CANCELLED: poll_cancelled,
    Matter.POLL_CLOSED: poll_closed,
    Matter.SERIES_INVITATION: _series,
    Matter.SERIES_CHANGED: _series,
    **LINES,
}
"""What each matter is written from; any other is about a meeting."""
