"""Who may read which meetings at which address? Feeds: calendars to subscribe to, that can be revoked."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from governance_store.records.ids import CommitteeId, FeedId, PersonId
from governance_store.records.kinds import record


class Scope(StrEnum):
    """Whose meetings a feed holds."""

    MINE = "mine"
    COMMITTEE = "committee"
    NETWORK = "network"


@record("feed", indexes=("digest", "person"))
@dataclass(frozen=True, slots=True)
class Feed:
    """A calendar at an address that nobody can guess; of the address only a digest is kept.

    It belongs to a person and ends with their part in the network. With `year`, whatever else falls into
    the year stands in it beside the meetings.
    """

    id: FeedId
    person: PersonId
    digest: str
    scope: Scope = Scope.MINE
    committee: CommitteeId | None = None
    active: bool = True
    year: bool = False
