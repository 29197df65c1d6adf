"""What would a series of meetings come to? Each date judged, before anything is written down or sent.

Sources: the pattern, the nation's bank holidays, the committee's closed season and terms of reference, and
the other meetings called. Everything that stands in the way is said at once, a reason for short notice asked
for once.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, time, timedelta
from itertools import pairwise
from typing import Final

from bot.commands.base import Act, Problem, Refused
from bot.commands.calling import Slot
from bot.commands.naming import committee_name, count, in_a_row, person_name
from governance_store import where
from governance_store.records.committee import Committee
from governance_store.records.ids import MeetingId, PersonId
from governance_store.records.meeting import Invitation, Meeting, MeetingState
from governance_store.records.period import Cycle, Frequency, Period
from governance_store.rules.clashes import clashes, overlaps
from governance_store.rules.local_time import (
    ClocksChange,
    date_in_full,
    full,
    instant_of,
    time_text,
)
from governance_store.rules.meeting_clocks import too_long_since
from governance_store.rules.notice_period import MONTHS_A_YEAR, Notice, notice
from governance_store.rules.recurrence import Occurrence
from governance_store.rules.terms import Terms
from governance_store.rules.terms_in_force import terms_on

MOST: Final = 60
_MOST_NAMED: Final = 3
_MOST_DATES_SAID: Final = 6
_A_DAY: Final = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Wanted:
    """One meeting as the pattern has it: the day it stands for, the day it is on, when and how long."""

    original: date
    day: date
    clock: time
    minutes: int
    because: str = ""
    ruled_clock: time | None = None
    """The time of the pattern, where this one meeting has another."""
    of: MeetingId | None = None
    """The meeting on record that is changed to it."""


@dataclass(frozen=True, slots=True)
class Planned:
    """One meeting with what there is to say of it."""

    wanted: Wanted
    slot: Slot
    notice: Notice | None
    clashes: tuple[str, ...] = ()
    as_before: bool = False
    """Whether it begins as it was called before, so that no new notice is owed."""

    @property
    def short(self) -> bool:
        """Whether its notice is shorter than the terms of reference ask for."""
        return self.notice is not None and not self.notice.enough and not self.as_before


@dataclass(frozen=True, slots=True)
class Plan:
    """What would be called, what is left out and why, and what is worth saying of the whole."""

    meetings: tuple[Planned, ...]
    left_out: tuple[tuple[date, str], ...]
    warnings: tuple[str, ...]
    asked: Period | None


def plan(
    act: Act,
    committee: Committee,
    wanted: Iterable[Wanted],
    left_out: Iterable[tuple[date, str]],
    people: tuple[PersonId, ...],
    extraordinary: str | None,
    replaced: Iterable[Meeting] = (),
) -> Plan:
    """Judge every date; raises Refused with everything that stands against the series.

    `replaced` are the meetings on record that it takes the place of, which do not stand in its way.
    """
    gone = {one.id: one for one in replaced}
    in_use = terms_on(act.view, committee.id, act.scene.today)
    terms = in_use.terms if in_use else Terms()
    slots, unclear = _slots(act, list(wanted))
    ahead = [(one, slot) for one, slot in slots if slot.starts > act.now]
    past = [(one.day, "in the past") for one, slot in slots if slot.starts <= act.now]
    planned = tuple(
        Planned(
            one,
            slot,
            _notice(act, one.day, terms.notice),
            tuple(_clashes(act, slot, people, gone)),
            one.of is not None and gone[one.of].starts == slot.starts,
        )
        for one, slot in ahead
    )
    problems = [*unclear, *_no_dates(past, ahead, unclear), *_twice(act, committee, planned, gone)]
    problems += _short(act, planned, terms.extraordinary, extraordinary)
    if problems:
        raise Refused(*problems)
    draft = ("The terms of reference are a draft, which has not been agreed yet.",)
    warnings = (*_rare(act, committee, planned, terms, gone), *(draft if in_use and in_use.is_draft else ()))
    return Plan(planned, tuple(sorted([*left_out, *past])), warnings, terms.notice)


def _slots(act: Act, wanted: list[Wanted]) -> tuple[list[tuple[Wanted, Slot]], list[Problem]]:
    """Each date as an instant; a time that the clocks leave out or repeat is a problem of that date."""
    slots, problems = [], []
    for one in sorted(wanted, key=lambda one: (one.day, one.clock)):
        try:
            slots.append((one, Slot(instant_of(one.day, one.clock, act.zone), one.minutes)))
        except ClocksChange as change:
            problems.append(Problem(f"{change.sentence} {change.hint}", "hours"))
    return slots, problems


def _no_dates(
    past: list[tuple[date, str]], ahead: list[object] | list[tuple[Wanted, Slot]], unclear: list[Problem]
) -> Iterator[Problem]:
    if not ahead and not unclear:
        told = "All of its dates lie in the past." if past else "That gives no date at all."
        yield Problem(told, "last")
    if len(ahead) > MOST:
        told = (
            f"That is {len(ahead)} dates; a series may have {MOST}, which is more than one a week for a year."
        )
        yield Problem(f"{told} Choose an earlier end.", "last")


def _notice(act: Act, day: date, asked: Period | None) -> Notice | None:
    return notice(act.scene.today, day, asked, act.network.nation) if asked else None


def _clashes(
    act: Act, slot: Slot, people: tuple[PersonId, ...], gone: dict[MeetingId, Meeting]
) -> Iterator[str]:
    near = act.view.find(Meeting, where("starts") > slot.starts - _A_DAY, where("starts") < slot.ends)
    others = {
        one: [invitation.person for invitation in act.view.find(Invitation, meeting=one.id, withdrawn=False)]
        for one in near
        if one.state is MeetingState.SCHEDULED and one.id not in gone
    }
    for clash in clashes(slot.starts, slot.ends, people, others):
        names = [person_name(act.view, one) for one in clash.people]
        more = [count(len(names) - _MOST_NAMED, "other")] if len(names) > _MOST_NAMED else []
        here = committee_name(act.view, clash.meeting.committee)
        begins = time_text(clash.meeting.starts.astimezone(act.zone).time())
        yield f"{here} at {begins}: {in_a_row(names[:_MOST_NAMED] + more)}"


def _twice(
    act: Act, committee: Committee, planned: tuple[Planned, ...], gone: dict[MeetingId, Meeting]
) -> Iterator[Problem]:
    """The committee cannot meet twice at once, neither with what is called nor within the series."""
    called = act.view.find(Meeting, committee=committee.id, state=MeetingState.SCHEDULED)
    for one in planned:
        for other in called:
            if other.id not in gone and overlaps(one.slot.starts, one.slot.ends, other):
                told = f"{committee.name} is already called for {full(other.starts, act.zone)} ({other.id})"
                yield Problem(f"{told}: move or cancel that meeting first.", "recurrence")


def _short(
    act: Act, planned: tuple[Planned, ...], least: Period | None, extraordinary: str | None
) -> Iterator[Problem]:
    """Short notice is asked about once for all the dates that it concerns."""
    short = [one for one in planned if one.short]
    if not short:
        return
    if not extraordinary:
        days = _in_a_row(one.wanted.day for one in short)
        asked = short[0].notice.required if short[0].notice else 0
        unit = short[0].notice.unit.of(asked) if short[0].notice else ""
        told = f"The notice for {days} is shorter than the {asked} {unit} that the terms of reference ask for"
        yield Problem(f"{told}: say why once, with extraordinary because “…”.", "extraordinary")
        return
    for one in short:
        judged = _notice(act, one.wanted.day, least)
        if judged is not None and not judged.enough:
            by = date_in_full(judged.last_day_to_send)
            told = f"{date_in_full(one.wanted.day)} is too soon even for an extraordinary meeting"
            yield Problem(f"{told}, which had to be called by {by}.", "first")


def _in_a_row(days: Iterable[date]) -> str:
    told = [date_in_full(one) for one in days]
    more = [count(len(told) - _MOST_DATES_SAID, "other")] if len(told) > _MOST_DATES_SAID else []
    return in_a_row(told[:_MOST_DATES_SAID] + more)


def _rare(
    act: Act, committee: Committee, planned: tuple[Planned, ...], terms: Terms, gone: dict[MeetingId, Meeting]
) -> Iterator[str]:
    """Whether the committee would meet less often than it agreed to."""
    if terms.frequency is None or not planned:
        return
    called = act.view.find(Meeting, committee=committee.id, state=MeetingState.SCHEDULED)
    own = [one.starts.astimezone(act.zone).date() for one in called if one.id not in gone]
    first = planned[0].wanted.day
    days = sorted({*[day for day in own if day < first][-1:], *(one.wanted.day for one in planned)})
    for last, day in pairwise(days):
        between = any(last < other < day for other in own)
        if not between and _is_long(act, last, day, terms.frequency):
            span = f"From {date_in_full(last)} to {date_in_full(day)} is a long time"
            yield f"{span}: the terms of reference say {terms.frequency}."


def _is_long(act: Act, last: date, day: date, frequency: Frequency) -> bool:
    """Every 2 months is every other month: a third Thursday may then be a day or two later in it."""
    if frequency.cycle is Cycle.MONTHS:
        return (day.year - last.year) * MONTHS_A_YEAR + day.month - last.month > frequency.count
    return too_long_since(last, day, frequency, act.network.nation)


def left_out_of(found: Iterable[Occurrence]) -> list[tuple[date, str]]:
    """The days of a pattern on which there is no meeting, and why."""
    return [(one.original, one.because) for one in found if one.day is None]
