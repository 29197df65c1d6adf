"""Who came to a meeting, who left, and when? Recorded while it is held, or afterwards from notes.

What is corrected keeps what was written down first, in the record's history.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import datetime, time, timedelta
from typing import Annotated, Final

from bot.commands.attending_as import A_PRINCIPAL, Principal, Standing, Unclear, standing
from bot.commands.base import EVERYBODY, RECORDERS, Act, Param, Problem, Refused, command
from bot.commands.meeting_draft import refuse_draft
from bot.commands.meeting_present import came, left, shown, taken_back
from bot.commands.meeting_replies import moment
from bot.commands.naming import committee_name
from bot.parameters.people import A_MEETING_SITTING, A_PERSON, PEOPLE
from bot.parameters.text import A_FLAG
from bot.parameters.when import A_TIME
from bot.reply import Reply
from governance_store.records.attendance import Attendance
from governance_store.records.ids import attendance_id
from governance_store.records.meeting import Meeting, MeetingState
from governance_store.records.person import Person
from governance_store.rules.local_time import full, instant_of, local, time_text
from governance_store.rules.presence import (
    EARLY,
    OVER,
    Amiss,
    amiss_in_arrival,
    amiss_in_departure,
    entries_of,
    is_on,
)

MEETING: Final = Param(A_MEETING_SITTING, "Meeting")
WHO: Final = Param(PEOPLE, "Who", hint="One name, or several behind commas.")
AT: Final = Param(A_TIME, "Time", "at", hint="For example, 14:05; without it, now.")
CORRECTED: Final = Param(A_FLAG, "Instead of what was recorded", "corrected", ("correction", "instead"))


@command(
    "meeting arrive",
    "Record who has come to a meeting",
    who=RECORDERS,
    examples=(
        'meeting arrive board "Asha Rahman" at 14:05',
        'meeting arrive board "Owen Pritchard" for "Asha Rahman" remote',
    ),
    submit="Record",
)
def arrive(
    act: Act,
    meeting: Annotated[Meeting, MEETING],
    people: Annotated[tuple[Person, ...], WHO],
    at: Annotated[time | None, AT] = None,
    principal: Annotated[
        Principal | None, Param(A_PRINCIPAL, "In the place of", "for", hint="Only for a deputy.")
    ] = None,
    deputy: Annotated[bool, Param(A_FLAG, "As deputy", "as deputy", ("deputy", "deputising"))] = False,  # noqa: FBT002 -- a tick box
    guest: Annotated[bool, Param(A_FLAG, "In attendance", "in attendance", ("as guest",))] = False,  # noqa: FBT002 -- a tick box
    remote: Annotated[bool, Param(A_FLAG, "From afar", "remote", ("remotely", "online"))] = False,  # noqa: FBT002 -- a tick box
    corrected: Annotated[bool, CORRECTED] = False,  # noqa: FBT002 -- a tick box
) -> Reply:
    """Judge each person's arrival, and write all of them down, or none and why not."""
    when = _when(act, meeting, at)
    _refuse_two_in_one_place(people, principal, guest=guest, deputy=deputy)
    each = [
        _arrival(
            act,
            meeting,
            one,
            standing(act, meeting, one, principal, deputy=deputy, guest=guest),
            when,
            remote=remote,
            corrected=corrected,
        )
        for one in people
    ]
    _refuse_all(each)
    fresh = [one.entry for one in each if one.entry and act.view.maybe(Attendance, one.entry.id) != one.entry]
    if fresh:
        act.commit("attendance.corrected" if corrected else "person.arrived", *fresh)
    return came(act, meeting, fresh, [one.note for one in each if one.note], corrected=corrected)


@dataclass(frozen=True, slots=True)
class _Judged:
    """What is to be written down of one person, what is worth saying, and what stands against it."""

    entry: Attendance | None = None
    note: str = ""
    problem: Problem | None = None
    nearest: tuple[str, ...] = ()


def _arrival(
    act: Act,
    meeting: Meeting,
    person: Person,
    comes: Standing | Unclear,
    when: datetime,
    *,
    remote: bool,
    corrected: bool,
) -> _Judged:
    if isinstance(comes, Unclear):
        return _Judged(problem=comes.problem, nearest=comes.nearest)
    entries = entries_of(act.view.find(Attendance, meeting=meeting.id), person.id)
    last = entries[-1] if entries else None
    if corrected and last is None:
        return _Judged(problem=Problem(f"Nothing is recorded of {person.name} to be corrected.", "people"))
    here = last is not None and last.left is None
    if here and last and not corrected:
        return _already(act, meeting, person, last)
    earlier = entries[:-1] if corrected else entries
    amiss = amiss_in_arrival(meeting, earlier, when, act.now)
    until = last.left if corrected and last else None
    if amiss or (until and until <= when):
        return _Judged(problem=amiss_told(act, meeting, person, last, when, amiss or Amiss.BEFORE_DEPARTURE))
    number = len(act.view.find(Attendance, meeting=meeting.id, person=person.id)) + 1
    id_ = last.id if corrected and last else attendance_id(meeting.id, person.id, number)
    entry = Attendance(
        id=id_,
        meeting=meeting.id,
        person=person.id,
        arrived=when,
        left=until,
        attends=comes.attends,
        seat=comes.seat,
        remote=remote,
    )
    return _Judged(entry, comes.warning)


def _already(act: Act, meeting: Meeting, person: Person, last: Attendance) -> _Judged:
    since = time_text(local(last.arrived, act.zone).time())
    line = f"meeting arrive {meeting.id} {A_PERSON.line(person, act.scene)} at … corrected"
    told = f"{person.name} is recorded as there since {since} already. To correct that: “{line}”."
    return _Judged(note=told)


@command(
    "meeting leave",
    "Record who has left a meeting",
    who=RECORDERS,
    examples=('meeting leave board "Asha Rahman" at 15:10',),
    submit="Record",
)
def leave(
    act: Act,
    meeting: Annotated[Meeting, MEETING],
    people: Annotated[tuple[Person, ...], WHO],
    at: Annotated[time | None, AT] = None,
    corrected: Annotated[bool, CORRECTED] = False,  # noqa: FBT002 -- a tick box
) -> Reply:
    """Judge each person's departure, and write all of them down, or none and why not."""
    when = _when(act, meeting, at)
    each = [_departure(act, meeting, one, when, corrected=corrected) for one in people]
    _refuse_all(each)
    gone = [one.entry for one in each if one.entry]
    if gone:
        act.commit("attendance.corrected" if corrected else "person.left", *gone)
    return left(act, meeting, gone, [one.note for one in each if one.note])


def _departure(act: Act, meeting: Meeting, person: Person, when: datetime, *, corrected: bool) -> _Judged:
    entries = entries_of(act.view.find(Attendance, meeting=meeting.id), person.id)
    last = entries[-1] if entries else None
    if last and last.left and not corrected:
        at = time_text(local(last.left, act.zone).time())
        line = f"meeting leave {meeting.id} {A_PERSON.line(person, act.scene)} at … corrected"
        return _Judged(note=f"{person.name} left at {at} already. To correct that: “{line}”.")
    amiss = amiss_in_departure(meeting, last, when, act.now)
    if amiss or last is None:
        return _Judged(problem=amiss_told(act, meeting, person, last, when, amiss or Amiss.NEVER_CAME))
    return _Judged(replace(last, left=when))


@command(
    "meeting take back",
    "Take back what was last recorded of somebody's coming or going",
    who=RECORDERS,
    examples=('meeting take back board "Asha Rahman"',),
    submit="Take it back",
)
def take_back(
    act: Act,
    meeting: Annotated[Meeting, MEETING],
    person: Annotated[Person, Param(A_PERSON, "Who")],
) -> Reply:
    """A departure that was recorded is taken back, otherwise the arrival; both stay in the history."""
    _refuse_not_held(act, meeting)
    entries = entries_of(act.view.find(Attendance, meeting=meeting.id), person.id)
    if not entries:
        here = committee_name(act.view, meeting.committee)
        told = f"Nothing is recorded of {person.name} at {here} on {moment(act, meeting)}."
        raise Refused(Problem(told, "person"))
    last = entries[-1]
    after = replace(last, left=None) if last.left else replace(last, withdrawn=True)
    act.commit("attendance.taken-back", after)
    return taken_back(act, meeting, after)


@command(
    "meeting present",
    "Show who is at a meeting, organisation by organisation",
    who=EVERYBODY,
    writes=False,
    examples=("meeting present board", "meeting present board at 14:30"),
)
def present(act: Act, meeting: Annotated[Meeting, MEETING], at: Annotated[time | None, AT] = None) -> Reply:
    """Who is there at an instant, or where none is named and the meeting is over, who was there at all."""
    refuse_draft(meeting, "nobody can be at it yet")
    return shown(act, meeting, instant_at(act, meeting, at) if at else None)


def _when(act: Act, meeting: Meeting, at: time | None) -> datetime:
    _refuse_not_held(act, meeting)
    if at:
        return instant_at(act, meeting, at)
    if not is_on(meeting, act.now):
        here = f"{committee_name(act.view, meeting.committee)} on {moment(act, meeting)}"
        raise Refused(Problem(f"{here} is over: say at what time it was, such as: at 14:05.", "at"))
    return act.now


def instant_at(act: Act, meeting: Meeting, at: time) -> datetime:
    """The instant of a time on the clock: of the meeting's day, or past midnight where it ran so long."""
    day = local(meeting.starts, act.zone).date()
    first = instant_of(day, at, act.zone)
    if is_on(meeting, first):
        return first
    next_day = instant_of(day + timedelta(days=1), at, act.zone)
    return next_day if is_on(meeting, next_day) else first


def _refuse_not_held(act: Act, meeting: Meeting) -> None:
    refuse_draft(meeting, "nobody can be at it yet")
    here = f"{committee_name(act.view, meeting.committee)} on {moment(act, meeting)}"
    if meeting.state is MeetingState.CANCELLED:
        why = f"Reason given: {meeting.cancelled_because.rstrip('.')}."
        raise Refused(
            Problem(f"The meeting of {here} is cancelled, so nobody can be at it. {why}", "meeting")
        )
    if act.now < meeting.starts - EARLY:
        told = f"{here} has not begun: who comes is recorded from an hour before it."
        raise Refused(Problem(f"{told} It is {full(act.now, act.zone)} now.", "meeting"))


def _refuse_two_in_one_place(
    people: tuple[Person, ...], principal: Principal | None, *, guest: bool, deputy: bool
) -> None:
    problems = []
    if principal is not None and len(people) > 1:
        problems.append(Problem("One person comes in the place of one: name a single deputy.", "principal"))
    if guest and (deputy or principal is not None):
        problems.append(Problem("Who comes as a deputy is not in attendance: say one or the other.", "guest"))
    if problems:
        raise Refused(*problems)


def _refuse_all(each: list[_Judged]) -> None:
    problems = [one.problem for one in each if one.problem]
    if problems:
        raise Refused(*problems, nearest=tuple(_nearest(each)))


def _nearest(each: list[_Judged]) -> Iterator[str]:
    for one in each:
        yield from one.nearest


def amiss_told(
    act: Act, meeting: Meeting, person: Person, last: Attendance | None, when: datetime, amiss: Amiss
) -> Problem:
    """Why somebody cannot have come or left at an instant, as it is told."""
    at = time_text(local(when, act.zone).time())
    here = f"{committee_name(act.view, meeting.committee)} on {moment(act, meeting)}"
    match amiss:
        case Amiss.AHEAD:
            return Problem(f"{at} has not come yet: it is {full(act.now, act.zone)} now.", "at")
        case Amiss.OUTSIDE:
            hours = f"an hour before it begins to {OVER // timedelta(hours=1)} hours after its planned end"
            return Problem(f"{at} lies outside {here}: a time is taken from {hours}.", "at")
        case Amiss.NEVER_CAME:
            came_first = f"“meeting arrive {meeting.id} {A_PERSON.line(person, act.scene)}” records that"
            return Problem(f"{person.name} is not recorded as having come: {came_first}.", "people")
        case Amiss.BEFORE_ARRIVAL | Amiss.BEFORE_DEPARTURE:
            return Problem(_out_of_order(act, person, last, at, amiss), "at")


def _out_of_order(act: Act, person: Person, last: Attendance | None, at: str, amiss: Amiss) -> str:
    assert last is not None  # noqa: S101 -- something is out of order only with what is recorded
    known = last.left or last.arrived if amiss is Amiss.BEFORE_DEPARTURE else last.arrived
    clock = time_text(local(known, act.zone).time())
    if amiss is Amiss.BEFORE_ARRIVAL:
        return f"{person.name} came at {clock}, so they cannot have left at {at}."
    return f"{person.name} left at {clock}, which does not go with an arrival at {at}."
