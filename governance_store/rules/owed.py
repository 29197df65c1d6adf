"""What does the clerk owe to whom at an instant? Asked anew each time, never scheduled (design, idea 3).

Each duty has a key that a commit may carry only once, so a restart, a double start or a week's outage loses
nothing and repeats nothing. A further kind of duty is one more function in `DUTIES`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final, Protocol, TypeVar

from governance_store.records.committee import Committee
from governance_store.records.ids import NETWORK, PersonId
from governance_store.records.kinds import Record, kind_of
from governance_store.records.letter import Letter, LetterState, Matter, Rendered
from governance_store.records.meeting import Meeting
from governance_store.records.network import Network
from governance_store.records.person import Grant, Permission, Person
from governance_store.rules.silence import is_silent

R = TypeVar("R", bound=Record)


class Recorded(Protocol):
    """The record as it stands, as far as duties ask it."""

    def maybe(self, type_: type[R], id_: str) -> R | None:
        """The record of an identifier, or None."""
        ...

    def find(self, type_: type[R], *ranges: Any, **equal: object) -> list[R]:  # noqa: ANN401 -- conditions of its own
        """The records for which every condition holds."""
        ...

    def version(self, type_: type[R], id_: str) -> int:
        """The version that a record has come to."""
        ...

    def has_key(self, key: str) -> bool:
        """Whether a commit carries a key that may stand only once."""
        ...


@dataclass(frozen=True, slots=True)
class Owed:
    """One letter that is owed to one person: about what, telling of which records, and its key."""

    key: str
    matter: Matter
    person: PersonId
    address: str
    thread: str
    renders: tuple[Rendered, ...]


def owed(record: Recorded, at: datetime) -> list[Owed]:
    """Everything that is owed at an instant and has not been seen to; nothing while the network is silent."""
    return [] if is_silent(record.maybe(Network, NETWORK)) else all_owed(record, at)


def all_owed(record: Recorded, at: datetime) -> list[Owed]:
    """The same of a network that is silent too: what would be owed were it open."""
    return [one for duty in DUTIES for one in duty(record, at)]


def letters_that_failed(record: Recorded, _at: datetime) -> Iterator[Owed]:
    """Somebody has to know that a letter failed: the secretary, else the chair, else an administrator.

    Never about such a letter itself, which would go round for ever, and never to who was not reached.
    """
    for letter in record.find(Letter, state=LetterState.FAILED):
        key = f"letter-failed:{letter.id}"
        if letter.demonstration or letter.matter is Matter.LETTER_FAILED or record.has_key(key):
            continue
        meeting = _meeting_of(record, letter)
        answerable = _first(record, _answerable(record, meeting), but=letter.person)
        if answerable:
            told = (letter, *((meeting,) if meeting else ()))
            renders = tuple(_as_it_stands(record, one) for one in told)
            yield Owed(key, Matter.LETTER_FAILED, answerable.id, answerable.emails[0], key, renders)


def _meeting_of(record: Recorded, letter: Letter) -> Meeting | None:
    named = next((one.id for one in letter.renders if one.kind == kind_of(Meeting).name), None)
    return record.maybe(Meeting, named) if named else None


def _answerable(record: Recorded, meeting: Meeting | None) -> Iterator[PersonId]:
    committee = record.maybe(Committee, meeting.committee) if meeting else None
    officers = (committee.secretary, committee.chair) if committee else ()
    yield from (one for one in officers if one)
    for grant in record.find(Grant, permission=Permission.ADMINISTRATOR, active=True):
        if grant.committee is None:
            yield grant.person


def _first(record: Recorded, people: Iterable[PersonId], but: PersonId) -> Person | None:
    """The first of them who can be written to."""
    found = (record.maybe(Person, one) for one in people if one != but)
    return next((one for one in found if one and one.active and one.emails), None)


def _as_it_stands(record: Recorded, one: Record) -> Rendered:
    return Rendered(kind_of(type(one)).name, one.id, record.version(type(one), one.id))


DUTIES: Final[tuple[Callable[[Recorded, datetime], Iterable[Owed]], ...]] = (letters_that_failed,)
