"""Who runs imaging together here? The network itself and the organisations that are its members (IN-601)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from governance_store.records.ids import NetworkId, OrganisationId
from governance_store.records.kinds import record
from governance_store.records.nation import Nation


class Sector(StrEnum):
    """What sort of body an organisation is."""

    NHS = "nhs"
    INDEPENDENT = "independent"
    COMMISSIONER = "commissioner"
    OTHER = "other"


class Standing(StrEnum):
    """How far an organisation has come into the network."""

    INVITED = "invited"
    MEMBER = "member"
    PARTNER = "partner"
    LEFT = "left"


@record("network")
@dataclass(frozen=True, slots=True)
class Network:
    """The network: one a data directory. `demonstration` is written only by `clerk demo`."""

    id: NetworkId
    key: str
    name: str
    nation: Nation
    zone: str = "Europe/London"
    host: OrganisationId | None = None
    demonstration: bool = False
    token: str = ""
    """Sets calendar entries of this network apart from those of any other of the same key."""
    silent: bool = False
    """Nobody is told anything yet: letters wait, and nothing is owed, until `network open`."""
    opened: datetime | None = None
    """When it was opened; None where it never was silent, or still is."""
    interest_kinds: tuple[str, ...] = ()
    """The kinds of interests of its register, where they are not those of the guidance."""
    minute_pattern: str = ""
    """How items of minutes are numbered, in the words of `rules.minute_numbers`; empty for its usual one."""


@record("organisation", indexes=("key",))
@dataclass(frozen=True, slots=True)
class Organisation:
    """A trust, an independent provider, a commissioner, or another body that people come from."""

    id: OrganisationId
    key: str
    name: str
    sector: Sector
    standing: Standing = Standing.MEMBER
