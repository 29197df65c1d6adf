"""How is one person's invitation taken back? They are told, and the meeting itself goes on."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated

from bot.commands import deputies
from bot.commands.base import CONVENORS, Act, Param, command
from bot.commands.meeting import refuse_settled
from bot.commands.meeting_draft import refuse_draft
from bot.commands.meeting_replies import moment
from bot.commands.naming import committee_name, person_name
from bot.commands.taken_back import taken_back
from bot.outbox.letters import told_now
from bot.outbox.reaching import reach
from bot.parameters.people import A_MEETING, A_PERSON
from bot.parameters.text import A_REASON
from bot.reply import Button, Choices, Mood, Reply, Verdict
from governance_store.records.committee import Committee, Seat
from governance_store.records.ids import invitation_id
from governance_store.records.meeting import Invitation, Meeting
from governance_store.records.person import Person


@command(
    "meeting uninvite",
    "Take back one person's invitation to a meeting",
    who=CONVENORS,
    examples=('meeting uninvite board "Dr Asha Rahman"',),
    submit="Take it back",
)
def uninvite(
    act: Act,
    meeting: Annotated[Meeting, Param(A_MEETING, "Meeting")],
    person: Annotated[Person, Param(A_PERSON, "Whom")],
    because: Annotated[str | None, Param(A_REASON, "Reason", "because", ("reason",))] = None,
) -> Reply:
    """Their entry leaves their calendar; who was to deputise for them need not come either."""
    refuse_draft(meeting, "nobody is invited to it yet")
    refuse_settled(act, meeting, "changed")
    invitation = act.view.maybe(Invitation, invitation_id(meeting.id, person.id))
    here = f"{committee_name(act.view, meeting.committee)} on {moment(act, meeting)}"
    if invitation is None or invitation.withdrawn:
        told = f"{person.name} is not invited to {here}; nothing was changed."
        return Reply((Verdict(Mood.NOTE, told),), ids=(meeting.id,))
    back = taken_back(act, meeting, invitation)
    act.commit("invitation.withdrawn", *back.records, *back.queued, reason=because or "")
    told_of_it = told_now(back.queued)
    told = f"{person.name} is no longer invited to {here}."
    reasons = (_how_told(person, written=any(one.person == person.id for one in told_of_it)),)
    others = tuple(deputies.in_words(act, one) for one in told_of_it if one.person != person.id)
    again = Choices(
        (
            Button("Who is coming", f"meeting answers {meeting.id}"),
            Button("Invite them again", f"meeting invite {meeting.id} {person.id}"),
        )
    )
    return Reply(
        (Verdict(Mood.GOOD, told, reasons + others), *_doubts(act, meeting, invitation), again),
        ids=(meeting.id,),
    )


def _how_told(person: Person, *, written: bool) -> str:
    if written:
        return f"{person.name} is told, and the entry leaves their calendar; nobody else is written to."
    if reach(person) is None:
        return f"{person.name} has no address, so the clerk tells them nothing: tell them yourself."
    return f"{person.name} had not been told of the meeting yet, and is told nothing now."


def _doubts(act: Act, meeting: Meeting, invitation: Invitation) -> Iterator[Verdict]:
    """What still stands that would have them invited, and whom they stood in for."""
    committee = act.view.get(Committee, meeting.committee)
    name = person_name(act.view, invitation.person)
    seats = [
        one for one in act.view.find(Seat, committee=committee.id, holder=invitation.person) if one.active
    ]
    if committee.chair == invitation.person:
        yield Verdict(Mood.WARNING, f"{name} chairs {committee.name}: somebody else has to take the chair.")
    for seat in seats:
        told = f"{name} still holds the seat “{seat.role}”, which nobody fills at this meeting."
        yield Verdict(Mood.WARNING, told)
    if invitation.deputises:
        whom = person_name(act.view, invitation.deputises)
        yield Verdict(Mood.WARNING, f"{name} was to deputise for {whom}, for whom nobody deputises now.")
