"""What does a calendar take over when an agenda is sent out? Its own entry, with where papers are.

The same UID and the same SEQUENCE: nobody is asked anew whether they come (RFC 5546 §3.2.2).
"""

from __future__ import annotations

from datetime import datetime

from bot.outbox.meeting_drafting import meeting_in_words
from bot.outbox.rendered import Office, named, record_in
from governance_store.records.letter import Letter
from governance_store.records.meeting import Invitation, Meeting, MeetingState
from governance_store.records.paper import AgendaEdition
from governance_store.records.person import Person
from templates import asked_again
from templates.contexts.letter import recipient


def entry_with_papers(office: Office, letter: Letter, now: datetime) -> bytes | None:
    """The entry; None where somebody else organises the meeting, or where it has changed since.

    Of a change everybody has a letter of their own, whose entry says where the papers are, too.
    """
    told = named(office.store, letter, Meeting)
    edition = named(office.store, letter, AgendaEdition)
    meeting = record_in(told)
    with office.store.reading() as view:
        current = view.get(Meeting, meeting.id)
        person = view.get(Person, letter.person)
        invited = view.maybe(Invitation, record_in(named(office.store, letter, Invitation)).id)
    unchanged = current.state is MeetingState.SCHEDULED and current.sequence == meeting.sequence
    if meeting.organised_elsewhere or not unchanged or not person.emails:
        return None
    words = meeting_in_words(office, told, now, edition.commit.seq)
    return asked_again(words, recipient(letter, person, invited), office.mailbox)
