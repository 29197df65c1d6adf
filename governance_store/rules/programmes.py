"""Which year does a work programme cover, what belongs to it, and what has moved in it since an instant?

A year goes from April to March, as the money does; a plain number is a calendar year.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Final

from governance_store.records.ids import CommitteeId, ObjectiveId, PersonId, ProgrammeId
from governance_store.records.person import Post
from governance_store.records.programme import Brag, Milestone, Objective, Programme, ProgressNote
from governance_store.rules.duty import Recorded
from governance_store.rules.minute_numbers import APRIL

AGREED_BEFORE: Final = timedelta(weeks=4)
"""A programme is to be agreed so long before its year begins, unless another day is set."""
_DAY: Final = timedelta(days=1)
BRAG_KEY: Final = {
    Brag.BLUE: "done",
    Brag.RED: "will not be done without help",
    Brag.AMBER: "behind, and being put right",
    Brag.GREEN: "on track",
}


@dataclass(frozen=True, slots=True)
class Year:
    """The first and the last day of a programme."""

    starts: date
    ends: date

    def __str__(self) -> str:
        return year_in_words(self.starts, self.ends)


def financial(first: int) -> Year:
    """The year from April of one year to March of the next."""
    return Year(date(first, 4, 1), date(first + 1, 3, 31))


def calendar(year: int) -> Year:
    """The year from January to December."""
    return Year(date(year, 1, 1), date(year, 12, 31))


def financial_on(day: date) -> Year:
    """The year from April to March that a day lies in."""
    return financial(day.year if day.month >= APRIL else day.year - 1)


def after(year: Year) -> Year:
    """The year that follows, cut in the same way."""
    first = year.ends + _DAY
    return calendar(first.year) if year.starts.month == 1 else financial(first.year)


def quarter_ends(starts: date, number: int) -> date:
    """The last day of the first to the fourth quarter of a year, counted from its own first month."""
    months = starts.month - 1 + number * 3
    return date(starts.year + months // 12, months % 12 + 1, 1) - _DAY


def year_in_words(starts: date, ends: date) -> str:
    """2027/28, or 2027 for a calendar year."""
    return str(starts.year) if starts.year == ends.year else f"{starts.year}/{ends.year % 100:02}"


def year_of(one: Programme) -> Year:
    """The year that a programme covers."""
    return Year(one.starts, one.ends)


def programmes_of(record: Recorded, committee: CommitteeId) -> list[Programme]:
    """Every programme of a committee, the earliest year first."""
    return sorted(record.find(Programme, committee=committee), key=lambda one: one.starts)


def programme_on(record: Recorded, committee: CommitteeId, day: date) -> Programme | None:
    """The programme that covers a day."""
    found = programmes_of(record, committee)
    return next((one for one in found if one.starts <= day <= one.ends), None)


def overlapping(record: Recorded, committee: CommitteeId, year: Year) -> Programme | None:
    """A programme of another year that shares days with this one."""
    return next(
        (
            one
            for one in programmes_of(record, committee)
            if year_of(one) != year and one.starts <= year.ends and year.starts <= one.ends
        ),
        None,
    )


def objectives_of(record: Recorded, programme: ProgrammeId) -> list[Objective]:
    """The objectives that hold, in order."""
    found = record.find(Objective, programme=programme, active=True)
    return sorted(found, key=lambda one: one.number)


def milestones_of(record: Recorded, objective: ObjectiveId) -> list[Milestone]:
    """The milestones that hold, the soonest first."""
    found = record.find(Milestone, objective=objective, dropped=False)
    return sorted(found, key=lambda one: (one.due, one.number))


def notes_of(record: Recorded, objective: ObjectiveId) -> list[ProgressNote]:
    """What was said of an objective, the first note first."""
    return sorted(record.find(ProgressNote, objective=objective), key=lambda one: one.number)


def lead_of_objective(record: Recorded, one: Objective) -> PersonId | None:
    """Who leads on an objective now: the person, or the holder of the lead role."""
    if one.post is None:
        return one.lead
    post = record.maybe(Post, one.post)
    return post.holder if post and post.active else None


def carried_to(record: Recorded, one: Objective) -> Objective | None:
    """The objective of a later year that takes this one further."""
    return next((each for each in record.find(Objective, active=True) if each.carried_from == one.id), None)


def overdue(record: Recorded, one: Objective, day: date) -> list[Milestone]:
    """The milestones that should have been reached before a day."""
    return [each for each in milestones_of(record, one.id) if each.reached is None and each.due < day]


@dataclass(frozen=True, slots=True)
class Moved:
    """One objective and what has happened to it: whether it is new, what was said, what was reached."""

    objective: Objective
    is_new: bool
    notes: tuple[ProgressNote, ...]
    reached: tuple[Milestone, ...]

    @property
    def anything(self) -> bool:
        """Whether it has moved at all."""
        return self.is_new or bool(self.notes or self.reached)


def moved_since(record: Recorded, programme: Programme, since: datetime, day: date) -> Iterator[Moved]:
    """Each objective with what has happened after an instant, which is on `day` where people are."""
    for one in objectives_of(record, programme.id):
        notes = tuple(each for each in notes_of(record, one.id) if each.at > since)
        steps = (each for each in milestones_of(record, one.id) if each.reached and each.reached > day)
        yield Moved(one, one.added > day, notes, tuple(steps))
