"""What business comes back to a committee in a year, in which month, and was it dealt with? Its cycle.

Rows are what stands on each agenda, what governance asks of every committee once a year, the reviews of its
plans and the steps of its work programme; marks stand on their days. What was on an agenda and stands in no
minutes was not dealt with; where no minutes were taken, nobody can say.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Final
from zoneinfo import ZoneInfo

from governance_store.records.agenda import AgendaItem, ItemState
from governance_store.records.attendance import Attendance
from governance_store.records.committee import Committee
from governance_store.records.declaration import Declaration
from governance_store.records.ids import minutes_id
from governance_store.records.meeting import Meeting, MeetingState
from governance_store.records.minutes import LineKind, MinuteLine, Minutes, MinutesState
from governance_store.records.nation import Nation
from governance_store.records.plan import Plan
from governance_store.rules.agenda_building import STANDING, standing_items
from governance_store.rules.cycle_of_governance import yearly
from governance_store.rules.duty import Recorded
from governance_store.rules.local_time import local
from governance_store.rules.minute_numbers import short
from governance_store.rules.plan_reviews import reviews_of
from governance_store.rules.programmes import Year, milestones_of, objectives_of, programmes_of
from governance_store.rules.review_due import next_due
from governance_store.rules.terms_in_force import terms_on

_FORMAL: Final = {STANDING[0].title, STANDING[-1].title}
"""What only opens and closes a meeting, of which nothing is reported."""
_INTERESTS: Final = STANDING[1].title
_MINUTES: Final = STANDING[2].title


class Group(StrEnum):
    """Where in the cycle a row stands."""

    MEETINGS = "meetings"
    STANDING = "standing"
    YEARLY = "yearly"
    REVIEWS = "reviews"
    PROGRAMME = "programme"


class Said(StrEnum):
    """What is said of one thing on one day."""

    HELD = "held"
    CANCELLED = "off"
    NO_RECORD = "no record"
    PLANNED = "planned"
    HEARD = "heard"
    NOT_HEARD = "not heard"
    NOT_MINUTED = "not minuted"
    DUE = "due"
    OVERDUE = "overdue"
    DONE = "done"


@dataclass(frozen=True, slots=True)
class Mark:
    """What is said of a row on a day."""

    day: date
    said: Said


@dataclass(frozen=True, slots=True)
class Row:
    """One thing that comes back, with its marks in the order of their days."""

    group: Group
    what: str
    marks: tuple[Mark, ...]


@dataclass(frozen=True, slots=True)
class Today:
    """The day as of which a cycle is told, by the clocks of which zone, and whose working days count."""

    day: date
    zone: ZoneInfo
    nation: Nation

    def awaited(self, day: date) -> Said:
        """What is said of what has not been done."""
        return Said.OVERDUE if day < self.day else Said.DUE


def cycle(record: Recorded, committee: Committee, year: Year, today: Today) -> list[Row]:
    """Every row of a committee's year, group by group."""
    found = record.find(Meeting, committee=committee.id)
    within = (one for one in found if one.announced and _in(year, _day(one, today)))
    meetings = sorted(within, key=lambda one: (one.starts, one.id))
    rows = [
        Row(Group.MEETINGS, "Meetings", tuple(_met(record, meetings, today))),
        *_standing(record, committee, meetings, today),
        *(
            Row(
                Group.YEARLY,
                what,
                tuple(Mark(day, Said.DONE if done else today.awaited(day)) for day, done in days),
            )
            for what, days in yearly(record, committee, year, today.day, today.zone)
        ),
        *_reviews(record, committee, year, today),
        *_steps(record, committee, year, today),
    ]
    return [one for one in rows if one.marks]


def _in(year: Year, day: date) -> bool:
    return year.starts <= day <= year.ends


def _day(one: Meeting, today: Today) -> date:
    return local(one.starts, today.zone).date()


def _met(record: Recorded, meetings: Iterable[Meeting], today: Today) -> Iterator[Mark]:
    """A meeting was held where somebody recorded who came, or took its minutes."""
    for one in meetings:
        day = _day(one, today)
        recorded = record.maybe(Minutes, minutes_id(one.id)) or record.find(
            Attendance, meeting=one.id, withdrawn=False
        )
        if one.state is MeetingState.CANCELLED:
            yield Mark(day, Said.CANCELLED)
        elif recorded:
            yield Mark(day, Said.HELD)
        else:
            yield Mark(day, Said.NO_RECORD if day < today.day else Said.PLANNED)


def _standing(
    record: Recorded, committee: Committee, meetings: Sequence[Meeting], today: Today
) -> Iterator[Row]:
    """What stands on each agenda: the usual items, those of the terms, and those that recur."""
    standing = [one for one in meetings if one.state is MeetingState.SCHEDULED]
    rows: dict[str, list[Mark]] = {}
    recurring: dict[str, None] = {}
    for meeting in standing:
        on_agenda = [one for one in record.find(AgendaItem, meeting=meeting.id) if one.recurring]
        recurring |= {
            one.title: None for one in on_agenda if one.state is ItemState.ACCEPTED and not one.confidential
        }
        heard = set(_heard(record, meeting))
        for title in (*_usual(record, committee, _day(meeting, today)), *recurring):
            rows.setdefault(title, []).append(_mark(record, meeting, title, heard, today))
    for title, marks in rows.items():
        yield Row(Group.STANDING, title, tuple(marks))


def _usual(record: Recorded, committee: Committee, day: date) -> list[str]:
    in_use = terms_on(record, committee.id, day)
    own = in_use.terms.text("standing-items") if in_use else ""
    return [one.title for one in standing_items(own.splitlines()) if one.title not in _FORMAL]


def _heard(record: Recorded, meeting: Meeting) -> Iterator[str]:
    """What was dealt with: as the agenda and the minutes call it, or as the record itself shows."""
    if record.find(Declaration, meeting=meeting.id, withdrawn=False):
        yield _INTERESTS.casefold()
    if any(one.approved_at == meeting.id for one in record.find(Minutes, committee=meeting.committee)):
        yield _MINUTES.casefold()
    for line in record.find(MinuteLine, taken_in=minutes_id(meeting.id)):
        if line.kind is LineKind.TOPIC and not (line.withdrawn or line.confidential):
            yield line.text.casefold()
            item = record.maybe(AgendaItem, line.agenda) if line.agenda else None
            if item:
                yield item.title.casefold()


def _mark(record: Recorded, meeting: Meeting, title: str, heard: set[str], today: Today) -> Mark:
    day = _day(meeting, today)
    minutes = record.maybe(Minutes, minutes_id(meeting.id))
    if title.casefold() in heard:
        return Mark(day, Said.HEARD)
    if minutes and (day < today.day or minutes.state is not MinutesState.OPEN):
        return Mark(day, Said.NOT_HEARD)
    return Mark(day, Said.NOT_MINUTED if day < today.day else Said.PLANNED)


def _reviews(record: Recorded, committee: Committee, year: Year, today: Today) -> Iterator[Row]:
    """Each plan with the reviews that were done, the one that is due, and those that follow from it."""
    plans = record.find(Plan, committee=committee.id)
    for plan in sorted(plans, key=lambda one: (one.due, one.id)):
        done = [one.completed for one in reviews_of(record, plan) if one.completed]
        marks = [Mark(day, Said.DONE) for day in done if _in(year, day)]
        if plan.active:
            marks += _to_come(plan, year, today)
        yield Row(Group.REVIEWS, f"{plan.title} ({plan.id})", tuple(sorted(marks, key=lambda one: one.day)))


def _to_come(plan: Plan, year: Year, today: Today) -> Iterator[Mark]:
    """The day that is due, and those that follow if each is kept; of one overdue none is known to follow.

    What was overdue before the year began is so from its first day on.
    """
    day, said = plan.due, today.awaited(plan.due)
    if said is Said.OVERDUE:
        if year.starts <= today.day and day <= year.ends:
            yield Mark(max(day, year.starts), said)
        return
    while day <= year.ends:
        if day >= year.starts:
            yield Mark(day, said)
        day, said = next_due(day, plan.interval, plan.anniversary, plan.window, today.nation), Said.PLANNED


def _steps(record: Recorded, committee: Committee, year: Year, today: Today) -> Iterator[Row]:
    """Each objective of the programmes that cover the year, with its milestones."""
    for programme in programmes_of(record, committee.id):
        for one in objectives_of(record, programme.id):
            marks = (
                Mark(step.due, Said.DONE if step.reached else today.awaited(step.due))
                for step in milestones_of(record, one.id)
                if _in(year, step.due)
            )
            yield Row(Group.PROGRAMME, f"{short(one.reference)}: {one.text}", tuple(marks))
