"""Which letters has somebody to print and post, and who is told? One notice for all that came together."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

from governance_store.records.committee import Committee
from governance_store.records.ids import PersonId
from governance_store.records.kinds import kind_of
from governance_store.records.letter import Letter, LetterState, Matter
from governance_store.records.meeting import Meeting
from governance_store.records.person import Person
from governance_store.rules.answerable import answerable
from governance_store.rules.duty import Owed, Recorded, as_it_stands


def letters_to_post(record: Recorded, _at: datetime) -> Iterator[Owed]:
    """To whoever looks after a committee: all letters that wait, each time that a further one has come."""
    found: dict[PersonId, tuple[Person, list[Letter]]] = {}
    for letter in waiting_for_the_post(record):
        person = answerable(record, _committee_of(record, letter))
        if person:
            found.setdefault(person.id, (person, []))[1].append(letter)
    for person, letters in found.values():
        key = f"letters-to-post:{letters[-1].id}"
        if not record.has_key(key):
            renders = as_it_stands(record, *letters)
            yield Owed(key, Matter.TO_PRINT, person.id, person.emails[0], key, renders)


def waiting_for_the_post(record: Recorded) -> list[Letter]:
    """Letters that are laid out for somebody to print and post, in the order in which they were written."""
    return record.find(Letter, state=LetterState.TO_POST)


def _committee_of(record: Recorded, letter: Letter) -> Committee | None:
    named = next((one.id for one in letter.renders if one.kind == kind_of(Meeting).name), "")
    meeting = record.maybe(Meeting, named)
    return record.maybe(Committee, meeting.committee) if meeting else None
