"""Who has a brief today, and of what? One letter a person and a day, whatever there is to be told.

While their last brief has not left, or left today, nobody has another: what comes meanwhile is in the next.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from zoneinfo import ZoneInfo

from governance_store.records.ids import NETWORK, PersonId
from governance_store.records.letter import Gathered, Letter, LetterState, Matter
from governance_store.records.network import Network
from governance_store.records.person import Person
from governance_store.rules.duty import Owed, Recorded
from governance_store.rules.prompts import prompts
from governance_store.rules.waking_hours import is_their_time, is_waking


def thread_of(person: PersonId) -> str:
    """What keeps one person's briefs in order."""
    return f"brief:{person}"


def briefs(record: Recorded, at: datetime) -> Iterator[Owed]:
    """The brief of each person for whom there is something, at their hour."""
    network = record.maybe(Network, NETWORK)
    if network is None or not is_waking(at, ZoneInfo(network.zone), network.nation):
        return
    found: dict[PersonId, list[Owed]] = {}
    for one in prompts(record, at):
        found.setdefault(one.person, []).append(one)
    for id_, told in found.items():
        person = record.maybe(Person, id_)
        if person and _may_have_one(record, network, person, at):
            yield _brief(network, told, at)


def _may_have_one(record: Recorded, network: Network, person: Person, at: datetime) -> bool:
    zone = ZoneInfo(network.zone)
    if not is_their_time(person, at, zone, network.nation):
        return False
    last = max(
        record.find(Letter, thread=thread_of(person.id)), key=lambda one: (one.queued, one.id), default=None
    )
    if last is None or last.state in {LetterState.FAILED, LetterState.WITHDRAWN}:
        return True
    today = at.astimezone(zone).date()
    return last.settled is not None and last.settled.astimezone(zone).date() < today


def _brief(network: Network, told: list[Owed], at: datetime) -> Owed:
    """All of it in one letter; what somebody is to be told twice over, as owner and as chair, stands once."""
    person, day = told[0].person, at.astimezone(ZoneInfo(network.zone)).date()
    lines = {(one.matter, one.renders): one for one in told}.values()
    return Owed(
        key=f"brief:{person}:{day.isoformat()}",
        matter=Matter.BRIEF,
        person=person,
        address=told[0].address,
        thread=thread_of(person),
        renders=tuple(each for one in lines for each in one.renders),
        also=tuple(one.key for one in told),
        gathers=tuple(Gathered(one.matter, len(one.renders)) for one in lines),
    )
