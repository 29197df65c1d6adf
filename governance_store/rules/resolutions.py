"""How does a written resolution stand, and who may vote on it?

Asked is everybody who holds a seat with a vote, and the chair, once each; who has an interest in the matter
is left out of those who must agree. The vote that makes enough carries it; it lapses with its closing day.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Final

from governance_store.records.committee import Committee, Seat
from governance_store.records.decision import Decision
from governance_store.records.ids import PersonId, SeatId
from governance_store.records.letter import Matter
from governance_store.records.motion import Choice
from governance_store.records.person import Person
from governance_store.records.resolution import Ballot, Resolution, ResolutionState
from governance_store.rules.answerable import answerable
from governance_store.rules.duty import Owed, Recorded, as_it_stands, reachable, today
from governance_store.rules.resolution_threshold import Threshold, read_threshold

LAPSED: Final = "lapsed"
REMINDED_BEFORE: Final = timedelta(days=2)


@dataclass(frozen=True, slots=True)
class Count:
    """The votes on a resolution, how many may vote, and how many must agree."""

    in_favour: int
    against: int
    abstained: int
    entitled: int
    needed: int

    @property
    def silent(self) -> int:
        """How many may vote and have not."""
        return self.entitled - self.in_favour - self.against - self.abstained

    @property
    def carried(self) -> bool:
        """Whether enough agree; nothing is carried where nobody may vote."""
        return 0 < self.needed <= self.in_favour


def entitled(record: Recorded, committee: Committee) -> Iterator[tuple[PersonId, SeatId | None]]:
    """Who may vote, each once, and for which seat."""
    seats = record.find(Seat, committee=committee.id, active=True)
    held = {one.holder: one.id for one in seats if one.holder and one.voting}
    if committee.chair and committee.chair not in held:
        yield committee.chair, None
    for person, seat in held.items():
        known = record.maybe(Person, person)
        if known and known.active:
            yield person, seat


def count(resolution: Resolution, ballots: Iterable[Ballot]) -> Count:
    """The votes of all who may vote."""
    able = [one for one in ballots if not one.interest]
    cast = [one.choice for one in able]
    read = read_threshold(resolution.threshold)
    return Count(
        cast.count(Choice.FOR),
        cast.count(Choice.AGAINST),
        cast.count(Choice.ABSTAIN),
        len(able),
        read.needed(len(able)) if isinstance(read, Threshold) else 0,
    )


def has_lapsed(resolution: Resolution, day: date) -> bool:
    """Whether its closing day has passed without enough who agree."""
    return resolution.state is ResolutionState.OPEN and day > resolution.closes


def standing_of(resolution: Resolution, day: date) -> str:
    """What has become of it by a day."""
    return LAPSED if has_lapsed(resolution, day) else resolution.state.value


def typed(resolution: Resolution) -> str:
    """What stands for it in a line: its reference, or its identifier where that has blanks."""
    return resolution.id if " " in resolution.reference else resolution.reference


def decision_of(record: Recorded, resolution: Resolution) -> Decision | None:
    """The decision that it was carried as."""
    return record.maybe(Decision, resolution.decision) if resolution.decision else None


def votes_awaited(record: Recorded, at: datetime) -> Iterator[Owed]:
    """To each who has not voted, once, two days before it closes; never on the day on which it was opened."""
    day = today(record, at)
    for one in record.find(Resolution, state=ResolutionState.OPEN):
        if has_lapsed(one, day) or day < one.closes - REMINDED_BEFORE or day <= today(record, one.opened):
            continue
        for ballot in record.find(Ballot, resolution=one.id):
            person = reachable(record, ballot.person) if not (ballot.choice or ballot.interest) else None
            key = f"vote-awaited:{ballot.id}:{one.closes}"
            if person and not record.has_key(key):
                renders = as_it_stands(record, one, ballot)
                yield Owed(key, Matter.RESOLUTION_REMINDER, person.id, person.emails[0], ballot.id, renders)


def resolutions_lapsed(record: Recorded, at: datetime) -> Iterator[Owed]:
    """To whoever looks after the committee, once one has lapsed: nothing was decided."""
    day = today(record, at)
    for one in record.find(Resolution, state=ResolutionState.OPEN):
        key = f"resolution-lapsed:{one.id}:{one.closes}"
        if not has_lapsed(one, day) or record.has_key(key):
            continue
        person = answerable(record, record.maybe(Committee, one.committee))
        if person:
            renders = as_it_stands(record, one)
            yield Owed(key, Matter.RESOLUTION_LAPSED, person.id, person.emails[0], key, renders)
