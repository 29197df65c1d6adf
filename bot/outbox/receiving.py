"""What becomes of a mail that came in? It is kept, and what it says of a letter of ours is recorded with it.

Each mail is taken up once: its own name is the key of the commit. A mail that came back marks its letter as
failed, of which somebody is told as of any other; words that a person wrote are passed on to a person.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from bot.outbox.backoff import failed
from bot.outbox.dispatcher import SURFACE
from governance_store import Desk, DuplicateKey, Store, View
from governance_store.records.ids import CLERK, CommitteeId, LetterId, MeetingId, ReceivedId, SeriesId
from governance_store.records.kinds import Record, kind_of
from governance_store.records.letter import Letter, LetterState
from governance_store.records.meeting import Meeting
from governance_store.records.person import Person
from governance_store.records.received import Received, Sort
from governance_store.records.series import Series

_MOST_TEXT: Final = 4000


@dataclass(frozen=True, slots=True)
class Mail:
    """A mail as its surface understood it. `answers` are the names of mails of ours, the nearest first.

    `given_up` are the addresses to which a mail of ours will not be delivered, with what was said of each.
    """

    name: str
    sort: Sort
    content: bytes
    sender: str = ""
    subject: str = ""
    text: str = ""
    answers: tuple[str, ...] = ()
    given_up: tuple[tuple[str, str], ...] = ()
    outcome: str = ""
    meeting: MeetingId | None = None
    given: datetime | None = None
    for_a_person: bool = False
    series: SeriesId | None = None


def key_of(name: str) -> str:
    """What stands only once in the record for a mail."""
    return f"mail-received:{name}"


def receive(store: Store, mail: Mail, now: datetime) -> Received | None:
    """Record a mail and what follows from it; None where that was done before."""
    digest = store.vault.keep(mail.content)
    with store.writing() as desk:
        letter = letter_answered(desk, mail.answers)
        came_back = _given_up(letter, mail.given_up, now)
        received = _received(desk, mail, letter, digest, now)
        changed: Sequence[Record] = (received, *((came_back,) if came_back else ()))
        try:
            desk.commit(
                at=now,
                actor=CLERK,
                surface=SURFACE,
                verb="mail.received",
                records=changed,
                keys=(key_of(mail.name),),
            )
        except DuplicateKey:
            return None
    return received


def letter_answered(view: View, names: Iterable[str]) -> Letter | None:
    """The letter of ours that a mail answers; its whole name must fit, which only its readers know."""
    for name in names:
        letter = view.maybe(Letter, LetterId(name.strip("<>").partition(".")[0]))
        if letter is not None and letter.message_id == name:
            return letter
    return None


def person_with_address(view: View, address: str) -> Person | None:
    """The one person who takes part and has this address; None where nobody has, or several."""
    wanted = address.casefold()
    found = [
        one
        for one in view.find(Person, active=True)
        if wanted and wanted in {known.casefold() for known in one.emails}
    ]
    return found[0] if len(found) == 1 else None


def _given_up(letter: Letter | None, given_up: Iterable[tuple[str, str]], now: datetime) -> Letter | None:
    """The letter as failed, where it is its own recipient whom it did not reach."""
    if letter is None or letter.state is not LetterState.ACCEPTED:
        return None
    told = next((told for address, told in given_up if address.casefold() == letter.address.casefold()), None)
    return None if told is None else failed(letter, now, f"The mail came back: {told}")


def _received(desk: Desk, mail: Mail, letter: Letter | None, digest: str, now: datetime) -> Received:
    person = person_with_address(desk, mail.sender)
    return Received(
        id=ReceivedId(f"RCV-{desk.next_number('RCV'):05d}"),
        sort=mail.sort,
        at=now,
        file=digest,
        sender=mail.sender,
        subject=mail.subject,
        text=mail.text[:_MOST_TEXT],
        person=person.id if person else None,
        letter=letter.id if letter else None,
        committee=_committee_of(desk, mail, letter),
        meeting=mail.meeting,
        given=mail.given,
        outcome=mail.outcome,
        for_a_person=mail.for_a_person,
        series=mail.series,
    )


def _committee_of(view: View, mail: Mail, letter: Letter | None) -> CommitteeId | None:
    """The committee of the meeting or series that the mail, or the letter which it answers, is about."""
    if mail.series and (series := view.maybe(Series, mail.series)):
        return series.committee
    named = [one.id for one in letter.renders if one.kind == kind_of(Meeting).name] if letter else []
    about = mail.meeting or next(iter(named), None)
    meeting = view.maybe(Meeting, about) if about else None
    return meeting.committee if meeting else None
