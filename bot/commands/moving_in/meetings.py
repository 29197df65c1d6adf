"""Which meetings does a sheet list? Past ones come into the record; those ahead are called.

A meeting is known by its committee and day. What was called elsewhere keeps its notice: none is asked here.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from bot.commands.base import Act
from bot.commands.moving_in.cells import Cells
from bot.commands.moving_in.layout import Field
from bot.commands.moving_in.reading import Row, Table
from bot.commands.moving_in.register import Register
from governance_store.records.committee import Committee, Seat
from governance_store.records.ids import LetterId, MeetingId, invitation_id
from governance_store.records.kinds import kind_of
from governance_store.records.letter import Letter, Matter, Rendered, Route
from governance_store.records.meeting import Invitation, Meeting, MeetingState
from governance_store.records.person import Person
from governance_store.rules.invitees import invitees
from governance_store.rules.local_time import ClocksChange, full, instant_of, time_text

_USUAL_LENGTH = 60


@dataclass(frozen=True, slots=True)
class Called:
    """A meeting ahead, with everybody's invitation."""

    meeting: Meeting
    invitations: tuple[Invitation, ...]


def take_meetings(table: Table, register: Register, cells: Cells, act: Act) -> None:
    """Every row, as a new meeting; one that is known stays as it is."""
    for row in table.rows:
        committee = register.committee(cells, row.cell(Field.COMMITTEE))
        day = cells.day(row.cell(Field.DATE))
        if Field.COMMITTEE not in row.cells:
            cells.told.fault("a meeting has no committee.", row.cell(Field.COMMITTEE))
        if Field.DATE not in row.cells:
            cells.told.fault("a meeting has no date.", row.cell(Field.DATE))
        starts = _starts(row, cells, act, committee, day) if committee and day else None
        minutes = _minutes(row, cells, act, committee, starts) if committee else None
        place = cells.text(row.cell(Field.PLACE), "a place", 200)
        link = cells.link(row.cell(Field.LINK))
        if committee and starts and minutes and not _known(row, register, cells, act, committee, starts):
            register.put(_meeting(register, act, committee, starts, minutes, place, link))


def _starts(row: Row, cells: Cells, act: Act, committee: Committee, day: date) -> datetime | None:
    value = row.cell(Field.DATE).value
    said = isinstance(value, datetime) and value.time() != value.time().min and Field.TIME not in row.cells
    clock = value.time() if said and isinstance(value, datetime) else cells.clock(row.cell(Field.TIME))
    clock = clock or (committee.usual_time if Field.TIME not in row.cells else None)
    if clock is None:
        if Field.TIME not in row.cells:
            told = f"the meeting has no time, and {committee.name} has no usual one."
            cells.told.fault(told, row.cell(Field.TIME))
        return None
    try:
        return instant_of(day, clock, act.zone)
    except ClocksChange as change:
        cells.told.fault(f"{change.sentence} {change.hint}", row.cell(Field.TIME))
        return None


def _minutes(row: Row, cells: Cells, act: Act, committee: Committee, starts: datetime | None) -> int | None:
    if Field.END in row.cells and starts:
        ends = cells.clock(row.cell(Field.END))
        if ends is None:
            return None
        span = instant_of(starts.astimezone(act.zone).date(), ends, act.zone) - starts
        if span <= timedelta():
            cells.told.fault(f"the meeting ends at {time_text(ends)}, before it begins.", row.cell(Field.END))
            return None
        return span // timedelta(minutes=1)
    if Field.LENGTH in row.cells:
        return cells.minutes(row.cell(Field.LENGTH))
    return committee.usual_minutes or _USUAL_LENGTH


def _known(
    row: Row, register: Register, cells: Cells, act: Act, committee: Committee, starts: datetime
) -> bool:
    """Whether the meeting is there; at another time of the same day, whether that is it has to be said."""
    day = starts.astimezone(act.zone).date()
    there = [
        one
        for one in register.called(Meeting, committee.id)
        if one.state is MeetingState.SCHEDULED and one.starts.astimezone(act.zone).date() == day
    ]
    if any(one.starts == starts for one in there):
        return True
    if there:
        when = full(there[0].starts, act.zone)
        move = f"move it with “meeting move {there[0].id}”"
        told = f"{committee.name} meets that day already, on {when}: {move}."
        cells.told.fault(told, row.cell(Field.DATE))
    return bool(there)


def _meeting(
    register: Register, act: Act, committee: Committee, starts: datetime, minutes: int, place: str, link: str
) -> Meeting:
    id_ = MeetingId(register.new_id(f"MTG-{starts.astimezone(act.zone).year}"))
    network = act.network
    return Meeting(
        id=id_,
        committee=committee.id,
        starts=starts,
        minutes=minutes,
        uid=f"{id_.lower()}.{network.token or 'x'}@{network.key}.network-clerk",
        place=place or committee.place,
        link=link or committee.link,
    )


def called(register: Register, now: datetime) -> list[Called]:
    """The new meetings ahead, each with an invitation to everybody who will hold a seat or an office."""
    fresh = [one for before, one in register.changes() if before is None and isinstance(one, Meeting)]
    return [_called(one, register) for one in fresh if one.ends > now]


def _called(meeting: Meeting, register: Register) -> Called:
    committee = next(one for one in register.all(Committee) if one.id == meeting.committee)
    seats = [one for one in register.all(Seat) if one.committee == committee.id]
    active = {one.id for one in register.all(Person) if one.active}
    people = (one for one in invitees(committee, seats) if one.person in active)
    return Called(
        meeting,
        tuple(
            Invitation(invitation_id(meeting.id, one.person), meeting.id, one.person, one.capacity, one.seat)
            for one in people
        ),
    )


def letters_of(act: Act, meetings: list[Called], people: Mapping[str, Person]) -> Iterator[Letter]:
    """An invitation by mail to everybody who will have an address."""
    number = act.view.next_number("LTR")
    for one in meetings:
        for invitation in one.invitations:
            emails = people[invitation.person].emails
            if emails:
                yield _letter(act, one.meeting, invitation, emails[0], number)
                number += 1


def _letter(act: Act, meeting: Meeting, invitation: Invitation, address: str, number: int) -> Letter:
    return Letter(
        id=LetterId(f"LTR-{number:05d}"),
        person=invitation.person,
        route=Route.MAIL,
        address=address,
        matter=Matter.INVITATION,
        thread=invitation.id,
        renders=tuple(
            Rendered(kind_of(type(one)).name, one.id, act.next_version(one)) for one in (meeting, invitation)
        ),
        queued=act.now,
        due=act.now,
    )
