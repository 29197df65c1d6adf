"""Who is invited once a meeting is called? Who joined since, or whose invitation had been taken back."""

from __future__ import annotations

from typing import Annotated

from bot.commands import meeting_draft as drafts
from bot.commands import meeting_replies as replies
from bot.commands.base import CONVENORS, Act, Param, Problem, Refused, command
from bot.commands.calling import to_be_invited
from bot.commands.meeting import refuse_settled
from bot.commands.meeting_parts import new_invitation
from bot.outbox.letters import letters
from bot.parameters.people import A_MEETING, A_PERSON
from bot.reply import Mood, Reply, Verdict
from governance_store.records.committee import Committee
from governance_store.records.letter import Matter
from governance_store.records.meeting import Invitation, Meeting
from governance_store.records.person import Person


@command(
    "meeting invite",
    "Invite those who joined the committee after the meeting was called, or one of them again",
    who=CONVENORS,
    examples=("meeting invite board", 'meeting invite board "Dr Asha Rahman"'),
    submit="Invite them",
)
def invite(
    act: Act,
    meeting: Annotated[Meeting, Param(A_MEETING, "Meeting")],
    person: Annotated[
        Person | None, Param(A_PERSON, "Whom", hint="Also somebody whose invitation was taken back.")
    ] = None,
) -> Reply:
    """Whoever holds a seat or an office now and was not invited yet is invited; nobody else hears of it."""
    refuse_settled(act, meeting, "changed")
    drafts.refuse_draft(meeting, "nobody can be invited to it yet")
    committee = act.view.get(Committee, meeting.committee)
    found = act.view.find(Invitation, meeting=meeting.id)
    known = {one.person for one in found if not (person and one.withdrawn)}
    theirs = [one for one in to_be_invited(act, committee) if person is None or one.person == person.id]
    if person and not theirs:
        _refuse_outsider(committee, person)
    fresh = [new_invitation(meeting, one) for one in theirs if one.person not in known]
    if not fresh:
        who = f"{person.name} is" if person else "Everybody who holds a seat or an office is"
        return Reply((Verdict(Mood.NOTE, f"{who} invited already; nothing was changed."),), ids=(meeting.id,))
    queued = letters(act.view, act.now, meeting, [(Matter.INVITATION, one) for one in fresh], fresh)
    act.commit("meeting.invited", *fresh, *queued)
    return replies.invited(act, meeting, committee, fresh)


def _refuse_outsider(committee: Committee, person: Person) -> None:
    told = f"{person.name} has neither a seat nor an office of {committee.name}, so is not invited."
    ways = (
        "A member who cannot come names them with “apologies … deputy NAME”; “seat fill” gives them a seat."
    )
    raise Refused(Problem(f"{told} {ways}", "person"))
