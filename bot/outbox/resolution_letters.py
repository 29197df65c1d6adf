"""Which letters does a written resolution call for, and whose vote does a link give? One of each a person."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final
from zoneinfo import ZoneInfo

from bot.links import Links, NotOurs, Purpose
from bot.outbox.answer_links import NoLongerAsked
from bot.outbox.telling import telling
from governance_store import View
from governance_store.records.ids import NETWORK
from governance_store.records.kinds import Record
from governance_store.records.letter import Letter, Matter
from governance_store.records.network import Network
from governance_store.records.person import Person
from governance_store.records.resolution import Ballot, Resolution, ResolutionState
from governance_store.rules.local_time import date_in_full, local
from governance_store.rules.resolutions import has_lapsed, standing_of

_GOOD_FOR: Final = timedelta(days=90)


def resolution_letters(
    view: View,
    now: datetime,
    matter: Matter,
    resolution: Resolution,
    ballots: Iterable[Ballot],
    changed: Sequence[Record],
) -> Iterator[Letter]:
    """A letter to each who can be reached; `changed` are the records of the same commit."""
    told = ((one.person, one.id, (resolution, one)) for one in ballots)
    return telling(view, now, matter, told, changed)


@dataclass(frozen=True, slots=True)
class Voting:
    """Whose vote on which resolution a link gives."""

    person: Person
    resolution: Resolution
    ballot: Ballot


def voting_link(links: Links, ballot: Ballot, sent: datetime) -> str:
    """The link of one person; whether votes are still taken the record says."""
    return links.make(Purpose.RESOLUTION, ballot.id, until=sent + _GOOD_FOR)


def voting(view: View, links: Links, token: str, now: datetime) -> Voting:
    """What a link is about; raises NotOurs, Expired or NoLongerAsked, and nothing is done."""
    (id_,) = links.read(Purpose.RESOLUTION, token, now)
    ballot = view.maybe(Ballot, id_)
    person = view.maybe(Person, ballot.person) if ballot else None
    if ballot is None or person is None:
        raise NotOurs
    resolution = view.get(Resolution, ballot.resolution)
    day = local(now, ZoneInfo(view.get(Network, NETWORK).zone)).date()
    if resolution.state is not ResolutionState.OPEN or has_lapsed(resolution, day):
        told = f"No vote is taken on {resolution.reference} any more: it is {standing_of(resolution, day)}."
        raise NoLongerAsked(
            f"{told} Nothing was recorded.", f"Votes were to be given by {date_in_full(resolution.closes)}."
        )
    if ballot.interest or not person.active:
        why = "has an interest in it" if person.active else "no longer takes part in this network"
        raise NoLongerAsked(f"{person.name} {why}, and so has no vote. Nothing was recorded.")
    return Voting(person, resolution, ballot)
