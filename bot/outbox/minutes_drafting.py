"""What does a letter say that brings minutes? Which version it is, the file, how to acknowledge it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Final
from zoneinfo import ZoneInfo

from bot.links import Links, NotOurs, Purpose
from bot.outbox.answer_links import NoLongerAsked
from bot.outbox.notices import notice_to
from bot.outbox.rendered import Office, named, record_in
from governance_store import View
from governance_store.records.committee import Committee
from governance_store.records.ids import NETWORK, receipt_id
from governance_store.records.letter import Letter, Route
from governance_store.records.meeting import Meeting
from governance_store.records.minutes import MinutesState
from governance_store.records.minutes_custody import MinutesEdition, MinutesReceipt
from governance_store.records.network import Network
from governance_store.records.person import Person
from governance_store.rules.local_time import date_in_full, full, local
from governance_store.rules.minutes_due import minutes_by
from templates import Enclosed
from templates.contexts.letter import AnswerLink
from templates.contexts.notice import Notice, Step
from templates.filters import one_line, the

WORD: Final = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
LABEL: Final = "I have received these minutes"
_GOOD_FOR: Final = timedelta(days=180)
_STANDING: Final = {
    MinutesState.DRAFT: "They are a draft, not yet checked by the chair.",
    MinutesState.CHECKED: "They are a draft, which the chair has checked.",
    MinutesState.APPROVED: "They are approved as a correct record.",
}


def minutes_sent(office: Office, letter: Letter, _now: datetime) -> Notice:
    """Which version of which meeting's minutes it is, and what is asked of the reader."""
    edition = record_in(named(office.store, letter, MinutesEdition))
    meeting = record_in(named(office.store, letter, Meeting))
    with office.store.reading() as view:
        committee = view.get(Committee, meeting.committee)
        zone = ZoneInfo(view.get(Network, NETWORK).zone)
    name, when = one_line(committee.name), full(meeting.starts, zone)
    approved = edition.state is MinutesState.APPROVED
    sentences = [f"These are the minutes of {the(name)} on {when}, version {edition.version}."]
    sentences.append(_STANDING.get(edition.state, ""))
    sentences.append("Please say that you have received this version.")
    acknowledge = Step(
        "Acknowledge this version:", f"minutes acknowledge {meeting.id} version {edition.version}"
    )
    propose = Step("Propose a correction:", f'minutes propose {meeting.id} LINE "TEXT"')
    steps = (acknowledge,) if approved else (acknowledge, propose)
    told = notice_to(
        office,
        letter,
        meeting.id,
        f"Minutes: {name}, {when}, version {edition.version}",
        tuple(filter(None, sentences)),
        (("File", edition.file_name), ("Kept as", edition.file)),
        steps,
    )
    return replace(told, links=_links(office, letter, edition))


def _links(office: Office, letter: Letter, edition: MinutesEdition) -> tuple[AnswerLink, ...]:
    if office.links is None or letter.route is not Route.MAIL:
        return ()
    until = letter.queued + _GOOD_FOR
    row = receipt_id(edition.id, letter.person)
    return (AnswerLink(LABEL, office.links.make(Purpose.MINUTES, row, until=until)),)


def minutes_enclosed(office: Office, letter: Letter) -> tuple[Enclosed, ...]:
    """The very file that the edition names."""
    edition = record_in(named(office.store, letter, MinutesEdition))
    return (Enclosed(edition.file_name, WORD, office.store.vault.read(edition.file)),)


def minutes_awaited(office: Office, letter: Letter, now: datetime) -> Notice:
    """Minutes that nobody was sent are due, or were."""
    meeting = record_in(named(office.store, letter, Meeting))
    with office.store.reading() as view:
        committee, last = view.get(Committee, meeting.committee), minutes_by(view, meeting)
        zone = ZoneInfo(view.get(Network, NETWORK).zone)
    name, when = one_line(committee.name), full(meeting.starts, zone)
    day = date_in_full(last) if last else "the day that was promised"
    over = last is not None and local(now, zone).date() > last
    told = f"The minutes of {the(name)} on {when} {'were' if over else 'are'} to be sent by {day}"
    return notice_to(
        office,
        letter,
        meeting.id,
        f"Minutes {'overdue' if over else 'due'}: {name}, {when}",
        (f"{told}, as the terms of reference promise, and were sent to nobody yet.",),
        (("Meeting", when), ("To be sent by", day)),
        (
            Step("See how far they are:", f"minutes show {meeting.id}"),
            Step("Send them:", f"minutes send {meeting.id}"),
        ),
    )


@dataclass(frozen=True, slots=True)
class Receiving:
    """What a link is about: whose receipt, of which edition, of which meeting."""

    person: Person
    receipt: MinutesReceipt
    edition: MinutesEdition
    meeting: Meeting


def receiving(view: View, links: Links, token: str, now: datetime) -> Receiving:
    """What a link is about; raises NotOurs, Expired or NoLongerAsked, and nothing is done."""
    about = links.read(Purpose.MINUTES, token, now)
    receipt = view.maybe(MinutesReceipt, about[0])
    person = view.maybe(Person, receipt.person) if receipt else None
    if receipt is None or person is None:
        raise NotOurs
    if not person.active:
        raise NoLongerAsked(
            f"{person.name} no longer takes part in this network. Nothing was recorded.",
            "Ask the committee's secretary if that is a mistake.",
        )
    edition = view.get(MinutesEdition, receipt.edition)
    return Receiving(person, receipt, edition, view.get(Meeting, edition.meeting))
