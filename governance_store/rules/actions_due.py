"""Of which actions is who to be reminded, asked or told on a day? Each prompt has a key that stands once.

An action is looked up by its day, so that a sweep costs what is due and not what there is. Of several rungs
of a ladder that came while nobody could be told, only the latest is told. While somebody is away their deputy
on the committee is; where they have none, they are told when they are back.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from functools import lru_cache
from typing import Final
from zoneinfo import ZoneInfo

from governance_store.records.action import Action, ActionEntry, ActionState, Happened
from governance_store.records.committee import ClosedBy, Committee, Seat
from governance_store.records.ids import NETWORK, CommitteeId, PersonId
from governance_store.records.letter import Matter
from governance_store.records.nation import Nation
from governance_store.records.network import Network
from governance_store.records.person import Person
from governance_store.rules.absence import is_away
from governance_store.rules.action_owner import asked_of, owner_of
from governance_store.rules.actions_stalled import just_stalled
from governance_store.rules.answerable import answerable, network_lead
from governance_store.rules.duty import Owed, Recorded, as_it_stands, reachable
from governance_store.rules.ladder_in_force import ladder_on
from governance_store.rules.reminder_ladder import Ladder, NotUnderstood, Rung, Whom, day_of

LOOKED_BACK: Final = timedelta(days=366)
"""For how long after its last rung an action is still caught up on: one may be opened again after months."""
_NONE: Final = Ladder()
_SHIFTED: Final = 6
"""By how many days weekends and bank holidays move a rung at most."""


@dataclass(frozen=True, slots=True)
class Prompt:
    """One thing that one person is to be told of an action."""

    key: str
    person: Person
    action: Action


@dataclass(frozen=True, slots=True)
class _Came:
    """The latest rung that has come for somebody: the end of its key, and the day from which it is of use.

    A reminder that came before its action was given is of none; of what is late there is no such day.
    """

    whom: Whom
    end: str
    given_before: date | None


@dataclass
class _Sweep:
    """One look at the record: the day, and what was worked out on the way."""

    record: Recorded
    network: Network
    day: date
    ladders: dict[CommitteeId | None, Ladder] = field(default_factory=dict)
    came: dict[CommitteeId | None, dict[date, tuple[_Came, ...]]] = field(default_factory=dict)
    """What came by today of the ladder of each committee, by the day that is due."""

    def different(self) -> list[Ladder]:
        """The ladders that there are, each once: most committees have the same."""
        return list({id(one): one for one in self.ladders.values()}.values())


def prompts(record: Recorded, network: Network, at: datetime) -> Iterator[Prompt]:
    """Everything that anybody is to be told of actions and has not been."""
    sweep = _Sweep(record, network, at.astimezone(ZoneInfo(network.zone)).date())
    for id_ in (*(one.id for one in record.find(Committee)), None):
        ladder = ladder_on(record, id_, sweep.day)
        sweep.ladders[id_] = _NONE if isinstance(ladder, NotUnderstood) else ladder
    came = {id(one): _came_by(one, sweep.day, network.nation) for one in sweep.different()}
    sweep.came = {id_: came[id(ladder)] for id_, ladder in sweep.ladders.items()}
    yield from _due(sweep)
    yield from _orphaned(sweep)
    yield from _offered(sweep, at)
    yield from _proposed(sweep)
    yield from _stalled(sweep, at)


def actions_due(record: Recorded, at: datetime) -> Iterator[Owed]:
    """The same, each as what it would be alone."""
    network = record.maybe(Network, NETWORK)
    for one in prompts(record, network, at) if network else ():
        renders = as_it_stands(record, one.action)
        yield Owed(one.key, Matter.ACTION, one.person.id, one.person.emails[0], one.key, renders)


def _due(sweep: _Sweep) -> Iterator[Prompt]:
    record = sweep.record
    rungs = {rung for ladder in sweep.different() for rung in ladder.rungs}
    if not rungs:
        return
    first = sweep.day - timedelta(days=max(map(_span, rungs))) - LOOKED_BACK
    last = max(_last_due(rung, sweep.day, sweep.network.nation) for rung in rungs)
    told = record.has_key
    for one in record.between(Action, "by_when", first, last, state=ActionState.OPEN):
        for came in _came_of(sweep, one):
            key = f"action-due:{one.id}{came.end}"
            if told(key) or not _is_meant(sweep, one, came):  # most were told, so that is asked first
                continue
            person = _whom(sweep, one, came.whom)
            if person:
                yield Prompt(key, person, one)


def _span(rung: Rung) -> int:
    """By how many days a rung lies apart from the day of an action at most."""
    return abs(rung.days) * (7 if rung.working else 5) // 5 + _SHIFTED


@lru_cache(maxsize=1024)
def _last_due(rung: Rung, day: date, nation: Nation) -> date:
    """The last day on which an action may be due for which a rung has come."""
    due = day + timedelta(days=_span(rung))
    while day_of(rung, due, nation) > day:
        due -= timedelta(days=1)
    return due


def _came_of(sweep: _Sweep, one: Action) -> tuple[_Came, ...]:
    due = one.by_when
    assert due is not None  # noqa: S101 -- it was found by its day
    known = sweep.came[one.committee]
    found = known.get(due)
    if found is None:
        found = known[due] = _latest(sweep.ladders[one.committee], due, sweep.day, sweep.network.nation)
    return found


@lru_cache(maxsize=64)
def _came_by(ladder: Ladder, today: date, nation: Nation) -> dict[date, tuple[_Came, ...]]:  # noqa: ARG001 -- by these it is kept
    """What is known already of a ladder on a day, which is the same at each of its sweeps."""
    return {}


def _latest(ladder: Ladder, due: date, today: date, nation: Nation) -> tuple[_Came, ...]:
    """The latest rung that has come for each who is told of what is due on a day."""
    days = [(rung, day_of(rung, due, nation)) for rung in ladder.rungs]
    found = []
    for whom in Whom:
        own = [(rung, day) for rung, day in days if whom in rung.whom and day <= today]
        if own:
            rung, day = max(own, key=lambda pair: (pair[1], pair[0].days))
            end = f":{due.isoformat()}:{rung.name}:{whom}"
            found.append(_Came(whom, end, day if rung.days <= 0 else None))
    return tuple(found)


def _is_meant(sweep: _Sweep, one: Action, came: _Came) -> bool:
    """Whether a rung is of use: not where it came before the action was given, or the network was opened."""
    zone, opened = ZoneInfo(sweep.network.zone), sweep.network.opened
    given = one.raised.astimezone(zone).date()
    if one.withdrawn or (came.given_before is not None and given >= came.given_before):
        return False
    if came.whom is Whom.OWNER and is_quiet(one, sweep.day):
        return False
    return opened is None or one.by_when is None or one.by_when >= opened.astimezone(zone).date()


def is_quiet(one: Action, day: date) -> bool:
    """Whether its owner wants to hear nothing of an action yet."""
    return one.quiet_until is not None and day < one.quiet_until


def _whom(sweep: _Sweep, one: Action, whom: Whom) -> Person | None:
    record = sweep.record
    committee = record.maybe(Committee, one.committee) if one.committee else None
    if whom is Whom.OWNER:
        owner = reachable(record, owner_of(record, one))
        return _there(sweep, owner, committee) if owner else answerable(record, committee)
    if whom is Whom.LEAD or committee is None:
        return network_lead(record)
    chair = whom is Whom.CHAIR
    office, instead = (
        (committee.chair, committee.deputy_chair) if chair else (committee.secretary, committee.chair)
    )
    officers = (reachable(record, each) for each in (office, instead))
    found = next((each for each in officers if each and not is_away(each, sweep.day)), None)
    return found or answerable(record, committee)


def _there(sweep: _Sweep, person: Person, committee: Committee | None) -> Person | None:
    """Somebody, or while they are away their deputy on the committee; None until they are back."""
    if not is_away(person, sweep.day):
        return person
    of = {"committee": committee.id} if committee else {}
    seats = sweep.record.find(Seat, holder=person.id, active=True, **of)
    deputies = (reachable(sweep.record, each) for seat in seats for each in seat.deputies)
    return next((each for each in deputies if each and not is_away(each, sweep.day)), None)


def _orphaned(sweep: _Sweep) -> Iterator[Prompt]:
    """What was somebody's who has left, to whoever looks after the log, once: it is theirs to hand over."""
    for person in sweep.record.find(Person, active=False):
        for one in sweep.record.find(Action, owners=person.id, state=ActionState.OPEN):
            key = f"action-orphaned:{one.id}:{person.id}"
            is_theirs = not one.withdrawn and owner_of(sweep.record, one) == person.id
            told = _whom(sweep, one, Whom.OWNER) if is_theirs and not sweep.record.has_key(key) else None
            if told:
                yield Prompt(key, told, one)


def _offered(sweep: _Sweep, at: datetime) -> Iterator[Prompt]:
    """Who was asked to take an action over, once."""
    for one in sweep.record.between(Action, "offered", None, at):
        key = f"action-offered:{one.id}:{one.offered.isoformat() if one.offered else ''}"
        if one.withdrawn or one.state is not ActionState.OPEN or sweep.record.has_key(key):
            continue
        person = reachable(sweep.record, asked_of(sweep.record, one))
        if person and not is_away(person, sweep.day):
            yield Prompt(key, person, one)


def _proposed(sweep: _Sweep) -> Iterator[Prompt]:
    """Who agrees that an action is closed, once for each proposal; what a meeting agrees waits for it."""
    for one in sweep.record.find(Action, state=ActionState.PROPOSED):
        committee = sweep.record.maybe(Committee, one.committee) if one.committee else None
        if one.withdrawn or (committee and committee.actions_closed_by is ClosedBy.MEETING):
            continue
        proposals = [
            entry
            for entry in sweep.record.find(ActionEntry, action=one.id)
            if entry.what is Happened.PROPOSED
        ]
        key = f"action-closure:{one.id}:{len(proposals)}"
        person = None if sweep.record.has_key(key) else _agrees(sweep, committee)
        if person and not _said_so(proposals, person.id):
            yield Prompt(key, person, one)


def _agrees(sweep: _Sweep, committee: Committee | None) -> Person | None:
    """The secretary, else the chair; of the network's own log whoever leads it."""
    if committee is None:
        return network_lead(sweep.record)
    officers = (reachable(sweep.record, each) for each in (committee.secretary, committee.chair))
    found = next((each for each in officers if each and not is_away(each, sweep.day)), None)
    return found or answerable(sweep.record, committee)


def _said_so(proposals: list[ActionEntry], person: PersonId) -> bool:
    """Whether somebody proposed it themselves, and need not be told."""
    return bool(proposals) and proposals[-1].by == person


def _stalled(sweep: _Sweep, at: datetime) -> Iterator[Prompt]:
    """What did not move between two meetings, told to the chair after the second, once for that meeting."""
    for meeting, one in just_stalled(sweep.record, at):
        key = f"action-stalled:{one.id}:{meeting.id}"
        person = None if sweep.record.has_key(key) else _whom(sweep, one, Whom.CHAIR)
        if person:
            yield Prompt(key, person, one)
