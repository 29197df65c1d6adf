"""Who may vote on a motion, and what do the votes come to?

Those who are there for a voting seat vote, once each; whoever is in attendance or has an interest in the
matter does not. More votes for than against carry a motion; abstentions are abstentions. Source: the terms of
reference say whether deputies vote and whether the chair has a casting vote.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import Enum, auto

from governance_store.records.attendance import Attendance, AttendsAs
from governance_store.records.committee import Committee, Seat
from governance_store.records.ids import PersonId
from governance_store.records.motion import Choice, Vote


class NoVote(Enum):
    """Why somebody has no vote."""

    NOT_THERE = auto()
    IN_ATTENDANCE = auto()
    NOT_VOTING = auto()
    DEPUTY = auto()
    INTEREST = auto()
    SEAT_VOTED = auto()


def no_vote(  # noqa: PLR0911 -- one answer a reason
    committee: Committee,
    entry: Attendance | None,
    seat: Seat | None,
    votes: Iterable[Vote],
    interested: Iterable[PersonId],
    *,
    deputies_vote: bool | None,
) -> NoVote | None:
    """Why somebody who is there, as the entry says, for this seat, may not vote; None where they may."""
    if entry is None:
        return NoVote.NOT_THERE
    if entry.attends is AttendsAs.IN_ATTENDANCE:
        return NoVote.IN_ATTENDANCE
    if entry.person in set(interested):
        return NoVote.INTEREST
    if entry.attends is AttendsAs.DEPUTY and deputies_vote is False:
        return NoVote.DEPUTY
    if seat is None:
        return None if entry.person == committee.chair else NoVote.IN_ATTENDANCE
    if not seat.voting and entry.person != committee.chair:
        return NoVote.NOT_VOTING
    taken = any(one.seat == seat.id and one.person != entry.person for one in votes)
    return NoVote.SEAT_VOTED if taken else None


@dataclass(frozen=True, slots=True)
class Tally:
    """How many voted which way."""

    in_favour: int = 0
    against: int = 0
    abstained: int = 0

    @property
    def tied(self) -> bool:
        """Whether as many are for it as against."""
        return self.in_favour == self.against

    @property
    def carried(self) -> bool:
        """Whether more are for it than against."""
        return self.in_favour > self.against


def tally(votes: Iterable[Vote]) -> Tally:
    """What votes come to."""
    cast = [one.choice for one in votes]
    return Tally(cast.count(Choice.FOR), cast.count(Choice.AGAINST), cast.count(Choice.ABSTAIN))
