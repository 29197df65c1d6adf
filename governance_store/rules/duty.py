"""What is a duty of the clerk's, and what does it ask of the record? A letter owed to somebody, by a key."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime
from typing import Any, Protocol, TypeVar
from zoneinfo import ZoneInfo

from governance_store.records.ids import NETWORK, PersonId
from governance_store.records.kinds import Record, kind_of
from governance_store.records.letter import Gathered, Matter, Rendered, Route
from governance_store.records.network import Network
from governance_store.records.person import Person

R = TypeVar("R", bound=Record)


class Recorded(Protocol):
    """The record as it stands, as far as duties ask it."""

    def maybe(self, type_: type[R], id_: str) -> R | None:
        """The record of an identifier, or None."""
        ...

    def find(self, type_: type[R], *ranges: Any, **equal: object) -> list[R]:  # noqa: ANN401 -- conditions of its own
        """The records for which every condition holds."""
        ...

    def between(
        self,
        type_: type[R],
        field: str,
        first: date | datetime | None,
        last: date | datetime | None,
        **equal: object,
    ) -> list[R]:
        """The same for which a day or an instant lies within two; records without one are left out."""
        ...

    def version(self, type_: type[R], id_: str) -> int:
        """The version that a record has come to."""
        ...

    def has_key(self, key: str) -> bool:
        """Whether a commit carries a key that may stand only once."""
        ...


@dataclass(frozen=True, slots=True)
class Owed:
    """One letter that is owed to one person: about what, telling of which records, and its key.

    A channel is told in the name of no person but the clerk, and by its own route.

    `cause` names what all stages of an overdue thing have in common: what was overdue before a network was
    opened is told once then, and none of its later stages comes.
    """

    key: str
    matter: Matter
    person: PersonId
    address: str
    thread: str
    renders: tuple[Rendered, ...]
    route: Route = Route.MAIL
    cause: str = ""
    also: tuple[str, ...] = ()
    """The keys of what one letter tells together, each of which may stand only once too."""
    gathers: tuple[Gathered, ...] = ()
    """Of a brief, what its records tell, prompt by prompt."""

    @property
    def left_over(self) -> str:
        """The key under which it stands that the cause was overdue at the opening; empty without a cause."""
        return f"left-over:{self.cause}" if self.cause else ""


def is_left_over(record: Recorded, one: Owed) -> bool:
    """Whether it was overdue when the network was opened, and was told then once for all."""
    return bool(one.left_over) and record.has_key(one.left_over)


def as_it_stands(record: Recorded, *told: Record) -> tuple[Rendered, ...]:
    """What a letter tells of, in the version that each of them has come to."""
    return tuple(Rendered(kind_of(type(one)).name, one.id, record.version(type(one), one.id)) for one in told)


def reachable(record: Recorded, id_: PersonId | None) -> Person | None:
    """A person who takes part and can be written to."""
    person = record.maybe(Person, id_) if id_ else None
    return person if person and person.active and person.emails else None


def today(record: Recorded, at: datetime) -> date:
    """The day that it is where the network is."""
    network = record.maybe(Network, NETWORK)
    return at.astimezone(ZoneInfo(network.zone) if network else UTC).date()
