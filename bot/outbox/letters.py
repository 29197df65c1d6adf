"""Which letters does a change call for? One to each person concerned, queued in the commit of the change.

A letter names the versions of the records that it tells of, so that what is sent later is what was true then.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime

from governance_store import View
from governance_store.records.ids import LetterId
from governance_store.records.kinds import Record, kind_of
from governance_store.records.letter import Letter, Matter, Rendered, Route
from governance_store.records.meeting import Invitation, Meeting
from governance_store.records.person import Person


def letters(
    view: View,
    now: datetime,
    meeting: Meeting,
    matters: Iterable[tuple[Matter, Invitation]],
    changed: Sequence[Record],
) -> Iterator[Letter]:
    """A letter to each invited person who has an address; `changed` are the records of the same commit."""
    number = view.next_number("LTR")
    for matter, invitation in matters:
        address = address_of(view, invitation)
        if not address:
            continue
        yield Letter(
            id=LetterId(f"LTR-{number:05d}"),
            person=invitation.person,
            route=Route.MAIL,
            address=address,
            matter=matter,
            thread=thread_of(meeting, invitation),
            renders=(_rendered(view, meeting, changed), _rendered(view, invitation, changed)),
            queued=now,
            due=now,
        )
        number += 1


def thread_of(meeting: Meeting, invitation: Invitation) -> str:
    """What keeps letters in order: one person and one calendar entry, which a series is as a whole."""
    return f"{meeting.series}:{invitation.person}" if meeting.stands_for else invitation.id


def address_of(view: View, invitation: Invitation) -> str:
    """Where letters to an invited person go; empty where they have no address, or no longer take part."""
    person = view.maybe(Person, invitation.person)
    return person.emails[0] if person and person.active and person.emails else ""


def _rendered(view: View, record: Record, changed: Sequence[Record]) -> Rendered:
    version = view.version(type(record), record.id) + (record in changed)
    return Rendered(kind_of(type(record)).name, record.id, version)
