"""Which committees are there, who sits on them and for whom? Boards, groups and their seats (IN-601)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import time
from enum import StrEnum

from governance_store.records.ids import CommitteeId, OrganisationId, PersonId, SeatId
from governance_store.records.kinds import record


class Authority(StrEnum):
    """On what footing a committee decides."""

    ADVISORY = "advisory"
    DELEGATED_INDIVIDUALS = "delegated individuals"
    COMMITTEE_IN_COMMON = "committee in common"
    JOINT_COMMITTEE = "joint committee"
    DELEGATED_COMMITTEE = "delegated committee"


class ClosedBy(StrEnum):
    """Who agrees that an action is closed."""

    SECRETARY = "secretary"
    MEETING = "meeting"


@record("committee", indexes=("key", "parent"))
@dataclass(frozen=True, slots=True)
class Committee:
    """A board or a group: its officers and where and when it usually meets."""

    id: CommitteeId
    key: str
    name: str
    parent: CommitteeId | None = None
    host: OrganisationId | None = None
    authority: Authority = Authority.ADVISORY
    chair: PersonId | None = None
    deputy_chair: PersonId | None = None
    secretary: PersonId | None = None
    place: str = ""
    link: str = ""
    usual_time: time | None = None
    usual_minutes: int | None = None
    active: bool = True
    code: str = ""
    """What stands for it in the numbers of its minutes; empty where its key does."""
    actions_closed_by: ClosedBy = ClosedBy.SECRETARY
    """Whether its officers agree at any time that an action is closed, or its meetings do."""


@record("seat", indexes=("committee", "holder", "deputies"))
@dataclass(frozen=True, slots=True)
class Seat:
    """A place on a committee: for an organisation, in a role. Without a holder it is vacant."""

    id: SeatId
    committee: CommitteeId
    role: str
    organisation: OrganisationId | None = None
    categories: tuple[str, ...] = ()
    voting: bool = True
    holder: PersonId | None = None
    deputies: tuple[PersonId, ...] = ()
    active: bool = True
