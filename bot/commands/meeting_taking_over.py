"""How does a meeting that is organised elsewhere come to be organised here? It is cancelled there first.

Otherwise everybody has it in the calendar twice. Then it gets an entry of ours, to which all are invited.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Annotated

from bot.commands import meeting_replies as replies
from bot.commands.base import CONVENORS, Act, Param, Problem, Refused, command
from bot.commands.calling import able_to_meet
from bot.commands.meeting_parts import new_invitation, new_uid
from bot.commands.naming import count
from bot.outbox.letters import letters, told_now
from bot.parameters.people import A_MEETING
from bot.parameters.text import A_FLAG
from bot.reply import Button, Choices, Mood, Reply, Verdict, Weight
from governance_store.records.committee import Committee
from governance_store.records.kinds import Record
from governance_store.records.letter import Matter
from governance_store.records.meeting import Invitation, Meeting, MeetingState
from governance_store.rules.local_time import full


@command(
    "meeting take over",
    "Organise a meeting from here that was organised elsewhere",
    who=CONVENORS,
    examples=("meeting take over MTG-2026-001", "meeting take over MTG-2026-001 cancelled there"),
    submit="Take it over",
)
def take_over(
    act: Act,
    meeting: Annotated[Meeting, Param(A_MEETING, "Meeting")],
    cancelled: Annotated[bool, Param(A_FLAG, "It is cancelled there", "cancelled there")] = False,  # noqa: FBT002 -- a tick box
) -> Reply:
    """Explain, and once it is cancelled there give it an entry of ours, to which everybody is invited."""
    committee = act.view.get(Committee, meeting.committee)
    _refuse_own(act, meeting)
    invited = able_to_meet(act, committee)
    known = {one.person: one for one in act.view.find(Invitation, meeting=meeting.id)}
    after = replace(
        meeting,
        uid=new_uid(act, meeting.id),
        sequence=0,
        state=MeetingState.SCHEDULED,
        cancelled_because="",
        organised_elsewhere="",
        taken_over_from=meeting.uid,
    )
    fresh = [new_invitation(after, one) for one in invited if one.person not in known]
    changed: list[Record] = [after, *fresh]
    matters = [(Matter.INVITATION, one) for one in (*known.values(), *fresh) if not one.withdrawn]
    queued = told_now(letters(act.view, act.now, after, matters, changed))
    if not cancelled and meeting.state is not MeetingState.CANCELLED:
        return _explained(act, meeting, committee, len(queued))
    act.commit("meeting.taken-over", *changed, *queued)
    told = f"{committee.name} on {replies.moment(act, after)} is organised from here now."
    going = (
        f"{count(len(queued), 'invitation leaves', 'invitations leave')} now; answers that were given stand."
    )
    return replies.taken_over(act, after, committee, Verdict(Mood.GOOD, told, (going,)), queued)


def _refuse_own(act: Act, meeting: Meeting) -> None:
    if not meeting.organised_elsewhere:
        raise Refused(Problem(f"{meeting.id} is organised here already.", "meeting"))
    if meeting.starts <= act.now:
        told = f"{meeting.id} was on {full(meeting.starts, act.zone)}, so it is not taken over any more."
        raise Refused(Problem(told, "meeting"))


def _explained(act: Act, meeting: Meeting, committee: Committee, messages: int) -> Reply:
    who = meeting.organised_elsewhere
    told = f"{committee.name} on {replies.moment(act, meeting)} has to be cancelled by {who} first."
    sent = count(messages, "invitation leaves", "invitations leave")
    reasons = (
        "Otherwise everybody has it in the calendar twice, and answers go to two places.",
        f"Ask them to cancel it in their calendar. Then it gets an entry of ours, and {sent} at once.",
    )
    line = f"meeting take over {meeting.id} cancelled there"
    button = Choices((Button("It is cancelled there", line, Weight.PRIMARY),))
    return Reply((Verdict(Mood.NOTE, told, reasons), button), ids=(meeting.id,))
