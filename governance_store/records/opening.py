"""When was the network opened, and what was overdue by then? Told once, to one person, and never again."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from governance_store.records.ids import OpeningId, PersonId
from governance_store.records.kinds import record
from governance_store.records.letter import Matter, Rendered


@dataclass(frozen=True, slots=True)
class Overdue:
    """Something that would have been told to somebody, had the network been open: about what, and to whom."""

    matter: Matter
    person: PersonId
    about: tuple[Rendered, ...]


@record("opening")
@dataclass(frozen=True, slots=True)
class Opening:
    """The one moment from which people are told."""

    id: OpeningId
    at: datetime
    by: PersonId
    overdue: tuple[Overdue, ...] = ()
