"""Who has answered an invitation, how and when? At a glance: the numbers first, then seat by seat."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated

from bot.commands.base import EVERYBODY, Act, Param, command
from bot.commands.calling import seats_of
from bot.commands.deputies import deputy_of
from bot.commands.meeting_draft import refuse_draft
from bot.commands.meeting_replies import moment, state
from bot.commands.naming import committee_name, count, organisation_name, person_name
from bot.parameters.people import A_MEETING
from bot.reply import Button, Choices, Facts, Heading, Reply, Table
from governance_store.records.committee import Committee, Seat
from governance_store.records.meeting import Answer, Capacity, Invitation, Meeting
from governance_store.records.person import Person
from governance_store.rules.local_time import full

_COLUMNS = ("Seat", "Person", "Organisation", "Answer", "By", "When", "Deputy")


@command(
    "meeting answers",
    "Show who has answered an invitation, how and when",
    who=EVERYBODY,
    writes=False,
    examples=("meeting answers board",),
)
def answers(act: Act, meeting: Annotated[Meeting, Param(A_MEETING, "Meeting")]) -> Reply:
    """Counts, then each seat with who holds it, what they answered by which way, and who deputises."""
    refuse_draft(meeting, "nobody is invited to it yet")
    invitations = act.view.find(Invitation, meeting=meeting.id, withdrawn=False)
    heading = f"{committee_name(act.view, meeting.committee)}, {moment(act, meeting)} ({state(act, meeting)})"
    rows = (*_by_seat(act, meeting, invitations), *_beside(act, invitations))
    parts = (
        Heading(heading),
        counts(act, meeting, invitations),
        Table(f"Answers ({len(rows)})", _COLUMNS, rows),
        Choices((Button("The meeting", f"meeting show {meeting.id}"),)),
    )
    return Reply(parts, ids=(meeting.id,))


def counts(act: Act, meeting: Meeting, invitations: list[Invitation]) -> Facts:
    """How many come, how, and how many do not or have not said."""
    said = [one.answer for one in invitations]
    away = [one for one in invitations if one.answer is Answer.APOLOGIES]
    sent = sum(deputy_of(act, one) is not None for one in away)
    with_deputy = f", {count(sent, 'of them with a deputy', 'of them with a deputy')}" if sent else ""
    vacant = sum(one.holder is None for one in seats_of(act, act.view.get(Committee, meeting.committee)))
    return Facts(
        (
            ("Attending in the room", str(said.count(Answer.ATTENDING))),
            ("Attending remotely", str(said.count(Answer.REMOTE))),
            ("Apologies", f"{len(away)}{with_deputy}"),
            ("Not answered", str(said.count(Answer.NONE))),
            ("Vacant seats", str(vacant)),
        )
    )


def _by_seat(act: Act, meeting: Meeting, invitations: list[Invitation]) -> Iterator[tuple[str, ...]]:
    """The seats as they are now, and those that somebody was invited for and has left since."""
    by_seat = {one.seat: one for one in invitations if one.seat}
    seats = seats_of(act, act.view.get(Committee, meeting.committee))
    gone = [act.view.get(Seat, one) for one in by_seat if one and one not in {seat.id for seat in seats}]
    for seat in (*seats, *gone):
        asked = by_seat.get(seat.id)
        if asked is None:
            why = "not invited" if seat.holder else ""
            body = organisation_name(act.view, seat.organisation)
            yield seat.role, person_name(act.view, seat.holder), body, why, "", "", ""
        else:
            chair = " (chair)" if asked.capacity is Capacity.CHAIR else ""
            yield _row(act, f"{seat.role}{chair}", asked, organisation_name(act.view, seat.organisation))


def _beside(act: Act, invitations: list[Invitation]) -> Iterator[tuple[str, ...]]:
    for one in invitations:
        if one.seat is None:
            person = act.view.maybe(Person, one.person)
            body = organisation_name(act.view, person.organisation) if person else ""
            yield _row(act, _as_what(act, one), one, body)


def _as_what(act: Act, one: Invitation) -> str:
    whom = f" for {person_name(act.view, one.deputises)}" if one.deputises else ""
    return f"{one.capacity.value}{whom if one.capacity is Capacity.DEPUTY else whom and f', deputy{whom}'}"


def _row(act: Act, seat: str, one: Invitation, body: str) -> tuple[str, ...]:
    why = f": {one.because}" if one.because and one.answer is Answer.APOLOGIES else ""
    when = full(one.answered, act.zone) if one.answered else ""
    answer = f"{one.answer.value}{why}"
    return (
        seat,
        person_name(act.view, one.person),
        body,
        answer,
        by_which_way(act, one),
        when,
        _deputy(act, one),
    )


def by_which_way(act: Act, one: Invitation) -> str:
    """How an answer came, and from whom where somebody else gave it."""
    if one.answer is Answer.NONE:
        return ""
    way = one.way.value if one.way else "not recorded"
    return f"{way}, by {person_name(act.view, one.told_by)}" if one.told_by else way


def _deputy(act: Act, one: Invitation) -> str:
    if one.deputy is None:
        return ""
    theirs = deputy_of(act, one)
    name = person_name(act.view, one.deputy)
    return f"{name}: {theirs.answer.value}" if theirs else f"{name}: no longer invited"
