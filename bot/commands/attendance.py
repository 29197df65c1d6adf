"""Who comes to a meeting? Invited people say so, or send their apologies."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Annotated

from bot.commands.authority import permissions_held
from bot.commands.base import EVERYBODY, Act, Narrowed, Param, Problem, Refused, Shortcut, command
from bot.commands.meeting_draft import refuse_draft
from bot.commands.meeting_replies import moment
from bot.commands.naming import committee_name
from bot.parameters.people import A_MEETING, A_PERSON
from bot.parameters.text import A_REASON
from bot.reply import Button, Choices, Mood, Reply, Verdict
from governance_store import View
from governance_store.records.committee import Committee
from governance_store.records.ids import invitation_id
from governance_store.records.meeting import Answer, Invitation, Meeting, MeetingState
from governance_store.records.person import Permission, Person


def _invited(view: View, meeting: Meeting) -> Iterator[Person]:
    people = (view.maybe(Person, one.person) for one in view.find(Invitation, meeting=meeting.id))
    yield from (person for person in people if person and person.active)


FOR = Param(
    A_PERSON,
    "For",
    "for",
    hint="Only where you answer for somebody else.",
    narrowed=Narrowed("meeting", _invited),
)
_SPEAK_FOR_OTHERS = frozenset({Permission.SECRETARY, Permission.CHAIR, Permission.LEAD})


@command(
    "attend",
    "Say that you will attend a meeting",
    who=EVERYBODY,
    examples=("attend board", "attend"),
    submit="I will attend",
)
def attend(
    act: Act,
    meeting: Annotated[Meeting | None, Param(A_MEETING, "Meeting")] = None,
    person: Annotated[Person | None, FOR] = None,
) -> Reply:
    """Accept an invitation: one's own next one unless another is named."""
    invitation, chosen = _invitation(act, meeting, person or act.actor)
    return _record(act, chosen, replace(invitation, answer=Answer.ATTENDING, answered=act.now, because=""))


@command(
    "apologies",
    "Send your apologies for a meeting",
    who=EVERYBODY,
    examples=('apologies board because "on leave"', "apologies"),
    submit="Send apologies",
    shortcuts=(
        Shortcut("Send apologies"),
        Shortcut("Record as apologies", text="because", author="person"),
    ),
)
def apologies(
    act: Act,
    meeting: Annotated[Meeting | None, Param(A_MEETING, "Meeting")] = None,
    because: Annotated[str | None, Param(A_REASON, "Reason", "because", ("reason",))] = None,
    person: Annotated[Person | None, FOR] = None,
) -> Reply:
    """Decline an invitation: one's own next one unless another is named."""
    invitation, chosen = _invitation(act, meeting, person or act.actor)
    why = because or (invitation.because if invitation.answer is Answer.APOLOGIES else "")
    return _record(act, chosen, replace(invitation, answer=Answer.APOLOGIES, answered=act.now, because=why))


def _invitation(act: Act, meeting: Meeting | None, person: Person) -> tuple[Invitation, Meeting]:
    chosen = meeting or _next(act, person)
    _refuse_settled(act, chosen)
    _refuse_stranger(act, chosen, person)
    invitation = act.view.maybe(Invitation, invitation_id(chosen.id, person.id))
    if invitation is None:
        here = committee_name(act.view, chosen.committee)
        told = f"{_subject(act, person)} not invited to {here} on {moment(act, chosen)}."
        invite = f"Who has a seat or an office of it is invited with “meeting invite {chosen.id}”."
        raise Refused(Problem(f"{told} {invite}", "meeting"))
    return invitation, chosen


def _subject(act: Act, person: Person) -> str:
    return "You are" if person.id == act.actor.id else f"{person.name} is"


def _next(act: Act, person: Person) -> Meeting:
    meetings = (act.view.get(Meeting, one.meeting) for one in act.view.find(Invitation, person=person.id))
    ahead = [one for one in meetings if one.state is MeetingState.SCHEDULED and one.ends > act.now]
    if not ahead:
        raise Refused(f"{_subject(act, person)} not invited to any meeting ahead.")
    return min(ahead, key=lambda one: one.starts)


def _refuse_settled(act: Act, meeting: Meeting) -> None:
    refuse_draft(meeting, "nobody is invited to it yet")
    here = f"{committee_name(act.view, meeting.committee)} on {moment(act, meeting)}"
    if meeting.state is MeetingState.CANCELLED:
        why = f"Reason given: {meeting.cancelled_because.rstrip('.')}."
        raise Refused(Problem(f"The meeting of {here} is cancelled. {why}", "meeting"))
    if meeting.ends <= act.now:
        raise Refused(Problem(f"The meeting of {here} is over.", "meeting"))


def _refuse_stranger(act: Act, meeting: Meeting, person: Person) -> None:
    committee = act.view.get(Committee, meeting.committee)
    held = permissions_held(act.view, act.actor.id, committee)
    if person.id != act.actor.id and not held & _SPEAK_FOR_OTHERS:
        others = "only the chair, the secretary or a network lead may answer"
        told = f"For {person.name} {others}; you may answer for yourself."
        raise Refused(Problem(told, "person"))


def _record(act: Act, meeting: Meeting, answered: Invitation) -> Reply:
    before = act.view.get(Invitation, answered.id)
    own = answered.person == act.actor.id
    name = "You" if own else act.view.get(Person, answered.person).name
    here = f"{committee_name(act.view, meeting.committee)} on {moment(act, meeting)}"
    if (before.answer, before.because) == (answered.answer, answered.because):
        return Reply(
            (Verdict(Mood.NOTE, f"That is recorded already for {here}; nothing was changed."),),
            ids=(meeting.id,),
        )
    verb = "attendance.promised" if answered.answer is Answer.ATTENDING else "apologies.received"
    act.commit(verb, answered, reason=answered.because)
    attending = answered.answer is Answer.ATTENDING
    told = (
        f"{name} will attend {here}."
        if attending
        else f"Apologies are recorded: {'you' if own else name} will not attend {here}."
    )
    whom = "" if own else f" for {answered.person}"
    other = (
        Button("Send apologies after all", f"apologies {meeting.id}{whom}")
        if attending
        else Button("Attend after all", f"attend {meeting.id}{whom}")
    )
    theirs = meeting.organised_elsewhere
    untold = (
        (f"{theirs} organises it and is not told by this: answer in your calendar too.",) if theirs else ()
    )
    parts = (
        Verdict(Mood.GOOD, told, untold),
        Choices((other, Button("Who is coming", f"meeting show {meeting.id}"))),
    )
    return Reply(parts, ids=(meeting.id,))
