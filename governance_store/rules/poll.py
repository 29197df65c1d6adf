"""Which date of a poll suits best, until when are answers taken, and who still has to be asked for one?

A date is the better the more the committee could do on it: the chair can come, more members can, more of them
without "if need be"; of equals the earlier. It is no verdict on the quorum, which is counted at the meeting.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Final

from governance_store.records.committee import Committee
from governance_store.records.letter import Matter
from governance_store.records.meeting import Capacity
from governance_store.records.person import Reached
from governance_store.records.poll import Fits, Poll, PollAnswer, PollState
from governance_store.rules.answerable import answerable
from governance_store.rules.duty import Owed, Recorded, as_it_stands, reachable, today

USUAL_DAYS: Final = 7
REMINDED_BEFORE: Final = timedelta(days=2)
MEMBERS: Final = frozenset({Capacity.CHAIR, Capacity.MEMBER})
CAN: Final = frozenset({Fits.YES, Fits.IF_NEED_BE})


@dataclass(frozen=True, slots=True)
class Tally:
    """How one date suits: how many say what, how many members could come, and whether the chair could."""

    starts: datetime
    yes: int
    if_need_be: int
    no: int
    not_said: int
    members: int
    chair: bool


def tallies(poll: Poll, answers: Iterable[PollAnswer]) -> tuple[Tally, ...]:
    """Every date, the best first."""
    given = list(answers)
    counted = (
        _tally(starts, [(one.capacity, one.fits[at]) for one in given])
        for at, starts in enumerate(poll.dates)
    )
    return tuple(sorted(counted, key=lambda one: (not one.chair, -one.members, -one.yes, one.starts)))


def _tally(starts: datetime, said: Sequence[tuple[Capacity, Fits | None]]) -> Tally:
    fits = [one for _capacity, one in said]
    return Tally(
        starts=starts,
        yes=fits.count(Fits.YES),
        if_need_be=fits.count(Fits.IF_NEED_BE),
        no=fits.count(Fits.NO),
        not_said=fits.count(None),
        members=sum(capacity in MEMBERS and one in CAN for capacity, one in said),
        chair=any(capacity is Capacity.CHAIR and one in CAN for capacity, one in said),
    )


def closing_day(asked: date, first: date) -> date:
    """Until when answers are taken where nobody said: a week, but only to the day before the first date."""
    return max(asked, min(asked + timedelta(days=USUAL_DAYS), first - timedelta(days=1)))


def is_over(poll: Poll, day: date) -> bool:
    """Whether its closing day has passed."""
    return day > poll.closes


def poll_reminders(record: Recorded, at: datetime) -> Iterator[Owed]:
    """To each who has not answered, once, two days before a poll closes; never on the day it was asked."""
    day = today(record, at)
    for poll in record.find(Poll, state=PollState.OPEN):
        if is_over(poll, day) or day < poll.closes - REMINDED_BEFORE or day <= _asked_on(record, poll):
            continue
        for one in record.find(PollAnswer, poll=poll.id, answered=None):
            person = reachable(record, one.person)
            key = f"poll-reminder:{poll.id}:{one.person}:{poll.closes}"
            if person and person.reached is Reached.MAIL and not record.has_key(key):
                renders = as_it_stands(record, poll, one)
                yield Owed(key, Matter.POLL_REMINDER, person.id, person.emails[0], one.id, renders)


def _asked_on(record: Recorded, poll: Poll) -> date:
    return today(record, poll.asked)


def polls_closed(record: Recorded, at: datetime) -> Iterator[Owed]:
    """To whoever looks after the committee, once a poll is closed: a date is to be chosen."""
    day = today(record, at)
    for poll in record.find(Poll, state=PollState.OPEN):
        key = f"poll-closed:{poll.id}:{poll.closes}"
        if not is_over(poll, day) or record.has_key(key):
            continue
        person = answerable(record, record.maybe(Committee, poll.committee))
        if person:
            yield Owed(key, Matter.POLL_CLOSED, person.id, person.emails[0], key, as_it_stands(record, poll))
