"""What is said of who is at a meeting: after somebody came or left, and when it is asked for."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime

from bot.commands.attending_as import seat_of, stands_in_for
from bot.commands.base import Act
from bot.commands.naming import committee_name, in_a_row, organisation_name, person_name, table
from bot.commands.quorum_replies import for_items, live
from bot.reply import Button, Choices, Heading, Mood, Part, Reply, Table, Verdict
from governance_store.records.attendance import Attendance, AttendsAs
from governance_store.records.committee import Committee
from governance_store.records.declaration import Declaration
from governance_store.records.ids import PersonId
from governance_store.records.meeting import Answer, Invitation, Meeting
from governance_store.records.person import Person
from governance_store.rules.local_time import full, local, time_text
from governance_store.rules.presence import attended, is_on, present_at
from governance_store.rules.quorum_at import Sitting, as_called
from governance_store.rules.quorum_membership import membership


def came(
    act: Act, meeting: Meeting, fresh: Sequence[Attendance], notes: Sequence[str], *, corrected: bool
) -> Reply:
    """Who came when and as what, and who is there now."""
    if not fresh:
        return _with_present(act, meeting, Verdict(Mood.NOTE, "Nothing was changed.", tuple(notes)))
    said = [f"{person_name(act.view, one.person)} ({as_what(act, one)})" for one in fresh]
    at = _clock(act, fresh[0].arrived)
    told = f"{in_a_row(said)} came at {at}."
    return _with_present(
        act, meeting, Verdict(Mood.GOOD, f"Corrected: {told}" if corrected else told, tuple(notes))
    )


def left(act: Act, meeting: Meeting, gone: Sequence[Attendance], notes: Sequence[str]) -> Reply:
    """Who left when, and who is there now."""
    if not gone or gone[0].left is None:
        return _with_present(act, meeting, Verdict(Mood.NOTE, "Nothing was changed.", tuple(notes)))
    names = in_a_row([person_name(act.view, one.person) for one in gone])
    told = f"{names} left at {_clock(act, gone[0].left)}."
    return _with_present(act, meeting, Verdict(Mood.GOOD, told, tuple(notes)))


def taken_back(act: Act, meeting: Meeting, after: Attendance) -> Reply:
    """What no longer holds, and who is there now."""
    name = person_name(act.view, after.person)
    told = (
        f"The arrival of {name} is taken back: they are not recorded as having come."
        if after.withdrawn
        else f"The departure of {name} is taken back: they are there since {_clock(act, after.arrived)}."
    )
    return _with_present(act, meeting, Verdict(Mood.GOOD, told))


def shown(act: Act, meeting: Meeting, at: datetime | None) -> Reply:
    """Who is there, organisation by organisation, who declared an interest, and who is missing."""
    here = f"{committee_name(act.view, meeting.committee)}, {full(meeting.starts, act.zone)}"
    return Reply((Heading(here), *_parts(act, meeting, at)), ids=(meeting.id,))


def _with_present(act: Act, meeting: Meeting, first: Verdict) -> Reply:
    parts = (first, *quorum_now(act, meeting), *_parts(act, meeting, None), _buttons(meeting))
    return Reply(parts, ids=(meeting.id,))


def quorum_now(act: Act, meeting: Meeting) -> Iterator[Part]:
    """Whether there is a quorum while the meeting is on, for it and for each item with an interest."""
    committee = act.view.get(Committee, meeting.committee)
    by = membership(act.view, committee, local(meeting.starts, act.zone).date())
    if by is None or not is_on(meeting, act.now):
        return
    entries = act.view.find(Attendance, meeting=meeting.id)
    held = Sitting(meeting, committee, by, entries, as_called(meeting))
    yield live(act, held)
    yield from for_items(act, held)


def _buttons(meeting: Meeting) -> Choices:
    return Choices(
        (
            Button("Somebody comes", f"meeting arrive {meeting.id}"),
            Button("Somebody leaves", f"meeting leave {meeting.id}"),
            Button("Somebody declares an interest", f"meeting declare {meeting.id}"),
        )
    )


def _parts(act: Act, meeting: Meeting, at: datetime | None) -> Iterator[Part]:
    entries = act.view.find(Attendance, meeting=meeting.id)
    instant = at or (act.now if is_on(meeting, act.now) else None)
    there = present_at(entries, instant) if instant else attended(entries)
    members = [one for one in there if one.attends is not AttendsAs.IN_ATTENDANCE]
    guests = [one for one in there if one.attends is AttendsAs.IN_ATTENDANCE]
    moment = f" at {_clock(act, instant)}" if instant else ""
    if not there:
        yield Verdict(Mood.NOTE, f"Nobody is recorded as present{moment}.")
    if members:
        rows = sorted((_member_row(act, one) for one in members), key=lambda row: row[0].casefold())
        yield table(f"Present{moment}", ("Organisation", "Name", "As", "Came", "Left"), rows)
    if guests:
        yield table(
            f"In attendance{moment}",
            ("Organisation", "Name", "Came", "Left"),
            ((organisation_of(act, one), _name(act, one), *_times(act, one)) for one in guests),
        )
    yield from _missing(act, meeting, {one.person for one in attended(entries)})
    yield from declared(act, meeting)


def _member_row(act: Act, one: Attendance) -> tuple[str, ...]:
    return (organisation_of(act, one), _name(act, one), as_what(act, one), *_times(act, one))


def _name(act: Act, one: Attendance) -> str:
    return person_name(act.view, one.person) + (", from afar" if one.remote else "")


def organisation_of(act: Act, one: Attendance) -> str:
    """For whom somebody is there: whom their seat is for, otherwise whom they come from."""
    seat = seat_of(act, one.seat)
    person = act.view.maybe(Person, one.person)
    own = person.organisation if person else None
    return organisation_name(act.view, seat.organisation if seat and seat.organisation else own)


def as_what(act: Act, one: Attendance) -> str:
    """As what somebody is there: in their seat's role, as whose deputy, as the chair, or in attendance."""
    seat = seat_of(act, one.seat)
    if one.attends is AttendsAs.DEPUTY:
        principal = stands_in_for(act, one.seat)
        role = seat.role if seat else "a seat"
        return f"deputy for {person_name(act.view, principal)}" if principal else f"deputy, {role}"
    if one.attends is AttendsAs.MEMBER and seat is None:
        return "chair"
    return seat.role if seat and one.attends is AttendsAs.MEMBER else one.attends.value


def _times(act: Act, one: Attendance) -> tuple[str, str]:
    return _clock(act, one.arrived), _clock(act, one.left) if one.left else "–"


def _clock(act: Act, instant: datetime) -> str:
    return time_text(local(instant, act.zone).time())


def _missing(act: Act, meeting: Meeting, came_: set[PersonId]) -> Iterator[Table]:
    """Who was invited and did not come, with what they answered."""
    invited = [one for one in act.view.find(Invitation, meeting=meeting.id) if not one.withdrawn]
    missing = [one for one in invited if one.person not in came_]
    if missing:
        rows = ((person_name(act.view, one.person), one.capacity.value, _answer(one)) for one in missing)
        yield table("Invited, not recorded as having come", ("Name", "As", "Answer"), rows)


def _answer(one: Invitation) -> str:
    why = f": {one.because}" if one.because and one.answer is Answer.APOLOGIES else ""
    return f"{one.answer.value}{why}"


def declared(act: Act, meeting: Meeting) -> Iterator[Table]:
    """The interests that were declared for a meeting, with what was ruled."""
    found = [one for one in act.view.find(Declaration, meeting=meeting.id) if not one.withdrawn]
    if found:
        yield declarations(act, found)


def declarations(act: Act, found: Iterable[Declaration]) -> Table:
    """Interests as a table."""
    rows = (
        (
            one.id,
            person_name(act.view, one.person),
            one.interest,
            one.item or "the whole meeting",
            one.ruling.value,
        )
        for one in found
    )
    return table("Interests declared", ("Reference", "Name", "Interest", "Item", "Ruling"), rows)
