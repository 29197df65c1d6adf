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
from governance_store.records.ids import PersonId
from governance_store.records.kinds import Record, kind_of
from governance_store.records.letter import Letter, LetterState, Matter, Rendered
from governance_store.records.meeting import Meeting
from governance_store.records.person import Grant, Permission, Person
from governance_store.records.series import Series

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
    """Everything that is owed at an instant and has not been seen to."""
    return [one for duty in DUTIES for one in duty(record, at)]


def letters_that_failed(record: Recorded, _at: datetime) -> Iterator[Owed]:
    """Somebody has to know that a letter failed: the secretary, else the chair, else an administrator.

    Never about such a letter itself, which would go round for ever, and never to who was not reached.
    """
    for letter in record.find(Letter, state=LetterState.FAILED):
        key = f"letter-failed:{letter.id}"
        if letter.demonstration or letter.matter is Matter.LETTER_FAILED or record.has_key(key):
            continue
        about = _called_by(record, letter)
        answerable = _first(record, _answerable(record, about), but=letter.person)
        if answerable:
            told = (letter, *((about,) if about else ()))
            renders = tuple(_as_it_stands(record, one) for one in told)
            yield Owed(key, Matter.LETTER_FAILED, answerable.id, answerable.emails[0], key, renders)


def _called_by(record: Recorded, letter: Letter) -> Meeting | Series | None:
    """The meeting, or the series of meetings, that a letter tells of."""
    told = {one.kind: one.id for one in letter.renders}
    meeting, series = (told.get(kind_of(type_).name) for type_ in (Meeting, Series))
    if meeting:
        return record.maybe(Meeting, meeting)
    return record.maybe(Series, series) if series else None


def _answerable(record: Recorded, about: Meeting | Series | None) -> Iterator[PersonId]:
    committee = record.maybe(Committee, about.committee) if about else None
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
