"""What is a verdict judged on? The seats of a committee, who is there and how, and the matter at hand."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


@dataclass(frozen=True, slots=True)
class Seat:
    """A seat: what it counts as, whose it is, and whether somebody holds it; `name` is shown to people."""

    id: str
    roles: tuple[str, ...] = ()
    categories: tuple[str, ...] = ()
    organisation: str | None = None
    voting: bool = True
    vacant: bool = False
    suspended: bool = False
    name: str = ""

    @property
    def told(self) -> str:
        """How it is called."""
        return self.name or self.id


class Capacity(StrEnum):
    """As what somebody is there."""

    MEMBER = "member"
    DEPUTY = "deputy"
    PROXY = "proxy"
    ATTENDEE = "attendee"


@dataclass(frozen=True, slots=True)
class Present:
    """Somebody who is there: for which seat, as what, and whether from afar or with an interest."""

    person: str
    seat: str | None
    capacity: Capacity = Capacity.MEMBER
    remote: bool = False
    conflicted: bool = False


@dataclass(frozen=True, slots=True)
class Matter:
    """What is to be decided, at which sort of meeting, and what came before."""

    decision: str = ""
    meeting: str = ""
    procedure: str = ""
    notified_all: bool | None = None
    in_favour: tuple[str, ...] | int | None = None
    minutes: int | None = None
    adjourned: bool = False
    requisitioned: bool = False
    registered: int | None = None
    left: int = 0
    committee_quorum: int | None = None
    abstaining: tuple[str, ...] = ()
    disqualified: int | None = None
    days_since_first: int | None = None
    earlier: tuple[int, ...] = ()
    returning: bool = False
    unread: tuple[str, ...] = ()
